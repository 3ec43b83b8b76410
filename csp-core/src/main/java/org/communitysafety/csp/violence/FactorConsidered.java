package org.communitysafety.csp.violence;

import jakarta.validation.constraints.NotBlank;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What was made of a factor in deciding which violence is serious. */
@Value.Immutable
@ElementStyle
public interface FactorConsidered extends Element {

    /** The factor. */
    SeriousnessFactor getFactor();

    /** What was made of it, as written. */
    @NotBlank(message = "a factor needs what was made of it")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FactorConsidered}. Not thread-safe. */
    final class Builder extends ImmutableFactorConsidered.Builder {
        Builder() {}
    }
}
