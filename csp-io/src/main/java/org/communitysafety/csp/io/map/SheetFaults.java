package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetCell;
import org.communitysafety.csp.io.sheet.SheetRow;

/** The faults of one sheet as its rows are read. */
final class SheetFaults {

    private final Sheet sheet;
    private final int most;
    private final List<Fault> found = new ArrayList<>();

    SheetFaults(Sheet sheet, int most) {
        this.sheet = sheet;
        this.most = most;
    }

    /** The place of a cell under a heading. */
    Location place(SheetRow row, int index, String heading) {
        SheetCell cell = row.cell(index);
        return sheet.place(cell.line(), cell.column(), "", heading);
    }

    void add(Location at, FaultKind kind, String message) {
        if (found.size() < most) {
            found.add(new Fault(at, kind, message));
        } else if (found.size() == most) {
            found.add(new Fault(at, FaultKind.LIMIT, "more than " + most
                    + (most == 1 ? " fault" : " faults") + ": the rest are not told. Put these right and read again."));
        }
    }

    /** What was not understood of a cell. */
    void cell(Location at, String text, String trouble, boolean kept) {
        add(at, FaultKind.MALFORMED, "'" + Shown.of(text) + "' " + trouble
                + (kept ? ". Its words are kept, and no more is made of them." : ". Nothing was made of it."));
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
