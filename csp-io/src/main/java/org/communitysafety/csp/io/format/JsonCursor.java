package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.base.ParserBase;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * One document being read: its tokens, where in it the reader stands, and the faults so far.
 *
 * <p>Broken syntax does not throw: from there on the document has ended, and what was read is kept.
 */
abstract sealed class JsonCursor implements AutoCloseable permits JsonIn {

    final JsonParser parser;
    final Decoded document;
    final JsonPlaces places;
    private final Limits limits;
    private final Heading heading;
    private final Faults faults;
    private final Set<String> dropped = new LinkedHashSet<>();

    private boolean ended;
    private boolean refused;
    private boolean damageTold;
    private boolean cut;

    JsonCursor(JsonFactory factory, Decoded document, JsonPlaces places, Limits limits, Heading heading) {
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

    /** After the document's one value: tells what stands behind it. */
    void end() {
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
            more = JsonBreak.offset(broken, parser, document.utf8());
        }
        stop(more, FaultKind.SYNTAX, SyntaxMessages.MORE_AFTER_END.said(heading.noun()));
    }

    /** Tells, once, of a byte that is not in the document's encoding. */
    void damage() {
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

    @Nullable JsonToken next() {
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
    @Nullable JsonToken token() {
        return ended ? null : parser.currentToken();
    }

    /** The name of the next field of the current object; null at its end. */
    @Nullable String nextName() {
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

    /** The byte at which the current value starts. */
    int start() {
        return (int) ((ParserBase) parser).getTokenCharacterOffset() - 1;
    }

    /** The byte at which the current token starts, a field's name too. */
    int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The JSON Pointer of the value just begun or just read, or of the field just named. */
    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    Limits limits() {
        return limits;
    }

    /** Whether nothing more is read. */
    boolean hasEnded() {
        return ended;
    }

    /** Ends the reading: the document is not one that this reads, and nothing of it may be used. */
    void refuse(Said message) {
        refuseAt(offset(), message);
    }

    /** Ends the reading, with the fault at that byte. */
    void refuseAt(int offset, Said message) {
        faults.clear();
        stop(offset, FaultKind.VERSION, message);
        refused = true;
    }

    void malformed(Said message) {
        fault(FaultKind.MALFORMED, message);
    }

    /** Tells a fault of the current token. */
    void fault(FaultKind kind, Said message) {
        faultAt(offset(), kind, message);
    }

    /** Tells a fault of the value where the reader stands, which starts at that byte. */
    void faultAt(int offset, FaultKind kind, Said message) {
        if (!faults.add(offset, pointer(), kind, message)) {
            ended = true;
        }
    }

    /** Tells that the object where the reader stands, which starts at that byte, has not a field that it needs. */
    void missing(int start, String field, Said message) {
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
        if (!faults.add(places.startOf(list), list, FaultKind.LIMIT,
                FormatMessages.TOO_MANY_ITEMS.said(most, Integer.toString(most)))) {
            ended = true;
        }
    }

    /** Remembers that the object where the reader stands could not be built. */
    void drop() {
        if (!ended) {
            dropped.add(pointer());
        }
    }

    /** Remembers that a field of the object where the reader stands may be there by another name. */
    void dropField(String field) {
        if (!ended) {
            dropped.add(Pointer.to(pointer(), field));
        }
    }

    private void stop(int offset, FaultKind kind, Said message) {
        faults.add(offset, kind == FaultKind.LIMIT ? "" : pointer(), kind, message);
        ended = true;
    }

    /** Tells why the reading broke, and ends it. */
    void broken(IOException broken) {
        if (ended) {
            return;
        }
        JsonBreak at = JsonBreak.of(broken, parser, document.utf8(), limits, heading.noun());
        if (document.damage().isEmpty() || !at.isCutShort(broken, document.utf8())) {
            stop(at.offset(), at.kind(), at.message());
        }
        if (at.kind() != FaultKind.LIMIT) {
            damage();
        }
    }

    /** Resolves references once all was read, unless the document ended before its end. */
    void resolve(Ids ids) {
        if (!ended) {
            ids.resolve(places, faults, cut);
        }
    }

    /** Whether nothing of the document may be used. */
    boolean isRefused() {
        return refused;
    }
}
