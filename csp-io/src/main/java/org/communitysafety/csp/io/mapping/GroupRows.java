package org.communitysafety.csp.io.mapping;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** Rows with text in one cell alone that head the rows after them. */
@Value.Immutable
@ElementStyle
public interface GroupRows {

    /** What they carry: priority.title, action.subTheme, or ignore. */
    SheetField getField();

    /** How they start; without it, any row with text in one cell alone is one. */
    Optional<String> getStarts();

    /** The heading of the column that the text stands in; without it, any. */
    Optional<String> getIn();

    /** What stands between the sub-themes after "including", such as a comma; none if that is one. */
    List<String> getSeparators();

    /** What a person must decide before the sheet is imported; to be taken out then. */
    Optional<String> getDecide();

    /** Refuses what no group row can carry. */
    @Value.Check
    default void check() {
        if (getField() != SheetField.PRIORITY_TITLE && getField() != SheetField.ACTION_SUB_THEME && getField() != SheetField.IGNORE) {
            throw MappingMessages.refused(MappingMessages.CANNOT_CARRY.said(getField().getWord()));
        }
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupRows}. Not thread-safe. */
    final class Builder extends ImmutableGroupRows.Builder {
        Builder() {}
    }
}
