package org.communitysafety.csp.io.format;

import java.util.Optional;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.words.Said;

/** What a JSON document was before it was one: tells where each of its bytes comes from, for the person who keeps the papers. */
public interface Origin {

    /**
     * The place that a byte comes from.
     *
     * @param offset the byte
     * @param pointer the JSON Pointer to tell with it
     * @param field the name of a field that the object at the byte lacks; empty if it is about the byte itself
     */
    Location locate(int offset, String pointer, String field);

    /** How a sentence points to the place of a byte: {@code line 7}. */
    Said where(int offset);

    /** How a sentence points to what comes from a byte, in which input that is too where there are several: {@code actions.csv line 7}. */
    default Said told(int offset) {
        return locate(offset, "", "").told();
    }

    /**
     * Why an element of a type may be there although it was not read, in a clause: {@code not all rows of actions.csv were read}; empty if
     * there is no reason.
     */
    default Optional<Said> lost(String type) {
        return Optional.empty();
    }

    /** Whether it is a text that a person wrote as JSON, so that sentences may speak of its signs. */
    boolean isJson();
}
