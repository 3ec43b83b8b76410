package org.communitysafety.csp.examples.document;

import java.util.List;

/**
 * A note to the author or the reader.
 *
 * @param mark why it is marked
 * @param run what it says
 */
public record Note(Mark mark, Run run) implements Marked {

    /** @throws IllegalArgumentException if it tells of the law, which a {@link LegalSentence} does */
    public Note {
        if (mark == Mark.LEGAL_DRAFT) {
            throw new IllegalArgumentException("what tells of the law cites it");
        }
    }

    @Override
    public List<Run> runs() {
        return List.of(run);
    }
}
