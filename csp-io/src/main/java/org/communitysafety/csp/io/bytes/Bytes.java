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

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long AND = '&' * ONES;
    private static final long LESS = '<' * ONES;
    private static final long GREATER = '>' * ONES;
    private static final long DELETE = 0x7f * ONES;
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

    /** The bytes of a text that has nothing beyond ASCII; null for any other. */
    public static byte @Nullable [] ofAscii(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length == text.length() && !hasHalfCharacter(text, bytes) ? bytes : null;
    }

    /** Whether a question mark among as many bytes stands for half of a character: any other that is not of ASCII is several bytes. */
    private static boolean hasHalfCharacter(String text, byte[] bytes) {
        if (has(bytes, '?')) {
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '?' && text.charAt(i) != '?') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all are signs of ASCII, none of them a control. */
    public static boolean arePlain(byte[] bytes) {
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            if (hasControl(whole(bytes, at)) != 0) {
                return false;
            }
        }
        return at == bytes.length || hasControl(eight(bytes, at) | SPACE << 8 * (bytes.length - at)) == 0;
    }

    /** Whether all are signs of ASCII, none of them a control and none of those that open something in markup. */
    public static boolean arePlainWords(byte[] bytes) {
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            if (hasOther(whole(bytes, at))) {
                return false;
            }
        }
        return at == bytes.length || !hasOther(eight(bytes, at) | SPACE << 8 * (bytes.length - at));
    }

    private static boolean hasOther(long eight) {
        return (hasControl(eight) | anyZero(eight ^ AND) | anyZero(eight ^ LESS) | anyZero(eight ^ GREATER)) != 0;
    }

    private static long hasControl(long eight) {
        return eight & HIGHS | anyZero(eight ^ DELETE) | less(eight, SPACE);
    }

    /** Whether a sign of ASCII is among them. */
    public static boolean has(byte[] bytes, char sign) {
        long wanted = sign * ONES;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            if (anyZero(whole(bytes, at) ^ wanted) != 0) {
                return true;
            }
        }
        return at < bytes.length && anyZero(eight(bytes, at) ^ wanted) != 0;
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
