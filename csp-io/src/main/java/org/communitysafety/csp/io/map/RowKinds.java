package org.communitysafety.csp.io.map;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.format.Nearest;
import org.communitysafety.csp.io.mapping.GroupRows;
import org.communitysafety.csp.io.mapping.PassedRows;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.sheet.SheetRow;

/** Which rows of a sheet are passed over, and which head the rows after them. */
final class RowKinds {

    /** Shorter words are too near to too many others. */
    private static final int SURE_LETTERS = 5;

    private final SheetMapping mapping;
    private final MappedColumns columns;

    RowKinds(SheetMapping mapping, MappedColumns columns) {
        this.mapping = mapping;
        this.columns = columns;
    }

    boolean isPassedOver(SheetRow row) {
        for (PassedRows rule : mapping.getPassOver()) {
            String start = Plain.lower(rule.getStarts());
            for (int i = 0; i < row.size(); i++) {
                boolean under = rule.getIn().isEmpty() || columns.isUnder(i, rule.getIn().get());
                if (under && !Plain.isBlank(row.text(i))) {
                    if (Plain.lower(row.text(i)).startsWith(start)) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    /** The one cell of a row that has text, from 0; -1 if none or several have. */
    static int only(SheetRow row) {
        int only = -1;
        for (int i = 0; i < row.size(); i++) {
            if (!Plain.isBlank(row.text(i))) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    /** The first group that a row with one text alone heads. */
    Optional<GroupRows> group(String text, int index) {
        return mapping.getGroups().stream()
                .filter(group -> group.getStarts().filter(start -> !Plain.lower(text).startsWith(Plain.lower(start))).isEmpty())
                .filter(group -> group.getIn().filter(heading -> !columns.isUnder(index, heading)).isEmpty())
                .findFirst();
    }

    /** The group of priorities as whose rows a text all but starts. */
    Optional<GroupRows> mistyped(String text) {
        String word = Plain.lower(text).split(" ")[0];
        return mapping.getGroups().stream().filter(group -> {
            String start = group.getStarts().map(Plain::lower).orElse("").split(" ")[0];
            boolean near = start.length() >= SURE_LETTERS && !word.equals(start) && Nearest.to(word, List.of(start)).isPresent();
            return near && group.getField() == SheetField.PRIORITY_TITLE;
        }).findFirst();
    }
}
