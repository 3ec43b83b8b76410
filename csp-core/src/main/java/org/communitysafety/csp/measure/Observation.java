package org.communitysafety.csp.measure;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.style.Refusals;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.words.RefusedException;
import org.immutables.value.Value;

/** One reading of a measure, with its own time, source and doubts. */
@Value.Immutable
@ElementStyle
public interface Observation {

    /** The reading as written. */
    Optional<String> getText();

    /** The number, in the unit of the measure unless one is given here. */
    Optional<BigDecimal> getValue();

    /** Why there is no number. */
    Optional<NoValue> getNoValue();

    /** The unit of this reading, where it differs. */
    Optional<String> getUnit();

    /** The day, month or year it is for. */
    Optional<PartialDate> getOn();

    /** The stretch of time it is for. */
    Optional<@Valid Period> getPeriod();

    /** Where it comes from. */
    Optional<String> getSource();

    /** What a reader must know of it. */
    Set<ObservationFlag> getFlags();

    /** What is said about it. */
    Optional<String> getComment();

    /** Its words, or its value where it has none, at the place where it stands; empty if it only says why it has none. */
    default Optional<Said> said(String place) {
        return getText().or(() -> getValue().map(BigDecimal::toPlainString)).map(words -> new Said(place, words));
    }

    /** Refuses a reading that says nothing, or that both has a value and says why it has none. */
    @Value.Check
    default void check() {
        if (getText().isEmpty() && getValue().isEmpty() && getNoValue().isEmpty()) {
            throw new LackingException(Refusals.SAYS_NO_READING.said(), "value", "noValue", "text");
        }
        if (getValue().isPresent() && getNoValue().isPresent()) {
            throw new RefusedException(Refusals.VALUE_AND_NONE.said());
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Observation}. Not thread-safe. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
