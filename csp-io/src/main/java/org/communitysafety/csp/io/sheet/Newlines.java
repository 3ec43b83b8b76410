package org.communitysafety.csp.io.sheet;

import org.communitysafety.csp.io.bytes.Bytes;

/** The ends of lines in the bytes of a text, eight bytes at a time where that is possible. */
final class Newlines {

    private Newlines() {}

    /** How many lines end in the first bytes: by LF, by CR, or by both together. */
    static int count(byte[] bytes, int end) {
        int lines = 0;
        int i = 0;
        for (; i + Long.BYTES < end; i += Long.BYTES) {
            long eight = Bytes.whole(bytes, i);
            lines += Long.bitCount(Bytes.zeros(eight ^ Bytes.LF));
            if (Bytes.anyZero(eight ^ Bytes.CR) != 0) {
                for (int at = i; at < i + Long.BYTES; at++) {
                    lines += bytes[at] == '\r' && bytes[at + 1] != '\n' ? 1 : 0;
                }
            }
        }
        for (; i < end; i++) {
            boolean alone = bytes[i] == '\r' && (i + 1 == end || bytes[i + 1] != '\n');
            lines += bytes[i] == '\n' || alone ? 1 : 0;
        }
        return lines;
    }

    /**
     * The byte behind the last end of a line that is not in a quoted cell, as far as the number of quotation marks before it tells; 0 if
     * there is none.
     */
    static int cut(byte[] bytes, int end) {
        boolean feeds = hasFeeds(bytes, end);
        int last = last(bytes, end, feeds);
        int quote = indexOf(bytes, 0, end, Bytes.QUOTES, '"');
        if (quote >= last) {
            return last;
        }
        int even = last(bytes, quote, feeds);
        boolean quoted = false;
        for (int i = quote; i < last; i++) {
            if (bytes[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && isEnd(bytes, i, end, feeds)) {
                even = i + 1;
            }
        }
        return even;
    }

    /** The byte behind the last end of a line, in a quoted cell or not; 0 if there is none. */
    static int last(byte[] bytes, int end) {
        return last(bytes, end, hasFeeds(bytes, end));
    }

    private static boolean hasFeeds(byte[] bytes, int end) {
        return indexOf(bytes, 0, end, Bytes.LF, '\n') < end;
    }

    private static int last(byte[] bytes, int end, boolean feeds) {
        int at = end;
        while (at > 0 && !isEnd(bytes, at - 1, end, feeds)) {
            at--;
        }
        return at;
    }

    /** Where lines end by CR alone, one at the end of the bytes may be half of an end by both. */
    private static boolean isEnd(byte[] bytes, int at, int end, boolean feeds) {
        return feeds ? bytes[at] == '\n' : bytes[at] == '\r' && at + 1 < end;
    }

    /** Whether a quotation mark stands in a text from a byte on. */
    static boolean hasQuotes(byte[] bytes, int from) {
        return indexOf(bytes, from, bytes.length, Bytes.QUOTES, '"') < bytes.length;
    }

    /** The first of a sign; 32 bytes at a time while it can. */
    private static int indexOf(byte[] bytes, int from, int end, long eightTimes, char wanted) {
        int i = from;
        for (; i + 4 * Long.BYTES <= end; i += 4 * Long.BYTES) {
            long any = Bytes.anyZero(Bytes.whole(bytes, i) ^ eightTimes)
                    | Bytes.anyZero(Bytes.whole(bytes, i + Long.BYTES) ^ eightTimes)
                    | Bytes.anyZero(Bytes.whole(bytes, i + 2 * Long.BYTES) ^ eightTimes)
                    | Bytes.anyZero(Bytes.whole(bytes, i + 3 * Long.BYTES) ^ eightTimes);
            if (any != 0) {
                break;
            }
        }
        while (i < end && bytes[i] != wanted) {
            i++;
        }
        return i;
    }
}
