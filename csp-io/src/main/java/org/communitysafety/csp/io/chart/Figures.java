package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same on every machine: a comma before every three digits, and powers of ten where it is too long. */
final class Figures {

    /** Longer numbers are written with powers of ten. */
    static final int MOST_DIGITS = 24;
    private static final int MOST_IN_PICTURE = 11;
    private static final MathContext ROUGHLY = new MathContext(4, RoundingMode.HALF_UP);

    private Figures() {}

    /** Every digit of it. */
    static String exact(BigDecimal number) {
        boolean isPlain = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return isPlain ? grouped(number.toPlainString()) : number.toString();
    }

    /** Short enough for a picture; rounded where it is long. */
    static String brief(BigDecimal number) {
        String exact = exact(number);
        if (exact.length() <= MOST_IN_PICTURE) {
            return exact;
        }
        BigDecimal rounded = number.round(ROUGHLY).stripTrailingZeros();
        String plain = exact(rounded);
        return plain.length() <= MOST_IN_PICTURE ? plain : powers(rounded);
    }

    private static String powers(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + (exponent < 0 ? "E" : "E+") + exponent;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
