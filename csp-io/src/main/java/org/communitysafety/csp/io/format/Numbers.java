package org.communitysafety.csp.io.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values written as JSON numbers, and yes or no. */
final class Numbers {

    private Numbers() {}

    static final Codec<BigDecimal> DECIMAL = new Codec<>() {
        @Override
        public @Nullable BigDecimal read(JsonIn in) {
            return in.decimal();
        }

        @Override
        public void write(BigDecimal value, JsonOut out) {
            out.decimal(value);
        }

        @Override
        public void describe(SchemaOut out) {
            out.type("number");
        }

        @Override
        public Shape shape() {
            return Shape.of(Shape.Kind.DECIMAL);
        }
    };

    static final Codec<Integer> WHOLE = new Codec<>() {
        @Override
        public @Nullable Integer read(JsonIn in) {
            return in.whole();
        }

        @Override
        public void write(Integer value, JsonOut out) {
            out.whole(value);
        }

        @Override
        public void describe(SchemaOut out) {
            out.type("integer");
            out.number("minimum", Integer.MIN_VALUE);
            out.number("maximum", Integer.MAX_VALUE);
        }

        @Override
        public Shape shape() {
            return Shape.of(Shape.Kind.WHOLE);
        }
    };

    static final Codec<Boolean> YES_NO = new Codec<>() {
        @Override
        public @Nullable Boolean read(JsonIn in) {
            return in.yesNo();
        }

        @Override
        public void write(Boolean value, JsonOut out) {
            out.yesNo(value);
        }

        @Override
        public void describe(SchemaOut out) {
            out.type("boolean");
        }

        @Override
        public Shape shape() {
            return Shape.of(Shape.Kind.YES_NO);
        }
    };
}
