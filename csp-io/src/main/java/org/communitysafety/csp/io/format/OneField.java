package org.communitysafety.csp.io.format;

import java.util.List;
import java.util.function.Function;
import org.communitysafety.csp.io.format.ObjectFormat.Setter;

/** A field with one value, or none. */
final class OneField<T, B, V> extends Field<T, B, V> {

    private final Codec<V> codec;
    private final Function<T, V> get;
    private final Setter<B, V> set;
    private final boolean required;

    OneField(String name, int index, String words, Codec<V> codec, Function<T, V> get, Setter<B, V> set, boolean req) {
        super(name, index, words);
        this.codec = codec;
        this.get = get;
        this.set = set;
        this.required = req;
    }

    @Override
    Codec<V> codec() {
        return codec;
    }

    void set(B builder, V value) {
        set.set(builder, value);
    }

    @Override
    List<?> values(Object owner) {
        V value = get.apply(cast(owner));
        return value == null ? List.of() : List.of(value);
    }

    @Override
    void copy(T from, List<?> kept, B builder) {
        kept.forEach(one -> set.set(builder, cast(one)));
    }

    @Override
    boolean isRequired() {
        return required;
    }

    @Override
    boolean read(JsonIn in, B builder) {
        V value = codec.read(in);
        if (value == null) {
            return false;
        }
        set.set(builder, value);
        return true;
    }

    @Override
    void write(T value, JsonOut out) {
        V present = get.apply(value);
        if (present != null) {
            out.name(name());
            codec.write(present, out);
        }
    }

    @Override
    void describe(SchemaOut out) {
        out.keyword("description", words());
        codec.describe(out);
    }

    @Override
    FieldShape shape() {
        return shape(false, false, codec.shape());
    }
}
