package org.communitysafety.csp.io.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.io.format.Origin;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.SheetCell;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/** Which cell each value of the JSON came from. */
final class Marks implements Origin {

    private final String source;
    private final Function<String, Optional<Said>> lost;
    private int count;
    private int[] offsets = new int[256];
    private @Nullable TableRow[] rows = new TableRow[256];
    /** The heading of the cell; or, of an object, how the headings of its columns start: nothing, or a name and a dot. */
    private String[] headings = new String[256];

    /** @param lost why an element of a type may be there although it was not read; empty if there is no reason */
    Marks(String source, Function<String, Optional<Said>> lost) {
        this.source = source;
        this.lost = lost;
    }

    /** Marks a value that came from a cell. */
    void value(int offset, TableRow row, String column) {
        mark(offset, row, column);
    }

    /** Marks an object or list that came from a row, and how the headings of its columns start. */
    void object(int offset, @Nullable TableRow row, String prefix) {
        mark(offset, row, prefix);
    }

    private void mark(int offset, @Nullable TableRow row, String heading) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            rows = Arrays.copyOf(rows, count * 2);
            headings = Arrays.copyOf(headings, count * 2);
        }
        offsets[count] = offset;
        rows[count] = row;
        headings[count++] = heading;
    }

    private int at(int offset) {
        int found = Arrays.binarySearch(offsets, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @Override
    public Location locate(int offset, String pointer, String field) {
        int at = at(offset);
        TableRow row = count == 0 ? null : rows[at];
        if (row == null) {
            return new Location(source, 1, 1, pointer);
        }
        boolean object = headings[at].isEmpty() || headings[at].endsWith(".");
        String heading = object ? headings[at] + field : headings[at];
        int cell = row.file().cell(heading);
        if (object && field.isEmpty()) {
            heading = row.file().firstUnder(heading, row);
            cell = row.file().cell(heading);
        }
        if (heading.isEmpty()) {
            cell = 0;
            heading = row.file().heading(0);
        }
        SheetCell place = row.row().cell(Math.max(0, cell));
        return row.file().place(place, pointer, heading);
    }

    @Override
    public Said where(int offset) {
        Location place = locate(offset, "", "");
        return place.sheet().isEmpty() ? TableMessages.PLACE.said(Integer.toString(place.line()), place.source()) : place.told();
    }

    @Override
    public Optional<Said> lost(String type) {
        return lost.apply(type);
    }

    @Override
    public boolean isJson() {
        return false;
    }
}
