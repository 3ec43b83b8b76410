package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;

/**
 * One document being read: its tokens, where in it the reader stands, and the faults so far.
 *
 * <p>Broken syntax does not throw: from there on the document has ended, and what was read is kept.
 */
final class JsonIn implements AutoCloseable {

    private static final String STOPPED = "nothing from here on was read. ";

    private final JsonFactory factory;
    private final JsonParser parser;
    private final Decoded document;
    private final Limits limits;
    private final JsonPlaces places;
    private final Heading heading;
    private final Faults faults;
    private final Ids ids = new Ids();
    private final Set<String> dropped = new LinkedHashSet<>();

    private boolean ended;
    private boolean refused;
    private boolean damageTold;
    private boolean cut;
    private Slot claimed;

    JsonIn(JsonFactory factory, Decoded document, JsonPlaces places, Limits limits, Heading heading) {
        this.factory = factory;
        this.document = document;
        this.limits = limits;
        this.places = places;
        this.heading = heading;
        this.faults = new Faults(limits.faults());
        try {
            this.parser = factory.createParser(document.utf8());
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot fail to open", impossible);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot fail to close", impossible);
        }
    }

    // The document.

    /** Reads the document's one value; null if it could not be built, or must not be used. */
    <V> V document(Codec<V> codec) {
        V value = null;
        if (next() != null) {
            value = codec.read(this);
            end();
        }
        damage();
        if (refused) {
            return null;
        }
        if (!ended) {
            ids.resolve(places, faults, cut);
        }
        return value;
    }

    /** After the document's one value: tells what stands behind it. */
    private void end() {
        if (ended) {
            return;
        }
        int more;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            more = offset();
        } catch (IOException broken) {
            more = offset(broken);
        }
        stop(more, FaultKind.SYNTAX, "there is more after the end of the " + heading.noun() + ", and it was not read. "
                + "Take it out, or look for a bracket too many before it.");
    }

    /** Tells, once, of a byte that is not in the document's encoding. */
    private void damage() {
        if (document.damage().isPresent() && !damageTold && !refused) {
            damageTold = true;
            stop(document.utf8().length, FaultKind.ENCODING, document.damage().get());
        }
    }

    /** All that is wrong, in document order. */
    List<Fault> faults() {
        return faults.located(places);
    }

    /** The JSON Pointers of the objects that could not be built. */
    Collection<String> dropped() {
        return dropped;
    }

    // The tokens.

    private JsonToken next() {
        if (ended) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (IOException broken) {
            broken(broken);
            return null;
        }
    }

    /** The current token; null once the document has ended. */
    JsonToken token() {
        return ended ? null : parser.currentToken();
    }

    /** The name of the next field of the current object; null at its end. */
    String nextName() {
        if (ended) {
            return null;
        }
        try {
            return parser.nextFieldName();
        } catch (IOException broken) {
            broken(broken);
            return null;
        }
    }

    /** Steps to the value of the field just named; false if the document ended there. */
    boolean nextValue() {
        return next() != null;
    }

    /** Steps to the next item of the current array; false at its end. */
    boolean nextItem() {
        JsonToken token = next();
        return token != null && token != JsonToken.END_ARRAY;
    }

    /** Passes over what is left of the current value. */
    void skip() {
        if (!ended) {
            try {
                parser.skipChildren();
            } catch (IOException broken) {
                broken(broken);
            }
        }
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

    /** The byte at which the current value starts. */
    int start() {
        return (int) ((ParserBase) parser).getTokenCharacterOffset() - 1;
    }

    /** The byte at which the current token starts, a field's name too. */
    private int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    // Where the reader stands.

    /** The JSON Pointer of the value just begun or just read, or of the field just named. */
    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    Limits limits() {
        return limits;
    }

    // Faults.

    /** Whether nothing more is read. */
    boolean hasEnded() {
        return ended;
    }

    /** Ends the reading: the document is not one that this reads, and nothing of it may be used. */
    void refuse(String message) {
        refuseAt(offset(), message);
    }

    /** Ends the reading, with the fault at that byte. */
    void refuseAt(int offset, String message) {
        faults.clear();
        stop(offset, FaultKind.VERSION, message);
        refused = true;
    }

    void malformed(String message) {
        fault(FaultKind.MALFORMED, message);
    }

    /** Tells a fault of the current token. */
    void fault(FaultKind kind, String message) {
        faultAt(offset(), kind, message);
    }

    /** Tells a fault of the value where the reader stands, which starts at that byte. */
    void faultAt(int offset, FaultKind kind, String message) {
        if (!faults.add(offset, pointer(), kind, message)) {
            ended = true;
        }
    }

    /** Tells that the object where the reader stands, which starts at that byte, has not a field that it needs. */
    void missing(int start, String field, String message) {
        if (!faults.add(start, pointer(), field, FaultKind.MISSING, message)) {
            ended = true;
        }
    }

    /** Tells that the list in which the reader stands was not read to its end. */
    void tooManyItems() {
        cut = true;
        String item = pointer();
        String list = Pointer.parent(item);
        int most = limits.items();
        if (!faults.add(places.startOf(list), list, FaultKind.LIMIT, "the list has more than " + most + (most == 1 ? " item" : " items")
                + ": only so many were read. Shorten it.")) {
            ended = true;
        }
    }

    /** Remembers that the object where the reader stands could not be built. */
    void drop() {
        if (!ended) {
            dropped.add(pointer());
        }
    }

    private void stop(int offset, FaultKind kind, String message) {
        faults.add(offset, kind == FaultKind.LIMIT ? "" : pointer(), kind, message);
        ended = true;
    }

    /** The byte at which reading broke. */
    private int offset(IOException broken) {
        JsonLocation told = broken instanceof JsonProcessingException located ? located.getLocation() : null;
        long at = (told == null ? parser.currentLocation() : told).getByteOffset();
        int end = document.utf8().length;
        int offset = (int) Math.max(0, Math.min(end, at));
        while (offset > 0 && offset < end && (document.utf8()[offset] & 0xc0) == 0x80) {
            offset--;
        }
        return offset;
    }

    private void broken(IOException broken) {
        if (ended) {
            return;
        }
        int offset = offset(broken);
        byte[] utf8 = document.utf8();
        if (broken instanceof StreamConstraintsException beyond) {
            stop(offset, FaultKind.LIMIT, beyond(beyond));
            return;
        }
        boolean cutShort = broken instanceof JsonEOFException || offset > utf8.length - 8;
        if (document.damage().isEmpty() || !cutShort) {
            stop(offset, FaultKind.SYNTAX, Syntax.NOT_JSON + Syntax.sentence(utf8, offset));
        }
        damage();
    }

    private String beyond(StreamConstraintsException beyond) {
        String reason = String.valueOf(beyond.getOriginalMessage());
        if (reason.contains("nesting depth")) {
            return "this is nested more than " + limits.depth() + " deep, more deeply than any " + heading.noun() + " are, so "
                    + STOPPED + "Look for brackets too many.";
        }
        if (reason.contains("ame length")) {
            return "a field's name is far too long, so " + STOPPED + "Look for a quotation mark missing.";
        }
        return "the names of the fields cannot be told apart quickly enough, so " + STOPPED + "Is this the right file?";
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
            malformed("must be " + expected.words(false) + ", but is '" + shown(cell()) + "'.");
            skip();
            return;
        }
        String found = switch (token) {
            case START_OBJECT -> "an object in { }";
            case START_ARRAY -> "a list in [ ]";
            case VALUE_STRING -> "text in quotation marks";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
        malformed("must be " + expected.words(true) + ", but is " + found
                + (token == JsonToken.VALUE_NULL ? ": leave the field out if there is nothing to say." : "."));
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

    String text() {
        if (!is(JsonToken.VALUE_STRING, Expected.TEXT)) {
            return null;
        }
        try {
            int from = start() + 1;
            int end = Utf8.simpleEnd(document.utf8(), from);
            String text = end < 0
                    ? parser.getText()
                    : new String(document.utf8(), from, end - from, StandardCharsets.UTF_8);
            if (text.length() > limits.textLength()) {
                fault(FaultKind.LIMIT, tooLong("text"));
                return null;
            }
            if (end < 0 && Json.hasLoneSurrogate(text)) {
                malformed("has half of a character in it: type the character again.");
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
    <E extends Enum<E> & Word> E known(WordCodec<E> words) {
        if (token() != JsonToken.VALUE_STRING) {
            return null;
        }
        int from = start() + 1;
        int end = Utf8.simpleEnd(document.utf8(), from);
        return end > from && end - from <= limits.textLength() ? words.of(document.utf8(), from, end) : null;
    }

    private String tooLong(String what) {
        return "the " + what + " has more than " + limits.textLength() + (limits.textLength() == 1 ? " character" : " characters")
                + ", so it was not read: shorten or split the " + what + ".";
    }

    BigDecimal decimal() {
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
        malformed("is a number far too long, too large or too small: write it in a unit that suits it.");
        return null;
    }

    Integer whole() {
        if (token() == JsonToken.VALUE_NUMBER_FLOAT) {
            malformed("must be a whole number, without a point or an exponent.");
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
        malformed("is a whole number far too large or too small: write one from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".");
        return null;
    }

    Boolean yesNo() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrongKind(Expected.YES_NO);
        return null;
    }

    /** The current value, whatever it is, as compact JSON text. */
    String raw() {
        if (ended) {
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
        if (text.getBuffer().length() > limits.textLength()) {
            faultAt(start, FaultKind.LIMIT, tooLong("extension"));
            return null;
        }
        if (!sound) {
            faultAt(start, FaultKind.MALFORMED, "has a number in it of more than " + Json.NUMBER_LENGTH + " digits: shorten it.");
            return null;
        }
        if (Json.hasLoneSurrogate(text.toString())) {
            faultAt(start, FaultKind.MALFORMED, "has half of a character in it: type the character again.");
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
            fault(FaultKind.DUPLICATE, "'" + id + "' is already the id of the element at "
                    + places.where(before.offset()) + ": give each element an id of its own.");
        }
    }

    /** What was claimed last. */
    Slot claimed() {
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
