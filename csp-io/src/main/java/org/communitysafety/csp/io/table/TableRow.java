package org.communitysafety.csp.io.table;

import org.communitysafety.csp.io.sheet.Guard;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** One row of a table. */
final class TableRow {

    private final TableFile file;
    private final SheetRow row;
    private final int index;
    private boolean used;
    private @Nullable String pointer;

    TableRow(TableFile file, SheetRow row, int index) {
        this.file = file;
        this.row = row;
        this.index = index;
    }

    TableFile file() {
        return file;
    }

    SheetRow row() {
        return row;
    }

    /** Which row of its table it is, from 0. */
    int index() {
        return index;
    }

    /** The cell in a column; empty text if there is no such column. */
    String text(String column) {
        int cell = file.cell(column);
        return cell < 0 ? "" : row.text(cell);
    }

    /** What it says that it belongs to; empty text if it does not, or need not, say so. */
    String key() {
        String column = file.table().key();
        return column.isEmpty() ? "" : Guard.read(text(column).strip());
    }

    /** Notes where in the papers it stands. */
    void stands(String at) {
        pointer = at;
    }

    /** The JSON Pointer of what it is in the papers; null if it is nothing in them. */
    @Nullable String pointer() {
        return pointer;
    }

    /** Notes that it found its place in the papers. */
    void use() {
        used = true;
    }

    boolean isUsed() {
        return used;
    }
}
