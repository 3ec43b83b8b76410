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
}
