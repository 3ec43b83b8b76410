package org.communitysafety.csp.io.format;

import org.communitysafety.csp.words.Said;

/** What broken JSON looks like at the place where it broke, and what to look for. */
final class Syntax {

    private Syntax() {}

    /** A sentence about the first sign at or after the byte. */
    static Said sentence(byte[] utf8, int offset) {
        int at = offset;
        while (at < utf8.length && utf8[at] <= ' ' && utf8[at] >= 0) {
            at++;
        }
        if (at >= utf8.length) {
            return SyntaxMessages.CUT_SHORT.said();
        }
        char found = (char) (utf8[at] & 0xff);
        return switch (found) {
            case '}', ']' -> SyntaxMessages.BRACKET.said(String.valueOf(found));
            case '\'' -> SyntaxMessages.SINGLE_QUOTES.said();
            case '/', '#' -> SyntaxMessages.COMMENT.said();
            case '<' -> SyntaxMessages.MARKUP.said();
            default -> found < ' ' || found > '~'
                    ? SyntaxMessages.SIGN.said()
                    : SyntaxMessages.MISSING_BEFORE.said(String.valueOf(found));
        };
    }
}
