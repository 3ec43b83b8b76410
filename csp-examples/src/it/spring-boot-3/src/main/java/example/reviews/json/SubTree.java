package example.reviews.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * The text of the value that a parser stands on, token by token: a field that stands there twice stays twice, a number keeps its digits,
 * and each token stands on the line on which it stood. A tree would lose all three.
 */
final class SubTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SubTree() {}

    /** The JSON Pointer of the value. */
    static String pointer(JsonParser in) {
        return in.getParsingContext().pathAsPointer().toString();
    }

    static byte[] bytes(JsonParser in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            int depth = 0;
            int line = 1;
            JsonToken token = in.currentToken();
            while (true) {
                for (int at = in.currentTokenLocation().getLineNr(); line < at; line++) {
                    out.writeRaw('\n');
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                copy(token, in, out);
                if (depth == 0) {
                    break;
                }
                token = in.nextToken();
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(JsonToken token, JsonParser in, JsonGenerator out) throws IOException {
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getText());
            default -> out.copyCurrentEvent(in);
        }
    }
}
