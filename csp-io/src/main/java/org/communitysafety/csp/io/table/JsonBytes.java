package org.communitysafety.csp.io.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON in UTF-8 being put together. */
final class JsonBytes {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] bytes = new byte[1 << 14];
    private int size;
    /** Whether a comma must stand before the next value or name. */
    private boolean follows;

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** All of it, as text. */
    String written() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    void open(char bracket) {
        separate();
        room(1);
        bytes[size++] = (byte) bracket;
        follows = false;
    }

    void close(char bracket) {
        room(1);
        bytes[size++] = (byte) bracket;
        follows = true;
    }

    /** Where the next value will start, once its comma is written. */
    int next() {
        separate();
        return size;
    }

    private void separate() {
        if (follows) {
            room(1);
            bytes[size++] = ',';
            follows = false;
        }
    }

    /** A name, in quotation marks and with its colon. */
    void name(byte[] name) {
        separate();
        room(name.length);
        System.arraycopy(name, 0, bytes, size, name.length);
        size += name.length;
    }

    /** A value that is JSON already. */
    void raw(String json) {
        separate();
        room(3 * json.length());
        put(json);
        follows = true;
    }

    void text(String value) {
        separate();
        room(6 * value.length() + 2);
        bytes[size++] = '"';
        put(value, true);
        bytes[size++] = '"';
        follows = true;
    }

    private void put(String json) {
        put(json, false);
    }

    private void put(String text, boolean escaping) {
        int length = text.length();
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && (!escaping || (c >= ' ' && c != '"' && c != '\\'))) {
                to[at++] = (byte) c;
                continue;
            }
            size = at;
            if (c >= 0x80) {
                i += wide(text, i, c);
            } else {
                escape(c);
            }
            at = size;
        }
        size = at;
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        if (c >= ' ') {
            bytes[size++] = (byte) c;
        } else {
            bytes[size++] = 'u';
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = HEX[c >> 4];
            bytes[size++] = HEX[c & 0xf];
        }
    }

    /** Puts a character beyond ASCII; how many more units of the text it took. Halves of characters cannot come from decoded bytes. */
    private int wide(String text, int at, char c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
            return 0;
        }
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            int point = Character.toCodePoint(c, text.charAt(at + 1));
            bytes[size++] = (byte) (0xf0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | point & 0x3f);
            return 1;
        }
        bytes[size++] = (byte) (0xe0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[size++] = (byte) (0x80 | c & 0x3f);
        return 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
