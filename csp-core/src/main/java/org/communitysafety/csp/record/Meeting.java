package org.communitysafety.csp.record;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** A meeting of the strategy group or the partnership. */
@Value.Immutable
@ElementStyle
public interface Meeting extends Element {

    /** What it was. */
    Optional<String> getTitle();

    /** When. */
    Optional<PartialDate> getOn();

    /** Whether it happened; without a word, it did. */
    Optional<Done> getStatus();

    /** Whether it was open to the public. */
    Optional<Boolean> getOpenToPublic();

    /** The body that held it. */
    Optional<ElementId> getHeldBy();

    /** Who came. */
    List<@Valid Attendance> getAttendees();

    /** What else is to be known. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Meeting}. Not thread-safe. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
