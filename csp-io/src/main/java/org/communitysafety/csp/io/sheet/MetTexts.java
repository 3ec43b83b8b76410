package org.communitysafety.csp.io.sheet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were met in the cells of a column, where the same come again and again: one of those that are kept is not made again. Only so
 * many are, none of them long, and one takes the place of another. Not thread-safe.
 */
public final class MetTexts {

    private static final int KEPT = 1 << 10;
    private static final int LONGEST = 200;
    private static final byte[] NONE = new byte[0];

    private final byte[][] bytes = new byte[KEPT][];
    private final @Nullable String[] texts = new String[KEPT];
    private int last;

    /** Nothing met yet. */
    public MetTexts() {
        Arrays.fill(bytes, NONE);
    }

    /** The text of a cell. */
    public String text(CellBytes cell) {
        if (cell.size() > LONGEST) {
            return cell.text();
        }
        String met = texts[last];
        if (met != null && cell.is(bytes[last])) {
            return met;
        }
        last = (int) (cell.print() >>> 16) & KEPT - 1;
        met = texts[last];
        if (met == null || !cell.is(bytes[last])) {
            met = cell.text();
            texts[last] = met;
            bytes[last] = Arrays.copyOfRange(cell.utf8(), cell.from(), cell.to());
        }
        return met;
    }
}
