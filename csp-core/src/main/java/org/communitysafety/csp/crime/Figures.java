package org.communitysafety.csp.crime;

import java.math.BigDecimal;
import org.communitysafety.csp.words.Words;

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
    public static String records(long number, Words words) {
        return words.say(FigureMessages.RECORDS, whole(number));
    }

    /** {@code +12.5 per cent}. */
    public static String percent(BigDecimal change, Words words) {
        return words.say(FigureMessages.PERCENT, (change.signum() > 0 ? "+" : "") + change.toPlainString());
    }

    /** {@code 12 more}, {@code 3 fewer}, {@code as many}. */
    public static String difference(long more, Words words) {
        if (more == 0) {
            return words.say(FigureMessages.AS_MANY);
        }
        return more > 0
                ? words.say(FigureMessages.MORE, words.number(more))
                : words.say(FigureMessages.FEWER, words.number(-more));
    }

    /** As what tells numbers apart takes it: no file that could be read has more records than that. */
    static Integer whole(long number) {
        return Math.toIntExact(number);
    }
}
