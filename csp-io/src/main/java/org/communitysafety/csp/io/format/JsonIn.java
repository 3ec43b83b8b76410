package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.References.Reference;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;

/**
 * One document being read: its tokens, where in it the reader stands, and the faults so far.
 *
 * <p>Broken syntax does not throw: from there on the document has ended, and what was read is kept.
 */
final class JsonIn {

    private final JsonFactory factory;
    private final JsonParser parser;
    private final byte[] bytes;
    private final Limits limits;
    private final JsonPlaces places;
    private final List<Fault> faults = new ArrayList<>();

    private String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;
    private boolean ended;
    private boolean refused;

    private Scope scope = Scope.CURRENT;
    private final Map<Scope, Map<ElementId, Element>> elements = new EnumMap<>(Scope.class);
    private Map<ElementId, Element> inScope = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(ElementId id, Reference reference, Scope scope, int offset) {}

    JsonIn(JsonFactory factory, byte[] bytes, JsonPlaces places, Limits limits) throws IOException {
        this.factory = factory;
        this.bytes = bytes;
        this.limits = limits;
        this.places = places;
        this.parser = factory.createParser(bytes);
        elements.put(Scope.CURRENT, inScope);
    }

    // The tokens.

    /** Whether the current value is an object; steps to the next token first if there is none yet. */
    JsonToken start() {
        return next();
    }

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
            String name = parser.nextFieldName();
            if (name == null && parser.currentToken() == null) {
                broken(null);
            }
            return name;
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

    /** The byte at which the current token starts. */
    int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    // Where the reader stands.

    void enter() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = null;
        indexes[depth] = -1;
        depth++;
    }

    void at(String name) {
        names[depth - 1] = name;
    }

    void at(int index) {
        names[depth - 1] = null;
        indexes[depth - 1] = index;
    }

    void leave() {
        depth--;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (names[i] != null) {
                pointer.append('/').append(names[i].replace("~", "~0").replace("/", "~1"));
            } else if (indexes[i] >= 0) {
                pointer.append('/').append(indexes[i]);
            }
        }
        return pointer.toString();
    }

    Scope scope(Scope next) {
        Scope before = scope;
        scope = next;
        inScope = elements.computeIfAbsent(next, fresh -> new HashMap<>());
        return before;
    }

    Limits limits() {
        return limits;
    }

    // Faults.

    List<Fault> faults() {
        return faults;
    }

    /** Whether the document must not be used at all. */
    boolean isRefused() {
        return refused;
    }

    void refuse() {
        refused = true;
    }

    boolean hasEnded() {
        return ended;
    }

    void malformed(String message) {
        fault(FaultKind.MALFORMED, message);
    }

    void fault(FaultKind kind, String message) {
        faultAt(offset(), pointer(), kind, message);
    }

    void faultAt(int offset, FaultKind kind, String message) {
        faultAt(offset, pointer(), kind, message);
    }

    private void faultAt(int offset, String pointer, FaultKind kind, String message) {
        if (faults.size() > limits.faults()) {
            return;
        }
        if (faults.size() == limits.faults()) {
            ended = true;
            faults.add(new Fault(places.locate(offset, pointer), FaultKind.LIMIT,
                    "more than " + limits.faults() + " faults: the rest was not read. Put these right first."));
            return;
        }
        faults.add(new Fault(places.locate(offset, pointer), kind, message));
    }

    private void broken(IOException broken) {
        ended = true;
        int offset = bytes.length;
        if (broken instanceof JsonProcessingException located && located.getLocation() != null) {
            offset = (int) Math.max(0, Math.min(bytes.length, located.getLocation().getByteOffset()));
        }
        Optional<Encoding.Damage> damage = Encoding.damage(bytes);
        if (damage.isPresent()) {
            faultAt(damage.get().offset(), FaultKind.ENCODING, damage.get().message());
        } else if (broken instanceof StreamConstraintsException beyond) {
            faultAt(offset, FaultKind.LIMIT, beyond(beyond));
        } else {
            faultAt(offset, FaultKind.SYNTAX, "the text is not JSON from here on, so nothing after this was read: "
                    + Syntax.sentence(bytes, offset));
        }
    }

    private String beyond(StreamConstraintsException beyond) {
        return String.valueOf(beyond.getOriginalMessage()).contains("epth")
                ? "nested more than " + limits.depth() + " deep; nothing after this was read"
                : "a number or name of more characters than are read; nothing after this was read";
    }

    /** A piece of the input, short enough for a message, with nothing in it that a terminal would act on. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), 40);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != 0x7f && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT && !Character.isSurrogate(c);
            if (plain) {
                shown.append(c);
            } else {
                shown.append('?');
            }
        }
        return end < text.length() ? shown + "…" : shown.toString();
    }

    // Values.

    private boolean is(JsonToken wanted, String expected) {
        JsonToken token = token();
        if (token == wanted) {
            return true;
        }
        if (token != null) {
            wrongKind(expected);
        }
        return false;
    }

    /** Tells that the current value is of the wrong kind, and passes over it. */
    void wrongKind(String expected) {
        JsonToken token = token();
        if (token == null) {
            return;
        }
        String found = switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
        malformed("needs " + expected + ", but has " + found
                + (token == JsonToken.VALUE_NULL ? ": leave the field out if there is nothing to say" : ""));
        skip();
    }

    String text() {
        if (!is(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        try {
            String text = parser.getText();
            if (text.length() > limits.textLength()) {
                fault(FaultKind.LIMIT, "is a text of more than " + limits.textLength() + " characters");
                return null;
            }
            if (hasLoneSurrogate(text)) {
                malformed("has half of a character in it (a lone surrogate)");
                return null;
            }
            return text;
        } catch (IOException broken) {
            broken(broken);
            return null;
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    BigDecimal decimal() {
        if (token() != JsonToken.VALUE_NUMBER_INT && !is(JsonToken.VALUE_NUMBER_FLOAT, "a number")) {
            return null;
        }
        try {
            BigDecimal value = parser.getDecimalValue();
            if (Math.abs((long) value.scale()) > 1000) {
                malformed("is a number far too large or too small");
                return null;
            }
            return value;
        } catch (IOException broken) {
            broken(broken);
        } catch (ArithmeticException | NumberFormatException beyond) {
            malformed("is a number far too large or too small");
        }
        return null;
    }

    Integer whole() {
        if (token() == JsonToken.VALUE_NUMBER_FLOAT) {
            malformed("needs a whole number");
            return null;
        }
        if (!is(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return null;
        }
        try {
            return parser.getIntValue();
        } catch (StreamConstraintsException broken) {
            broken(broken);
        } catch (IOException beyond) {
            malformed("is a whole number far too large or too small");
        }
        return null;
    }

    Boolean yesNo() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        is(JsonToken.VALUE_TRUE, "true or false");
        return null;
    }

    /** The current value as compact JSON text. */
    String raw() {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = factory.createGenerator(text)) {
            copy.copyCurrentStructureExact(parser);
        } catch (IOException broken) {
            broken(broken);
            return null;
        }
        if (hasLoneSurrogate(text.toString())) {
            malformed("has half of a character in it (a lone surrogate)");
            return null;
        }
        return text.toString();
    }

    // Elements and what refers to them.

    /** Remembers where an element stands, and tells if its id was there before. */
    void placed(Element element, int start) {
        Element before = inScope.putIfAbsent(element.getId(), element);
        places.put(element, start);
        if (before != null) {
            faultAt(start, FaultKind.DUPLICATE, "id '" + element.getId()
                    + "' is used more than once: give each element an id of its own");
        }
    }

    void refers(ElementId id, Reference reference) {
        pending.add(new Pending(id, reference, scope, offset()));
    }

    /** Once all is read: tells which references lead nowhere. */
    void resolve() {
        for (Pending one : pending) {
            Element target = elements.get(one.scope).get(one.id);
            if (target == null) {
                target = elements.get(Scope.CURRENT).get(one.id);
            }
            if (target == null) {
                String nothing = "'" + one.id + "' is " + one.reference.noun() + " that is not in these papers";
                if (!ended) {
                    faultAt(one.offset, places.pointerAt(one.offset), FaultKind.DANGLING, nothing + near(one));
                }
            } else if (!one.reference.to().isInstance(target)) {
                faultAt(one.offset, places.pointerAt(one.offset), FaultKind.DANGLING,
                        "'" + one.id + "' is there, but is not " + one.reference.noun());
            }
        }
    }

    private String near(Pending one) {
        List<String> candidates = new ArrayList<>();
        elements.get(one.scope).forEach((id, element) -> {
            if (one.reference.to().isInstance(element)) {
                candidates.add(id.value());
            }
        });
        candidates.sort(null);
        return Nearest.to(one.id.value(), candidates).map(near -> ". Did you mean '" + near + "'?").orElse("");
    }

    /** After the root value: tells what stands behind it. */
    void end() {
        if (!ended && next() != null) {
            faultAt(offset(), "", FaultKind.SYNTAX, "there is more after the end of the papers; it was not read");
            ended = true;
        }
    }
}
