package org.communitysafety.csp.io.words;

/**
 * Characters from outside that do not go to people as they stand. All is by code point: half of a character is one of them, and
 * an emoji, which Java keeps in two halves, is none.
 */
public final class Unfit {

    private static final int MARK = '?';

    private Unfit() {}

    /**
     * Whether it could move a cursor, hide words or turn them round, or is no character at all. What joins or parts letters in
     * some scripts, and what joins an emoji, is fit.
     */
    static boolean isUnfit(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED
                || (type == Character.FORMAT && c != '\u200d' && c != '\u200c' && c != '\u00ad');
    }

    /** Whether it is unfit, ends a line, or is one that nobody sees, which may be what is wrong with the text. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return isUnfit(c) || type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A piece of an input as a message has it: a question mark stands for each character that is unfit or that nobody sees. */
    public static String marked(String raw) {
        if (Clean.isPlain(raw)) {
            return raw;
        }
        StringBuilder marked = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> marked.appendCodePoint(isUnseen(c) ? MARK : c));
        return marked.toString();
    }

    /**
     * What {@link #marked}, {@link Clean#text} and {@link Clean#fit} leave alike of a text, to look for it in sentences that may have
     * it in any of these ways: one space for each run of what one of them would replace, or puts in its place; none at the ends.
     */
    public static String form(String raw) {
        StringBuilder form = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            boolean replaced = c == MARK || c == '\ufffd' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isUnseen(c);
            if (!replaced) {
                form.appendCodePoint(c);
            } else if (form.length() > 0 && form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        });
        return form.toString().strip();
    }
}
