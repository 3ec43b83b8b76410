package org.communitysafety.csp.io.map;

import java.util.Optional;
import org.communitysafety.csp.io.mapping.ColumnMapping;
import org.communitysafety.csp.io.mapping.SheetField;

/**
 * A column of a sheet that its mapping knows.
 *
 * @param index from 0
 * @param heading as the sheet has it, on one line
 * @param mapping what the mapping says of it
 * @param when the time that the heading holds
 */
record MappedColumn(int index, String heading, ColumnMapping mapping, Optional<When> when) {

    SheetField field() {
        return mapping.getField().orElse(SheetField.IGNORE);
    }
}
