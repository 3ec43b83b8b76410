package org.communitysafety.csp.io.brief;

import java.util.List;

/**
 * One thing that differs between two years.
 *
 * @param title what it is about, in words of the papers or the short title of a duty
 * @param mark what became of it, in a few words
 * @param ink what that is printed in
 * @param lines what else is to be known, in sentences
 */
public record ComparedEntry(String title, String mark, Ink ink, List<String> lines) {

    /** Keeps a copy of the list. */
    public ComparedEntry {
        lines = List.copyOf(lines);
    }
}
