package org.communitysafety.csp.time;

import java.time.LocalDate;
import org.communitysafety.csp.style.Refusals;

/**
 * A run of days, both ends inclusive: the days that a date told in part can be.
 *
 * @param first the first day
 * @param last the last day
 */
public record Span(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it ends before it starts */
    public Span {
        if (last.isBefore(first)) {
            throw Refusals.endsBeforeItStarts();
        }
    }

    /** That one day. */
    public static Span of(LocalDate day) {
        return new Span(day, day);
    }

    /** The days that the date can be. */
    public static Span of(PartialDate date) {
        return new Span(date.getFirst(), date.getLast());
    }

    /** The days of the year, 1 April to 31 March. */
    public static Span of(PlanYear year) {
        return new Span(year.getFirst(), year.getLast());
    }
}
