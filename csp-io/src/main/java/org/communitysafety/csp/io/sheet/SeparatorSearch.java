package org.communitysafety.csp.io.sheet;

import java.util.HashMap;
import java.util.Map;
import org.communitysafety.csp.io.read.Separator;

/** What the first rows of a text tell of the sign between their cells. */
final class SeparatorSearch {

    private static final int ROWS = 50;
    private static final int BYTES = 1 << 16;

    private SeparatorSearch() {}

    /**
     * What the rows of a text tell of their separator.
     *
     * @param separator the one that gives the greatest share of the first rows the same number of cells, two or more; of equals
     *     the one that gives them more cells, then the first of this list
     * @param width that number of cells; 1 if no separator gives more
     * @param rows how many rows have it
     * @param looked how many rows were looked at
     */
    record Found(Separator separator, int width, int rows, int looked) {}

    /** Finds the separator of a text in UTF-8 in its first fifty rows that are not blank. */
    static Found find(byte[] utf8, int from) {
        Found best = count(Separator.COMMA, utf8, from);
        for (Separator other : Separator.values()) {
            Found found = count(other, utf8, from);
            int more = found.rows * best.looked - best.rows * found.looked;
            if (found.width > 1 && (best.width < 2 || more > 0 || (more == 0 && found.width > best.width))) {
                best = found;
            }
        }
        return best;
    }

    /** Whether a cell, and so a quotation mark before it, can start behind it. */
    private static boolean isSeparator(byte b) {
        return b == ',' || b == ';' || b == '\t' || b == '|';
    }

    /** How many rows have the commonest number of cells, two or more, if this is the separator. */
    static Found count(Separator separator, byte[] utf8, int from) {
        Map<Integer, Integer> rowsOf = new HashMap<>();
        int looked = 0;
        int cells = 1;
        boolean filled = false;
        boolean quoted = false;
        boolean starts = true;
        int end = Math.min(utf8.length, from + BYTES);
        // A row that is cut off there is not counted.
        for (int i = from; i <= end && (i < end || end == utf8.length) && looked < ROWS; i++) {
            byte b = i < end ? utf8[i] : (byte) '\n';
            if (quoted && i < end) {
                quoted = b != '"';
            } else if (b == '"' && (starts || i > from && utf8[i - 1] == '"')) {
                quoted = true;
                starts = false;
                filled = true;
            } else if (b == '\n' || b == '\r') {
                if (filled) {
                    looked++;
                    rowsOf.merge(cells, 1, Integer::sum);
                }
                cells = 1;
                filled = false;
                starts = true;
            } else {
                starts = isSeparator(b);
                cells += b == separator.sign() ? 1 : 0;
                filled |= !starts && b != ' ';
            }
        }
        int width = 1;
        int rows = 0;
        for (Map.Entry<Integer, Integer> one : rowsOf.entrySet()) {
            boolean more = one.getValue() > rows || (one.getValue() == rows && one.getKey() > width);
            if (one.getKey() > 1 && more) {
                width = one.getKey();
                rows = one.getValue();
            }
        }
        return new Found(separator, width, rows, looked);
    }
}
