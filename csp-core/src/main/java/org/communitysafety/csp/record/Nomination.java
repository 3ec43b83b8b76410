package org.communitysafety.csp.record;

import jakarta.validation.constraints.NotBlank;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** The person whom a body names to help information flow. */
@Value.Immutable
@ElementStyle
public interface Nomination {

    /** The body. */
    ElementId getBody();

    /** The person or post. */
    @NotBlank(message = "a nomination needs its post")
    String getPost();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Nomination}. Not thread-safe. */
    final class Builder extends ImmutableNomination.Builder {
        Builder() {}
    }
}
