package org.communitysafety.csp.assessment;

import jakarta.validation.constraints.NotBlank;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A matter that the strategy group wants drawn to the county strategy group. */
@Value.Immutable
@ElementStyle
public interface CountyMatter extends Element {

    /** The matter, as written. */
    @NotBlank(message = "a county matter needs its text")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CountyMatter}. Not thread-safe. */
    final class Builder extends ImmutableCountyMatter.Builder {
        Builder() {}
    }
}
