package org.communitysafety.csp.review;

import java.util.List;
import org.communitysafety.csp.duty.Finding;

/**
 * A review at a gate. There is no bare yes: the review stands beside it.
 *
 * @param review the review
 * @param gate the gate
 * @param stopped the findings that stop at it, in the order of the law
 */
public record GateAnswer(Review review, Gate gate, List<Finding> stopped) {

    /** Keeps a copy of the findings. */
    public GateAnswer {
        stopped = List.copyOf(stopped);
    }

    /** Whether nothing stops at the gate and every duty could be checked. */
    public boolean isPassed() {
        return stopped.isEmpty() && review.isEveryDutyAnswered();
    }
}
