package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where every value of a JSON document starts, and in which value it stands: as much room as the document has values,
 * however long its names and however deep it is.
 */
final class Values {

    private static final int NONE = -1;

    private int count;
    private int[] starts = new int[256];
    private int[] parents = new int[256];
    /** The value after the last one inside each. */
    private int[] ends = new int[256];
    /** The name in the parent, or an index in it as an {@link Integer}. */
    private Object[] keys = new Object[256];

    Values(JsonFactory factory, byte[] utf8) {
        int open = NONE;
        int[] items = new int[256];
        Map<String, String> names = new HashMap<>();
        String name = null;
        try (JsonParser parser = factory.createParser(utf8)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    name = names.computeIfAbsent(parser.currentName(), same -> same);
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    ends[open] = count;
                    open = parents[open];
                } else if (open == NONE && count > 0) {
                    break;
                } else {
                    Object key = name != null ? name : Integer.valueOf(open == NONE ? 0 : items[open]++);
                    name = null;
                    add((int) parser.currentTokenLocation().getByteOffset(), open, key);
                    if (items.length < starts.length) {
                        items = Arrays.copyOf(items, starts.length);
                    }
                    if (token.isStructStart()) {
                        open = count - 1;
                    }
                }
            }
        } catch (IOException broken) {
            // The document ends here for its reader too; the fault is told there.
        }
        for (; open != NONE; open = parents[open]) {
            ends[open] = count;
        }
    }

    private void add(int start, int parent, Object key) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            parents = Arrays.copyOf(parents, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            keys = Arrays.copyOf(keys, count * 2);
        }
        starts[count] = start;
        parents[count] = parent;
        keys[count] = key;
        ends[count] = ++count;
    }

    /** The byte at which the value at a JSON Pointer inside the value at a byte starts; -1 if there is none. */
    int find(int from, String pointer) {
        int at = Arrays.binarySearch(starts, 0, count, from);
        if (at < 0 || (!pointer.isEmpty() && pointer.charAt(0) != '/')) {
            return NONE;
        }
        int slash = 0;
        while (at != NONE && slash < pointer.length()) {
            int next = pointer.indexOf('/', slash + 1);
            int end = next < 0 ? pointer.length() : next;
            at = child(at, Pointer.plain(pointer.substring(slash + 1, end)));
            slash = end;
        }
        return at == NONE ? NONE : starts[at];
    }

    /** The byte at which the document's own value starts; -1 if it has none. */
    int root() {
        return count == 0 ? NONE : starts[0];
    }

    private int child(int parent, String key) {
        for (int i = parent + 1; i < ends[parent]; i = ends[i]) {
            if (keys[i].equals(key) || (keys[i] instanceof Integer && keys[i].toString().equals(key))) {
                return i;
            }
        }
        return NONE;
    }

    /** The JSON Pointer of the value that starts at a byte; empty text if none does. */
    String pointerAt(int start) {
        int[] way = new int[8];
        int steps = 0;
        for (int at = Arrays.binarySearch(starts, 0, count, start); at > 0; at = parents[at]) {
            way = steps == way.length ? Arrays.copyOf(way, 2 * steps) : way;
            way[steps++] = at;
        }
        StringBuilder pointer = new StringBuilder();
        while (steps > 0) {
            pointer.append('/').append(Pointer.escaped(keys[way[--steps]].toString()));
        }
        return pointer.toString();
    }
}
