package org.communitysafety.csp.io.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many sets of papers became what. Immutable and thread-safe.
 *
 * @param counts how many there are of each; every standing has a number
 */
public record BatchTotals(Map<BatchStanding, Integer> counts) {

    /** None yet. */
    public static final BatchTotals NONE = new BatchTotals(Map.of());

    /** Keeps a copy of the counts. */
    public BatchTotals {
        Map<BatchStanding, Integer> all = new EnumMap<>(BatchStanding.class);
        for (BatchStanding standing : BatchStanding.values()) {
            all.put(standing, counts.getOrDefault(standing, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /** These and one more. */
    public BatchTotals and(BatchStanding standing) {
        Map<BatchStanding, Integer> more = new EnumMap<>(counts);
        more.merge(standing, 1, Integer::sum);
        return new BatchTotals(more);
    }

    /** How many became that. */
    public int count(BatchStanding standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** How many there are. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
