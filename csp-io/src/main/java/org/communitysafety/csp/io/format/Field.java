package org.communitysafety.csp.io.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of an object: its name, how its value is read, written and described, and what it means. */
abstract sealed class Field<T, B, V> permits OneField, BlankableField, ManyField, FixedField, ExtensionsField {

    private final String name;
    private final int index;
    private final String words;

    Field(String name, int index, String words) {
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

    /** Whether the first of two values is kept, since no answer rests on it; else neither is. */
    boolean keepsFirst() {
        return false;
    }

    /** Reads the current value into the builder; false if it could not be built. */
    abstract boolean read(JsonIn in, B builder);

    abstract void write(T value, JsonOut out);

    abstract void describe(SchemaOut out);

    /** What it holds. */
    abstract FieldShape shape();

    /** How one of its values is read and written; null of a field whose value is of no type of its own. */
    abstract @Nullable Codec<?> codec();

    /** Its values in an object of its type; none where it is not there, or its value is of no type of its own. */
    abstract List<?> values(Object owner);

    /** Sets it in a builder to what is kept of its values; a value that is of no type of its own is that of the object. */
    abstract void copy(T from, List<?> kept, B builder);

    @SuppressWarnings("unchecked")
    static <V> V cast(Object value) {
        return (V) value;
    }

    /** One field of that shape. */
    final FieldShape shape(boolean list, boolean fixed, Shape value) {
        return new FieldShape(name, words, isRequired(), list, fixed, value);
    }
}
