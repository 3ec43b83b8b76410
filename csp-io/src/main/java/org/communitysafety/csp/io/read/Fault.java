package org.communitysafety.csp.io.read;

import java.util.Objects;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/**
 * Something wrong in the data: where, of what kind, and in a sentence what to do about it. Immutable and thread-safe.
 *
 * @param location where; not null
 * @param kind of what kind; not null
 * @param said a sentence for the person who keeps the papers; not null
 */
public record Fault(Location location, FaultKind kind, Said said) {

    /** Refuses null. */
    public Fault {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(said, "said");
    }

    /** A fault that is told in these words in every language. */
    public Fault(Location location, FaultKind kind, String message) {
        this(location, kind, Said.asItStands(message));
    }

    /** The sentence in English. */
    public String message() {
        return said.in(Bundle.english());
    }

    /**
     * The sentence in another language, or in English where those words have none for it.
     *
     * @throws IllegalArgumentException for words of which one does not fit what is put into it, with its key
     */
    public String message(Words words) {
        return said.in(Bundle.of(words));
    }

    /**
     * The JSON Pointer of the part of the document that was not wholly read because of this fault.
     *
     * <p>An unknown field may be any other field of its object, mistyped, so it damages the whole object that it stands
     * in. Broken syntax, a wrong encoding or version, and a limit that stopped the reading damage the whole document
     * (an empty pointer); a limit on one list or text, and every other fault, damage what they point to.
     */
    public String damages() {
        String pointer = location.pointer();
        return switch (kind) {
            case SYNTAX, ENCODING, VERSION -> "";
            case UNKNOWN -> pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
            case MISSING, MALFORMED, DUPLICATE, DANGLING, LIMIT -> pointer;
        };
    }

    /** {@code plan.json:4:10 /actions/0/id malformed: ...}. */
    @Override
    public String toString() {
        return location + " " + kind.getWord() + ": " + message();
    }
}
