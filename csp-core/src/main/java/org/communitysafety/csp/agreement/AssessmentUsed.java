package org.communitysafety.csp.agreement;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** A strategic assessment of an area in the county that an agreement is based on. */
@Value.Immutable
@ElementStyle
public interface AssessmentUsed extends Element {

    /** The nine-character code of the area. */
    @NotBlank(message = "an assessment needs the code of its area")
    String getArea();

    /** Its title. */
    Optional<String> getTitle();

    /** The year from April to March in which it was made. */
    Optional<PlanYear> getYear();

    /** Its date. */
    Optional<PartialDate> getDate();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessmentUsed}. Not thread-safe. */
    final class Builder extends ImmutableAssessmentUsed.Builder {
        Builder() {}
    }
}
