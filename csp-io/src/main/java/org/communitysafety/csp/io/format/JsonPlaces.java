package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;

/**
 * The places of one JSON document in UTF-8.
 *
 * <p>The reader notes one number for each element. Lines, columns and the places of values inside an element are found
 * in the document's own bytes when they are first asked for. Thread-safe once reading is over.
 */
final class JsonPlaces implements Places {

    private final JsonFactory factory;
    private final String source;
    private final byte[] bytes;
    private final Map<Element, Integer> starts = new IdentityHashMap<>();
    private volatile int[] lineStarts;
    private volatile Index index;

    private record Index(Map<String, Integer> offsets, Map<Integer, String> pointers) {}

    JsonPlaces(JsonFactory factory, String source, byte[] bytes) {
        this.factory = factory;
        this.source = source;
        this.bytes = bytes;
    }

    /** Notes the byte at which an element starts. */
    void put(Element element, int start) {
        starts.put(element, start);
    }

    @Override
    public Optional<Location> of(Element element) {
        Integer start = starts.get(element);
        return start == null ? Optional.empty() : Optional.of(locate(start, pointerAt(start)));
    }

    @Override
    public Optional<Location> of(Element element, String attribute) {
        Integer start = starts.get(element);
        if (start == null) {
            return Optional.empty();
        }
        String pointer = pointerAt(start);
        if (!attribute.isEmpty()) {
            String inner = pointer + "/" + attribute;
            Integer offset = index().offsets.get(inner);
            if (offset != null) {
                return Optional.of(locate(offset, inner));
            }
        }
        return Optional.of(locate(start, pointer));
    }

    @Override
    public Optional<Location> at(String pointer) {
        Integer offset = index().offsets.get(pointer);
        return offset == null ? Optional.empty() : Optional.of(locate(offset, pointer));
    }

    /** The JSON Pointer of the value that starts at a byte; empty text if none does. */
    String pointerAt(int offset) {
        return index().pointers.getOrDefault(offset, "");
    }

    /** The line and column of a byte. */
    Location locate(int offset, String pointer) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        int column = 1;
        for (int i = starts[line]; i < offset && i < bytes.length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                column++;
            }
        }
        return new Location(source, line + 1, column, pointer);
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            int[] found = new int[64];
            int lines = 1;
            for (int i = 0; i < bytes.length; i++) {
                boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
                if (ends) {
                    if (lines == found.length) {
                        found = Arrays.copyOf(found, lines * 2);
                    }
                    found[lines++] = i + 1;
                }
            }
            known = Arrays.copyOf(found, lines);
            lineStarts = known;
        }
        return known;
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = scan();
            index = known;
        }
        return known;
    }

    private Index scan() {
        Map<String, Integer> offsets = new HashMap<>();
        Map<Integer, String> pointers = new HashMap<>();
        try (JsonParser parser = factory.createParser(bytes)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String pointer = pointer(parser, token);
                    int offset = (int) parser.currentTokenLocation().getByteOffset();
                    offsets.putIfAbsent(pointer, offset);
                    pointers.put(offset, pointer);
                }
                token = parser.nextToken();
            }
        } catch (IOException broken) {
            // The document ends here for its reader too; the fault is told there.
        }
        return new Index(offsets, pointers);
    }

    private static String pointer(JsonParser parser, JsonToken token) {
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        return (opens ? parser.getParsingContext().getParent() : parser.getParsingContext())
                .pathAsPointer()
                .toString();
    }
}
