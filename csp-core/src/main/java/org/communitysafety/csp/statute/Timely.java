package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;

/**
 * Whether a recorded event can be one of this plan: it falls in the plan's year, or in the year before, in which the plan
 * is made. An older one may still count, but that is for a person.
 */
final class Timely {

    private Timely() {}

    /** What speaks against it; empty if nothing does, or the plan's year is not known. */
    static Optional<String> against(Dossier dossier, Span event) {
        if (dossier.year().isEmpty()) {
            return Optional.empty();
        }
        PlanYear year = dossier.year().get();
        LocalDate first = year.previous().getFirst();
        return event.last().isBefore(first) || event.first().isAfter(year.getLast())
                ? Optional.of(dossier.words().say(TimelyMessages.OUTSIDE,
                        dossier.words().day(first), dossier.words().day(year.getLast())))
                : Optional.empty();
    }

    /**
     * The same of something that was done with a plan: before the day of the plan it was done with another, or with a draft; and
     * where it is not said with which, before the plan's year it may have been the plan before.
     */
    static Optional<String> against(Dossier dossier, Optional<PartialDate> date, Optional<ElementId> paper) {
        Optional<String> outside = against(dossier, date).or(() -> beforeThePlan(dossier, date));
        if (outside.isPresent() || paper.isPresent() || date.isEmpty() || dossier.year().isEmpty()) {
            return outside;
        }
        return date.get().getLast().isBefore(dossier.year().get().getFirst())
                ? Optional.of(dossier.words().say(TimelyMessages.OF_ANOTHER_PLAN))
                : Optional.empty();
    }

    /**
     * Whether a record that something was not done says so of the whole time in which it could be done for this plan: it has
     * no date, or one that surely is not before the last day of the plan's year. One of an earlier day, or of a month or year
     * that began before, does not say that it was not done later.
     */
    static boolean isToTheEnd(Dossier dossier, Optional<PartialDate> date) {
        return isToTheEnd(date, dossier.year().map(PlanYear::getLast));
    }

    /** The same where the law gives a last day; without one, only a record without a date says so. */
    static boolean isToTheEnd(Optional<PartialDate> date, Optional<LocalDate> last) {
        return date.isEmpty() || last.filter(day -> !date.get().getFirst().isBefore(day)).isPresent();
    }

    /** The same of a date, if there is one. */
    static Optional<String> against(Dossier dossier, Optional<PartialDate> date) {
        return date.map(Span::of).flatMap(event -> against(dossier, event));
    }

    private static Optional<String> beforeThePlan(Dossier dossier, Optional<PartialDate> date) {
        Optional<PartialDate> made = dossier.plan().flatMap(dossier::dateOf);
        return date.isPresent() && made.isPresent() && date.get().getLast().isBefore(made.get().getFirst())
                ? Optional.of(dossier.words().say(TimelyMessages.BEFORE_THE_PLAN, dossier.words().day(made.get())))
                : Optional.empty();
    }
}
