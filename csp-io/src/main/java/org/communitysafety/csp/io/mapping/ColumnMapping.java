package org.communitysafety.csp.io.mapping;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What one heading of a sheet means, or several that are alike but for a date. */
@Value.Immutable
@ElementStyle
public interface ColumnMapping {

    /** The heading; {date} in it stands for any date, {words} for any words. Empty for a column without one. */
    String getHeading();

    /** Which of several columns of that heading, from 1. */
    Optional<Integer> getWhich();

    /** What its cells say; left out while nobody has decided. */
    Optional<SheetField> getField();

    /** What stands between several bodies in a cell, such as a slash, a semicolon or "and"; none if a cell holds one. */
    List<String> getSeparators();

    /** Whether the cells start with the number of what follows. */
    @Value.Default
    default boolean isNumbered() {
        return false;
    }

    /** Whether a blank cell means the same as the one above. */
    @Value.Default
    default boolean isFilledDown() {
        return false;
    }

    /** How sure a proposal was of it. */
    Optional<Sureness> getSure();

    /** Why it was proposed. */
    Optional<String> getWhy();

    /** What a person must decide before the sheet is imported; to be taken out then. */
    Optional<String> getDecide();

    /** Refuses a column that nobody has decided and nobody is asked to. */
    @Value.Check
    default void check() {
        if (getField().isEmpty() && getDecide().isEmpty()) {
            throw MappingMessages.lacking(MappingMessages.NO_FIELD.said(), "field", "decide");
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ColumnMapping}. Not thread-safe. */
    final class Builder extends ImmutableColumnMapping.Builder {
        Builder() {}
    }
}
