package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema (2020-12) being written: the keywords of one value, and the object formats to be defined once. */
final class SchemaOut {

    private final JsonGenerator generator;
    private final Map<String, ObjectFormat<?, ?>> definitions = new LinkedHashMap<>();

    SchemaOut(JsonGenerator generator) {
        this.generator = generator;
    }

    private interface Step {
        void run() throws IOException;
    }

    private void write(Step step) {
        try {
            step.run();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void type(String type) {
        keyword("type", type);
    }

    void keyword(String keyword, String value) {
        write(() -> generator.writeStringField(keyword, value));
    }

    void keyword(String keyword, boolean value) {
        write(() -> generator.writeBooleanField(keyword, value));
    }

    void number(String keyword, long value) {
        write(() -> generator.writeNumberField(keyword, value));
    }

    void oneOf(List<String> words) {
        list("enum", words);
    }

    void list(String keyword, List<String> words) {
        write(() -> {
            generator.writeArrayFieldStart(keyword);
            for (String word : words) {
                generator.writeString(word);
            }
            generator.writeEndArray();
        });
    }

    /** Schemas of which one must hold. */
    void anyOf(Runnable... schemas) {
        write(() -> generator.writeArrayFieldStart("anyOf"));
        for (Runnable schema : schemas) {
            object(schema);
        }
        write(generator::writeEndArray);
    }

    /** The schema itself. */
    void object(Runnable keywords) {
        write(generator::writeStartObject);
        keywords.run();
        write(generator::writeEndObject);
    }

    /** A keyword whose value is an object, filled by what is run. */
    void inside(String keyword, Runnable keywords) {
        write(() -> generator.writeObjectFieldStart(keyword));
        keywords.run();
        write(generator::writeEndObject);
    }

    /** Points to an object format, to be defined at the end. */
    void refer(ObjectFormat<?, ?> format) {
        definitions.putIfAbsent(format.name(), format);
        keyword("$ref", "#/$defs/" + format.name());
    }

    /** Defines every object format pointed to, and those that they point to in turn. */
    void define() {
        inside("$defs", () -> {
            int done = 0;
            while (done < definitions.size()) {
                ObjectFormat<?, ?> format = List.copyOf(definitions.values()).get(done++);
                inside(format.name(), () -> format.define(this));
            }
        });
    }
}
