package org.communitysafety.csp.assessment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.Period;
import org.immutables.value.Value;

/** The yearly analysis of crime and disorder, substance misuse, re-offending and serious violence that the plan rests on: SI 2007/1830 regulations 5 to 7. */
@Value.Immutable
@ElementStyle
public interface StrategicAssessment extends Paper {

    /** The stretch of time its data cover. */
    Optional<@Valid Period> getPeriod();

    /** The information it considered. */
    List<@Valid InformationSource> getSources();

    /** What it finds. */
    List<@Valid Analysis> getAnalyses();

    /** What it says should be put first. */
    List<@Valid ProposedPriority> getRecommendedPriorities();

    /** What local people think should be put first. */
    List<@Valid LocalView> getLocalViews();

    /** How far earlier plans were carried out. */
    List<@Valid DeliveryJudgement> getDelivery();

    /** Matters for the county strategy group. */
    List<@Valid CountyMatter> getCountyMatters();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategicAssessment}. Not thread-safe. */
    final class Builder extends ImmutableStrategicAssessment.Builder {
        Builder() {}
    }
}
