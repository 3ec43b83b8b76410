package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * How many sets of papers are read and reviewed.
 *
 * @param read how each is read
 * @param review how each is reviewed
 * @param gate what stops
 * @param threads how many are read and reviewed at once; twice as many are held in memory at most
 */
public record BatchOptions(ReadOptions read, ReviewOptions review, Gate gate, int threads) {

    private static final int MOST = 1024;

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException if the threads are fewer than 1 or more than 1,024
     */
    public BatchOptions {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(gate, "gate");
        if (threads < 1 || threads > MOST) {
            throw new IllegalArgumentException("there must be from 1 to " + MOST + " threads");
        }
    }

    /** The usual way to read and review, and the gate of gaps, with so many threads. */
    public static BatchOptions usual(int threads) {
        return new BatchOptions(ReadOptions.USUAL, ReviewOptions.USUAL, Gate.GAPS, threads);
    }
}
