package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** A document being written. Trouble with the stream is an {@link UncheckedIOException}, unwrapped at the edge. */
final class JsonOut {

    private final JsonFactory factory;
    private final JsonGenerator generator;

    JsonOut(JsonFactory factory, JsonGenerator generator) {
        this.factory = factory;
        this.generator = generator;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void startObject() {
        write(generator::writeStartObject);
    }

    void endObject() {
        write(generator::writeEndObject);
    }

    void startList() {
        write(generator::writeStartArray);
    }

    void endList() {
        write(generator::writeEndArray);
    }

    void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    void text(String value) {
        write(() -> generator.writeString(value));
    }

    void decimal(BigDecimal value) {
        write(() -> generator.writeNumber(value));
    }

    void whole(int value) {
        write(() -> generator.writeNumber(value));
    }

    void yesNo(boolean value) {
        write(() -> generator.writeBoolean(value));
    }

    /** A value given as JSON text. */
    void raw(String json) {
        write(() -> {
            try (JsonParser parser = factory.createParser(json)) {
                parser.nextToken();
                generator.copyCurrentStructureExact(parser);
                if (parser.nextToken() != null) {
                    throw new IllegalArgumentException("an extension's value is more than one JSON value");
                }
            } catch (JsonProcessingException broken) {
                throw new IllegalArgumentException("an extension's value is not JSON text", broken);
            }
        });
    }
}
