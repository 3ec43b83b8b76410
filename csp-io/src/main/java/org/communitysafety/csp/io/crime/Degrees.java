package org.communitysafety.csp.io.crime;

import org.communitysafety.csp.io.sheet.CellBytes;

/** Numbers of degrees, as map points are written. */
final class Degrees {

    private static final int DIGITS = 3;

    private Degrees() {}

    /** Whether a text, not empty, is a number in plain digits between the two, both ends inclusive. */
    static boolean isBetween(CellBytes text, int least, int most) {
        int size = text.size();
        boolean negative = text.at(0) == '-';
        int at = negative ? 1 : 0;
        int whole = 0;
        int digits = 0;
        for (; at < size && isDigit(text.at(at)) && digits <= DIGITS; at++) {
            whole = whole * 10 + (text.at(at) - '0');
            digits++;
        }
        boolean more = false;
        if (digits > 0 && at + 1 < size && text.at(at) == '.') {
            for (at++; at < size && isDigit(text.at(at)); at++) {
                more |= text.at(at) != '0';
            }
        }
        if (digits == 0 || digits > DIGITS || at < size) {
            return false;
        }
        return negative
                ? -whole > least || -whole == least && !more
                : whole >= least && (whole < most || whole == most && !more);
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
