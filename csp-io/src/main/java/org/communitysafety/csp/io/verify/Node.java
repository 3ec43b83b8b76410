package org.communitysafety.csp.io.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communitysafety.csp.io.format.Pointer;

/**
 * A value in a JSON document, and where it starts.
 *
 * @param kind an object, a list, a text, or what else it is
 * @param text what a text, number or truth says; empty of an object or a list
 * @param fields of an object
 * @param items of a list
 * @param pointer its JSON Pointer
 * @param line from 1
 * @param column from 1
 */
record Node(JsonToken kind, String text, Map<String, Node> fields, List<Node> items, String pointer, int line, int column) {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * Takes a document apart.
     *
     * @throws IOException if it is no JSON, or has more than one value
     */
    static Node of(String document) throws IOException {
        try (JsonParser parser = FACTORY.createParser(document)) {
            parser.nextToken();
            Node root = of(parser, "");
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "More stands after the end of the document");
            }
            return root;
        }
    }

    private static Node of(JsonParser from, String pointer) throws IOException {
        JsonLocation at = from.currentTokenLocation();
        JsonToken token = from.currentToken();
        Map<String, Node> fields = new LinkedHashMap<>();
        List<Node> items = new ArrayList<>();
        String text = "";
        if (token == null) {
            throw new JsonParseException(from, "Nothing stands in it");
        } else if (token == JsonToken.START_OBJECT) {
            for (String name = from.nextFieldName(); name != null; name = from.nextFieldName()) {
                from.nextToken();
                fields.put(name, of(from, Pointer.to(pointer, name)));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (from.nextToken() != JsonToken.END_ARRAY) {
                items.add(of(from, pointer + "/" + items.size()));
            }
        } else {
            text = from.getText();
        }
        return new Node(token, text, fields, items, pointer, at.getLineNr(), at.getColumnNr());
    }

    /** One of its fields, which has been seen to be there. */
    Node field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** Whether it says the same, wherever it stands. */
    boolean says(Node other) {
        return kind == other.kind && text.equals(other.text) && items.size() == other.items.size()
                && List.copyOf(fields.keySet()).equals(List.copyOf(other.fields.keySet()))
                && fields.entrySet().stream().allMatch(field -> field.getValue().says(other.field(field.getKey())))
                && allSay(other.items);
    }

    private boolean allSay(List<Node> others) {
        for (int i = 0; i < others.size(); i++) {
            if (!items.get(i).says(others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
