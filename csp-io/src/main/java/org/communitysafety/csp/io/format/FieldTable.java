package org.communitysafety.csp.io.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields, and what follows from them. Immutable. */
final class FieldTable<T, B> {

    final List<Field<T, B, ?>> fields;
    private final Field<T, B, ?>[] inOrder;
    private final Map<String, Field<T, B, ?>> byName = new HashMap<>();
    final long required;
    final long needed;
    /** The fields of which none may have failed. */
    final long vital;
    /** The document, if the fields say what it is. */
    final Optional<Heading> heading;
    /** The field that says what the document is, if there is one. */
    final long naming;
    /** The fields that are not there to say what the document is. */
    final long own;

    @SuppressWarnings({"unchecked", "rawtypes"})
    FieldTable(List<Field<T, B, ?>> listed) {
        this.fields = List.copyOf(listed);
        this.inOrder = fields.toArray(new Field[0]);
        long inEvery = 0;
        long toBuild = 0;
        long failing = 0;
        Optional<Heading> head = Optional.empty();
        long name = 0;
        long constant = 0;
        for (Field<T, B, ?> field : fields) {
            byName.put(field.name(), field);
            inEvery |= field.isRequired() ? field.bit() : 0;
            toBuild |= field.isNeeded() ? field.bit() : 0;
            failing |= field.isVital() ? field.bit() : 0;
            if (field instanceof FixedField<?, ?> fixed) {
                constant |= field.bit();
                head = Optional.of(fixed.heading());
                name |= fixed.constant() == Constant.FORMAT ? field.bit() : 0;
            }
        }
        this.required = inEvery;
        this.needed = toBuild;
        this.vital = failing;
        this.heading = head;
        this.naming = name;
        this.own = ~constant;
    }

    /** The field of that name: quickly if the fields stand in their order, since the parser's names are interned. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable Field<T, B, ?> named(String name, int next) {
        for (int i = next; i < inOrder.length; i++) {
            if (inOrder[i].name() == name) {
                return inOrder[i];
            }
        }
        return byName.get(name);
    }

    /** The bit of the field of that name, which there is. */
    long bit(String name) {
        return Objects.requireNonNull(byName.get(name), name).bit();
    }
}
