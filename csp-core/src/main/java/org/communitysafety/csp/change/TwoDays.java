package org.communitysafety.csp.change;

import java.time.LocalDate;
import org.communitysafety.csp.words.Words;

/** Two days, of which the first has to be before the second. */
final class TwoDays {

    private TwoDays() {}

    static void refuseUnlessBefore(LocalDate from, LocalDate to, Words words) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    words.say(ChangeMessages.NOT_BEFORE, words.day(from), words.day(to)));
        }
    }
}
