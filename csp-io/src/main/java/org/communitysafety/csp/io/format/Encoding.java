package org.communitysafety.csp.io.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What encoding a document is in, and where it is not in the encoding it should be in. */
final class Encoding {

    private Encoding() {}

    /**
     * Bytes that are not in the encoding.
     *
     * @param offset of the first such byte
     * @param message a sentence that says what to do
     */
    record Damage(int offset, String message) {}

    /** The encoding that the first bytes tell: a byte order mark, or the zeros of UTF-16; else UTF-8. */
    static Charset of(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if ((first == 0xfe && second == 0xff) || (first == 0 && second > 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xff && second == 0xfe) || (first > 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    /** The first place at which the bytes are not UTF-8. */
    static Optional<Damage> damage(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                int at = in.position();
                String hex = Integer.toHexString(0x100 | (bytes[at] & 0xff)).substring(1);
                return Optional.of(new Damage(at, "byte 0x" + hex + " is not UTF-8, so nothing after this was read. "
                        + (windows1252Reads(bytes)
                                ? "The file reads as Windows-1252: save it as UTF-8, or give its charset."
                                : "Save the file as UTF-8, or give its charset.")));
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
            out.clear();
        }
    }

    /** Whether every byte is a letter or sign of Windows-1252: five are not. */
    private static boolean windows1252Reads(byte[] bytes) {
        for (byte b : bytes) {
            int value = b & 0xff;
            if (value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d || value == 0) {
                return false;
            }
        }
        return true;
    }
}
