package org.communitysafety.csp.io.format;

import java.time.LocalDate;
import java.util.Objects;
import org.communitysafety.csp.calendar.OwnDate;
import org.communitysafety.csp.calendar.OwnDateKind;
import org.jspecify.annotations.Nullable;

/** One meeting of a file of meetings being read. */
final class MeetingEntry {

    private @Nullable OwnDateKind kind;
    private @Nullable LocalDate on;

    MeetingEntry kind(OwnDateKind meeting) {
        kind = meeting;
        return this;
    }

    MeetingEntry on(LocalDate day) {
        on = day;
        return this;
    }

    OwnDate build() {
        return new OwnDate(Objects.requireNonNull(kind), Objects.requireNonNull(on));
    }
}
