package org.communitysafety.csp.io.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One row as it stands in a sheet. Its places, and of a line without quotation marks its texts too, are worked out only when they are asked
 * for. Immutable.
 */
public final class SheetRow {

    private static final boolean[] GRID = new boolean[0];
    private static final byte[] NO_BYTES = new byte[0];
    private static final int[] NO_ENDS = new int[0];

    private final int line;
    private final int size;
    /** The texts; of a line without quotation marks null, or those that were asked for. */
    private @Nullable String @Nullable [] texts;
    /** The text in which a line without quotation marks stands, where it starts, and where each of its cells ends. */
    private final byte[] utf8;
    private final int first;
    private final int[] ends;
    /** Which cells stand in quotation marks; null if none does. */
    private final boolean @Nullable [] quoted;

    private SheetRow(int line, int size, String @Nullable [] texts, byte[] utf8, int first, int[] ends, boolean @Nullable [] quoted) {
        this.line = line;
        this.size = size;
        this.texts = texts;
        this.utf8 = utf8;
        this.first = first;
        this.ends = ends;
        this.quoted = quoted;
    }

    /** A row of CSV; the arrays are nobody else's any more. */
    SheetRow(int line, String[] texts, boolean @Nullable [] quoted) {
        this(line, texts.length, texts, NO_BYTES, 0, NO_ENDS, quoted);
    }

    /** A line of CSV without quotation marks: a byte stands between the end of a cell and the next. Nobody changes the arrays any more. */
    SheetRow(int line, byte[] utf8, int first, int[] ends) {
        this(line, ends.length, null, utf8, first, ends, null);
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
        return size;
    }

    /** The text of a cell, counted from 0; empty beyond the last. */
    public String text(int cell) {
        if (cell >= size) {
            return "";
        }
        if (texts == null) {
            texts = new String[size];
        }
        String text = texts[cell];
        if (text == null) {
            text = bytesOf(cell).text();
            texts[cell] = text;
        }
        return text;
    }

    /** What stands in a cell, as bytes; none beyond the last. */
    public CellBytes bytesOf(int cell) {
        if (!isInBytes(cell)) {
            return CellBytes.of(text(cell));
        }
        return new CellBytes(utf8, start(cell), ends[cell]);
    }

    private boolean isInBytes(int cell) {
        return cell < ends.length;
    }

    private int start(int cell) {
        return cell == 0 ? first : ends[cell - 1] + 1;
    }

    /** The first cell that has more than so many characters; -1 if none has. */
    int longer(int characters) {
        if (ends.length > 0 && ends[size - 1] - first <= characters) {
            return -1;
        }
        for (int cell = 0; cell < size; cell++) {
            if (text(cell).length() > characters) {
                return cell;
            }
        }
        return -1;
    }

    /** Whether nothing stands in any of its cells but white space. */
    public boolean isBlank() {
        for (int cell = 0; cell < size; cell++) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int cell) {
        boolean plain = isInBytes(cell) && ends[cell] > start(cell) && utf8[start(cell)] > ' ';
        return !plain && text(cell).isBlank();
    }

    /** Whether any of its cells stands in quotation marks. */
    boolean hasQuotes() {
        return quoted != null && quoted != GRID;
    }

    /** How many of its cells have more than white space in them. */
    public int filled() {
        int filled = 0;
        for (int cell = 0; cell < size; cell++) {
            filled += isBlank(cell) ? 0 : 1;
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
            if (i >= size) {
                continue;
            }
            String text = text(i);
            if (quoted == GRID) {
                across++;
            } else if (!isQuoted(i)) {
                across += text.codePointCount(0, text.length()) + (i + 1 < size ? 1 : 0);
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
                across += i + 1 < size ? 2 : 1;
            }
        }
    }
}
