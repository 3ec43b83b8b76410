package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.io.write.CalendarEvents;

/**
 * A yearly cycle as an iCalendar file (RFC 5545), to be taken into a calendar.
 *
 * <p>Each step is an event of one whole day: the last day on which it can be done, or the first where no last is fixed.
 * Steps without any day stand in the description of the calendar. The same step of the same area and year has the same UID
 * for ever, so that a calendar knows it again; a meeting on another day is another event. DTSTAMP is no time at which
 * anything was made, as no clock is asked: it is midnight on the first day of the cycle. Thread-safe: there is no state.
 */
public final class CalendarFile {

    private CalendarFile() {}

    /** The file, in UTF-8 with CRLF. */
    public static byte[] toBytes(YearlyCycle cycle) {
        return CalendarEvents.write(Objects.requireNonNull(cycle, "cycle"));
    }
}
