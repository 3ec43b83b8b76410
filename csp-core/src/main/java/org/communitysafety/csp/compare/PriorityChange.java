package org.communitysafety.csp.compare;

import java.util.List;
import org.communitysafety.csp.plan.Priority;

/**
 * One thing that became of a priority; of one priority there may be several.
 *
 * @param turn what
 * @param before as it stood in the first plan; several if they were merged, none if it was added
 * @param after as it stands in the second plan; several if it was split, none if it was dropped
 */
public record PriorityChange(PriorityTurn turn, List<Priority> before, List<Priority> after) {

    /** Keeps copies of the lists. */
    public PriorityChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
