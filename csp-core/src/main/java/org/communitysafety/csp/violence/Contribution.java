package org.communitysafety.csp.violence;

import jakarta.validation.constraints.NotBlank;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What one authority does with its own functions towards a serious violence strategy. */
@Value.Immutable
@ElementStyle
public interface Contribution extends Element {

    /** The authority. */
    ElementId getBody();

    /** What it does, as written. */
    @NotBlank(message = "a contribution needs its text")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contribution}. Not thread-safe. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
