package org.communitysafety.csp.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;

/** Fields being listed, in order. */
final class ObjectDraft<T, B> {

    final String noun;
    final String description;
    final Class<T> type;
    final boolean element;
    final Supplier<B> builder;
    final Function<B, T> build;
    final List<Field<T, B, ?>> fields = new ArrayList<>();

    ObjectDraft(
            String noun,
            String description,
            Class<T> type,
            boolean element,
            Supplier<B> builder,
            Function<B, T> build) {
        this.noun = noun;
        this.description = description;
        this.type = type;
        this.element = element;
        this.builder = builder;
        this.build = build;
    }

    private ObjectDraft<T, B> add(Field<T, B, ?> field) {
        fields.add(field);
        if (fields.size() > Long.SIZE) {
            throw new IllegalStateException("more fields than a long has bits");
        }
        return this;
    }

    /** The id, which is the first field of every element. */
    ObjectDraft<T, B> id(Function<T, ElementId> get, ObjectFormat.Setter<B, ElementId> set) {
        return required("id", Texts.OWN_ID, get, set, "Its name, unique in these papers.");
    }

    <V> ObjectDraft<T, B> required(String name, Codec<V> codec, Function<T, V> get, ObjectFormat.Setter<B, V> set, String words) {
        return add(new OneField<>(name, fields.size(), words, codec, value -> get.apply(value), set, true));
    }

    <V> ObjectDraft<T, B> optional(
            String name, Codec<V> codec, Function<T, Optional<V>> get, ObjectFormat.Setter<B, V> set, String words) {
        return add(new OneField<>(
                name, fields.size(), words, codec, value -> get.apply(value).orElse(null), set, false));
    }

    <V> ObjectDraft<T, B> defaulted(
            String name, Codec<V> codec, Function<T, V> get, ObjectFormat.Setter<B, V> set, V usual, String words) {
        return add(new OneField<>(
                name,
                fields.size(),
                words,
                codec,
                value -> usual.equals(get.apply(value)) ? null : get.apply(value),
                set,
                false));
    }

    <V> ObjectDraft<T, B> list(
            String name, Codec<V> codec, Function<T, List<V>> get, ObjectFormat.Setter<B, Iterable<V>> set, String words) {
        return add(new ManyField<>(name, fields.size(), words, codec, get, set, false));
    }

    <V extends Enum<V> & Word> ObjectDraft<T, B> set(
            String name, WordCodec<V> codec, Function<T, Set<V>> get, ObjectFormat.Setter<B, Iterable<V>> set, String words) {
        return add(new ManyField<>(name, fields.size(), words, codec, get, set, true));
    }

    /** A field that may be left out or left blank, but without which nothing is built if it says something wrong. */
    <V> ObjectDraft<T, B> blankable(
            String name, Codec<V> codec, Function<T, Optional<V>> get, ObjectFormat.Setter<B, V> set, String words) {
        return asked(name, codec, get, set, value -> false, words);
    }

    /** The same, written blank where it is still to be filled in. */
    <V> ObjectDraft<T, B> asked(
            String name, Codec<V> codec, Function<T, Optional<V>> get, ObjectFormat.Setter<B, V> set, Predicate<T> open, String words) {
        return add(new BlankableField<>(name, fields.size(), words, codec, get, set, open));
    }

    /** The fields that say what the document is. */
    ObjectDraft<T, B> heading(Heading heading) {
        for (Constant constant : Constant.values()) {
            add(new FixedField<>(fields.size(), constant, heading));
        }
        return this;
    }

    ObjectDraft<T, B> extensions(Function<T, Map<String, String>> get, ObjectFormat.Setter<B, Map<String, String>> set) {
        return add(new ExtensionsField<>(fields.size(), get, set));
    }

    /** The format with these fields; they are listed when the type is first met. */
    ObjectFormat<T, B> fields(Consumer<ObjectDraft<T, B>> listing) {
        return new ObjectFormat<>(this, listing);
    }
}
