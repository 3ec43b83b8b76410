package org.communitysafety.csp.record;

import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A body's presence at a meeting. */
@Value.Immutable
@ElementStyle
public interface Attendance {

    /** The body. */
    ElementId getBody();

    /** The post of the person who came. */
    Optional<String> getPost();

    /** Whether that is a senior position. */
    Optional<Boolean> getSenior();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attendance}. Not thread-safe. */
    final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
