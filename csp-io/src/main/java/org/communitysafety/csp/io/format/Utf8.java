package org.communitysafety.csp.io.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * UTF-8 as RFC 3629 has it (no overlong forms, no surrogates, nothing beyond U+10FFFF), eight bytes at a time where that
 * is possible.
 */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SWAP = ('"' ^ ' ') * ONES;
    private static final long AFTER_SPACE = (' ' + 1) * ONES;

    private Utf8() {}

    /** The first byte that neither is nor belongs to a character; -1 if there is none. */
    static int firstDamage(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            i = pastAscii(bytes, i);
            if (i < bytes.length) {
                int length = length(bytes, i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** The first byte from there on that is not ASCII, or the end; 32 at a time while it can. */
    private static int pastAscii(byte[] bytes, int from) {
        int i = from;
        for (; i + 4 * Long.BYTES <= bytes.length; i += 4 * Long.BYTES) {
            long any = (long) LONGS.get(bytes, i)
                    | (long) LONGS.get(bytes, i + Long.BYTES)
                    | (long) LONGS.get(bytes, i + 2 * Long.BYTES)
                    | (long) LONGS.get(bytes, i + 3 * Long.BYTES);
            if ((any & HIGHS) != 0) {
                break;
            }
        }
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long marks = (long) LONGS.get(bytes, i) & HIGHS;
            if (marks != 0) {
                return i + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
            }
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Where a JSON string ends that has neither escapes nor control characters in it.
     *
     * @param from the byte after the quotation mark that begins it
     * @return the byte of the quotation mark that ends it; -1 if it is not as simple, or does not end
     */
    static int simpleEnd(byte[] bytes, int from) {
        int i = from;
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            long backslash = eight ^ BACKSLASHES;
            // Changing places with the space, a quotation mark comes to stand right after the control characters.
            long special = (((eight ^ SWAP) - AFTER_SPACE) & ~eight) | ((backslash - ONES) & ~backslash);
            if ((special & HIGHS) != 0) {
                // Only the lowest mark is sure to be right: a borrow may have made those above it.
                i += Long.numberOfTrailingZeros(special & HIGHS) / Byte.SIZE;
                return bytes[i] == '"' ? i : -1;
            }
        }
        while (i < bytes.length && bytes[i] != '"' && bytes[i] != '\\' && (bytes[i] < 0 || bytes[i] >= ' ')) {
            i++;
        }
        return i < bytes.length && bytes[i] == '"' ? i : -1;
    }

    /** The length of the character of more than one byte that starts there; 0 if none does. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        if (first < 0xe0) {
            return isContinuation(bytes, at + 1) ? 2 : 0;
        }
        boolean secondFits =
                switch (first) {
                    case 0xe0 -> second >= 0xa0;
                    case 0xed -> second < 0xa0;
                    case 0xf0 -> second >= 0x90;
                    case 0xf4 -> second < 0x90;
                    default -> true;
                };
        boolean three = secondFits && isContinuation(bytes, at + 1) && isContinuation(bytes, at + 2);
        if (first < 0xf0) {
            return three ? 3 : 0;
        }
        return three && isContinuation(bytes, at + 3) ? 4 : 0;
    }

    private static boolean isContinuation(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xc0) == 0x80;
    }
}
