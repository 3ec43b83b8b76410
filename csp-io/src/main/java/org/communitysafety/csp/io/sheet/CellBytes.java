package org.communitysafety.csp.io.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.communitysafety.csp.io.bytes.Bytes;

/**
 * What stands in a cell.
 *
 * @param utf8 a text in UTF-8, which nobody changes
 * @param from where the cell starts in it
 * @param to where it ends
 */
public record CellBytes(byte[] utf8, int from, int to) {

    /** The bytes of a text. */
    public static CellBytes of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new CellBytes(utf8, 0, utf8.length);
    }

    /** How many bytes there are. */
    public int size() {
        return to - from;
    }

    /** One of the bytes, counted from 0: a sign of ASCII, or less than 0. */
    public byte at(int index) {
        return utf8[from + index];
    }

    /** A number: the same for the same bytes, and by rare chance for others; 0 for none. */
    public long print() {
        return Bytes.print(utf8, from, to);
    }

    /** Whether these are just the bytes. */
    boolean is(byte[] bytes) {
        return Arrays.equals(utf8, from, to, bytes, 0, bytes.length);
    }

    /** The text that they are. */
    public String text() {
        return new String(utf8, from, to - from, StandardCharsets.UTF_8);
    }
}
