package org.communitysafety.csp.io.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The content lines of an iCalendar file, as RFC 5545 section 3.1 has them: CRLF, at most 75 octets to a line, longer ones
 * folded before a character and never inside one.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A property whose value is written as it is. */
    void line(String property, String value) {
        byte[] line = (property + ":" + value).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = MOST_OCTETS;
        while (line.length - from > room) {
            int to = from + room;
            while (isInsideCharacter(line[to])) {
                to--;
            }
            out.write(line, from, to - from);
            end();
            out.write(' ');
            from = to;
            room = MOST_OCTETS - 1;
        }
        out.write(line, from, line.length - from);
        end();
    }

    private static boolean isInsideCharacter(byte octet) {
        return (octet & 0xc0) == 0x80;
    }

    /** A property whose value is text: backslash, semicolon, comma and line end are escaped, section 3.3.11. */
    void text(String property, String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(c < ' ' || c == 127 ? ' ' : c);
            }
        }
        line(property, escaped.toString());
    }

    private void end() {
        out.write('\r');
        out.write('\n');
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
