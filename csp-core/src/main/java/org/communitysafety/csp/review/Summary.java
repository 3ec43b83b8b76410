package org.communitysafety.csp.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;

/**
 * The findings of a review, counted.
 *
 * @param counts how many findings have each outcome; every outcome has a number
 * @param gaps how many gaps there are: a must not found in a paper that was read whole, rows that are one gap counted once
 * @param conflicts how many conflicts there are: a must that the papers contradict, counted likewise
 */
public record Summary(Map<Outcome, Integer> counts, int gaps, int conflicts) {

    /** Keeps a copy of the counts. */
    public Summary {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    static Summary of(Collection<Finding> findings) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        Set<DutyId> gaps = new HashSet<>();
        Set<DutyId> conflicts = new HashSet<>();
        for (Finding finding : findings) {
            counts.merge(finding.outcome(), 1, Integer::sum);
            finding.gap().ifPresent((finding.outcome() == Outcome.NOT_SHOWN ? gaps : conflicts)::add);
        }
        return new Summary(counts, gaps.size(), conflicts.size());
    }

    /** How many findings have the outcome. */
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How many findings are open to ask: not in these papers. */
    public int toAsk() {
        return count(Outcome.NOT_RECORDED);
    }

    /** How many findings are open to judge. */
    public int toJudge() {
        return count(Outcome.FOR_JUDGEMENT);
    }
}
