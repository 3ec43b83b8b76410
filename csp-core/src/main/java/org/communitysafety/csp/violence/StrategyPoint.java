package org.communitysafety.csp.violence;

import jakarta.validation.constraints.NotBlank;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** Something that a serious violence strategy says: a cause, a cohort, a gap in the data, an exclusion. */
@Value.Immutable
@ElementStyle
public interface StrategyPoint extends Element {

    /** What it says, as written. */
    @NotBlank(message = "a point of the strategy needs its text")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategyPoint}. Not thread-safe. */
    final class Builder extends ImmutableStrategyPoint.Builder {
        Builder() {}
    }
}
