package org.communitysafety.csp.time;

import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.style.Refusals;
import org.immutables.value.Value;

/** A stretch of time as a document tells it; an open end is left out. */
@Value.Immutable
@ElementStyle
public interface Period {

    /** The first day, month or year. */
    Optional<PartialDate> getFrom();

    /** The last day, month or year. */
    Optional<PartialDate> getTo();

    /** The words for it, as written: "Oct 2022 to Sep 2023", "rolling". */
    Optional<String> getText();

    /** Refuses a period that says nothing, or ends before it starts. */
    @Value.Check
    default void check() {
        if (getFrom().isEmpty() && getTo().isEmpty() && getText().isEmpty()) {
            throw new LackingException(Refusals.SAYS_NO_TIME.said(), "from", "to", "text");
        }
        if (getFrom().isPresent() && getTo().isPresent() && getTo().get().getLast().isBefore(getFrom().get().getFirst())) {
            throw Refusals.endsBeforeItStarts();
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Period}. Not thread-safe. */
    final class Builder extends ImmutablePeriod.Builder {
        Builder() {}
    }
}
