package org.communitysafety.csp.io.read;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.communitysafety.csp.duty.Unread;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one input: the value as far as it could be read, every fault, and every place.
 *
 * <p>{@link #complete()} is the safe way to the value. Who takes {@link #partial()} takes it on to ask
 * {@link #isWhollyRead(String)} before concluding anything from something being absent. Immutable and thread-safe if the
 * value is.
 *
 * @param <T> what was read
 */
public final class Read<T> {

    private final String source;
    private final Optional<T> value;
    private final List<Fault> faults;
    private final List<String> notes;
    private final Set<String> unreadPaths;
    private final Places places;
    private final Supplier<String> digest;
    private volatile @Nullable String sha256;

    private Read(
            String source, Optional<T> value, List<Fault> faults, List<String> notes, Set<String> unread, Places places,
            Supplier<String> digest) {
        this.source = source;
        this.value = value;
        this.faults = faults;
        this.notes = notes;
        this.unreadPaths = unread;
        this.places = places;
        this.digest = digest;
    }

    /**
     * For readers: puts together what came of reading.
     *
     * @param source the name of the input
     * @param value what could be read; empty if nothing could
     * @param faults in document order
     * @param dropped JSON Pointers of what could not be built, beside what the faults damage
     * @param places where everything stands
     * @param sha256 works out the hash of the input when it is first asked for
     */
    public static <T> Read<T> of(
            String source,
            Optional<T> value,
            List<Fault> faults,
            Collection<String> dropped,
            Places places,
            Supplier<String> sha256) {
        Set<String> unread = new TreeSet<>(dropped);
        for (Fault fault : faults) {
            unread.add(fault.damages());
        }
        return new Read<>(
                Objects.requireNonNull(source, "source"),
                Objects.requireNonNull(value, "value"),
                List.copyOf(faults),
                List.of(),
                Collections.unmodifiableSet(unread),
                Objects.requireNonNull(places, "places"),
                Objects.requireNonNull(sha256, "sha256"));
    }

    /** For readers: the same, with how it was read where that had to be found out. */
    public Read<T> noting(List<String> found) {
        return new Read<>(source, value, faults, List.copyOf(found), unreadPaths, places, this::sha256);
    }

    /**
     * The same input, of which less is told: its name and hash stay.
     *
     * @param part what is told of the value
     * @param told what is told of the faults
     * @param unread what is told of the parts that were not wholly read
     * @param where where what is told stands
     */
    public Read<T> telling(T part, List<Fault> told, Collection<String> unread, Places where) {
        return new Read<>(source, Optional.of(part), List.copyOf(told), notes, Collections.unmodifiableSet(new TreeSet<>(unread)), where,
                this::sha256);
    }

    /** The value, if all of the input was read without a fault. */
    public Optional<T> complete() {
        return faults.isEmpty() ? value : Optional.empty();
    }

    /** What could be read of the value; empty only if the input was refused or nothing of it could be read. */
    public Optional<T> partial() {
        return value;
    }

    /** Everything that is wrong, in document order. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * How the input was read where that had to be found out, such as what stands between the cells of its tables: no faults. Sentences
     * without their ends, which begin in lower case, as the notes on a sheet that is imported.
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * The JSON Pointers (RFC 6901) of the parts that were not wholly read: all that the faults damage (see
     * {@link Fault#damages()}), everything that was left out because a part that it needs could not be read, and each lacking
     * field that an unknown one is like. Sorted; empty exactly if there are no faults; an empty pointer means that any part may be
     * lacking.
     */
    public Set<String> unreadPaths() {
        return unreadPaths;
    }

    /**
     * Whether everything that the document has at the pointer was read: nothing above it, of it or in it is unread. Only
     * then does its absence from the value mean that it is absent from the document.
     *
     * @param pointer a JSON Pointer such as {@code /plan/actions}; empty for the whole document
     */
    public boolean isWhollyRead(String pointer) {
        return Unread.parts(unreadPaths).in(List.of(pointer)).isEmpty();
    }

    /** Where everything stands. */
    public Places places() {
        return places;
    }

    /** The name of the input, as the caller gave it. */
    public String source() {
        return source;
    }

    /**
     * The SHA-256 of the bytes of the input, in lower-case hexadecimal; empty text for a stream that was longer than the
     * limit on bytes, since it was not read to its end.
     */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = digest.get();
            sha256 = known;
        }
        return known;
    }

    /** Source and number of faults; never a value. */
    @Override
    public String toString() {
        return source + ": " + faults.size() + (faults.size() == 1 ? " fault" : " faults");
    }
}
