package org.communitysafety.csp.review;

import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.time.Span;

/**
 * The days that a review asks duties on, also those that are not law on them and so have no finding. Nothing is reviewed anew.
 * Not thread-safe.
 */
public final class AskingDays {

    private final ReviewOptions options;
    private final Dossier dossier;

    private AskingDays(ReviewOptions options, Dossier dossier) {
        this.options = options;
        this.dossier = dossier;
    }

    /** Those of a review; refuses null. */
    public static AskingDays of(Review review) {
        ReviewOptions options = Objects.requireNonNull(review, "review").options();
        return new AskingDays(options, new Dossier(AsAt.of(review.papers(), options.asAt()).papers(), review.place(), review.year(),
                options.unread(), options.assumeWhole(), options.words()));
    }

    /** The days of which one is the day to ask that duty on; empty if nothing tells. The duty must not be null. */
    public Optional<Span> days(Duty duty) {
        return Reviewing.window(duty, options, dossier).map(Window::days);
    }

    /**
     * Whether these days do not hang on what the papers record or date: every duty is asked as at one day, or this one on the eve of
     * the plan's year. The duty must not be null.
     */
    public boolean isFixed(Duty duty) {
        return Reviewing.window(duty, options, dossier).map(Window::because)
                .filter(why -> why == AskedBecause.GIVEN || why == AskedBecause.EVE_OF_YEAR).isPresent();
    }
}
