package org.communitysafety.csp.io.result;

import java.util.Objects;
import org.communitysafety.csp.compare.YearOnYear;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * Two inputs, the papers of an earlier and of a later year, and how they differ. Immutable and thread-safe.
 *
 * @param before the first input: papers, places, faults, name and hash
 * @param after the second input
 * @param years how they differ
 * @param audience for whom it is
 */
public record ComparedPapers(Read<Papers> before, Read<Papers> after, YearOnYear years, Audience audience) {

    /** Refuses null. */
    public ComparedPapers {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(audience, "audience");
    }

    /**
     * Reviews both inputs, each duty on its own day, and holds them against each other. Their faults are minded.
     *
     * @param options how both reviews are made; its unread parts are those of each input, whatever it says
     * @throws IllegalArgumentException if nothing of one of the inputs could be read
     * @throws org.communitysafety.csp.review.LawNotEncodedException if one is of a year before the law that is encoded
     */
    public static ComparedPapers of(Read<Papers> before, Read<Papers> after, ReviewOptions options) {
        return new ComparedPapers(before, after, YearOnYear.of(review(before, options), review(after, options)), Audience.ALL);
    }

    private static Review review(Read<Papers> read, ReviewOptions options) {
        Papers papers = read.partial()
                .orElseThrow(() -> new IllegalArgumentException("nothing could be read of " + read.source()));
        return Review.of(papers, Unwhole.under(options, read));
    }

    /** Whether both inputs were read without a fault and every duty could be checked of both. */
    public boolean isWhollyChecked() {
        return before.faults().isEmpty() && after.faults().isEmpty()
                && years.reviews().before().isEveryDutyAnswered() && years.reviews().after().isEveryDutyAnswered();
    }

    /** How many things of the plans that differ or are the same are not shown to this audience. */
    public int notShown() {
        return years.plans().priorities().notShown() + years.plans().actions().notShown() + years.plans().measures().notShown()
                + years.plans().subjects().stream().mapToInt(one -> one.notShown()).sum();
    }
}
