package org.communitysafety.csp.io.sheet;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.communitysafety.csp.io.bytes.Bytes;

/**
 * The rows of a text in which no quotation mark stands: there a line is a row and a separator ends a cell, so it needs no parser. Rows,
 * lines and cells are those that the parser gives of it.
 */
final class PlainRows implements Iterator<SheetRow> {

    private static final int[] NONE = new int[0];
    /** The first sign behind those that end a line. */
    private static final long BEHIND_ENDS = ('\r' + 1) * Bytes.ONES;

    private final byte[] utf8;
    private final char separator;
    private final long separators;
    private int line;
    /** Where the next row starts. */
    private int at;
    /** Where the eight bytes stand that were looked at last, and which of them are marked and not looked at; the LF of CR and LF may be one. */
    private int looked;
    private long marks;
    private int[] ends = new int[16];

    /**
     * @param utf8 the text, which nobody changes any more
     * @param from the byte at which the first row starts
     * @param line the line on which it starts, from 1
     */
    PlainRows(byte[] utf8, int from, int line, char separator) {
        this.utf8 = utf8;
        this.separator = separator;
        this.separators = separator * Bytes.ONES;
        this.at = from;
        this.line = line;
        this.looked = from - Long.BYTES;
    }

    @Override
    public boolean hasNext() {
        return at < utf8.length;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int first = at;
        int count = 0;
        int word = looked;
        long left = marks;
        while (true) {
            while (left == 0 && word < utf8.length) {
                word += Long.BYTES;
                left = marks(word);
            }
            int end = word < utf8.length ? word + (Long.numberOfTrailingZeros(left) >>> 3) : utf8.length;
            left &= left - 1;
            if (end < first) {
                continue;
            }
            boolean endsRow = end == utf8.length || utf8[end] == '\n' || utf8[end] == '\r';
            if (!endsRow && utf8[end] != separator) {
                continue;
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = end;
            if (endsRow) {
                at = next(end);
                break;
            }
        }
        looked = word;
        marks = left;
        boolean isEmpty = count == 1 && ends[0] == first;
        return new SheetRow(line++, utf8, first, isEmpty ? NONE : Arrays.copyOf(ends, count));
    }

    /** How many lines were passed, with those before the text. */
    int lines() {
        return line - 1;
    }

    /** The byte behind the end of a line. */
    private int next(int end) {
        boolean both = end + 1 < utf8.length && utf8[end] == '\r' && utf8[end + 1] == '\n';
        return Math.min(utf8.length, end + (both ? 2 : 1));
    }

    /** The high bits of those of eight bytes that are separators, and of those that may end a line; of none beyond the end. */
    private long marks(int from) {
        if (from >= utf8.length) {
            return 0;
        }
        long eight = Bytes.eight(utf8, from);
        long marked = Bytes.zeros(eight ^ separators) | Bytes.less(eight, BEHIND_ENDS);
        int there = utf8.length - from;
        return there < Long.BYTES ? marked & (1L << 8 * there) - 1 : marked;
    }
}
