package org.communitysafety.csp.review;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;

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

    /** The findings that do not stop at it but could not be checked, so that it is not passed either, in the order of the law. */
    public List<Finding> unchecked() {
        Set<Finding> stops = Collections.newSetFromMap(new IdentityHashMap<>());
        stops.addAll(stopped);
        return review.findings().stream().filter(finding -> finding.outcome() == Outcome.NOT_EVALUATED && !stops.contains(finding)).toList();
    }

    /** Whether nothing stops at the gate, every duty could be checked, and {@linkplain Review#idFaults() no id} is wrong. */
    public boolean isPassed() {
        return stopped.isEmpty() && review.isEveryDutyAnswered() && review.idFaults().isEmpty();
    }
}
