package org.communitysafety.csp.plan;

import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.style.Refusals;
import org.immutables.value.Value;

/** Where a priority comes from. */
@Value.Immutable
@ElementStyle
public interface Origin {

    /** The words for it, as written. */
    Optional<String> getText();

    /** The paper it comes from. */
    Optional<ElementId> getPaper();

    /** The proposed priority of the assessment behind it. */
    Optional<ElementId> getPriority();

    /** Refuses an origin that says nothing. */
    @Value.Check
    default void check() {
        if (getText().isEmpty() && getPaper().isEmpty() && getPriority().isEmpty()) {
            throw new LackingException(Refusals.SAYS_NO_ORIGIN.said(), "paper", "priority", "text");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Origin}. Not thread-safe. */
    final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
