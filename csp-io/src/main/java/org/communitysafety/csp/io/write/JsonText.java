package org.communitysafety.csp.io.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON document being written into memory: two spaces and a line for every value, or all on one line; LF. */
final class JsonText {

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The bytes of one object. */
    static byte[] object(Consumer<JsonText> fields) {
        return generated(fields, generator -> {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
        });
    }

    /** The bytes of one object on one line. */
    static byte[] line(Consumer<JsonText> fields) {
        return generated(fields, generator -> {});
    }

    private static byte[] generated(Consumer<JsonText> fields, Consumer<JsonGenerator> look) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            look.accept(generator);
            generator.writeStartObject();
            fields.accept(new JsonText(generator));
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void text(String name, String value) {
        write(() -> generator.writeStringField(name, value));
    }

    /** Nothing if there is no value. */
    void text(String name, Optional<?> value) {
        value.ifPresent(known -> text(name, known.toString()));
    }

    void number(String name, long value) {
        write(() -> generator.writeNumberField(name, value));
    }

    void number(String name, BigDecimal value) {
        write(() -> {
            generator.writeFieldName(name);
            generator.writeNumber(value.toPlainString());
        });
    }

    void yesNo(String name, boolean value) {
        write(() -> generator.writeBooleanField(name, value));
    }

    void inside(String name, Runnable fields) {
        write(() -> generator.writeObjectFieldStart(name));
        fields.run();
        write(generator::writeEndObject);
    }

    <T> void objects(String name, Collection<T> items, Consumer<T> fields) {
        write(() -> generator.writeArrayFieldStart(name));
        for (T item : items) {
            write(generator::writeStartObject);
            fields.accept(item);
            write(generator::writeEndObject);
        }
        write(generator::writeEndArray);
    }

    void texts(String name, Collection<String> values) {
        write(() -> {
            generator.writeArrayFieldStart(name);
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        });
    }
}
