package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One version of the law as it is encoded here, and what it answers otherwise than the version before. It is not a version of the
 * library: a library may be released many times with the same law, and no answer changes without another version of the law.
 *
 * <p>Its number is the year and month in which it was made, {@code 2026-12}; a second one of the same month is {@code 2026-12.2}. A
 * later version has a later number. Immutable and thread-safe; nothing in it is {@code null}.
 *
 * @param number its number
 * @param date the day on which it was made
 * @param about what it is, as one or more sentences
 * @param corrections what it answers otherwise, provision by provision; none if it changed words or links alone, or is the first
 */
public record LawVersion(String number, LocalDate date, String about, List<Correction> corrections) implements Comparable<LawVersion> {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])(?:\\.([2-9]|[1-9][0-9]))?");
    private static final int MOST_IN_A_MONTH = 100;
    private static final int MONTHS = 12;

    /** @throws IllegalArgumentException if the number is none, or of another month than the day, or nothing is said of it */
    public LawVersion {
        corrections = List.copyOf(corrections);
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("'" + number + "' is no version of the law: write year and month, such as 2026-12, and "
                    + "2026-12.2 for a second one of that month");
        }
        if (!date.toString().startsWith(number.substring(0, "2026-12".length()))) {
            throw new IllegalArgumentException("the version " + number + " of the law was not made on " + date);
        }
        if (about.isBlank()) {
            throw new IllegalArgumentException("nothing is said of the version " + number + " of the law");
        }
    }

    private static int rank(String number) {
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            return -1;
        }
        int revision = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return (Integer.parseInt(parts.group(1)) * MONTHS + Integer.parseInt(parts.group(2))) * MOST_IN_A_MONTH + revision;
    }

    /** Earlier versions come first; only the number counts. */
    @Override
    public int compareTo(LawVersion other) {
        return Integer.compare(rank(number), rank(other.number));
    }

    /** Its number. */
    @Override
    public String toString() {
        return number;
    }
}
