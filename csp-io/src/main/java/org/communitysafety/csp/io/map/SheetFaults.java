package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.format.MoreFaults;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetCell;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.words.Said;

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

    void add(Location at, FaultKind kind, Said message) {
        if (found.size() < most) {
            found.add(new Fault(at, kind, message));
        } else if (found.size() == most) {
            found.add(MoreFaults.than(most, at));
        }
    }

    /** What was not understood of a cell. */
    void cell(Location at, String text, Said trouble, boolean kept) {
        add(at, FaultKind.MALFORMED, (kept ? SheetMessages.KEPT : SheetMessages.NOTHING_MADE).said(Shown.of(text), trouble));
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
