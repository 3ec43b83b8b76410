package org.communitysafety.csp.record;

import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** What a body decided on a paper. */
@Value.Immutable
@ElementStyle
public interface Decision extends Element {

    /** The body. */
    ElementId getBody();

    /** What it did. */
    DecisionVerb getVerb();

    /** When. */
    Optional<PartialDate> getOn();

    /** Whether it happened; without a word, it did. */
    Optional<Done> getStatus();

    /** The paper decided on; without a word, the plan. */
    Optional<ElementId> getPaper();

    /** Whether it is a key decision. */
    Optional<Boolean> getKey();

    /** The decision as written. */
    Optional<String> getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. Not thread-safe. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
