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

    /**
     * Whether nothing stops at the gate, of the law or of a pack, every duty and rule could be checked, no pack is broken, and of each pack
     * a rule at least was asked. A pack of which none holds on its day, or in the nation of the papers, does not pass: else a mistyped
     * first day would pass as a standard that is met. Leave out a pack that is for other papers.
     */
    public boolean isPassed() {
        return law.isPassed() && stopped.isEmpty()
                && law.review().options().rulePacks().faults().isEmpty()
                && law.review().rulePacks().stream().allMatch(pack -> pack.isAsked() && pack.isEveryRuleAnswered());
    }
}
