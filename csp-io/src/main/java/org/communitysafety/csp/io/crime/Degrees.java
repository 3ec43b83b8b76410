package org.communitysafety.csp.io.crime;

/** Numbers of degrees, as map points are written. */
final class Degrees {

    private static final int DIGITS = 3;

    private Degrees() {}

    /** Whether a text is a number in plain digits between the two, both ends inclusive. */
    static boolean isBetween(String text, int least, int most) {
        boolean negative = text.charAt(0) == '-';
        int at = negative ? 1 : 0;
        int whole = 0;
        int digits = 0;
        for (; at < text.length() && isDigit(text.charAt(at)) && digits <= DIGITS; at++) {
            whole = whole * 10 + (text.charAt(at) - '0');
            digits++;
        }
        boolean more = false;
        if (digits > 0 && at + 1 < text.length() && text.charAt(at) == '.') {
            for (at++; at < text.length() && isDigit(text.charAt(at)); at++) {
                more |= text.charAt(at) != '0';
            }
        }
        if (digits == 0 || digits > DIGITS || at < text.length()) {
            return false;
        }
        return negative
                ? -whole > least || -whole == least && !more
                : whole >= least && (whole < most || whole == most && !more);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
