package org.communitysafety.csp.io.mapping;

import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** Rows that are passed over: totals, notes, a line to sign. */
@Value.Immutable
@ElementStyle
public interface PassedRows {

    /** How their first text starts. */
    String getStarts();

    /** The heading of the column in which that is looked for; without it, the first cell with text. */
    Optional<String> getIn();

    /** Refuses what would pass every row over. */
    @Value.Check
    default void check() {
        if (getStarts().isBlank()) {
            throw MappingMessages.refused(MappingMessages.START_WITH_NOTHING.said());
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PassedRows}. Not thread-safe. */
    final class Builder extends ImmutablePassedRows.Builder {
        Builder() {}
    }
}
