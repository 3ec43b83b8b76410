package org.communitysafety.csp.review;

import java.util.List;
import org.communitysafety.csp.pack.PackFinding;

/**
 * A review at a gate that counts packs of somebody's own too. What the law alone comes to stands in it untouched.
 *
 * @param law the review at the gate, as the law has it
 * @param stopped the findings of packs that stop at it, in the order of the packs
 */
public record PacksGateAnswer(GateAnswer law, List<PackFinding> stopped) {

    /** Keeps a copy of the findings. */
    public PacksGateAnswer {
        stopped = List.copyOf(stopped);
    }

    /** Whether nothing stops at the gate, of the law or of a pack, every duty and rule could be checked, and no pack is broken. */
    public boolean isPassed() {
        return law.isPassed() && stopped.isEmpty()
                && law.review().options().rulePacks().faults().isEmpty()
                && law.review().rulePacks().stream().allMatch(PackReview::isEveryRuleAnswered);
    }
}
