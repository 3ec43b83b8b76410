package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;

/**
 * The year of a plan and its quarters, as the plan tells them: its own period if that is no longer than a year, else the year it is for,
 * which the Regulations count from 1 April, else the period's own start. Nothing is guessed.
 *
 * @param first the first day
 * @param last the last day that the plan covers; empty if it does not tell
 */
record PlanTime(LocalDate first, Optional<LocalDate> last) {

    private static final int MONTHS = 3;

    /** Empty if the plan tells neither its year nor when it starts. */
    static Optional<PlanTime> of(Plan plan) {
        Optional<Period> period = plan.getPeriod();
        Optional<LocalDate> from = period.flatMap(Period::getFrom).map(start -> start.getFirst());
        Optional<LocalDate> to = period.flatMap(Period::getTo).map(end -> end.getLast());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get().plusYears(1))) {
            return Optional.of(new PlanTime(from.get(), to));
        }
        return plan.getYear().map(PlanTime::of).or(() -> from.map(start -> new PlanTime(start, to)));
    }

    private static PlanTime of(PlanYear year) {
        return new PlanTime(year.getFirst(), Optional.of(year.getLast()));
    }

    /** The days of a quarter, counted from 1; empty if the plan ends before it starts. */
    Optional<Span> quarter(int number) {
        LocalDate start = first.plusMonths((long) MONTHS * (number - 1));
        return last.filter(start::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(new Span(start, first.plusMonths((long) MONTHS * number).minusDays(1)));
    }

    /** The days of the quarter that ends with the day before another starts. */
    static Span quarterBefore(Span quarter) {
        return new Span(quarter.first().minusMonths(MONTHS), quarter.first().minusDays(1));
    }

    /** The last quarter of a year, or all of a plan's time that is no longer than that. */
    static Span lastQuarter(Span year) {
        LocalDate start = year.last().plusDays(1).minusMonths(MONTHS);
        return start.isBefore(year.first()) ? year : new Span(start, year.last());
    }

    /** The days of the year, the first of them if the plan covers several. */
    Span year() {
        LocalDate end = first.plusYears(1).minusDays(1);
        return new Span(first, last.filter(end::isAfter).orElse(end));
    }
}
