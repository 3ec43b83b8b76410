package org.communitysafety.csp.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.format.Shown;

/** How a sheet of a workbook was read where that had to be found out: no faults, but sentences without their ends. */
final class SheetNotes {

    private SheetNotes() {}

    /** @param filled all sheets that have something in them */
    static List<String> of(XlsxSheet sheet, List<XlsxSheet> filled) {
        List<String> notes = new ArrayList<>();
        notes.add("the sheet '" + Shown.of(sheet.name()) + "' was read");
        List<String> others = filled.stream().filter(other -> other != sheet).map(other -> "'" + Shown.of(other.name()) + "'").toList();
        if (!others.isEmpty()) {
            notes.add("the workbook has more in it, which was not read: " + String.join(", ", others));
        }
        if (sheet.hidden() > 0) {
            notes.add(sheet.hidden() == 1 ? "one row is hidden, and was read all the same"
                    : sheet.hidden() + " rows are hidden, and were read all the same");
        }
        return notes;
    }
}
