package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.element.Word;

/** A closed list, written as its words. */
final class WordCodec<E extends Enum<E> & Word> implements Codec<E> {

    private final Map<String, E> byWord = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Class<E> type;

    WordCodec(Class<E> type) {
        this.type = type;
        for (E constant : type.getEnumConstants()) {
            byWord.put(constant.getWord(), constant);
            words.add(constant.getWord());
        }
    }

    Class<E> type() {
        return type;
    }

    @Override
    public E read(JsonIn in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        E value = byWord.get(text);
        if (value == null) {
            in.malformed("'" + in.shown(text) + "' is not one of: " + String.join(", ", words) + "."
                    + Nearest.to(text, words).map(near -> " Did you mean '" + near + "'?").orElse(""));
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
}
