package org.communitysafety.csp.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.style.Refusals;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.immutables.value.Value;

/** What a measure is meant to reach. */
@Value.Immutable
@ElementStyle
public interface Target {

    /** The target as written. */
    @NotBlank(message = "a target needs its text")
    String getText();

    /** What it asks for. */
    TargetKind getKind();

    /** Which way. */
    Optional<Direction> getDirection();

    /** The number to reach, or the size of the change. */
    Optional<BigDecimal> getValue();

    /** The unit of the value: per cent, offences. */
    Optional<String> getUnit();

    /** The stretch of time that the value is for, where it counts over time: of a year's offences, that year. */
    Optional<@Valid Period> getPeriod();

    /** By when. */
    Optional<PartialDate> getBy();

    /** Refuses a level or change without a number, and a direction without a way. */
    @Value.Check
    default void check() {
        if ((getKind() == TargetKind.LEVEL || getKind() == TargetKind.CHANGE) && getValue().isEmpty()) {
            throw new LackingException(Refusals.LEVEL_WITHOUT_VALUE.said(), "value");
        }
        if (getKind() == TargetKind.DIRECTION && getDirection().isEmpty()) {
            throw new LackingException(Refusals.DIRECTION_WITHOUT_WAY.said(), "direction");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. Not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
