package org.communitysafety.csp.io.words;

/** Text of the papers made fit to be shown: nothing in it can move a cursor, hide words or turn them round. */
public final class Clean {

    private static final int QUOTE_LENGTH = 240;

    private Clean() {}

    /** White space is one space; any other control character, and half of a character, is a mark that says so. */
    public static String text(String raw) {
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
            clean.appendCodePoint(isUnfit(c) ? '\ufffd' : c);
        }
        return clean.toString().strip();
    }

    private static boolean isUnfit(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED
                || (type == Character.FORMAT && c != '\u200d' && c != '\u200c' && c != '\u00ad');
    }

    /** Text between quotation marks, cut after a word if it is long. */
    public static String quote(String raw) {
        String clean = text(raw);
        if (clean.codePointCount(0, clean.length()) <= QUOTE_LENGTH) {
            return '"' + clean + '"';
        }
        int most = clean.offsetByCodePoints(0, QUOTE_LENGTH);
        int word = clean.lastIndexOf(' ', most);
        return '"' + clean.substring(0, word > 0 ? word : most) + " [...]\"";
    }
}
