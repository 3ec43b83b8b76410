package org.communitysafety.csp.violence;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.immutables.value.Value;

/** The strategy that specified authorities publish under the Serious Violence Duty: PCSCA 2022 sections 8 and 9. It is not the strategy of CDA 1998 section 6(1)(d), which stands in the partnership plan. */
@Value.Immutable
@ElementStyle
public interface SeriousViolenceStrategy extends Paper {

    /** The year it is for, if it is for one. */
    Optional<PlanYear> getYear();

    /** The stretch of time it is for. */
    Optional<@Valid Period> getPeriod();

    /** The sections it is made under, where it says so. */
    Set<MadeUnder> getMadeUnder();

    /** The bodies that made it. */
    List<ElementId> getParties();

    /** The codes of the areas it covers. */
    List<String> getAreas();

    /** What it counts as serious violence. */
    Optional<String> getDefinition();

    /** What was made of each factor in deciding what is serious, for all kinds together. */
    List<@Valid FactorConsidered> getFactors();

    /** The kinds of serious violence it identifies. */
    List<@Valid KindIdentified> getKinds();

    /** The causes it identifies for all kinds together. */
    List<@Valid StrategyPoint> getCauses();

    /** The groups of people most affected. */
    List<@Valid StrategyPoint> getCohorts();

    /** Gaps in the data. */
    List<@Valid StrategyPoint> getDataGaps();

    /** What it leaves to other strategies. */
    List<@Valid StrategyPoint> getExclusions();

    /** What each authority does with its own functions. */
    List<@Valid Contribution> getContributions();

    /** What is done. */
    List<@Valid Action> getActions();

    /** Who was consulted while it was prepared. */
    List<@Valid AuthorityConsulted> getConsulted();

    /** The checks of what must be left out. */
    List<@Valid LeaveOutCheck> getChecks();

    /** When it was finished, before it was published. */
    Optional<PartialDate> getPrepared();

    /** When it is to be reviewed. */
    Optional<PartialDate> getNextReview();

    /** Whether it is the first strategy under section 8 for the area; without a word, that is not told. */
    Optional<Boolean> getFirst();

    /** The strategy it revises, by title. */
    Optional<String> getReplaces();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeriousViolenceStrategy}. Not thread-safe. */
    final class Builder extends ImmutableSeriousViolenceStrategy.Builder {
        Builder() {}
    }
}
