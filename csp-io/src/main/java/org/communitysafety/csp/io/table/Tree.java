package org.communitysafety.csp.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Canonical JSON taken apart.
 *
 * @param text what a value says, as text
 * @param json what a value is in compact JSON
 * @param fields of an object
 * @param items of a list
 */
record Tree(String text, String json, Map<String, Tree> fields, List<Tree> items) {

    private static final int DEEPEST = 500;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Takes a document apart that was written here.
     *
     * @throws IllegalArgumentException if it is nested more deeply than any reader here goes
     */
    static Tree of(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return of(parser);
        } catch (IOException beyond) {
            throw new IllegalArgumentException("an extension is nested too deeply to be written in a table", beyond);
        }
    }

    /** The value at the parser's current token; ends on its last. */
    private static Tree of(JsonParser from) throws IOException {
        JsonToken token = from.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Tree> fields = new LinkedHashMap<>();
            StringBuilder json = new StringBuilder("{");
            for (String name = from.nextFieldName(); name != null; name = from.nextFieldName()) {
                from.nextToken();
                Tree value = of(from);
                fields.put(name, value);
                json.append(json.length() == 1 ? "" : ",").append(quoted(name)).append(':').append(value.json);
            }
            return new Tree("", json.append('}').toString(), fields, List.of());
        }
        if (token == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            StringBuilder json = new StringBuilder("[");
            while (from.nextToken() != JsonToken.END_ARRAY) {
                Tree item = of(from);
                json.append(items.isEmpty() ? "" : ",").append(item.json);
                items.add(item);
            }
            return new Tree("", json.append(']').toString(), Map.of(), items);
        }
        String text = from.getText();
        return new Tree(text, token == JsonToken.VALUE_STRING ? quoted(text) : text, Map.of(), List.of());
    }

    private static String quoted(String text) {
        JsonBytes json = new JsonBytes();
        json.text(text);
        return json.written();
    }
}
