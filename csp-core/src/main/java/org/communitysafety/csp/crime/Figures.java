package org.communitysafety.csp.crime;

import java.math.BigDecimal;

/** Numbers as a British officer writes them, whatever the machine's own language. */
public final class Figures {

    private static final int GROUP = 3;

    private Figures() {}

    /** {@code 3,701}. */
    public static String of(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** {@code no record}, {@code 1 record}, {@code 3,701 records}. */
    public static String records(long number) {
        return number == 0 ? "no record" : of(number) + (number == 1 ? " record" : " records");
    }

    /** {@code +12.5 per cent}. */
    public static String percent(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + change.toPlainString() + " per cent";
    }

    /** {@code 12 more}, {@code 3 fewer}, {@code as many}. */
    public static String difference(long more) {
        return more == 0 ? "as many" : more > 0 ? of(more) + " more" : of(-more) + " fewer";
    }
}
