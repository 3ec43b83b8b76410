package org.communitysafety.csp.examples.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that tells of the law: it never stands without what it cites, nor without the mark that a lawyer has yet to approve it.
 *
 * @param sentence what it says
 * @param citations what it cites, at least one, each with the page where that stands
 */
public record LegalSentence(Run sentence, List<Run> citations) implements Marked {

    /** @throws IllegalArgumentException if it cites nothing */
    public LegalSentence {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a sentence that tells of the law cites it");
        }
    }

    @Override
    public Mark mark() {
        return Mark.LEGAL_DRAFT;
    }

    @Override
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>(List.of(sentence));
        for (int i = 0; i < citations.size(); i++) {
            runs.add(Run.of(i == 0 ? " (" : "; "));
            runs.add(citations.get(i));
        }
        runs.add(Run.of(")"));
        return runs;
    }
}
