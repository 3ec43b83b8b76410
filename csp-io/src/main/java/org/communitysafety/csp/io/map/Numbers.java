package org.communitysafety.csp.io.map;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.measure.ObservationFlag;

/** One number and its unit in plain text: 1,234; -5%; 368 trained; 12.3 per 1,000. */
final class Numbers {

    /** Digits with a comma before every three or with none, and no zero before them. */
    static final String DIGITS = "(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,5}|[1-9][0-9]{0,17}|0)(?:\\.[0-9]{1,12})?(?![0-9])";

    private static final String FLAG = "(?: \\((provisional|p|estimated?|forecast)\\))?";
    private static final Pattern NUMBER = Pattern.compile("([-+]?)(£?)(" + DIGITS + ")"
            + "( ?%| per ?cent| per 1(?:0{1,3}|,?000|0,?000|00,?000)(?: [a-z]+)?| [a-z][a-z' /-]{0,60})?" + FLAG, Pattern.CASE_INSENSITIVE);

    /** Words after a number that make it something else than a level. */
    private static final Set<String> NOT_UNITS = Set.of("fewer", "less", "more", "up", "down", "increase", "decrease", "reduction",
            "below", "above", "than", "better", "worse", "of", "from", "to", "or", "and", "out", "th", "in", "by", "increased",
            "decreased", "reduced", "lower", "higher", "at");
    private static final int MOST_WORDS = 4;

    private Numbers() {}

    /**
     * A number that was understood.
     *
     * @param value the number, with its sign
     * @param isSigned whether a sign was written
     * @param unit the unit
     * @param flags what is said of it in brackets
     */
    record Number(BigDecimal value, boolean isSigned, Optional<String> unit, Set<ObservationFlag> flags) {}

    /** The number that plain text is; empty if it is anything else. */
    static Optional<Number> read(String plain) {
        Matcher m = NUMBER.matcher(plain);
        if (plain.length() > 120 || !m.matches()) {
            return Optional.empty();
        }
        Optional<String> unit = m.group(2).isEmpty() ? unit(m.group(4)) : Optional.of("pounds");
        boolean both = !m.group(2).isEmpty() && m.group(4) != null;
        if (both || (m.group(4) != null && unit.isEmpty())) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(m.group(1).replace("+", "") + m.group(3).replace(",", ""));
        return Optional.of(new Number(value, !m.group(1).isEmpty(), unit, flags(m.group(5))));
    }

    private static Optional<String> unit(String after) {
        if (after == null) {
            return Optional.empty();
        }
        String words = after.strip();
        if (words.equals("%") || words.equalsIgnoreCase("per cent") || words.equalsIgnoreCase("percent")) {
            return Optional.of("per cent");
        }
        String[] each = words.split("[ /-]+");
        boolean unit = words.regionMatches(true, 0, "per 1", 0, 5)
                || (each.length <= MOST_WORDS && Arrays.stream(each).map(Plain::lower).noneMatch(NOT_UNITS::contains));
        return unit ? Optional.of(words) : Optional.empty();
    }

    private static Set<ObservationFlag> flags(String word) {
        if (word == null) {
            return Set.of();
        }
        return Set.of(switch (word.charAt(0)) {
            case 'p', 'P' -> ObservationFlag.PROVISIONAL;
            case 'e', 'E' -> ObservationFlag.ESTIMATE;
            default -> ObservationFlag.FORECAST;
        });
    }
}
