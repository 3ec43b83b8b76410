package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communitysafety.csp.io.format.ObjectFormat.Setter;
import org.communitysafety.csp.io.read.FaultKind;

/** One field of an object: its name, how its value is read, written and described, and what it means. */
abstract sealed class Field<T, B, V> {

    private final String name;
    private final int index;
    private final String words;

    private Field(String name, int index, String words) {
        this.name = name.intern();
        this.index = index;
        this.words = words;
    }

    final String name() {
        return name;
    }

    final int index() {
        return index;
    }

    final String words() {
        return words;
    }

    final long bit() {
        return 1L << index;
    }

    /** Whether every document has it. */
    boolean isRequired() {
        return false;
    }

    /** Whether nothing can be built without it. */
    boolean isNeeded() {
        return isRequired();
    }

    /** Whether nothing can be built if it is there and could not be read. */
    boolean isVital() {
        return isNeeded();
    }

    /** Reads the current value into the builder; false if it could not be built. */
    abstract boolean read(JsonIn in, B builder);

    abstract void write(T value, JsonOut out);

    abstract void describe(SchemaOut out);

    /** What it holds. */
    abstract FieldShape shape();

    /** How one of its values is read and written; null of a field whose value is of no type of its own. */
    Codec<?> codec() {
        return null;
    }

    /** Its values in an object of its type; none where it is not there, or its value is of no type of its own. */
    List<?> values(Object owner) {
        return List.of();
    }

    /** Sets it in a builder to what is kept of its values; a value that is of no type of its own is that of the object. */
    abstract void copy(T from, List<?> kept, B builder);

    @SuppressWarnings("unchecked")
    private static <V> V cast(Object value) {
        return (V) value;
    }

    /** One field of that shape. */
    final FieldShape shape(boolean list, boolean fixed, Shape value) {
        return new FieldShape(name, words, isRequired(), list, fixed, value);
    }

    /** A field with one value, or none. */
    static final class One<T, B, V> extends Field<T, B, V> {

        private final Codec<V> codec;
        private final Function<T, V> get;
        private final Setter<B, V> set;
        private final boolean required;

        One(String name, int index, String words, Codec<V> codec, Function<T, V> get, Setter<B, V> set, boolean req) {
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
            V value = get.apply(Field.<T>cast(owner));
            return value == null ? List.of() : List.of(value);
        }

        @Override
        void copy(T from, List<?> kept, B builder) {
            kept.forEach(one -> set.set(builder, Field.<V>cast(one)));
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

    /** A field to be filled in on a form: with one value, or none, or blank, which is none. */
    static final class Blankable<T, B, V> extends Field<T, B, V> {

        private final Codec<V> codec;
        private final Function<T, Optional<V>> get;
        private final Setter<B, V> set;

        private final Predicate<T> asked;

        /** @param asked whether it is to be filled in, and so is written blank where there is no value */
        Blankable(String name, int index, String words, Codec<V> codec, Function<T, Optional<V>> get, Setter<B, V> set, Predicate<T> asked) {
            super(name, index, words);
            this.codec = codec;
            this.get = get;
            this.set = set;
            this.asked = asked;
        }

        @Override
        void copy(T from, List<?> kept, B builder) {
            get.apply(from).ifPresent(value -> set.set(builder, value));
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

    /** A field with a list of values; a list without any is not written. */
    static final class Many<T, B, V> extends Field<T, B, V> {

        private final Codec<V> codec;
        private final Function<T, ? extends Collection<V>> get;
        private final Setter<B, Iterable<V>> set;
        private final boolean unique;

        Many(
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
            return List.copyOf(get.apply(Field.<T>cast(owner)));
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
                        in.fault(FaultKind.DUPLICATE, "stands in the list already: take one out.");
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

    /** A field that says what the document is. */
    static final class Fixed<T, B> extends Field<T, B, Object> {

        private final Constant constant;
        private final Heading heading;

        Fixed(int index, Constant constant, Heading heading) {
            super(constant.field(), index, constant.words());
            this.constant = constant;
            this.heading = heading;
        }

        Heading heading() {
            return heading;
        }

        Constant constant() {
            return constant;
        }

        @Override
        void copy(T from, List<?> kept, B builder) {
            // It is the same in every document, and not in what is built.
        }

        @Override
        boolean isRequired() {
            return true;
        }

        @Override
        boolean isNeeded() {
            return false;
        }

        @Override
        boolean read(JsonIn in, B builder) {
            return constant.read(in, heading);
        }

        @Override
        void write(T value, JsonOut out) {
            out.name(name());
            constant.write(out, heading);
        }

        @Override
        void describe(SchemaOut out) {
            out.keyword("description", words());
            constant.describe(out, heading);
        }

        @Override
        FieldShape shape() {
            return shape(false, true, Shape.of(Shape.Kind.TEXT));
        }
    }

    /** What a host keeps on an element. */
    static final class Extensions<T, B> extends Field<T, B, Map<String, String>> {

        private static final String NAME = "^[^:]+:[\\s\\S]+$";

        private final Function<T, Map<String, String>> get;
        private final Setter<B, Map<String, String>> set;

        Extensions(int index, Function<T, Map<String, String>> get, Setter<B, Map<String, String>> set) {
            super("extensions", index, "What a host keeps on it for its own ends, by namespaced names.");
            this.get = get;
            this.set = set;
        }

        void set(B builder, Map<String, String> values) {
            set.set(builder, values);
        }

        @Override
        void copy(T from, List<?> kept, B builder) {
            set.set(builder, get.apply(from));
        }

        private static boolean isNamespaced(String name) {
            int colon = name.indexOf(':');
            return colon > 0 && colon < name.length() - 1 && name.length() <= Json.NAME_LENGTH && !Json.hasLoneSurrogate(name);
        }

        @Override
        boolean read(JsonIn in, B builder) {
            if (in.token() != JsonToken.START_OBJECT) {
                in.wrongKind(Expected.OBJECT);
                return false;
            }
            Map<String, String> values = new TreeMap<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                boolean usable = isNamespaced(name);
                if (!usable) {
                    in.fault(FaultKind.MALFORMED, "'" + in.shown(name)
                            + "' is not a name of an extension: write whose it is before it, as in example.gov.uk:reference.");
                } else if (values.containsKey(name)) {
                    usable = false;
                    in.fault(FaultKind.DUPLICATE, "'" + in.shown(name) + "' stands here twice, and only the first was read: take one out.");
                }
                if (!in.nextValue()) {
                    break;
                }
                if (!usable) {
                    in.skip();
                    continue;
                }
                String value = in.raw();
                if (value != null) {
                    values.put(name, value);
                }
            }
            set.set(builder, values);
            return true;
        }

        @Override
        void write(T value, JsonOut out) {
            Map<String, String> present = new TreeMap<>(get.apply(value));
            if (!present.isEmpty()) {
                out.name(name());
                out.startObject();
                present.forEach((name, json) -> {
                    if (!isNamespaced(name)) {
                        throw new IllegalArgumentException("'" + name + "' is not a namespaced name of an extension");
                    }
                    out.name(name);
                    out.raw(json);
                });
                out.endObject();
            }
        }

        @Override
        void describe(SchemaOut out) {
            out.keyword("description", words());
            out.type("object");
            out.inside("propertyNames", () -> {
                out.keyword("pattern", NAME);
                out.number("maxLength", Json.NAME_LENGTH);
            });
        }

        @Override
        FieldShape shape() {
            return shape(false, false, Shape.of(Shape.Kind.JSON));
        }
    }
}
