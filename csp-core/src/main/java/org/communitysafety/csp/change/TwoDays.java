package org.communitysafety.csp.change;

import java.time.LocalDate;
import org.communitysafety.csp.time.DayInWords;

/** Two days, of which the first has to be before the second. */
final class TwoDays {

    private TwoDays() {}

    static void refuseUnlessBefore(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "The first day, " + DayInWords.of(from) + ", is not before the second, " + DayInWords.of(to) + ".");
        }
    }
}
