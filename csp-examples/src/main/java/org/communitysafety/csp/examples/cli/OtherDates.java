package org.communitysafety.csp.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.words.Words;

/** Days written in other ways than the command reads, as far as it can be told which day is meant. */
final class OtherDates {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/. -](\\d{1,2})[/. -](\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*[ -](\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private OtherDates() {}

    /**
     * Why that is no day as it is written here, in words that go on after it and have no stop: with how the day is written that is meant; the day
     * stands first, as in Britain. Empty if none is meant.
     */
    static Optional<String> hint(String typed) {
        return day(typed.strip().toLowerCase(Locale.ROOT))
                .map(day -> "is not a day as it is written here: for " + Words.english().day(day) + " write " + day);
    }

    private static Optional<LocalDate> day(String typed) {
        Matcher digits = DIGITS.matcher(typed);
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        Matcher words = WORDS.matcher(typed);
        return digits.matches() ? day(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1))
                : yearFirst.matches() ? day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3))
                : words.matches() ? day(words.group(3), MONTHS.indexOf(words.group(2)) + 1, words.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
