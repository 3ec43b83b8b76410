package org.communitysafety.csp.agreement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** The yearly agreement of a county with districts: SI 2007/1830 regulations 8 and 9. */
@Value.Immutable
@ElementStyle
public interface CommunitySafetyAgreement extends Paper {

    /** The year from April to March that it is made in and for. */
    Optional<PlanYear> getYear();

    /** The bodies that made it. */
    List<ElementId> getParties();

    /** The codes of the areas it covers. */
    List<String> getAreas();

    /** The strategic assessments it is based on. */
    List<@Valid AssessmentUsed> getAssessments();

    /** How the authorities could work together. */
    List<@Valid JointWorking> getJointWorking();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommunitySafetyAgreement}. Not thread-safe. */
    final class Builder extends ImmutableCommunitySafetyAgreement.Builder {
        Builder() {}
    }
}
