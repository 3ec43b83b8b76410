package org.communitysafety.csp.io.mapping;

import java.util.Optional;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What the sheet writes where there is no value, and why there is none. */
@Value.Immutable
@ElementStyle
public interface NoValueWord {

    /** The words as the sheet has them. */
    String getWord();

    /** Why there is no value; left out while nobody has decided. */
    Optional<NoValue> getWhy();

    /** What a person must decide before the sheet is imported; to be taken out then. */
    Optional<String> getDecide();

    /** Refuses a word of which nobody has decided what it means and nobody is asked to. */
    @Value.Check
    default void check() {
        if (getWhy().isEmpty() && getDecide().isEmpty()) {
            throw MappingMessages.lacking(MappingMessages.NO_WHY.said(), "why", "decide");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoValueWord}. Not thread-safe. */
    final class Builder extends ImmutableNoValueWord.Builder {
        Builder() {}
    }
}
