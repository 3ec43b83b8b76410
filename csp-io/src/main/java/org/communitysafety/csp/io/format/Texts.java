package org.communitysafety.csp.io.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.function.Function;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.RefusedException;
import org.jspecify.annotations.Nullable;

/** Values written as JSON strings. */
final class Texts {

    private Texts() {}

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String YEAR = "(?!0000)[0-9]{4}";
    private static final String DAY_OF_MONTH = "(0[1-9]|[12][0-9]|3[01])";

    static final Codec<String> TEXT = new Codec<>() {
        @Override
        public @Nullable String read(JsonIn in) {
            return in.text();
        }

        @Override
        public void write(String value, JsonOut out) {
            out.text(value);
        }

        @Override
        public void describe(SchemaOut out) {
            out.type("string");
        }

        @Override
        public Shape shape() {
            return Shape.of(Shape.Kind.TEXT);
        }
    };

    static final Codec<ElementId> ID =
            new Parsed<>(ElementId::of, ElementId::value, "", "^[!-~]{1,200}$");

    /** The id of the element being read itself, which no other may have. */
    static final Codec<ElementId> OWN_ID = new Codec<>() {
        @Override
        public @Nullable ElementId read(JsonIn in) {
            ElementId id = ID.read(in);
            if (id != null) {
                in.claim(id);
            }
            return id;
        }

        @Override
        public void write(ElementId value, JsonOut out) {
            ID.write(value, out);
        }

        @Override
        public void describe(SchemaOut out) {
            ID.describe(out);
        }

        @Override
        public Shape shape() {
            return ID.shape();
        }
    };

    static final Codec<PartialDate> PARTIAL_DATE = new Parsed<>(
            PartialDate::parse, PartialDate::toString, "", "^" + YEAR + "(-" + MONTH + "(-" + DAY_OF_MONTH + ")?)?$");

    static final Codec<LocalDate> DAY = new Parsed<>(
            PartialDate::parseDay, LocalDate::toString, "date", "^" + YEAR + "-" + MONTH + "-" + DAY_OF_MONTH + "$");

    static final Codec<PlanYear> PLAN_YEAR =
            new Parsed<>(PlanYear::parse, PlanYear::toString, "", "^[1-9][0-9]{3}-[0-9]{2}$");

    /** An encoding by its name. */
    static final Codec<Charset> CHARSET = new Parsed<>(Texts::charset, Charset::name, "", "^[A-Za-z0-9][A-Za-z0-9_.:+-]*$");

    static final Codec<DutyId> DUTY_ID = new Parsed<>(DutyId::of, DutyId::value, "", "^[A-Z0-9-]+$");

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new RefusedException(FormatMessages.NO_ENCODING.said(), name);
        }
    }

    /** A value type that reads itself, and whose words say what is wrong with a text. */
    private record Parsed<V>(Function<String, V> parse, Function<V, String> print, String format, String pattern)
            implements Codec<V> {

        @Override
        public @Nullable V read(JsonIn in) {
            String text = in.text();
            if (text == null) {
                return null;
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException wrong) {
                in.malformed(FormatMessages.UNFIT.said(in.shown(text), RefusedException.why(wrong)));
                return null;
            }
        }

        @Override
        public void write(V value, JsonOut out) {
            out.text(print.apply(value));
        }

        @Override
        public void describe(SchemaOut out) {
            out.type("string");
            if (!format.isEmpty()) {
                out.keyword("format", format);
            }
            out.keyword("pattern", pattern);
        }

        @Override
        public Shape shape() {
            return Shape.pattern(pattern);
        }
    }
}
