package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** A document being written into memory. What could not be read back as it is, it refuses to write. */
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
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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
        if (Json.hasLoneSurrogate(value)) {
            throw new IllegalArgumentException("a text has half of a character in it");
        }
        write(() -> generator.writeString(value));
    }

    void decimal(BigDecimal value) {
        if (value.toString().length() > Json.NUMBER_LENGTH || Math.abs((long) value.scale()) > Json.NUMBER_LENGTH) {
            throw new IllegalArgumentException("a number is far too long, too large or too small");
        }
        write(() -> generator.writeNumber(value.toString()));
    }

    void whole(int value) {
        write(() -> generator.writeNumber(value));
    }

    void yesNo(boolean value) {
        write(() -> generator.writeBoolean(value));
    }

    /** A value given as JSON text. */
    void raw(String json) {
        if (Json.hasLoneSurrogate(json)) {
            throw new IllegalArgumentException("an extension's value has half of a character in it");
        }
        write(() -> {
            try (JsonParser parser = factory.createParser(json)) {
                boolean empty = parser.nextToken() == null;
                boolean sound = Json.copy(parser, generator);
                if (empty || !sound || parser.nextToken() != null) {
                    throw new IllegalArgumentException(
                            "an extension's value is not one JSON value, or has a number in it that is far too long");
                }
            } catch (JsonProcessingException broken) {
                throw new IllegalArgumentException("an extension's value is not JSON text", broken);
            }
        });
    }
}
