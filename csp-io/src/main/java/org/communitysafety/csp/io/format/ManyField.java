package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.communitysafety.csp.io.format.ObjectFormat.Setter;
import org.communitysafety.csp.io.read.FaultKind;

/** A field with a list of values; a list without any is not written. */
final class ManyField<T, B, V> extends Field<T, B, V> {

    private final Codec<V> codec;
    private final Function<T, ? extends Collection<V>> get;
    private final Setter<B, Iterable<V>> set;
    private final boolean unique;

    ManyField(
            String name,
            int index,
            String words,
            Codec<V> codec,
            Function<T, ? extends Collection<V>> get,
            Setter<B, Iterable<V>> set,
            boolean unique) {
        super(name, index, words);
        this.codec = codec;
        this.get = get;
        this.set = set;
        this.unique = unique;
    }

    @Override
    Codec<V> codec() {
        return codec;
    }

    @Override
    List<?> values(Object owner) {
        return List.copyOf(get.apply(cast(owner)));
    }

    @Override
    void copy(T from, List<?> kept, B builder) {
        set.set(builder, kept.stream().map(one -> Field.<V>cast(one)).toList());
    }

    boolean isUnique() {
        return unique;
    }

    void set(B builder, Iterable<V> values) {
        set.set(builder, values);
    }

    @Override
    boolean read(JsonIn in, B builder) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongKind(Expected.LIST);
            return false;
        }
        List<V> values = new ArrayList<>();
        int items = 0;
        while (in.nextItem()) {
            if (items == in.limits().items()) {
                in.tooManyItems();
            }
            if (items++ >= in.limits().items()) {
                in.skip();
                continue;
            }
            V value = codec.read(in);
            if (value != null) {
                if (unique && isIn(values, value)) {
                    in.fault(FaultKind.DUPLICATE, FormatMessages.IN_LIST_ALREADY.said());
                } else {
                    values.add(value);
                }
            }
        }
        set.set(builder, values);
        return true;
    }

    /** Quickly, since what must be unique are constants of a closed list, and never many. */
    @SuppressWarnings("ReferenceEquality")
    private static <V> boolean isIn(List<V> values, V value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == value) {
                return true;
            }
        }
        return false;
    }

    @Override
    void write(T value, JsonOut out) {
        Collection<V> present = get.apply(value);
        if (!present.isEmpty()) {
            out.name(name());
            out.startList();
            for (V one : present) {
                codec.write(one, out);
            }
            out.endList();
        }
    }

    @Override
    void describe(SchemaOut out) {
        out.keyword("description", words());
        out.type("array");
        out.inside("items", () -> codec.describe(out));
        if (unique) {
            out.keyword("uniqueItems", true);
        }
    }

    @Override
    FieldShape shape() {
        return shape(true, false, codec.shape());
    }
}
