package org.communitysafety.csp.io.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communitysafety.csp.io.format.ObjectFormat.Setter;

/** A field to be filled in on a form: with one value, or none, or blank, which is none. */
final class BlankableField<T, B, V> extends Field<T, B, V> {

    private final Codec<V> codec;
    private final Function<T, Optional<V>> get;
    private final Setter<B, V> set;
    private final Predicate<T> asked;

    /** @param asked whether it is to be filled in, and so is written blank where there is no value */
    BlankableField(String name, int index, String words, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set, Predicate<T> asked) {
        super(name, index, words);
        this.codec = codec;
        this.get = get;
        this.set = set;
        this.asked = asked;
    }

    @Override
    Codec<V> codec() {
        return codec;
    }

    @Override
    List<?> values(Object owner) {
        return get.apply(cast(owner)).map(List::of).orElse(List.of());
    }

    @Override
    void copy(T from, List<?> kept, B builder) {
        kept.forEach(one -> set.set(builder, cast(one)));
    }

    @Override
    boolean isVital() {
        return true;
    }

    @Override
    boolean read(JsonIn in, B builder) {
        if (in.isBlank()) {
            return true;
        }
        V value = codec.read(in);
        if (value == null) {
            return false;
        }
        if (!(value instanceof String text && text.isBlank())) {
            set.set(builder, value);
        }
        return true;
    }

    @Override
    void write(T value, JsonOut out) {
        Optional<V> present = get.apply(value);
        if (present.isPresent()) {
            out.name(name());
            codec.write(present.get(), out);
        } else if (asked.test(value)) {
            out.name(name());
            out.text("");
        }
    }

    @Override
    void describe(SchemaOut out) {
        out.keyword("description", words());
        out.anyOf(() -> codec.describe(out), () -> out.keyword("const", ""));
    }

    @Override
    FieldShape shape() {
        return shape(false, false, codec.shape());
    }
}
