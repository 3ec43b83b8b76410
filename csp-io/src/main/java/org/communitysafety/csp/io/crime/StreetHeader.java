package org.communitysafety.csp.io.crime;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.format.Nearest;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.sheet.CellBytes;
import org.communitysafety.csp.io.sheet.MetTexts;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.words.Said;

/** Which cell of a row stands under which heading. */
final class StreetHeader {

    /** A cell that is beyond those of every row, and so is empty. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final int[] cells = new int[StreetColumn.values().length];
    private final MetTexts[] met = new MetTexts[StreetColumn.values().length];
    private final int size;

    private StreetHeader(int size) {
        this.size = size;
        Arrays.fill(cells, NOWHERE);
        Arrays.setAll(met, column -> new MetTexts());
    }

    /** The header that the first row is; empty, with faults, if a column is lacking without which nothing can be counted. */
    static Optional<StreetHeader> of(SheetRow row, StreetFaults faults) {
        StreetHeader header = new StreetHeader(row.size());
        Map<StreetColumn, Integer> found = new EnumMap<>(StreetColumn.class);
        for (int i = 0; i < row.size(); i++) {
            String heading = row.text(i).strip();
            Optional<StreetColumn> column = StreetColumn.of(heading);
            if (column.isPresent()) {
                if (found.putIfAbsent(column.get(), i) == null) {
                    header.cells[column.get().ordinal()] = i;
                } else {
                    faults.add(row, i, heading, FaultKind.DUPLICATE, StreetMessages.COLUMN_TWICE.said(heading));
                }
            } else if (!heading.isEmpty()) {
                faults.add(row, i, heading, FaultKind.UNKNOWN, unknown(heading));
            }
        }
        boolean whole = true;
        for (StreetColumn column : StreetColumn.values()) {
            if (column.isNeeded() && !header.has(column)) {
                whole = false;
                faults.add(row, 0, "", FaultKind.MISSING, StreetMessages.COLUMN_LACKING.said(column.heading()));
            }
        }
        return whole ? Optional.of(header) : Optional.empty();
    }

    private static Said unknown(String heading) {
        String shown = Shown.of(heading);
        return Nearest.to(heading, StreetColumn.headings()).map(near -> StreetMessages.COLUMN_UNKNOWN_NEAR.said(shown, near))
                .orElseGet(() -> StreetMessages.COLUMN_UNKNOWN.said(shown));
    }

    boolean has(StreetColumn column) {
        return cells[column.ordinal()] != NOWHERE;
    }

    /** The number of the cell, from 0, of a column that the file has. */
    int cell(StreetColumn column) {
        return cells[column.ordinal()];
    }

    /** What stands under a heading, without the space round it; empty if there is no such column. */
    String text(SheetRow row, StreetColumn column) {
        CellBytes cell = bytes(row, column);
        return cell.size() == 0 ? "" : met[column.ordinal()].text(cell);
    }

    /** The same as bytes. */
    CellBytes bytes(SheetRow row, StreetColumn column) {
        CellBytes cell = row.bytesOf(cells[column.ordinal()]);
        if (cell.size() > 0 && (!isPlain(cell.at(0)) || !isPlain(cell.at(cell.size() - 1)))) {
            return CellBytes.of(cell.text().strip());
        }
        return cell;
    }

    private static boolean isPlain(byte sign) {
        return sign > ' ' && sign < 0x7f;
    }

    /** How many cells a row has. */
    int size() {
        return size;
    }

    /** Whether a row is the header again, as it is where files were put one after the other. */
    boolean isAgain(SheetRow row) {
        return text(row, StreetColumn.MONTH).equalsIgnoreCase(StreetColumn.MONTH.heading())
                && text(row, StreetColumn.CRIME_TYPE).equalsIgnoreCase(StreetColumn.CRIME_TYPE.heading());
    }
}
