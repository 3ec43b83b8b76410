package org.communitysafety.csp.papers;

import java.util.Objects;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/**
 * An id in papers that more than one element has, or that leads to nothing or to the wrong kind of thing. Immutable and thread-safe.
 *
 * @param pointer the JSON Pointer of where the id stands, such as {@code /plan/actions/0/leads/0}
 * @param id the id
 * @param shared whether several elements have it; else it leads to nothing, or to the wrong kind of thing
 * @param said what is wrong and what to do, as a sentence
 */
public record IdFault(String pointer, ElementId id, boolean shared, Said said) {

    /** Refuses null. */
    public IdFault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(said, "said");
    }

    /** What is wrong and what to do, in that language; refuses null. */
    public String message(Words words) {
        return said.in(words);
    }

    /** Where it stands, and the sentence in English. */
    @Override
    public String toString() {
        return pointer + ": " + message(Words.english());
    }
}
