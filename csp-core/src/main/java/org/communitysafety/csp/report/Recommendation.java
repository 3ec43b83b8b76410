package org.communitysafety.csp.report;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What a report asks a body to decide. */
@Value.Immutable
@ElementStyle
public interface Recommendation extends Element {

    /** The body asked. */
    Optional<ElementId> getTo();

    /** The body as written. */
    Optional<String> getToText();

    /** What it is asked. */
    @NotBlank(message = "a recommendation needs its text")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recommendation}. Not thread-safe. */
    final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
