package org.communitysafety.csp.io.format;

/** What broken JSON looks like at the place where it broke, in words. */
final class Syntax {

    private Syntax() {}

    static String sentence(byte[] bytes, int offset) {
        int at = offset;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        if (at >= bytes.length) {
            return bytes.length == 0
                    ? "the file is empty"
                    : "the file ends before every bracket and quotation mark is closed";
        }
        char found = (char) (bytes[at] & 0xff);
        return switch (found) {
            case '}', ']' -> "'" + found + "' is not expected here; a comma before it, or a bracket too many?";
            case '\'' -> "text stands in double quotation marks, not in single ones";
            case '/', '#' -> "JSON has no comments";
            case '<' -> "this looks like a web page or XML, not JSON";
            default -> found < ' ' || found > '~'
                    ? "a character is not expected here"
                    : "'" + found + "' is not expected here; a comma or a quotation mark missing before it?";
        };
    }
}
