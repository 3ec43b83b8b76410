package org.communitysafety.csp.crime;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communitysafety.csp.style.Refusals;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.UnfitTextException;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * A run of whole months, both ends inclusive.
 *
 * @param first the first month
 * @param last the last month
 */
public record Months(YearMonth first, YearMonth last) {

    private static final int MONTH_LENGTH = 7;
    private static final int MONTHS = 12;
    private static final String BETWEEN = "..";
    private static final Message.Plain NOT_A_MONTH = Message.plain("unfit.month");
    private static final Message.Plain NOT_MONTHS = Message.plain("unfit.months");

    /** @throws IllegalArgumentException with a sentence for people, if it ends before it starts or a year has not four digits */
    public Months {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        PartialDate.of(first);
        PartialDate.of(last);
        if (last.isBefore(first)) {
            throw Refusals.endsBeforeItStarts();
        }
    }

    /**
     * Reads {@code 2025-01}.
     *
     * @throws IllegalArgumentException with a sentence for people, if the text is not a month
     */
    public static YearMonth month(String text) {
        int year = text.length() == MONTH_LENGTH && text.charAt(4) == '-' ? digits(text, 0, 4) : -1;
        int month = year < 1 ? -1 : digits(text, 5, MONTH_LENGTH);
        if (month < 1 || month > MONTHS) {
            throw new UnfitTextException(text, NOT_A_MONTH.said());
        }
        return YearMonth.of(year, month);
    }

    private static boolean isMonth(String text) {
        try {
            month(text);
            return true;
        } catch (IllegalArgumentException notAMonth) {
            return false;
        }
    }

    /**
     * Reads {@code 2024-01..2024-12}, or {@code 2024-01} for one month.
     *
     * @throws IllegalArgumentException with a sentence for people, if the text is not a run of months
     */
    public static Months parse(String text) {
        int between = text.indexOf(BETWEEN);
        String start = between < 0 ? text : text.substring(0, between);
        String end = between < 0 ? text : text.substring(between + BETWEEN.length());
        if (!isMonth(start) || !isMonth(end)) {
            throw new UnfitTextException(text, NOT_MONTHS.said());
        }
        return new Months(month(start), month(end));
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Whether the month is one of them. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** Whether a month is in both runs. */
    public boolean overlaps(Months other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** How many they are. */
    public int count() {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    /** Each of them, in order. */
    public List<YearMonth> each() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(count()).toList();
    }

    /** Whether both runs are of the same months of the year, so that the season is no difference between them. */
    public boolean isSameSeason(Months other) {
        return count() == other.count() && first.getMonth() == other.first.getMonth();
    }

    /** The run as papers tell it. */
    public Period toPeriod() {
        return Period.builder().from(PartialDate.of(first)).to(PartialDate.of(last)).build();
    }

    /** {@code January 2024 to December 2024}, or {@code January 2025}. */
    public String inWords(Words words) {
        String start = words.month(first);
        return first.equals(last) ? start : words.say(FigureMessages.RUN, start, words.month(last));
    }

    /** As {@link #parse(String)} reads it. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + BETWEEN + last;
    }
}
