package org.communitysafety.csp.io.result;

import java.time.LocalDate;
import org.communitysafety.csp.change.Impact;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * One input, and what a change of law does to what was read of it. Immutable and thread-safe.
 *
 * @param read the input: papers, places, faults, name and hash
 * @param impact what the change does
 * @param audience for whom it is
 */
public record ImpactOnPapers(Read<Papers> read, Impact impact, Audience audience) {

    /** One that tells all. */
    public ImpactOnPapers(Read<Papers> read, Impact impact) {
        this(read, impact, Audience.ALL);
    }

    /**
     * Reviews the input as at both days. Its faults are minded.
     *
     * @param read the input, of which something must have been read
     * @param from the first day
     * @param to the later day
     * @param options how both reviews are made; its unread parts are those of the input, whatever it says
     * @throws IllegalArgumentException if nothing of the input could be read, or the first day is not before the later one
     * @throws org.communitysafety.csp.review.LawNotEncodedException if the first day is before the law that is encoded
     */
    public static ImpactOnPapers of(Read<Papers> read, LocalDate from, LocalDate to, ReviewOptions options) {
        Papers papers = read.partial()
                .orElseThrow(() -> new IllegalArgumentException("nothing could be read of " + read.source()));
        return new ImpactOnPapers(read, Impact.of(papers, from, to, Unwhole.under(options, read)));
    }

    /** Whether the input was read without a fault and every duty could be checked on both days. */
    public boolean isWhollyChecked() {
        return read.faults().isEmpty() && impact.difference().before().isEveryDutyAnswered()
                && impact.difference().after().isEveryDutyAnswered();
    }
}
