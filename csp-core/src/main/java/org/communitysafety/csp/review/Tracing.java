package org.communitysafety.csp.review;

import java.util.Optional;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Trace;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;
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

    void isNotLaw(Duty duty, Window when, Words words) {
        if (duty == which) {
            window = when;
            notAsked = notLaw(duty.getInForce(), when.days(), words);
        }
    }

    void isOfAnotherNation(Duty duty, Place place, Words words) {
        if (duty == which) {
            notAsked = words.say(ReviewMessages.OTHER_NATION,
                    words.and(duty.getNations().stream().map(nation -> nation.named(words)).toList()), place.named(words),
                    place.getNation().named(words));
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

    private static String notLaw(InForce law, Span asked, Words words) {
        String from = words.day(law.from());
        String last = words.day(asked.last());
        boolean oneDay = asked.first().equals(asked.last());
        if (law.to().isEmpty()) {
            return oneDay
                    ? words.say(ReviewMessages.NOT_LAW_YET, from, last)
                    : words.say(ReviewMessages.NOT_LAW_YET_IN_DAYS, from, last, words.day(asked.first()));
        }
        String to = words.day(law.to().get());
        return oneDay
                ? words.say(ReviewMessages.NO_LONGER_LAW, from, to, last)
                : words.say(ReviewMessages.NO_LONGER_LAW_IN_DAYS, from, to, last, words.day(asked.first()));
    }
}
