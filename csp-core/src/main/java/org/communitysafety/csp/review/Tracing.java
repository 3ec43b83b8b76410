package org.communitysafety.csp.review;

import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Trace;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.Span;
import org.jspecify.annotations.Nullable;

/** Keeps how one duty of a review is answered, if somebody asks for it. */
final class Tracing {

    /** Keeps nothing. */
    static final Tracing OFF = new Tracing(null);

    private final @Nullable Duty which;
    private final Trace trace = Trace.kept();
    private @Nullable Window window;
    private @Nullable String notAsked;

    private Tracing(@Nullable Duty which) {
        this.which = which;
    }

    static Tracing keeping(Duty which) {
        return new Tracing(which);
    }

    /** What keeps the way of the duty's answer. */
    Trace of(Duty duty) {
        return duty == which ? trace : Trace.OFF;
    }

    void isAsked(Duty duty, Window when) {
        if (duty == which) {
            window = when;
        }
    }

    void isNotLaw(Duty duty, Window when) {
        if (duty == which) {
            window = when;
            notAsked = (duty.getInForce().to().isEmpty() ? "It is law " : "It was law ") + days(duty) + ", not on " + days(when.days()) + ", when it would be asked.";
        }
    }

    void isOfAnotherNation(Duty duty, Place place) {
        if (duty == which) {
            notAsked = "It is law in " + duty.getNations().stream().map(Nation::getPlainName)
                    .collect(Collectors.joining(" and ")) + "; " + place.getName() + " lies in "
                    + place.getNation().getPlainName() + ".";
        }
    }

    Trace trace() {
        return trace;
    }

    Optional<Window> window() {
        return Optional.ofNullable(window);
    }

    Optional<String> notAsked() {
        return Optional.ofNullable(notAsked);
    }

    private static String days(Duty duty) {
        return "from " + DayInWords.of(duty.getInForce().from())
                + duty.getInForce().to().map(last -> " to " + DayInWords.of(last)).orElse(" on");
    }

    private static String days(Span days) {
        return DayInWords.of(days.last())
                + (days.first().equals(days.last()) ? "" : " or a day since " + DayInWords.of(days.first()));
    }
}
