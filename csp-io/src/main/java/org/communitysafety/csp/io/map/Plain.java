package org.communitysafety.csp.io.map;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared and taken apart; what is kept is always the text as written.
 *
 * <p>Any white space is one space, dashes are hyphens, curly quotes straight, ligatures letters; invisible characters and a
 * full stop at the end are left out. Raised figures stay what they are: a footnote's mark is no digit.
 */
final class Plain {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** The text without space round it. */
    static String written(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    /** The text with its case. */
    static String text(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        String composed = isAscii(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
        boolean space = true;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            boolean blank = isBlank(c);
            if (!blank) {
                append(plain, c);
            } else if (!space) {
                plain.append(' ');
            }
            space = blank;
        }
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == ' ' || (plain.charAt(end - 1) == '.' && !endsInDots(plain, end)))) {
            end--;
        }
        return plain.substring(0, end);
    }

    private static boolean endsInDots(CharSequence plain, int end) {
        return end > 1 && plain.charAt(end - 2) == '.';
    }

    /** The text in lower case. */
    static String lower(String raw) {
        return text(raw).toLowerCase(Locale.ROOT);
    }

    /** A name: letters and digits in lower case, "and" for the sign, without "the". */
    static String name(String raw) {
        StringBuilder name = new StringBuilder(raw.length());
        for (String word : BETWEEN_WORDS.split(lower(raw).replace("&", " and ").replace("'", ""))) {
            if (!word.isEmpty() && !word.equals("the")) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        return name.toString();
    }

    /** Whether nothing stands in a text but white space, invisible characters and a full stop. */
    static boolean isBlank(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isBlank(raw.charAt(i)) && raw.charAt(i) != '.') {
                return false;
            }
        }
        return text(raw).isEmpty();
    }

    private static boolean isAscii(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder plain, char c) {
        if (c >= '\ufb00' && c <= '\ufb06') {
            plain.append(LIGATURES[c - '\ufb00']);
        } else if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\ufe58' || c == '\ufe63' || c == '\uff0d') {
            plain.append('-');
        } else if (c == '\u2018' || c == '\u2019' || c == '\u201b' || c == '\u2032') {
            plain.append('\'');
        } else if (c == '\u201c' || c == '\u201d' || c == '\u201f') {
            plain.append('"');
        } else {
            plain.append(c);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060';
    }
}
