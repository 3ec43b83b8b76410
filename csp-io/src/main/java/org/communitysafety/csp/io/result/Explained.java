package org.communitysafety.csp.io.result;

import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Explanation;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * One input, and how one duty is answered for what was read of it. Immutable and thread-safe.
 *
 * @param read the input: papers, places, faults, name and hash
 * @param explanation how the duty is answered
 * @param audience for whom it is
 */
public record Explained(Read<Papers> read, Explanation explanation, Audience audience) {

    /** One that tells all. */
    public Explained(Read<Papers> read, Explanation explanation) {
        this(read, explanation, Audience.ALL);
    }

    /**
     * Explains the answer to a duty. The faults of the input are minded.
     *
     * @param read the input, of which something must have been read
     * @param options how the review is made; its unread parts are those of the input, whatever it says
     * @param duty the id of the duty
     * @throws IllegalArgumentException if nothing of the input could be read, or no duty has that id
     * @throws org.communitysafety.csp.review.LawNotEncodedException if the duties would be asked before the law that is
     *     encoded
     */
    public static Explained of(Read<Papers> read, ReviewOptions options, DutyId duty) {
        Papers papers = read.partial()
                .orElseThrow(() -> new IllegalArgumentException("nothing could be read of " + read.source()));
        return new Explained(read, Explanation.of(papers, Unwhole.under(options, read), duty));
    }
}
