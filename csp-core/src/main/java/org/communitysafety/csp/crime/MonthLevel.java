package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One month of a period.
 *
 * @param month the month
 * @param count how many records; empty if the month is missing from what was read
 * @param byType how many of each type, in the order of the types of the whole; none if the month is missing
 */
public record MonthLevel(YearMonth month, Optional<Long> count, List<Long> byType) {

    /** Keeps a copy of the list. */
    public MonthLevel {
        byType = List.copyOf(byType);
    }
}
