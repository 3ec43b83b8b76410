package org.communitysafety.csp.io.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.review.SeriousViolenceCoverage;

/**
 * One input and the review of what was read of it, so that a finding can name its line, and a fault stands beside the
 * answers that it weakens. Immutable and thread-safe.
 *
 * @param read the input: papers, places, faults, name and hash
 * @param answer the review of these papers, at a gate
 * @param answers the input with people's answers; empty if the review was made without one
 * @param form the defects of form; empty if the form was not checked
 * @param withheld for whom this was cut down; empty if it tells all
 */
public record ReviewedPapers(
        Read<Papers> read, GateAnswer answer, Optional<Read<Answers>> answers, Optional<List<FormFinding>> form,
        Optional<Withheld> withheld) {

    /**
     * Refuses null, and a review of other papers or with other answers than those that were read.
     *
     * @throws IllegalArgumentException if the review is not of the papers, or not with the answers, that were read
     */
    public ReviewedPapers {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(withheld, "withheld");
        if (read.partial().filter(papers -> papers == answer.review().papers()).isEmpty()) {
            throw new IllegalArgumentException("the review is not of the papers that were read from " + read.source());
        }
        if (answers.filter(given -> given.partial().filter(answer.review().options().answers()::equals).isEmpty()).isPresent()) {
            throw new IllegalArgumentException("the review is not with the answers that were read from "
                    + answers.get().source());
        }
        form = form.map(List::copyOf);
    }

    /** A review that tells all. */
    public ReviewedPapers(
            Read<Papers> read, GateAnswer answer, Optional<Read<Answers>> answers, Optional<List<FormFinding>> form) {
        this(read, answer, answers, form, Optional.empty());
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
        Review review = Review.of(papers, Unwhole.under(options, read));
        return new ReviewedPapers(read, review.at(gate), Optional.empty(), Optional.empty());
    }

    /**
     * The same with people's answers from an input of their own, of which something must have been read. Its faults are minded
     * too: an answer that could not be read is none, and then not everything was read.
     *
     * @throws IllegalArgumentException if nothing of one of the inputs could be read
     * @throws org.communitysafety.csp.review.LawNotEncodedException if the duties would be asked before the law that is
     *     encoded
     */
    public static ReviewedPapers of(Read<Papers> read, Read<Answers> answers, ReviewOptions options, Gate gate) {
        Answers given = answers.partial()
                .orElseThrow(() -> new IllegalArgumentException("nothing could be read of " + answers.source()));
        ReviewedPapers reviewed = of(read, options.answers(given), gate);
        return new ReviewedPapers(read, reviewed.answer, Optional.of(answers), Optional.empty());
    }

    /**
     * The same, with what the check of form found.
     *
     * @throws IllegalStateException if this was cut down for an audience, which the check knows nothing of
     */
    public ReviewedPapers withForm(List<FormFinding> findings) {
        if (withheld.isPresent()) {
            throw new IllegalStateException("the form is to be checked before a review is cut down for an audience");
        }
        return new ReviewedPapers(read, answer, answers, Optional.of(findings));
    }

    /** For whom it is. */
    public Audience audience() {
        return withheld.map(Withheld::audience).orElse(Audience.ALL);
    }

    /** What the papers tell of serious violence; empty if that duty was not in force on the day asked. */
    public Optional<SeriousViolenceCoverage> seriousViolence() {
        return withheld.isPresent() ? withheld.get().seriousViolence() : SeriousViolenceCoverage.of(review());
    }

    /** Whether a paper, or one of its kind, is among the papers but not shown to this audience: {@code /assessment}, {@code /reports}. */
    public boolean isPaperWithheld(String pointer) {
        return withheld.filter(cut -> cut.papers().contains(pointer)).isPresent();
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

    /** All that was read: the papers, and people's answers if there were any. */
    public List<Read<?>> inputs() {
        return answers.<List<Read<?>>>map(given -> List.of(read, given)).orElse(List.of(read));
    }

    /** Whether every input was read without a fault and every duty could be checked. */
    public boolean isWhollyChecked() {
        return inputs().stream().allMatch(input -> input.faults().isEmpty()) && review().isEveryDutyAnswered();
    }
}
