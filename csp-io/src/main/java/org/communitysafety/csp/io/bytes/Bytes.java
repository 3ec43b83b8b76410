package org.communitysafety.csp.io.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Eight bytes of a text at once. */
public final class Bytes {

    public static final long ONES = 0x0101010101010101L;
    public static final long LF = '\n' * ONES;
    public static final long CR = '\r' * ONES;
    public static final long QUOTES = '"' * ONES;

    /** A text that is no longer is sooner looked at than turned into bytes. */
    private static final int SHORT = 24;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long AND = '&' * ONES;
    private static final long ASKED = '?' * ONES;
    private static final long SPACE = ' ' * ONES;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;
    private static final long HIGHS = 0x8080808080808080L;

    private Bytes() {}

    /** Eight bytes from one on, the first of them lowest; zeros beyond the end. */
    public static long eight(byte[] bytes, int from) {
        if (from + Long.BYTES <= bytes.length) {
            return whole(bytes, from);
        }
        long eight = 0;
        for (int i = bytes.length - 1; i >= from; i--) {
            eight = eight << 8 | bytes[i] & 0xff;
        }
        return eight;
    }

    /** Eight bytes that are all there. */
    public static long whole(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The high bit of each byte that is zero, and of no other. */
    public static long zeros(long eight) {
        return ~((eight & ~HIGHS) + ~HIGHS | eight | ~HIGHS);
    }

    /** The high bit of each byte that is less than a sign of ASCII, and perhaps of others behind the first of them. */
    public static long less(long eight, long sign) {
        return (eight - sign) & ~eight & HIGHS;
    }

    /** Not nought exactly if a byte is zero: quicker than telling which. */
    public static long anyZero(long eight) {
        return (eight - ONES) & ~eight & HIGHS;
    }

    /** Whether a text is of signs of ASCII, none of them a control. */
    public static boolean arePlain(String text) {
        return text.length() > SHORT && hasNoOddSign(text, text.getBytes(StandardCharsets.UTF_8)) || isPlain(text, "");
    }

    /** The bytes of words of which none needs to be written otherwise in markup, nor is a control or beyond ASCII; null for any other. */
    public static byte @Nullable [] ofPlainWords(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return hasNoOddSign(text, bytes) || isPlain(text, "&<>") ? bytes : null;
    }

    /** Whether all are signs of ASCII that are no controls, and not among these. */
    private static boolean isPlain(String text, String barred) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || barred.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the bytes of a text are all plain, and of none of the signs that mean something in markup or may stand for half of a
     * character: true for most texts, and quickly told.
     */
    private static boolean hasNoOddSign(String text, byte[] bytes) {
        int last = bytes.length - Long.BYTES;
        if (bytes.length != text.length() || last < 0) {
            return false;
        }
        long odd = odd(whole(bytes, last));
        for (int at = 0; at < last; at += Long.BYTES) {
            odd |= odd(whole(bytes, at));
        }
        return (odd & HIGHS) == 0;
    }

    /** No high bit if all are plain, and none is an ampersand or one of {@code <=>?}, which differ in their two lowest bits alone. */
    private static long odd(long eight) {
        long and = eight ^ AND;
        long others = (eight | 3 * ONES) ^ ASKED;
        return eight | eight + ONES | (eight - SPACE) & ~eight | (and - ONES) & ~and | (others - ONES) & ~others;
    }

    /** A number for some bytes, from one up to another: the same for the same, and by rare chance for others; 0 for none. */
    public static long print(byte[] bytes, int from, int to) {
        long print = mixed((long) to - from);
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            print = mixed(print ^ whole(bytes, at));
        }
        return at == to ? print : mixed(print ^ eight(bytes, at) & (1L << 8 * (to - at)) - 1);
    }

    private static long mixed(long print) {
        long mixed = print * FACTOR;
        return mixed ^ mixed >>> 32;
    }
}
