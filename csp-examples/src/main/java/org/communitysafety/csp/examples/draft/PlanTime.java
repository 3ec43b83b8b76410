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
    private static final int QUARTERS = 4;

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

    /** The days of a quarter, counted from 1, up to the plan's last day; empty if the plan ends before it starts. */
    Optional<Span> quarter(int number) {
        LocalDate start = start(number);
        LocalDate end = start(number + 1).minusDays(1);
        return last.filter(start::isAfter).isPresent() ? Optional.empty() : Optional.of(new Span(start, last.filter(end::isAfter).orElse(end)));
    }

    /** The days of the quarter before one that the plan has; before its first, the three months before it. */
    Span quarterBefore(int number) {
        return new Span(start(number - 1), start(number).minusDays(1));
    }

    /** The last quarter of the year, as the quarters are counted. */
    Span lastQuarter() {
        Span last = quarter(1).orElseThrow();
        for (int number = 2; number <= QUARTERS; number++) {
            last = quarter(number).orElse(last);
        }
        return last;
    }

    private LocalDate start(int number) {
        return first.plusMonths((long) MONTHS * (number - 1));
    }

    /** The days of the year, the first of them if the plan covers several. */
    Span year() {
        LocalDate end = first.plusYears(1).minusDays(1);
        return new Span(first, last.filter(end::isAfter).orElse(end));
    }
}
