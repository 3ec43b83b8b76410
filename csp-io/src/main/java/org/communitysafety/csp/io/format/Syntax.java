package org.communitysafety.csp.io.format;

/** What broken JSON looks like at the place where it broke, and what to look for. */
final class Syntax {

    /** What every such sentence begins with. */
    static final String NOT_JSON = "the text is not JSON here, so nothing from here on was read. ";

    private Syntax() {}

    /** A sentence about the first sign at or after the byte. */
    static String sentence(byte[] utf8, int offset) {
        int at = offset;
        while (at < utf8.length && utf8[at] <= ' ' && utf8[at] >= 0) {
            at++;
        }
        if (at >= utf8.length) {
            return "The file ends before every bracket and quotation mark is closed: is it cut short?";
        }
        char found = (char) (utf8[at] & 0xff);
        return switch (found) {
            case '}', ']' -> "Look for a comma too many before this '" + found + "', or a bracket that does not match it.";
            case '\'' -> "Put text in double quotation marks, not in single ones.";
            case '/', '#' -> "Take the comment out: JSON has none.";
            case '<' -> "This looks like a web page or XML: is it the right file?";
            default -> found < ' ' || found > '~'
                    ? "Look for a sign here that does not belong, or for a quotation mark missing before it."
                    : "Look for a comma, a colon or a quotation mark missing before this '" + found + "'.";
        };
    }
}
