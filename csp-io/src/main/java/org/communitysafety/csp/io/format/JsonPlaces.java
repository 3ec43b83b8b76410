package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * The places of one JSON document in UTF-8.
 *
 * <p>The reader notes one number for each element. Lines, columns, pointers and the places of values inside an element
 * are found in the document's own bytes when they are first asked for. Thread-safe once reading is over.
 */
final class JsonPlaces implements Places {

    private final JsonFactory factory;
    private final String source;
    private final byte[] utf8;
    private final int linesBefore;
    private Element[] elements = new Element[64];
    private int[] starts = new int[64];
    private int count;
    private volatile @Nullable Map<Element, Integer> startOf;
    private volatile @Nullable Origin origin;
    private volatile @Nullable Values values;

    /** @param linesBefore how many lines of the file stand before the document */
    JsonPlaces(JsonFactory factory, String source, byte[] utf8, int linesBefore) {
        this(factory, source, utf8, linesBefore, null);
    }

    /** @param origin what the document was before it was JSON */
    JsonPlaces(JsonFactory factory, String source, byte[] utf8, Origin origin) {
        this(factory, source, utf8, 0, origin);
    }

    private JsonPlaces(JsonFactory factory, String source, byte[] utf8, int linesBefore, @Nullable Origin origin) {
        this.factory = factory;
        this.source = source;
        this.utf8 = utf8;
        this.linesBefore = linesBefore;
        this.origin = origin;
    }

    /** Notes the byte at which an element starts. */
    void put(Element element, int start) {
        if (count == starts.length) {
            elements = Arrays.copyOf(elements, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        elements[count] = element;
        starts[count++] = start;
    }

    @Override
    public Optional<Location> of(Element element) {
        return of(element, "");
    }

    @Override
    public Optional<Location> of(Element element, String attribute) {
        int start = start(element, attribute);
        return start < 0 ? Optional.empty() : Optional.of(at(start));
    }

    /** Pointer and column, which are slow to find, are in no words. */
    @Override
    public Optional<Said> told(Element element, String attribute) {
        int start = start(element, attribute);
        return start < 0 ? Optional.empty() : Optional.of(origin().told(start));
    }

    /** The byte at which a value of an element starts, else that of the element; -1 if it is not of this document. */
    private int start(Element element, String attribute) {
        Objects.requireNonNull(attribute, "attribute");
        Integer start = starts().get(Objects.requireNonNull(element, "element"));
        if (start == null) {
            return -1;
        }
        int inner = attribute.isEmpty() ? start : values().find(start, "/" + attribute);
        return inner < 0 ? start : inner;
    }

    @Override
    public Optional<Location> at(String pointer) {
        int found = values().find(values().root(), pointer);
        return found < 0 ? Optional.empty() : Optional.of(at(found));
    }

    private Location at(int start) {
        return locate(start, pointerAt(start));
    }

    /** The byte at which the value at a JSON Pointer starts; 0 if there is none. */
    int startOf(String pointer) {
        return Math.max(0, values().find(values().root(), pointer));
    }

    /** The JSON Pointer of the value that starts at a byte; empty text if none does. */
    String pointerAt(int start) {
        return values().pointerAt(start);
    }

    /** The place of a byte. */
    Location locate(int offset, String pointer) {
        return locate(offset, pointer, "");
    }

    /** The place of a byte at which an object lacks a field. */
    Location locate(int offset, String pointer, String field) {
        return origin().locate(offset, pointer, field);
    }

    /** How a sentence points to the place of a byte. */
    Said where(int offset) {
        return origin().where(offset);
    }

    /** Why an element of a type may be there although it was not read; empty if there is no reason. */
    Optional<Said> lost(String type) {
        return origin == null ? Optional.empty() : origin.lost(type);
    }

    /** Whether a person wrote it as JSON. */
    boolean isJson() {
        return origin == null || origin.isJson();
    }

    private Map<Element, Integer> starts() {
        Map<Element, Integer> known = startOf;
        if (known == null) {
            known = new IdentityHashMap<>(count);
            for (int i = 0; i < count; i++) {
                known.put(elements[i], starts[i]);
            }
            startOf = known;
        }
        return known;
    }

    private Origin origin() {
        Origin known = origin;
        if (known == null) {
            known = new Written(source, linesBefore, new Lines(utf8));
            origin = known;
        }
        return known;
    }

    /** A document as a person wrote it. */
    private record Written(String source, int linesBefore, Lines lines) implements Origin {

        @Override
        public Location locate(int offset, String pointer, String field) {
            int line = lines.line(offset);
            return new Location(source, linesBefore + line, lines.column(offset, line), pointer);
        }

        @Override
        public Said where(int offset) {
            return Location.line(linesBefore + lines.line(offset));
        }

        @Override
        public Said told(int offset) {
            return where(offset);
        }

        @Override
        public boolean isJson() {
            return true;
        }
    }

    private Values values() {
        Values known = values;
        if (known == null) {
            known = new Values(factory, utf8);
            values = known;
        }
        return known;
    }
}
