package org.communitysafety.csp.io.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Units as the papers write them, which may or may not be the same. Thread-safe: there is no state. */
public final class Units {

    private static final Set<String> PER_CENT = Set.of("per cent", "percent", "%");
    private static final Set<String> POINTS = Set.of("percentage points", "percentage point", "per cent points");

    private static final Pattern PART_OF_A_HUNDRED = Pattern.compile("%|\\bper ?cent\\b|\\bpercentage\\b");
    private static final Pattern BY_TIME = Pattern.compile("\\b(per|a|each|every) (hour|day|night|week|month|quarter|year|annum)\\b");
    private static final Pattern SCORE = Pattern.compile("\\b(score|scores|rating|average|mean|median)\\b|\\bindex$");
    private static final Pattern RATE = Pattern.compile("\\bper\\b|\\brate\\b|/ ?\\d");

    private Units() {}

    /** What a figure of some unit is, as far as the words of the unit tell, and so what it does with the time that it is for. */
    public enum Sort {
        /** A part of a hundred: it does not grow with the time. */
        SHARE,
        /** So many in a stretch of time that the unit tells, a score or an average: it does not grow with the time either. */
        STEADY,
        /** So many to so many others. Whether the time that it is for tells cannot be known: the unit does not say for how long it counts. */
        RATE,
        /** Anything else, and what has no unit. It may be a count, which grows with the time. */
        COUNT
    }

    /** What figures of a unit are. */
    public static Sort sort(Optional<String> unit) {
        String plain = plain(unit);
        return PART_OF_A_HUNDRED.matcher(plain).find() ? Sort.SHARE
                : BY_TIME.matcher(plain).find() || SCORE.matcher(plain).find() ? Sort.STEADY
                : RATE.matcher(plain).find() ? Sort.RATE
                : Sort.COUNT;
    }

    /** For comparing: case and space do not count, and per cent is per cent however written; none is a unit of its own. */
    public static String plain(Optional<String> unit) {
        String plain = Clean.text(unit.orElse("")).toLowerCase(Locale.ROOT);
        return PER_CENT.contains(plain) ? "%" : plain;
    }

    /** Whether it is per cent, however written. */
    public static boolean isPerCent(Optional<String> unit) {
        return plain(unit).equals("%");
    }

    /** Whether it is percentage points. */
    public static boolean isPoints(Optional<String> unit) {
        return POINTS.contains(plain(unit));
    }
}
