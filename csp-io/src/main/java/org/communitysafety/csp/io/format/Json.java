package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import org.communitysafety.csp.io.read.Limits;

/** JSON as it is read and written here. */
final class Json {

    /** The longest name of a field that is read, in characters. */
    static final int NAME_LENGTH = 1000;

    /** The most digits of a number that are read, and the furthest that its point may stand from them. */
    static final int NUMBER_LENGTH = 1000;

    /** Extensions stand at most so deep in papers. */
    static final int DEEPEST_EXTENSIONS = 6;

    private static final JsonFactory USUAL = newFactory(Limits.USUAL.depth());

    private Json() {}

    /** A factory whose parsers go so deep; the usual one is kept, since its table of names makes reading fast. */
    static JsonFactory factory(int depth) {
        return depth == Limits.USUAL.depth() ? USUAL : newFactory(depth);
    }

    private static JsonFactory newFactory(int depth) {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNameLength(4 * NAME_LENGTH)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Two spaces, a line for every value, LF. */
    static DefaultPrettyPrinter pretty() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    /**
     * Copies the current value, its numbers digit by digit; ends on its last token.
     *
     * @return false if the value has a number in it of more digits than are read
     */
    static boolean copy(JsonParser from, JsonGenerator to) throws IOException {
        boolean sound = true;
        int open = 0;
        for (JsonToken token = from.currentToken(); token != null; token = from.nextToken()) {
            switch (token) {
                case START_OBJECT -> to.writeStartObject();
                case END_OBJECT -> to.writeEndObject();
                case START_ARRAY -> to.writeStartArray();
                case END_ARRAY -> to.writeEndArray();
                case FIELD_NAME -> to.writeFieldName(from.currentName());
                case VALUE_STRING -> to.writeString(from.getText());
                case VALUE_TRUE -> to.writeBoolean(true);
                case VALUE_FALSE -> to.writeBoolean(false);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    sound &= from.getTextLength() <= NUMBER_LENGTH;
                    to.writeNumber(from.getText());
                }
                default -> to.writeNull();
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0 && token != JsonToken.FIELD_NAME) {
                return sound;
            }
        }
        return sound;
    }

    /** Whether a text is one object, nested at most so deep. */
    static boolean isObject(String text, int depth) {
        try (JsonParser parser = newFactory(depth).createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException broken) {
            return false;
        }
    }

    /** Whether a text has half of a character in it. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
