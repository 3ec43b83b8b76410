package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** The days that a partnership and its council chose, kept beside its papers. */
@Value.Immutable
@ElementStyle
public interface OwnMeetings {

    /** What is to be known of them as a whole. */
    Optional<String> getNote();

    /** The meetings and other days; their order says nothing. */
    List<OwnDate> getMeetings();

    /** Days other than Saturdays and Sundays on which offices are shut. */
    List<LocalDate> getHolidays();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OwnMeetings}. Not thread-safe. */
    final class Builder extends ImmutableOwnMeetings.Builder {
        Builder() {}
    }
}
