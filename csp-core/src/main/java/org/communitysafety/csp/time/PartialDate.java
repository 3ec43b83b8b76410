package org.communitysafety.csp.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.communitysafety.csp.words.Dated;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.RefusedException;

/**
 * A date as far as a document tells it: a day, a month or a calendar year.
 *
 * <p>Plans say "December 2023" as often as they name a day. Such a date is a window, from {@link #getFirst()} to
 * {@link #getLast()}, both inclusive; a rule that needs a day must ask whether the whole window answers it.
 * {@link #toString()} and {@link #parse(String)} are inverse. Immutable and thread-safe.
 */
public final class PartialDate implements Dated {

    private static final Message.Plain NOT_A_DATE = Message.plain("unfit.date");
    private static final Message.Plain NOT_A_DAY = Message.plain("unfit.day");
    private static final Message.Plain YEAR = Message.plain("unfit.four-digit-year");

    private final LocalDate first;
    private final LocalDate last;
    private final String written;

    private PartialDate(LocalDate first, LocalDate last, String written) {
        this.first = first;
        this.last = last;
        this.written = written;
    }

    /** That one day; refuses null and a year outside 0001 to 9999. */
    public static PartialDate of(LocalDate day) {
        requireFourDigitYear(day.getYear());
        return new PartialDate(day, day, day.toString());
    }

    /** Some day of that month; refuses null and a year outside 0001 to 9999. */
    public static PartialDate of(YearMonth month) {
        requireFourDigitYear(month.getYear());
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), month.toString());
    }

    /** Some day of that calendar year, 1 to 9999. */
    public static PartialDate ofYear(int year) {
        requireFourDigitYear(year);
        String digits = Integer.toString(year);
        return new PartialDate(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "0".repeat(4 - digits.length()) + digits);
    }

    /**
     * Reads {@code 2023-12-05}, {@code 2023-12} or {@code 2023}.
     *
     * @throws UnfitTextException if the text is none of these
     */
    public static PartialDate parse(String text) {
        try {
            switch (text.length()) {
                case 10:
                    LocalDate day = day(text);
                    return new PartialDate(day, day, text);
                case 7:
                    if (text.charAt(4) == '-') {
                        YearMonth month = YearMonth.of(digits(text, 0, 4), digits(text, 5, 7));
                        requireFourDigitYear(month.getYear());
                        return new PartialDate(month.atDay(1), month.atEndOfMonth(), text);
                    }
                    break;
                case 4:
                    return ofYear(digits(text, 0, 4));
                default:
            }
        } catch (RuntimeException notADate) {
            // told below, in words for the officer who wrote it
        }
        throw new UnfitTextException(text, NOT_A_DATE.said());
    }

    /**
     * Reads a whole day, {@code 2023-12-05}.
     *
     * @throws UnfitTextException if the text is not such a day
     */
    public static LocalDate parseDay(String text) {
        try {
            if (text.length() == 10) {
                return day(text);
            }
        } catch (RuntimeException notADay) {
            // told below
        }
        throw new UnfitTextException(text, NOT_A_DAY.said());
    }

    private static LocalDate day(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeParseException("dashes", text, 4);
        }
        LocalDate day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        requireFourDigitYear(day.getYear());
        return day;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException();
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static void requireFourDigitYear(int year) {
        if (year < 1 || year > 9999) {
            throw new RefusedException(YEAR.said());
        }
    }

    /** The earliest day it can be. */
    @Override
    public LocalDate getFirst() {
        return first;
    }

    /** The latest day it can be. */
    @Override
    public LocalDate getLast() {
        return last;
    }

    /** Whether it names a single day. */
    @Override
    public boolean isDay() {
        return first.equals(last);
    }

    /** Whether every day it can be lies in the range, both ends inclusive. */
    public boolean isWithin(LocalDate from, LocalDate to) {
        return !first.isBefore(from) && !last.isAfter(to);
    }

    /** Whether some day it can be lies in the range, both ends inclusive. */
    public boolean mayBeWithin(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(written);
    }

    @Override
    public String toString() {
        return written;
    }
}
