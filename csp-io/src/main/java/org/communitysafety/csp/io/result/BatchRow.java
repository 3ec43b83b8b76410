package org.communitysafety.csp.io.result;

import java.util.Optional;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.review.Summary;
import org.communitysafety.csp.time.PlanYear;

/**
 * What is kept of a result when its papers are let go: a row of the closing table. Immutable and thread-safe.
 *
 * @param number its place among all, from 1
 * @param name its name
 * @param standing what became of it
 * @param area the name of its area, if that is known
 * @param year the year of its plan, if that is known
 * @param counts what was counted; empty if there is no review
 * @param faults how many faults are in the papers
 * @param why why there is no review, in English: the first fault with its place, or what hindered; empty if there is one
 */
public record BatchRow(int number, String name, BatchStanding standing, Optional<String> area, Optional<PlanYear> year,
        Optional<Counts> counts, int faults, Optional<String> why) {

    /**
     * What was counted in a review.
     *
     * @param gaps how many gaps there are
     * @param conflicts how many conflicts there are
     * @param questions how many duties are to be asked about
     * @param judgements how many a person must decide
     * @param unchecked how many could not be checked
     * @param stopped how many stop at the gate
     */
    public record Counts(int gaps, int conflicts, int questions, int judgements, int unchecked, int stopped) {}

    /** The row of a result. */
    public static BatchRow of(BatchResult result) {
        return new BatchRow(result.number(), result.name(), result.standing(),
                result.reviewed().flatMap(one -> one.review().place()).map(Place::getName),
                result.reviewed().flatMap(one -> one.review().year()),
                result.reviewed().map(BatchRow::counts),
                result.faults().size(),
                result.reviewed().isPresent() ? Optional.empty() : first(result).or(result::trouble));
    }

    private static Optional<String> first(BatchResult result) {
        return result.faults().stream().findFirst().map(fault -> fault.location().exactly(fault.location().source()) + ": " + fault.message());
    }

    private static Counts counts(ReviewedPapers reviewed) {
        Summary summary = reviewed.review().summary();
        return new Counts(summary.gaps(), summary.conflicts(), summary.toAsk(), summary.toJudge(), summary.count(Outcome.NOT_EVALUATED),
                reviewed.answer().stopped().size());
    }
}
