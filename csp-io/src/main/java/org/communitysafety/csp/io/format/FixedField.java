package org.communitysafety.csp.io.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that says what the document is. */
final class FixedField<T, B> extends Field<T, B, Object> {

    private final Constant constant;
    private final Heading heading;

    FixedField(int index, Constant constant, Heading heading) {
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
    @Nullable Codec<?> codec() {
        return null;
    }

    @Override
    List<?> values(Object owner) {
        return List.of();
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
    boolean keepsFirst() {
        return true;
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
