package org.communitysafety.csp.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The parts of the papers that a reader could not read wholly: an answer that rests on something being absent from one
 * of them is not given. Immutable and thread-safe.
 */
public final class Unread {

    /** Everything was read. */
    public static final Unread NOTHING = new Unread(List.of());

    private final List<String> pointers;

    private Unread(List<String> pointers) {
        this.pointers = pointers;
    }

    /** Those parts, by the JSON Pointer of each in the papers; the empty pointer is everything. */
    public static Unread parts(Collection<String> pointers) {
        return pointers.isEmpty() ? NOTHING : new Unread(List.copyOf(pointers));
    }

    /** The pointers of those parts. */
    public List<String> getPointers() {
        return pointers;
    }

    /** Those of the parts that lie in, or take in, one of the collections. */
    public List<String> in(Collection<String> collections) {
        if (pointers.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (String pointer : pointers) {
            for (String collection : collections) {
                if (within(pointer, collection) || within(collection, pointer)) {
                    found.add(pointer);
                    break;
                }
            }
        }
        return found;
    }

    /**
     * Those of the parts in the collections that could turn an element that was read into its opposite: whether something
     * was done, and whether a statement says that it is here.
     */
    List<String> turning(Collection<String> collections) {
        return in(collections).stream()
                .filter(pointer -> pointer.endsWith("/status") || pointer.endsWith("/says"))
                .toList();
    }

    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }
}
