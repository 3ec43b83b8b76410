package org.communitysafety.csp.io.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/** A closed list, written as its words. */
final class WordCodec<E extends Enum<E> & Word> implements Codec<E> {

    private final Map<String, E> byWord = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Class<E> type;
    private final byte[][] slots = new byte[256][];
    private final List<E> values = new ArrayList<>(Collections.nCopies(slots.length, null));

    WordCodec(Class<E> type) {
        this.type = type;
        for (E constant : type.getEnumConstants()) {
            byWord.put(constant.getWord(), constant);
            words.add(constant.getWord());
            byte[] word = constant.getWord().getBytes(StandardCharsets.US_ASCII);
            int at = slot(word, 0, word.length);
            if (slots[at] == null) {
                slots[at] = word;
                values.set(at, constant);
            }
        }
    }

    /** The value whose word the bytes are; null if there is none. Most are found here, without a text being made. */
    @Nullable E of(byte[] bytes, int from, int to) {
        int at = slot(bytes, from, to);
        byte[] word = slots[at];
        return word != null && Arrays.equals(word, 0, word.length, bytes, from, to) ? values.get(at) : null;
    }

    private int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        int middle = bytes[from + length / 2];
        return (length * 31 + bytes[from] * 7 + middle * 13 + bytes[to - 1] * 3) & (slots.length - 1);
    }

    Class<E> type() {
        return type;
    }

    @Override
    public @Nullable E read(JsonIn in) {
        E known = in.known(this);
        if (known != null) {
            return known;
        }
        String text = in.text();
        if (text == null) {
            return null;
        }
        E value = byWord.get(text);
        if (value == null) {
            Said all = Said.listed(words);
            in.malformed(Nearest.to(text, words)
                    .map(near -> FormatMessages.NO_SUCH_WORD_BUT_NEAR.said(in.shown(text), all, near))
                    .orElseGet(() -> FormatMessages.NO_SUCH_WORD.said(in.shown(text), all)));
        }
        return value;
    }

    @Override
    public void write(E value, JsonOut out) {
        out.text(value.getWord());
    }

    @Override
    public void describe(SchemaOut out) {
        out.oneOf(words);
    }

    @Override
    public Shape shape() {
        return Shape.oneOf(words);
    }
}
