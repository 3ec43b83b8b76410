package org.communitysafety.csp.report;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A risk and what is done about it. */
@Value.Immutable
@ElementStyle
public interface Risk extends Element {

    /** The risk. */
    @NotBlank(message = "a risk needs its description")
    String getDescription();

    /** What is done about it. */
    Optional<String> getMitigation();

    /** How likely, as written. */
    Optional<String> getLikelihood();

    /** How bad, as written. */
    Optional<String> getImpact();

    /** Who answers for it. */
    Optional<String> getOwner();

    /** Its score, as written. */
    Optional<String> getScore();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Risk}. Not thread-safe. */
    final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
