package org.communitysafety.csp.report;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** An aim of the council's or community's plan that the decision serves. */
@Value.Immutable
@ElementStyle
public interface Aim extends Element {

    /** The plan whose aim it is. */
    Optional<String> getPlan();

    /** The aim. */
    @NotBlank(message = "an aim needs its text")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Aim}. Not thread-safe. */
    final class Builder extends ImmutableAim.Builder {
        Builder() {}
    }
}
