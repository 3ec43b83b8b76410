package org.communitysafety.csp.io.map;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.io.mapping.DateOrder;
import org.communitysafety.csp.io.mapping.DateRules;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.words.Said;

/** Dates and stretches of time as a sheet writes them, by the rules of its mapping alone. */
final class Dates {

    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The names of months, as a group. */
    static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
            + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final String MIDNIGHT = "(?:[t ]00:00(?::00)?)?";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})" + MIDNIGHT);
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})" + MIDNIGHT);
    private static final Pattern DAY_MONTH = Pattern.compile("(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
            + "([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?" + MONTH + "\\.?,?[ -]?([0-9]{4}|'?[0-9]{2})");
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "\\.?(?:,? ?|[-/])([0-9]{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile(MONTH + "(?:-| ?')([0-9]{2})");
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)?[ -]?" + MONTH);
    private static final Pattern MONTH_AND_DIGITS = Pattern.compile(MONTH + " [0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern YEAR_AND_TWO = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})[-/]([0-9]{2}|[0-9]{4})(?: \\([^()]*(?:refresh|edition|update|revis)[^()]*\\))?");
    private static final Pattern QUARTER = Pattern.compile("(?:q|quarter )([0-9]),? ([0-9]{4})[-/]([0-9]{2}|[0-9]{4})");
    private static final Pattern FROM_TO = Pattern.compile("(?:from )?(.{3,40}?) ?(?: to | until | - )(.{3,40})");
    private static final Pattern DAY_NUMBER = Pattern.compile("[34][0-9]{4}");
    private static final Pattern LONG_YEAR = Pattern.compile(".*(?<![0-9])[0-9]{5}(?![0-9]).*");

    private final DateRules rules;

    Dates(DateRules rules) {
        this.rules = rules;
    }

    /** A day, month or calendar year. */
    Reading<PartialDate> date(String cell) {
        String text = Plain.lower(cell);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (text.length() > LONGEST) {
            return Reading.trouble(TimeMessages.NO_DATE.said());
        }
        try {
            return understood(text).<Reading<PartialDate>>map(Reading::of).orElseGet(() -> Reading.trouble(whyNot(text)));
        } catch (DateTimeException none) {
            return Reading.trouble(TimeMessages.NO_SUCH_DAY.said());
        }
    }

    private Optional<PartialDate> understood(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return day(number(m, 1), number(m, 2), number(m, 3));
        }
        m = DIGITS.matcher(text);
        if (m.matches() && rules.getOrder().isPresent()) {
            boolean dayFirst = rules.getOrder().get() == DateOrder.DAY_FIRST;
            Optional<Integer> year = year(m.group(4));
            return year.isEmpty() ? Optional.empty() : day(year.get(), number(m, dayFirst ? 3 : 1), number(m, dayFirst ? 1 : 3));
        }
        m = DAY_MONTH.matcher(text);
        if (m.matches()) {
            Optional<Integer> year = year(m.group(3).replace("'", ""));
            return year.isEmpty() ? Optional.empty() : day(year.get(), month(m.group(2)), number(m, 1));
        }
        m = MONTH_DAY.matcher(text);
        if (m.matches()) {
            return day(number(m, 3), month(m.group(1)), number(m, 2));
        }
        m = MONTH_YEAR.matcher(text);
        if (!m.matches()) {
            m = SHORT_YEAR.matcher(text);
        }
        if (m.matches()) {
            int month = month(m.group(1));
            return year(m.group(2)).filter(Dates::isYear).map(year -> PartialDate.of(YearMonth.of(year, month)));
        }
        m = YEAR_AND_TWO.matcher(text);
        if (m.matches() && !isNext(number(m, 1), number(m, 2)) && number(m, 2) >= 1 && number(m, 2) <= 12 && isYear(number(m, 1))) {
            return Optional.of(PartialDate.of(YearMonth.of(number(m, 1), number(m, 2))));
        }
        return YEAR.matcher(text).matches() && isYear(Integer.parseInt(text))
                ? Optional.of(PartialDate.ofYear(Integer.parseInt(text)))
                : Optional.empty();
    }

    private Said whyNot(String text) {
        if (DIGITS.matcher(text).matches() && rules.getOrder().isEmpty()) {
            return TimeMessages.WHICH_FIRST.said();
        }
        if (rules.getTwoDigitYearsFrom().isEmpty()
                && (SHORT_YEAR.matcher(text).matches() || DIGITS.matcher(text).matches() || DAY_MONTH.matcher(text).matches())) {
            return TimeMessages.WHICH_CENTURY.said();
        }
        if (MONTH_AND_DIGITS.matcher(text).matches()) {
            return TimeMessages.DAY_OR_YEAR.said();
        }
        if (DAY_WITHOUT_YEAR.matcher(text).matches()) {
            return TimeMessages.WITHOUT_YEAR.said();
        }
        if (DAY_NUMBER.matcher(text).matches()) {
            return TimeMessages.DAY_NUMBER.said();
        }
        return LONG_YEAR.matcher(text).matches() ? TimeMessages.LONG_YEAR.said() : TimeMessages.NO_DATE.said();
    }

    /** A day, month or year, or a stretch of time. */
    Reading<When> when(String cell) {
        String text = Plain.lower(cell);
        Reading<PartialDate> date = date(cell);
        if (text.isEmpty() || text.length() > LONGEST || date.isUnderstood()) {
            return date.map(When::on);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter(quarter, cell);
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return years(number(years, 1), years.group(2), cell);
        }
        Matcher range = FROM_TO.matcher(text);
        if (range.matches()) {
            Reading<PartialDate> from = date(range.group(1));
            Reading<PartialDate> to = date(range.group(2));
            if (from.isUnderstood() && to.isUnderstood()) {
                return period(from.value().get(), to.value().get(), cell);
            }
        }
        return Reading.trouble(date.trouble().orElse(TimeMessages.NO_TIME.said()));
    }

    private Reading<When> quarter(Matcher m, String cell) {
        int quarter = number(m, 1);
        if (quarter < 1 || quarter > 4 || !isNext(number(m, 2), number(m, 3))) {
            return Reading.trouble(TimeMessages.NO_QUARTER.said());
        }
        return rules.getYearStartsInMonth().map(first -> {
            YearMonth from = YearMonth.of(number(m, 2), first).plusMonths(3L * (quarter - 1));
            return period(PartialDate.of(from), PartialDate.of(from.plusMonths(2)), cell);
        }).orElseGet(() -> Reading.trouble(TimeMessages.QUARTER_FROM_WHEN.said()));
    }

    private Reading<When> years(int from, String end, String cell) {
        int to = Integer.parseInt(end);
        if (!isYear(from)) {
            return Reading.trouble(TimeMessages.NO_YEAR.said());
        }
        if (isNext(from, to)) {
            return rules.getYearStartsInMonth().map(month -> {
                YearMonth first = YearMonth.of(from, month);
                return period(PartialDate.of(first), PartialDate.of(first.plusMonths(11)), cell);
            }).orElseGet(() -> Reading.trouble(end.length() == 2 && to >= 1 && to <= 12
                    ? TimeMessages.MONTH_OR_YEAR.said()
                    : TimeMessages.YEAR_FROM_WHEN.said()));
        }
        if (end.length() == 4 && isYear(to)) {
            return period(PartialDate.ofYear(from), PartialDate.ofYear(to), cell);
        }
        return Reading.trouble(TimeMessages.NOT_TO_NEXT_YEAR.said());
    }

    private static Reading<When> period(PartialDate from, PartialDate to, String cell) {
        return to.getLast().isBefore(from.getFirst())
                ? Reading.trouble(TimeMessages.ENDS_BEFORE_START.said())
                : Reading.of(When.in(Period.builder().from(from).to(to).text(Plain.written(cell)).build()));
    }

    private Optional<PartialDate> day(int year, int month, int day) {
        return isYear(year) ? Optional.of(PartialDate.of(LocalDate.of(year, month, day))) : Optional.empty();
    }

    private Optional<Integer> year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4
                ? Optional.of(year)
                : rules.getTwoDigitYearsFrom().map(from -> from + Math.floorMod(year - from, 100));
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isNext(int year, int next) {
        return next == year + 1 || next == (year + 1) % 100;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
