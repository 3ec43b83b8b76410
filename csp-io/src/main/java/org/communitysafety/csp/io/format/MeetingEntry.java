package org.communitysafety.csp.io.format;

import java.time.LocalDate;
import org.communitysafety.csp.calendar.OwnDate;
import org.communitysafety.csp.calendar.OwnDateKind;

/** One meeting of a file of meetings being read. */
final class MeetingEntry {

    private OwnDateKind kind;
    private LocalDate on;

    MeetingEntry kind(OwnDateKind meeting) {
        kind = meeting;
        return this;
    }

    MeetingEntry on(LocalDate day) {
        on = day;
        return this;
    }

    OwnDate build() {
        return new OwnDate(kind, on);
    }
}
