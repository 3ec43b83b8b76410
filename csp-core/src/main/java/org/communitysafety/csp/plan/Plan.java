package org.communitysafety.csp.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** The partnership plan: the strategies, priorities and steps of one area for a year, revised before every 1 April. */
@Value.Immutable
@ElementStyle
public interface Plan extends Paper {

    /** The year it is for, from 1 April to 31 March. */
    Optional<PlanYear> getYear();

    /** The stretch of time it covers, where longer or other than the year. */
    Optional<@Valid Period> getPeriod();

    /** Which edition or refresh it is, as written. */
    Optional<String> getEdition();

    /** When the strategy group revised or agreed it. */
    Optional<PartialDate> getRevisedOn();

    /** How subjects are tackled. */
    List<@Valid Strategy> getStrategies();

    /** What is put first. */
    List<@Valid Priority> getPriorities();

    /** What will be done. */
    List<@Valid Action> getActions();

    /** How success will be told. */
    List<@Valid Measure> getMeasures();

    /** What is put in. */
    List<@Valid Resource> getResources();

    /** Steps towards local people. */
    List<@Valid EngagementStep> getEngagementSteps();

    /** What was considered in revising it. */
    List<@Valid Considered> getConsidered();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}. Not thread-safe. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
