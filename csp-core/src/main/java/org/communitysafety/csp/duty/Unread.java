package org.communitysafety.csp.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.element.Element;

/**
 * The parts of the papers that a reader could not read wholly: an answer that rests on something being absent from one
 * of them, or on something of which a part was lost that may tell otherwise, is not given. Immutable and thread-safe.
 */
public final class Unread {

    /** Everything was read. */
    public static final Unread NOTHING = new Unread(List.of(), element -> Optional.empty());

    /** Attributes of an element that tell its day, or whether it is so. */
    private static final Set<String> TURNING = Set.of("on", "date", "from", "to", "period", "status", "says");

    /** The attribute of a paper that tells whether it is one yet. */
    private static final String STAGE = "stage";

    /** Where elements stand that are what they are by all that they say: a field that was lost, or one of another name, may turn them. */
    private static final Pattern TURNED = Pattern.compile("(/records/\\w+|/plan/considered|/assessment/sources|/agreement/assessments"
            + "|/seriousViolenceStrategy/consulted|/partnership/members|.*/statements)/\\d+");

    /** Where a statement, what it says or what it says it of can be lost. */
    private static final Pattern DENYING = Pattern.compile("/reports(/\\d+)?|.*/statements(/\\d+(/(says|about|serves)(/\\d+)?)?)?");

    /** What stands in such an element without turning it. */
    private static final Set<String> BESIDE = Set.of("note", "extensions", "visibility");

    private final List<String> pointers;
    private final Function<Element, Optional<String>> places;

    private Unread(List<String> pointers, Function<Element, Optional<String>> places) {
        this.pointers = pointers;
        this.places = places;
    }

    /** Those parts, by the JSON Pointer of each in the papers; the empty pointer is everything. */
    public static Unread parts(Collection<String> pointers) {
        return parts(pointers, element -> Optional.empty());
    }

    /**
     * Those parts, where it is known which element each of them is of: an element whose day could not be read shows nothing.
     *
     * @param pointers the JSON Pointer of each part in the papers; the empty pointer is everything
     * @param places the JSON Pointer of an element of the papers; empty if it is not known
     */
    public static Unread parts(Collection<String> pointers, Function<Element, Optional<String>> places) {
        return pointers.isEmpty() ? NOTHING : new Unread(List.copyOf(pointers), Objects.requireNonNull(places, "places"));
    }

    /**
     * These parts and more; refuses null.
     *
     * @param more the JSON Pointer of each other part
     * @param where the JSON Pointer of an element of which these do not know it; empty if it is not known
     */
    public Unread and(Collection<String> more, Function<Element, Optional<String>> where) {
        List<String> all = Stream.concat(pointers.stream(), more.stream()).distinct().toList();
        return all.size() == pointers.size() ? this : parts(all, element -> places.apply(element).or(() -> where.apply(element)));
    }

    /** The pointers of those parts. */
    public List<String> getPointers() {
        return pointers;
    }

    /** Whether what stands there, or something in it, could not be read. */
    public boolean isWithin(String place) {
        return pointers.stream().anyMatch(pointer -> within(pointer, place));
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

    /** Those of the parts of collections of statements that may be a statement that something is not so. */
    List<String> denying(Collection<String> collections) {
        return in(collections).stream().filter(pointer -> DENYING.matcher(pointer).matches()).toList();
    }

    /** Whether a part of the element could not be read that may turn what it shows into something else, such as its day. */
    boolean mayTurn(Element element) {
        if (pointers.isEmpty()) {
            return false;
        }
        return places.apply(element).filter(place -> pointers.stream().anyMatch(pointer -> mayTurn(pointer, place))).isPresent();
    }

    private static boolean mayTurn(String pointer, String place) {
        if (!within(pointer, place)) {
            return false;
        }
        boolean isTurned = TURNED.matcher(place).matches();
        if (pointer.equals(place)) {
            return isTurned;
        }
        String attribute = firstOf(pointer.substring(place.length() + 1));
        return isTurned ? !BESIDE.contains(attribute) : isTurning(attribute) || STAGE.equals(attribute);
    }

    /** Whether an attribute of that name tells the day of an element, or whether it is so. */
    public static boolean isTurning(String attribute) {
        return TURNING.contains(attribute);
    }

    private static String firstOf(String pointer) {
        int end = pointer.indexOf('/');
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }
}
