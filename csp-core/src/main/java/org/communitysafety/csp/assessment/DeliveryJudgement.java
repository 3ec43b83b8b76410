package org.communitysafety.csp.assessment;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** How far the plan for a year was carried out. */
@Value.Immutable
@ElementStyle
public interface DeliveryJudgement extends Element {

    /** The year of the plan that is judged. */
    Optional<PlanYear> getYear();

    /** The judgement, as written. */
    @NotBlank(message = "a delivery judgement needs its text")
    String getText();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeliveryJudgement}. Not thread-safe. */
    final class Builder extends ImmutableDeliveryJudgement.Builder {
        Builder() {}
    }
}
