package org.communitysafety.csp.io.sheet;

import java.util.HashMap;
import java.util.Map;

/** What stands between the cells of a row. */
public enum Separator {
    /** The usual one. */
    COMMA(',', "commas"),
    /** What spreadsheets write where the comma is the decimal point. */
    SEMICOLON(';', "semicolons"),
    /** What is pasted from a spreadsheet. */
    TAB('\t', "tabs"),
    /** What some databases write. */
    BAR('|', "bars");

    private static final int ROWS = 50;
    private static final int BYTES = 1 << 16;

    private final char sign;
    private final String words;

    Separator(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** The sign itself. */
    public char sign() {
        return sign;
    }

    /** How a sentence names several of it. */
    public String words() {
        return words;
    }

    /**
     * What the rows of a text tell of their separator.
     *
     * @param separator the one that gives the most of the first rows the same number of cells, two or more; of equals the one
     *     that gives them more cells, then the first of this list
     * @param width that number of cells; 1 if no separator gives more
     * @param rows how many rows have it
     * @param looked how many rows were looked at
     */
    record Found(Separator separator, int width, int rows, int looked) {}

    /** Finds the separator of a text in UTF-8 in its first fifty rows that are not blank. */
    static Found find(byte[] utf8, int from) {
        Found best = COMMA.count(utf8, from);
        for (Separator other : values()) {
            Found found = other.count(utf8, from);
            if (found.width > 1 && (best.width < 2 || found.rows > best.rows
                    || (found.rows == best.rows && found.width > best.width))) {
                best = found;
            }
        }
        return best;
    }

    /** How many rows have the commonest number of cells, two or more, if this is the separator. */
    Found count(byte[] utf8, int from) {
        Map<Integer, Integer> rowsOf = new HashMap<>();
        int looked = 0;
        int cells = 1;
        boolean filled = false;
        boolean quoted = false;
        boolean starts = true;
        int end = Math.min(utf8.length, from + BYTES);
        for (int i = from; i <= end && looked < ROWS; i++) {
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
                starts = b == sign;
                cells += starts ? 1 : 0;
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
        return new Found(this, width, rows, looked);
    }
}
