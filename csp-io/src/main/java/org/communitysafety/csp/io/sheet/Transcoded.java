package org.communitysafety.csp.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text in another encoding as UTF-8 without a byte order mark, up to its end or to what is not in its encoding. */
final class Transcoded extends InputStream {

    private static final int CHARACTERS = 1 << 13;

    private final Charset charset;
    private final Reader reader;
    private final char[] characters = new char[CHARACTERS + 1];
    private byte[] ready = {};
    private int at;
    private boolean started;
    private Optional<String> damage = Optional.empty();

    Transcoded(InputStream in, Charset charset) {
        this.charset = charset;
        this.reader = new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** What is wrong behind the text; empty if nothing is, as far as it was read. */
    Optional<String> damage() {
        return damage;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (at == ready.length) {
            if (damage.isPresent() || !more()) {
                return -1;
            }
        }
        int given = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, bytes, offset, given);
        at += given;
        return given;
    }

    private boolean more() throws IOException {
        try {
            int count = reader.read(characters, 0, CHARACTERS);
            if (count < 0) {
                return false;
            }
            if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
                count += Math.max(0, reader.read(characters, count, 1));
            }
            int from = !started && count > 0 && characters[0] == '\ufeff' ? 1 : 0;
            started |= count > 0;
            ready = new String(characters, from, count - from).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException broken) {
            damage = Optional.of("what stands here is not " + charset.name() + ", so nothing from there on was read. "
                    + "Save the file as UTF-8.");
            ready = new byte[0];
        }
        at = 0;
        return true;
    }
}
