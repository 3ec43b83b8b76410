package org.communitysafety.csp.io.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as a workbook holds them: a character that XML cannot carry, or would change, stands as {@code _x000D_}, and where a text has
 * such signs itself, its first underscore stands so. Excel does the same. Signs for half of a character, of which no text can be made, are read
 * as they stand.
 */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x(?![dD][89a-fA-F])([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");
    private static final int HEX = 16;

    private CellText() {}

    /** How a text is written. */
    static String written(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> "_x" + hex(found.group().charAt(0)) + "_");
    }

    private static String hex(char c) {
        String digits = Integer.toString(c, HEX).toUpperCase(Locale.ROOT);
        return "0000".substring(digits.length()) + digits;
    }

    /** The text that was written. */
    static String read(String written) {
        if (written.indexOf("_x") < 0) {
            return written;
        }
        return ESCAPED.matcher(written).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
    }
}
