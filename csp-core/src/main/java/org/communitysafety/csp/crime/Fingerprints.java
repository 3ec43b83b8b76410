package org.communitysafety.csp.crime;

import java.util.Arrays;
import java.util.Optional;

/** How many records repeat another, told from their fingerprints, of which only so many are kept. */
final class Fingerprints {

    /** So many different records are told apart; 16 bytes for each at most. */
    static final int MOST = 1 << 20;

    private static final long[] TOO_MANY = {};

    private long[] kept = new long[1 << 12];
    private int different;
    private boolean zero;
    private long repeated;

    /** Takes the next. */
    void add(long fingerprint) {
        if (kept == TOO_MANY) {
            return;
        }
        if (fingerprint == 0) {
            repeated += zero ? 1 : 0;
            zero = true;
            return;
        }
        if (!keep(fingerprint)) {
            repeated++;
        } else if (++different > MOST) {
            kept = TOO_MANY;
        } else if (different * 2 > kept.length) {
            long[] before = kept;
            kept = new long[before.length * 2];
            Arrays.stream(before).filter(one -> one != 0).forEach(this::keep);
        }
    }

    /** Whether it was not there. */
    private boolean keep(long fingerprint) {
        int mask = kept.length - 1;
        int at = (int) (fingerprint ^ fingerprint >>> 32) & mask;
        while (kept[at] != 0) {
            if (kept[at] == fingerprint) {
                return false;
            }
            at = at + 1 & mask;
        }
        kept[at] = fingerprint;
        return true;
    }

    /** How many repeat another exactly; empty if there were too many different ones to tell. */
    Optional<Long> repeated() {
        return kept == TOO_MANY ? Optional.empty() : Optional.of(repeated);
    }
}
