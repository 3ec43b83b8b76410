package org.communitysafety.csp.io.sheet;

import org.communitysafety.csp.io.read.Separator;

/** A quotation mark that was forgotten: how far the cell behind it goes, and whether rows stand in it. */
final class LostQuote {

    private static final int WIDE_ENOUGH_TO_TELL = 4;

    private LostQuote() {}

    /** The quotation mark that closes the cell that one opens; -1 if none does. */
    static int closing(byte[] utf8, int opening) {
        for (int i = opening + 1; i < utf8.length; i++) {
            if (utf8[i] == '"') {
                if (i + 1 == utf8.length || utf8[i + 1] != '"') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /**
     * Whether a quoted cell seems to hold rows: no other cell of the row is quoted, and every line of it, taken alone, has as
     * many cells as the rows of the sheet have.
     *
     * @param width how many cells these have
     */
    static boolean swallowsRows(SheetRow row, int width, Separator separator) {
        int cell = row.hasQuotes() ? quotedCell(row) : -1;
        if (cell < 0 || width < WIDE_ENOUGH_TO_TELL || !hasLineBreak(row.text(cell))) {
            return false;
        }
        String[] lines = row.text(cell).split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int cells = 1 + (int) lines[i].chars().filter(c -> c == separator.sign()).count();
            cells += i == 0 ? cell : 0;
            cells += i == lines.length - 1 ? row.size() - 1 - cell : 0;
            if (cells != width) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /** The one cell of a row that stands in quotation marks; -1 if none or several do. */
    static int quotedCell(SheetRow row) {
        int found = -1;
        for (int i = 0; i < row.size(); i++) {
            if (row.isQuoted(i)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
