package org.communitysafety.csp.io.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/**
 * A document as UTF-8 without a byte order mark, up to its end or to the first byte that is not in its encoding.
 *
 * @param utf8 the text
 * @param damage what is wrong with the byte after the text; empty if the text is whole
 */
public record Decoded(byte[] utf8, Optional<Said> damage) {

    /** Decodes by the charset, or without one by what the first bytes tell. */
    public static Decoded of(byte[] bytes, Optional<Charset> charset) {
        Charset told = charset.orElseGet(() -> toldBy(bytes));
        if (told.equals(StandardCharsets.UTF_8)) {
            return utf8(bytes, 0, charset.isEmpty());
        }
        CharsetDecoder decoder = strict(told);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.min(1 << 30, 64 + (long) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte())));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (out.hasRemaining() && out.get(0) == '\ufeff') {
            out.get();
        }
        byte[] utf8 = out.toString().getBytes(StandardCharsets.UTF_8);
        Optional<Said> damage = result.isError() ? Optional.of(damage(bytes, in.position(), 0, told, false)) : Optional.empty();
        return new Decoded(utf8, damage);
    }

    /** The encoding that the first bytes tell: a byte order mark, or the zeros of UTF-16; else UTF-8. */
    public static Charset toldBy(byte[] bytes) {
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

    /**
     * Whether the bytes themselves tell their encoding, whatever else is said of it: by a byte order mark, by the zeros of UTF-16, or by
     * letters beyond ASCII that are sound UTF-8, as those of no other encoding happen to be.
     */
    public static boolean tellsItself(byte[] bytes) {
        if (!toldBy(bytes).equals(StandardCharsets.UTF_8)) {
            return true;
        }
        boolean beyond = false;
        for (byte b : bytes) {
            beyond |= b < 0;
        }
        return beyond && Utf8.firstDamage(bytes) < 0;
    }

    /** Decodes a part of a file in UTF-8 that stands behind so many bytes of it. */
    public static Decoded part(byte[] bytes, long before) {
        return utf8(bytes, before, true);
    }

    private static Decoded utf8(byte[] bytes, long before, boolean guessed) {
        boolean marked = before == 0 && bytes.length > 2
                && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
        int damaged = Utf8.firstDamage(bytes);
        int from = marked ? 3 : 0;
        if (damaged >= 0) {
            return new Decoded(
                    Arrays.copyOfRange(bytes, from, damaged),
                    Optional.of(damage(bytes, damaged, before, StandardCharsets.UTF_8, guessed)));
        }
        return new Decoded(marked ? Arrays.copyOfRange(bytes, from, bytes.length) : bytes, Optional.empty());
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Said damage(byte[] bytes, int at, long before, Charset charset, boolean guessed) {
        Message.Plain advice;
        if (guessed && hasControls(bytes)) {
            advice = SyntaxMessages.NO_TEXT;
        } else if (guessed && windows1252Reads(bytes)) {
            advice = SyntaxMessages.WINDOWS;
        } else {
            advice = SyntaxMessages.SAVE_AS_UTF8;
        }
        return at < bytes.length
                ? SyntaxMessages.BYTE_NOT_IN_ENCODING.said(Long.toString(before + at + 1),
                        Integer.toHexString(0x100 | (bytes[at] & 0xff)).substring(1), charset.name(), advice.said())
                : SyntaxMessages.END_NOT_IN_ENCODING.said(charset.name(), advice.said());
    }

    /** Whether it has bytes that no text has. */
    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) {
                return true;
            }
        }
        return false;
    }

    /** Whether every byte is a letter or sign of Windows-1252: a few are not. */
    private static boolean windows1252Reads(byte[] bytes) {
        for (byte b : bytes) {
            int value = b & 0xff;
            if (value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d) {
                return false;
            }
        }
        return true;
    }
}
