package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * One input and the review of what was read of it, so that a finding can name its line, and a fault stands beside the
 * answers that it weakens. Immutable and thread-safe.
 *
 * @param read the input: papers, places, faults, name and hash
 * @param answer the review of these papers, at a gate
 * @param form the defects of form; empty if the form was not checked
 */
public record ReviewedPapers(Read<Papers> read, GateAnswer answer, Optional<List<FormFinding>> form) {

    /**
     * Refuses null, and a review of other papers than those that were read.
     *
     * @throws IllegalArgumentException if the review is not of the papers that were read
     */
    public ReviewedPapers {
        Objects.requireNonNull(answer, "answer");
        if (read.partial().filter(papers -> papers == answer.review().papers()).isEmpty()) {
            throw new IllegalArgumentException("the review is not of the papers that were read from " + read.source());
        }
        form = form.map(List::copyOf);
    }

    /**
     * Reviews what could be read of the input. Its faults are minded: what rests on a part that was not wholly read is
     * not evaluated.
     *
     * @param read the input, of which something must have been read
     * @param options how the review is made; its unread parts are those of the input, whatever it says
     * @param gate what stops
     * @throws IllegalArgumentException if nothing of the input could be read
     * @throws org.communitysafety.csp.review.LawNotEncodedException if the duties would be asked before the law that is
     *     encoded
     */
    public static ReviewedPapers of(Read<Papers> read, ReviewOptions options, Gate gate) {
        Papers papers = read.partial()
                .orElseThrow(() -> new IllegalArgumentException("nothing could be read of " + read.source()));
        Review review = Review.of(papers, options.withUnread(read.unreadPaths()));
        return new ReviewedPapers(read, review.at(gate), Optional.empty());
    }

    /** The same, with what the check of form found. */
    public ReviewedPapers withForm(List<FormFinding> findings) {
        return new ReviewedPapers(read, answer, Optional.of(findings));
    }

    /** The review. */
    public Review review() {
        return answer.review();
    }

    /**
     * Whether nothing stops at the gate, the input was read without a fault and every duty could be checked.
     *
     * <p>It does not mean that the law was kept, nor that nothing is open: a gate lets through what it does not stop, so
     * there may be questions to ask and matters for a person to decide, and at {@link Gate#NONE} gaps and conflicts too. The
     * gate's own answer, {@link GateAnswer#isPassed()}, knows nothing of faults in the input; ask this one before relying on
     * a review.
     */
    public boolean isPassed() {
        return answer.stopped().isEmpty() && isWhollyChecked();
    }

    /** Whether the input was read without a fault and every duty could be checked. */
    public boolean isWhollyChecked() {
        return read.faults().isEmpty() && review().isEveryDutyAnswered();
    }
}
