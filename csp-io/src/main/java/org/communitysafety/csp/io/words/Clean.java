package org.communitysafety.csp.io.words;

import org.communitysafety.csp.io.bytes.Bytes;

/** Text of the papers made fit to be shown: nothing in it can move a cursor, hide words or turn them round. */
public final class Clean {

    private static final int QUOTE_LENGTH = 240;

    private Clean() {}

    /** White space is one space; any other control character, and half of a character, is a mark that says so. */
    public static String text(String raw) {
        if (isTidy(raw)) {
            return raw;
        }
        StringBuilder clean = new StringBuilder(raw.length());
        boolean space = true;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                if (!space) {
                    clean.append(' ');
                }
                space = true;
                continue;
            }
            space = false;
            clean.appendCodePoint(Unfit.isUnfit(c) ? '\ufffd' : c);
        }
        return clean.toString().strip();
    }

    /** Whether it is plain, and its spaces stand alone and between words. */
    private static boolean isTidy(String raw) {
        return raw.isEmpty()
                || (raw.charAt(0) != ' ' && raw.charAt(raw.length() - 1) != ' ' && !raw.contains("  ") && isPlain(raw));
    }

    /** Whether it is of letters and signs that every terminal has: most text is, and need not be looked at more closely. */
    static boolean isPlain(String raw) {
        return Bytes.arePlain(raw);
    }

    private static boolean isFit(String raw) {
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if ((c < ' ' || c > '~') && c != '\n' && Unfit.isUnfit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Text of which nothing is left out, with a mark for every character that is unfit to be shown. */
    public static String fit(String raw) {
        if (isPlain(raw) || isFit(raw)) {
            return raw;
        }
        StringBuilder fit = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> fit.appendCodePoint(Character.isWhitespace(c) ? ' ' : Unfit.isUnfit(c) ? '\ufffd' : c));
        return fit.toString();
    }

    /** Text between quotation marks, cut after a word if it is long. */
    public static String quote(String raw) {
        return '"' + cut(raw) + '"';
    }

    /** Text cut after a word if it is long. */
    public static String cut(String raw) {
        String clean = text(raw);
        if (clean.length() <= QUOTE_LENGTH || clean.codePointCount(0, clean.length()) <= QUOTE_LENGTH) {
            return clean;
        }
        int most = clean.offsetByCodePoints(0, QUOTE_LENGTH);
        int word = clean.lastIndexOf(' ', most);
        return clean.substring(0, word > 0 ? word : most) + " [...]";
    }
}
