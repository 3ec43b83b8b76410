package org.communitysafety.csp.io.sheet;

import org.jspecify.annotations.Nullable;

/** One row as it stands in a sheet. A place is worked out only when it is asked for. Immutable. */
public final class SheetRow {

    private static final boolean[] GRID = new boolean[0];

    private final int line;
    private final String[] texts;
    /** Which cells stand in quotation marks; null if none does. */
    private final boolean @Nullable [] quoted;

    /** A row of CSV; the arrays are nobody else's any more. */
    SheetRow(int line, String[] texts, boolean @Nullable [] quoted) {
        this.line = line;
        this.texts = texts;
        this.quoted = quoted;
    }

    /** A row of a workbook, where a cell's column is its number. */
    public static SheetRow ofGrid(int number, String... texts) {
        return new SheetRow(number, texts.clone(), GRID);
    }

    /** The line on which it starts, from 1. */
    public int line() {
        return line;
    }

    /** How many cells it has. */
    public int size() {
        return texts.length;
    }

    /** The text of a cell, counted from 0; empty beyond the last. */
    public String text(int cell) {
        return cell < texts.length ? texts[cell] : "";
    }

    /** Whether nothing stands in any of its cells but white space. */
    public boolean isBlank() {
        for (String text : texts) {
            if (!text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of its cells stands in quotation marks. */
    boolean hasQuotes() {
        return quoted != null && quoted != GRID;
    }

    /** How many of its cells have more than white space in them. */
    public int filled() {
        int filled = 0;
        for (String text : texts) {
            filled += text.isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** Whether a cell stands in quotation marks. */
    boolean isQuoted(int cell) {
        return quoted != null && cell < quoted.length && quoted[cell];
    }

    /** A cell and its place, counted from 0; beyond the last, an empty one at the end of the row. */
    public SheetCell cell(int cell) {
        int[] lines = new int[cell + 1];
        int[] columns = new int[cell + 1];
        locate(lines, columns);
        return new SheetCell(text(cell), lines[cell], columns[cell]);
    }

    /** Fills in the places of the first cells, as many as the arrays hold. */
    public void locate(int[] lines, int[] columns) {
        int down = line;
        int across = 1;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = down;
            columns[i] = across;
            if (i >= texts.length) {
                continue;
            }
            String text = texts[i];
            if (quoted == GRID) {
                across++;
            } else if (!isQuoted(i)) {
                across += text.codePointCount(0, text.length()) + (i + 1 < texts.length ? 1 : 0);
            } else {
                across++;
                for (int at = 0; at < text.length(); at++) {
                    char c = text.charAt(at);
                    if (c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))) {
                        down++;
                        across = 1;
                    } else {
                        across += c == '"' ? 2 : Character.isLowSurrogate(c) ? 0 : 1;
                    }
                }
                across += i + 1 < texts.length ? 2 : 1;
            }
        }
    }
}
