package org.communitysafety.csp.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** A step that the plan proposes for the year, towards the people who live or work in the area. */
@Value.Immutable
@ElementStyle
public interface EngagementStep extends Element {

    /** The step. */
    @NotBlank(message = "an engagement step needs its text")
    String getText();

    /** What it is for. */
    Set<EngagementAim> getTowards();

    /** When. */
    Optional<@Valid Due> getDue();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EngagementStep}. Not thread-safe. */
    final class Builder extends ImmutableEngagementStep.Builder {
        Builder() {}
    }
}
