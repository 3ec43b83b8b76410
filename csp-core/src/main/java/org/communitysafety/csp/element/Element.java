package org.communitysafety.csp.element;

import java.util.Map;
import java.util.Optional;

/**
 * Anything in the papers that can be pointed at: it has an id of its own.
 *
 * <p>Elements are immutable and thread-safe. No getter returns null: what a document may leave out is an
 * {@link Optional} or an empty collection. Text is kept as written.
 */
public interface Element {

    /** Its name in these papers. */
    ElementId getId();

    /** Who may be shown it; without a word, anybody. */
    Optional<Visibility> getVisibility();

    /**
     * What a host keeps on the element for its own ends: a namespaced key such as {@code example.gov.uk:ref} to a value
     * as JSON text. Kept on a round trip, never evidence.
     */
    Map<String, String> getExtensions();
}
