package org.communitysafety.csp.change;

import java.time.LocalDate;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * What a change of law does to given papers: two reviews of them, as at one day and as at a later one, and what is not the
 * same in both. Immutable and thread-safe.
 *
 * @param difference the review as at the first day, that as at the later day, and how they differ
 */
public record Impact(ReviewDifference difference) {

    /**
     * Reviews the papers as at both days.
     *
     * @param options how both reviews are made; the day on which they say to ask does not matter
     * @throws IllegalArgumentException if the first day is not before the second
     * @throws org.communitysafety.csp.review.LawNotEncodedException if the first day is before the law that is encoded
     */
    public static Impact of(Papers papers, LocalDate from, LocalDate to, ReviewOptions options) {
        TwoDays.refuseUnlessBefore(from, to, options.words());
        return new Impact(ReviewDifference.of(Review.of(papers, options.on(from)), Review.of(papers, options.on(to))));
    }

    /** The first day. */
    public LocalDate getFrom() {
        return difference.before().options().on().orElseThrow();
    }

    /** The later day. */
    public LocalDate getTo() {
        return difference.after().options().on().orElseThrow();
    }
}
