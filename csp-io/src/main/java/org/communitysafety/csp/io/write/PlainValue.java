package org.communitysafety.csp.io.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.words.Clean;

/** Values of papers in JSON, as a person reads them: whole texts in quotation marks, and no braces. */
final class PlainValue {

    private PlainValue() {}

    /**
     * Some values: {@code (text: "Amber"; scale: "at-risk")}.
     *
     * @param values JSON, one after the other with commas between; what stands in it may stand in it still
     */
    static String of(String values) {
        List<String> plain = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser("[" + values + "]")) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                plain.add(next(parser));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return String.join(", ", plain);
    }

    private static String next(JsonParser parser) throws IOException {
        List<String> parts = new ArrayList<>();
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    parts.add(Phrase.ofField(name) + ": " + next(parser));
                }
                return "(" + String.join("; ", parts) + ")";
            }
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parts.add(next(parser));
                }
                return String.join(", ", parts);
            }
            case VALUE_STRING -> {
                return '"' + Clean.text(parser.getText()) + '"';
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
