package org.communitysafety.csp.report;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** Another way that was weighed. */
@Value.Immutable
@ElementStyle
public interface OptionConsidered extends Element {

    /** The option. */
    @NotBlank(message = "an option needs its text")
    String getText();

    /** What became of it, and why. */
    Optional<String> getOutcome();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OptionConsidered}. Not thread-safe. */
    final class Builder extends ImmutableOptionConsidered.Builder {
        Builder() {}
    }
}
