package org.communitysafety.csp.report;

import jakarta.validation.constraints.NotBlank;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What the decision means under one heading. */
@Value.Immutable
@ElementStyle
public interface Implication extends Element {

    /** The heading. */
    ImplicationKind getKind();

    /** What is said. */
    @NotBlank(message = "an implication needs its text")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Implication}. Not thread-safe. */
    final class Builder extends ImmutableImplication.Builder {
        Builder() {}
    }
}
