package org.communitysafety.csp.io.brief;

import java.util.List;

/**
 * A line of a list with a label before each.
 *
 * @param label the label; empty for a line that goes on with the one before
 * @param runs what stands beside it
 */
public record Detail(String label, List<Ink.Run> runs) {

    /** Keeps a copy of the runs. */
    public Detail {
        runs = List.copyOf(runs);
    }

    static Detail of(String label, Ink.Run... runs) {
        return new Detail(label, List.of(runs));
    }
}
