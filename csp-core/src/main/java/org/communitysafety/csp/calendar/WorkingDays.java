package org.communitysafety.csp.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which offices are open: Monday to Friday, without the holidays that were given.
 *
 * @param holidays days that are not working days
 */
record WorkingDays(Set<LocalDate> holidays) {

    boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** So many working days back: the last working day with so many less one between it and the day. */
    LocalDate before(LocalDate day, int days) {
        LocalDate found = day;
        for (int left = days; left > 0; left--) {
            do {
                found = found.minusDays(1);
            } while (!isWorking(found));
        }
        return found;
    }

    /** The last working day with so many clear working days between it and the day, neither end counted. */
    LocalDate withClearDays(LocalDate day, int clear) {
        return before(day, clear + 1);
    }
}
