package org.communitysafety.csp.io.brief;

import java.util.List;
import org.communitysafety.csp.duty.Finding;

/**
 * One thing to do.
 *
 * @param kind what sort of thing
 * @param heading what stands over those of its sort, or before it
 * @param subject what it is about, where that is told apart: the title of a duty, names, a paper; empty text if not
 * @param words what to do, or what was found
 * @param more what to do about what was found; empty text if there is nothing more
 * @param parts what belongs to it, each with its own provisions
 * @param cited the provisions
 * @param who who can do it
 * @param findings the findings that it would settle; none if it is not about a duty
 */
public record Task(
        TaskKind kind,
        String heading,
        String subject,
        String words,
        String more,
        List<Part> parts,
        String cited,
        String who,
        List<Finding> findings) {

    /**
     * Part of a thing to do.
     *
     * @param words what it is
     * @param cited its provisions; empty text if they are those of the whole
     * @param parts what stands where its words have three dots
     */
    public record Part(String words, String cited, List<String> parts) {

        /** Keeps a copy of the parts. */
        public Part {
            parts = List.copyOf(parts);
        }

        static Part of(String words) {
            return new Part(words, "", List.of());
        }
    }

    /** Keeps copies of the lists. */
    public Task {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }
}
