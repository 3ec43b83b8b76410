package org.communitysafety.csp.record;

import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** A copy sent. */
@Value.Immutable
@ElementStyle
public interface Dispatch extends Element {

    /** What was sent. */
    Published getWhat();

    /** The paper, where among these. */
    Optional<ElementId> getPaper();

    /** The body it went to. */
    ElementId getTo();

    /** When. */
    Optional<PartialDate> getOn();

    /** Whether it happened; without a word, it did. */
    Optional<Done> getStatus();

    /** What else is to be known. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dispatch}. Not thread-safe. */
    final class Builder extends ImmutableDispatch.Builder {
        Builder() {}
    }
}
