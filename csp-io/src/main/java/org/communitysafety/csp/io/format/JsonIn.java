package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/** One document being read, value by value; and the elements in it, with what refers to them. */
final class JsonIn extends JsonCursor {

    private final JsonFactory factory;
    private final Ids ids = new Ids();
    private @Nullable Slot claimed;

    JsonIn(JsonFactory factory, Decoded document, JsonPlaces places, Limits limits, Heading heading) {
        super(factory, document, places, limits, heading);
        this.factory = factory;
    }

    /** Reads the document's one value; null if it could not be built, or must not be used. */
    <V> @Nullable V document(Codec<V> codec) {
        V value = null;
        if (next() != null) {
            value = codec.read(this);
            end();
        }
        damage();
        if (isRefused()) {
            return null;
        }
        resolve(ids);
        return value;
    }

    /** Passes over the value of the field just named, which the format does not have, and notes the ids in it. */
    void skipUnknown() {
        String field = pointer();
        String damaged = Pointer.parent(field);
        int open = 0;
        for (JsonToken token = next(); token != null; token = next()) {
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && open > 0) {
                skippedId(damaged);
            }
            if (open == 0) {
                return;
            }
        }
    }

    private void skippedId(String damaged) {
        try {
            if ("id".equals(parser.currentName())) {
                ids.skip(parser.getText(), damaged);
            }
        } catch (IOException broken) {
            broken(broken);
        }
    }

    /** A piece of the input, short enough for a message, with nothing in it that a terminal would act on. */
    String shown(String text) {
        return Shown.of(text);
    }

    // Values.

    private boolean is(JsonToken wanted, Expected expected) {
        if (token() == wanted) {
            return true;
        }
        wrongKind(expected);
        return false;
    }

    /** Tells that the current value is of the wrong kind, and passes over it. */
    void wrongKind(Expected expected) {
        JsonToken token = token();
        if (token == null) {
            return;
        }
        if (!places.isJson()) {
            malformed(ExpectedMessages.IN_CELL.said(expected.words(false), shown(cell())));
            skip();
            return;
        }
        Said wanted = expected.words(true);
        malformed(switch (token) {
            case START_OBJECT -> ExpectedMessages.IN_JSON.said(wanted, ExpectedMessages.OBJECT.said(ExpectedMessages.BRACES));
            case START_ARRAY -> ExpectedMessages.IN_JSON.said(wanted, ExpectedMessages.LIST.said());
            case VALUE_STRING -> ExpectedMessages.IN_JSON.said(wanted, ExpectedMessages.TEXT.said());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ExpectedMessages.IN_JSON.said(wanted, ExpectedMessages.NUMBER.said());
            case VALUE_TRUE, VALUE_FALSE -> ExpectedMessages.IN_JSON.said(wanted, ExpectedMessages.TRUE_OR_FALSE.said());
            default -> ExpectedMessages.IS_NULL.said(wanted);
        });
        skip();
    }

    /** What stands in the cell of the current value. */
    private String cell() {
        try {
            return parser.getText();
        } catch (IOException broken) {
            broken(broken);
            return "";
        }
    }

    @Nullable String text() {
        if (!is(JsonToken.VALUE_STRING, Expected.TEXT)) {
            return null;
        }
        try {
            int from = start() + 1;
            int end = Utf8.simpleEnd(document.utf8(), from);
            String text = end < 0
                    ? parser.getText()
                    : new String(document.utf8(), from, end - from, StandardCharsets.UTF_8);
            if (text.length() > limits().textLength()) {
                fault(FaultKind.LIMIT, tooLong(FormatMessages.TEXT_TOO_LONG));
                return null;
            }
            if (end < 0 && Json.hasLoneSurrogate(text)) {
                malformed(FormatMessages.HALF_CHARACTER.said());
                return null;
            }
            return text;
        } catch (IOException broken) {
            broken(broken);
            return null;
        }
    }

    /** Whether the current value is a text without anything in it. */
    boolean isBlank() {
        if (token() != JsonToken.VALUE_STRING) {
            return false;
        }
        try {
            return parser.getTextLength() == 0;
        } catch (IOException broken) {
            broken(broken);
            return false;
        }
    }

    /** The value of a closed list, if the current value is one of its words. */
    <E extends Enum<E> & Word> @Nullable E known(WordCodec<E> words) {
        if (token() != JsonToken.VALUE_STRING) {
            return null;
        }
        int from = start() + 1;
        int end = Utf8.simpleEnd(document.utf8(), from);
        return end > from && end - from <= limits().textLength() ? words.of(document.utf8(), from, end) : null;
    }

    private Said tooLong(Message.Two<Integer, String> what) {
        return what.said(limits().textLength(), Integer.toString(limits().textLength()));
    }

    @Nullable BigDecimal decimal() {
        if (token() != JsonToken.VALUE_NUMBER_INT && !is(JsonToken.VALUE_NUMBER_FLOAT, Expected.NUMBER)) {
            return null;
        }
        try {
            if (parser.getTextLength() <= Json.NUMBER_LENGTH) {
                BigDecimal value = new BigDecimal(
                        parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
                if (Math.abs((long) value.scale()) <= Json.NUMBER_LENGTH) {
                    return value;
                }
            }
        } catch (IOException broken) {
            broken(broken);
            return null;
        } catch (NumberFormatException beyond) {
            // told below
        }
        malformed(FormatMessages.NUMBER_TOO_FAR.said());
        return null;
    }

    @Nullable Integer whole() {
        if (token() == JsonToken.VALUE_NUMBER_FLOAT) {
            malformed(FormatMessages.NOT_WHOLE.said());
            return null;
        }
        if (!is(JsonToken.VALUE_NUMBER_INT, Expected.WHOLE)) {
            return null;
        }
        try {
            if (parser.getTextLength() <= 11) {
                long value = parser.getLongValue();
                if (value == (int) value) {
                    return (int) value;
                }
            }
        } catch (IOException broken) {
            broken(broken);
            return null;
        }
        malformed(FormatMessages.WHOLE_TOO_FAR.said(Integer.toString(Integer.MIN_VALUE), Integer.toString(Integer.MAX_VALUE)));
        return null;
    }

    @Nullable Boolean yesNo() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrongKind(Expected.YES_NO);
        return null;
    }

    /** The current value, whatever it is, as compact JSON text. */
    @Nullable String raw() {
        if (hasEnded()) {
            return null;
        }
        int start = start();
        StringWriter text = new StringWriter();
        boolean sound;
        try (JsonGenerator copy = factory.createGenerator(text)) {
            sound = Json.copy(parser, copy);
        } catch (IOException broken) {
            broken(broken);
            return null;
        }
        if (text.getBuffer().length() > limits().textLength()) {
            faultAt(start, FaultKind.LIMIT, tooLong(FormatMessages.EXTENSION_TOO_LONG));
            return null;
        }
        if (!sound) {
            faultAt(start, FaultKind.MALFORMED, FormatMessages.TOO_MANY_DIGITS.said(Integer.toString(Json.NUMBER_LENGTH)));
            return null;
        }
        if (Json.hasLoneSurrogate(text.toString())) {
            faultAt(start, FaultKind.MALFORMED, FormatMessages.HALF_CHARACTER.said());
            return null;
        }
        return text.toString();
    }

    // Elements and what refers to them.

    /** Enters a scope of ids, and tells which one was left. */
    Scope scope(Scope next) {
        return ids.enter(next);
    }

    /** Takes an id for the element being read, and tells if another has it already. */
    void claim(ElementId id) {
        claimed = new Slot(start());
        Slot before = ids.take(id, claimed);
        if (before != null) {
            fault(FaultKind.DUPLICATE, FormatMessages.ID_TAKEN.said(id.value(), places.where(before.offset())));
        }
    }

    /** What was claimed last. */
    @Nullable Slot claimed() {
        return claimed;
    }

    /** Remembers where an element stands. */
    void placed(Element element, int start) {
        places.put(element, start);
    }

    void refers(ElementId id, Reference reference) {
        ids.refer(id, reference, start());
    }
}
