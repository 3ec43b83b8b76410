package org.communitysafety.csp.plan;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.immutables.value.Value;

/** How an action stands, as a person judged it. */
@Value.Immutable
@ElementStyle
public interface Progress {

    /** The status as written. */
    @NotBlank(message = "a progress needs its text")
    String getText();

    /** Where that stands on the common scale. */
    Optional<ProgressScale> getScale();

    /** When it was judged. */
    Optional<PartialDate> getAsAt();

    /** What is said about it. */
    Optional<String> getComment();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progress}. Not thread-safe. */
    final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
