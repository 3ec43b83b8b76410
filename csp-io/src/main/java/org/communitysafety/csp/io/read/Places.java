package org.communitysafety.csp.io.read;

import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/** Where in a document each element, and each value of it, stands. Thread-safe. */
public interface Places {

    /** The place of the element; empty if it did not come from this document. */
    Optional<Location> of(Element element);

    /**
     * The place of a value inside the element, such as {@code description} or {@code observations/2}; the element's own
     * place if it has no such value; empty if the element did not come from this document.
     */
    Optional<Location> of(Element element, String attribute);

    /** How a sentence points to a value inside the element: the place {@linkplain #of(Element, String) of it} in words. */
    default Optional<String> inWords(Element element, String attribute) {
        return told(element, attribute).map(place -> place.in(Bundle.english()));
    }

    /** How a sentence points to it in another language, or in English where those words have none for it. */
    default Optional<String> inWords(Element element, String attribute, Words words) {
        return told(element, attribute).map(place -> place.in(Bundle.of(words)));
    }

    /** How a sentence points to it, to be told in whatever language. */
    default Optional<Said> told(Element element, String attribute) {
        return of(element, attribute).map(Location::told);
    }

    /** The place of the value at a JSON Pointer (RFC 6901). */
    Optional<Location> at(String pointer);

    /** The places of what stands nowhere. */
    static Places none() {
        return NoPlaces.NONE;
    }
}
