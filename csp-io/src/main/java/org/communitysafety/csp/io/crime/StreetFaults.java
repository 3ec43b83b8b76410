package org.communitysafety.csp.io.crime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communitysafety.csp.io.format.MoreFaults;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.SheetCell;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.words.Said;

/** The faults that the cells of one file have, up to a limit. */
final class StreetFaults {

    private final String source;
    private final int most;
    private final List<Fault> found = new ArrayList<>();
    private boolean full;

    StreetFaults(String source, int most) {
        this.source = source;
        this.most = most;
    }

    /** Adds one of the whole file. */
    void add(FaultKind kind, Said message) {
        add(new SheetCell("", 1, 1), kind, message);
    }

    /** Adds one of a cell. */
    void add(SheetRow row, int cell, String heading, FaultKind kind, Said message) {
        if (!full) {
            add(row.cell(cell), heading, kind, message);
        }
    }

    /** Adds one of a row that was kept. */
    void add(SheetCell at, FaultKind kind, Said message) {
        add(at, "", kind, message);
    }

    private void add(SheetCell at, String heading, FaultKind kind, Said message) {
        full = found.size() == most;
        Location place = new Location(source, at.line(), at.column(), "", heading);
        found.add(full ? MoreFaults.than(most, place) : new Fault(place, kind, message));
    }

    /** Whether there are more than the limit, so that reading stops. */
    boolean isFull() {
        return full;
    }

    /** These and those of the sheet, by line. */
    List<Fault> with(List<Fault> ofSheet) {
        List<Fault> all = new ArrayList<>(ofSheet);
        all.addAll(found);
        all.sort(Comparator.comparingInt((Fault fault) -> fault.location().line()).thenComparingInt(fault -> fault.location().column()));
        return all;
    }
}
