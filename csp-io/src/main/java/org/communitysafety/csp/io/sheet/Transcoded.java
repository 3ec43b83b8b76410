package org.communitysafety.csp.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communitysafety.csp.words.Said;

/** A text in another encoding as UTF-8 without a byte order mark, up to its end or to what is not in its encoding. */
final class Transcoded extends InputStream {

    private static final int BUFFER = 1 << 13;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER);
    private byte[] ready = {};
    private int at;
    private boolean started;
    private boolean atEnd;
    private boolean ended;
    private Optional<Said> damage = Optional.empty();

    Transcoded(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What is wrong behind the text; empty if nothing is, as far as it was read. */
    Optional<Said> damage() {
        return damage;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (at == ready.length) {
            if (ended) {
                return -1;
            }
            decode();
        }
        int given = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, offset, given);
        at += given;
        return given;
    }

    private void decode() throws IOException {
        if (!atEnd) {
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
        }
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, atEnd);
        if (result.isError()) {
            damage = Optional.of(Said.asItStands("what stands here is not " + charset.name() + ", so nothing from there on was read. "
                    + "Save the file as UTF-8."));
        }
        ended = result.isError() || atEnd && result.isUnderflow();
        characters.flip();
        if (!started && characters.hasRemaining()) {
            started = true;
            if (characters.charAt(0) == '\ufeff') {
                characters.get();
            }
        }
        ready = characters.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
    }
}
