package org.communitysafety.csp.io.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as a workbook holds them, which are days too: a day is the number of days since 1900 or 1904, and only the format of its cell tells
 * that it is one.
 */
final class CellNumber {

    /** So many digits a spreadsheet keeps. */
    private static final int DIGITS = 15;
    private static final int LARGE = 15;
    private static final int SMALL = 20;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** The number of 29 February 1900, a day that there was not. */
    private static final int NO_DAY = 60;
    private static final int LAST = 2_958_465;
    private static final int MINUTES = 24 * 60;
    private static final Pattern PLAIN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    /** How much of a day its cell shows. */
    enum Shows { DAY, MONTH, YEAR }

    /** How what stands in a cell is told, in a column counted from 0. */
    interface Telling {
        /** The text of a day. */
        String day(int column, LocalDate day, Shows shows);

        /** The text of a cell that holds text. */
        default String text(int column, String text) {
            return text;
        }
    }

    private CellNumber() {}

    /** The text of a number, shown as its format shows it where that is more than its digits. */
    static String text(String raw, int format, String pattern, boolean from1904, int column, Telling telling) {
        double number;
        try {
            number = Double.parseDouble(raw);
        } catch (NumberFormatException none) {
            return raw;
        }
        String signs = signs(format, pattern);
        if (signs.indexOf('%') >= 0) {
            return digits(Double.toString(number), 2) + "%";
        }
        if (ZEROS.matcher(signs).matches() && number >= 0 && number == Math.rint(number) && number < Long.MAX_VALUE) {
            String digits = Long.toString((long) number);
            return "0".repeat(Math.max(0, signs.length() - digits.length())) + digits;
        }
        boolean day = signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0;
        boolean time = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0;
        if (time && !day && number >= 0 && number < 1) {
            return clock(number);
        }
        if (!day || number < (from1904 ? 0 : 1) || number >= LAST + 1) {
            return digits(raw, 0);
        }
        int whole = (int) number;
        if (whole == NO_DAY && !from1904) {
            return "1900-02-29";
        }
        LocalDate date = from1904 ? FROM_1904.plusDays(whole) : BEFORE_1900.plusDays(whole < NO_DAY ? whole : whole - 1);
        double part = number - whole;
        if (part * MINUTES >= 1) {
            return date + " " + clock(part);
        }
        boolean noDay = signs.indexOf('d') < 0 && date.getDayOfMonth() == 1;
        boolean noMonth = signs.indexOf('m') < 0 && date.getDayOfYear() == 1;
        return telling.day(column, date, noDay && noMonth ? Shows.YEAR : noDay ? Shows.MONTH : Shows.DAY);
    }

    private static String clock(double part) {
        int minutes = (int) Math.round(part * MINUTES) % MINUTES;
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** The signs of a format that mean something, in small letters. */
    private static String signs(int format, String pattern) {
        if (pattern != null) {
            String first = PLAIN.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
            int next = first.indexOf(';');
            return first.equals("general") ? "" : next < 0 ? first : first.substring(0, next);
        }
        return switch (format) {
            case 9, 10 -> "0%";
            case 14, 15, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "dmy";
            case 16 -> "dm";
            case 17 -> "my";
            case 18, 19, 20, 21, 45, 46, 47 -> "hs";
            default -> "";
        };
    }

    /** The shortest digits that mean the same number, times a power of ten. */
    private static String digits(String raw, int power) {
        double number = Double.parseDouble(raw);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return raw;
        }
        BigDecimal exact = new BigDecimal(Double.toString(number)).scaleByPowerOfTen(power).stripTrailingZeros();
        boolean everyday = exact.precision() - exact.scale() <= LARGE && exact.scale() <= SMALL;
        return exact.signum() == 0 ? "0" : everyday ? exact.toPlainString() : exact.toString();
    }

    /** The number to write for a text, if reading gives that text back and no spreadsheet changes it. */
    static Optional<BigDecimal> exact(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean same = number.precision() <= DIGITS && digits(text, 0).equals(text);
            return same ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The number to write for a day from 1 March 1900; empty for those before, of which spreadsheets disagree, and what is no day. */
    static Optional<Integer> ofDay(String text) {
        if (text.length() != "2025-03-31".length()) {
            return Optional.empty();
        }
        try {
            long number = LocalDate.parse(text).toEpochDay() - BEFORE_1900.toEpochDay() + 1;
            return number > NO_DAY && number <= LAST ? Optional.of((int) number) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
