package org.communitysafety.csp.io.brief;

import java.util.List;

/**
 * What differs between two years under one heading.
 *
 * @param heading the heading
 * @param hint what a reader must know of all that stands there; empty text if nothing
 * @param entries what differs, at least one
 */
public record ComparedSection(String heading, String hint, List<ComparedEntry> entries) {

    /** Keeps a copy of the list. */
    public ComparedSection {
        entries = List.copyOf(entries);
    }
}
