package org.communitysafety.csp.review;

import java.time.LocalDate;
import org.communitysafety.csp.time.Span;

/**
 * The days of which one is the day to ask a duty on, and why these.
 *
 * @param days the days
 * @param because why
 */
record Window(Span days, AskedBecause because) {

    /** That day alone, since every duty is asked as at it. */
    static Window given(LocalDate day) {
        return new Window(Span.of(day), AskedBecause.GIVEN);
    }
}
