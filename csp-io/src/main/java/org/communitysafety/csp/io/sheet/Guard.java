package org.communitysafety.csp.io.sheet;

import java.util.regex.Pattern;

/**
 * How a text is written so that a spreadsheet neither runs nor changes it: with an apostrophe before it.
 *
 * <p>One rule, which can be undone: a cell that starts with an apostrophe holds the text behind it, and any other cell holds
 * what stands in it. Guarded are texts that a spreadsheet would run as a formula, texts that it would take for a number or a
 * date and write in another way, texts of white space alone, the empty text (a cell without anything is no text at all), and
 * texts that start with an apostrophe themselves.
 */
public final class Guard {

    /** What is written with digits and the signs of numbers, sums, shares, times and dates alone. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[(\\[ \u00a3$\u20ac]*[0-9.,:][0-9.,:/%()\u00a3$\u20ac -]*([eE][+-]?[0-9]+| ?[apAP][mM]?)?");
    /** The numbers of these that a spreadsheet shows as they were written. */
    private static final Pattern KEPT = Pattern.compile("(0|[1-9][0-9]{0,10})(\\.[0-9]{0,8}[1-9])?");
    private static final Pattern WORD = Pattern.compile(
            "(?i)true|false|[0-9]{0,4}[ -]?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[ -]?[0-9]{0,4}");

    private Guard() {}

    /** The cell that a text is written as. */
    public static String written(String text) {
        return isGuarded(text) || text.isBlank() || runs(text) || isChanged(text) ? "'" + text : text;
    }

    /** The text that a cell was written for. */
    public static String read(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    /** Whether a cell says that what stands in it is text as it stands. */
    public static boolean isGuarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'';
    }

    /** Whether a spreadsheet would take it for a number, a time, a date or a word of its own, and write it in another way. */
    private static boolean isChanged(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches() && !KEPT.matcher(text).matches() || WORD.matcher(plain).matches();
    }

    /** Whether a spreadsheet would run it as a formula. */
    static boolean runs(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
