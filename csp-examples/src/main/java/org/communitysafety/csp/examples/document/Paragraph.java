package org.communitysafety.csp.examples.document;

import java.util.List;

/**
 * A paragraph.
 *
 * @param runs what stands in it, without a space between one and the next
 */
public record Paragraph(List<Run> runs) implements Part {

    /** Keeps its own list. */
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** What stands in it, all of it to be seen first. */
    public List<Run> strong() {
        return runs.stream().map(run -> new Run(run.words(), Run.Ink.STRONG, run.link())).toList();
    }
}
