package org.communitysafety.csp.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.change.LawChanges;
import org.communitysafety.csp.change.LawScope;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.review.AskingDays;
import org.communitysafety.csp.review.Changed;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.time.Span;

/**
 * Why duties have other answers. A change of law is told only where the law alone accounts for it: of a duty that both reviews
 * ask, an answer is put down to the papers if no law that is encoded for the area changed between its two days.
 */
final class Causes {

    private final Review before;
    private final Review after;
    private final Map<Span, Boolean> changed = new HashMap<>();

    private Causes(ReviewDifference reviews) {
        this.before = reviews.before();
        this.after = reviews.after();
    }

    static Map<DutyId, Cause> of(ReviewDifference reviews) {
        Causes causes = new Causes(reviews);
        Map<DutyId, Cause> all = new HashMap<>();
        AskingDays then = AskingDays.of(causes.before);
        AskingDays now = AskingDays.of(causes.after);
        reviews.starting().forEach(one -> all.put(one.duty().getId(), causes.ofOne(one, causes.before, then)));
        reviews.stopping().forEach(one -> all.put(one.duty().getId(), causes.ofOne(one, causes.after, now)));
        reviews.changed().forEach(one -> all.put(one.after().duty().getId(), causes.ofBoth(one)));
        return all;
    }

    /** Of the finding on a duty that the other review does not ask; without a day it does not tell that the duty is law for its papers. */
    private Cause ofOne(Finding one, Review other, AskingDays asking) {
        if (one.askedOn().isEmpty() || before.place().isEmpty() || after.place().isEmpty()) {
            return Cause.NOT_KNOWN;
        }
        return ofOne(one.duty(), other, asking);
    }

    private Cause ofOne(Duty duty, Review other, AskingDays asking) {
        if (other.place().filter(place -> !duty.getNations().contains(place.getNation())).isPresent()) {
            return Cause.OTHER_NATION;
        }
        Optional<Span> days = days(duty, other, asking);
        if (days.isEmpty()) {
            return Cause.NOT_KNOWN;
        }
        InForce law = duty.getInForce();
        if (!law.sometimeIn(days.get().first(), days.get().last())) {
            return Cause.LAW;
        }
        return law.throughout(days.get().first(), days.get().last()) ? Cause.PAPERS : Cause.LAW_OR_PAPERS;
    }

    /**
     * The days that the other review would have asked it on; where what its papers record or date decides that, all of its year too, and
     * nothing if that is not known.
     */
    private static Optional<Span> days(Duty duty, Review other, AskingDays asking) {
        Optional<Span> days = asking.days(duty);
        Optional<Span> year = other.year().map(one -> new Span(one.getEve(), one.getLast()));
        if (asking.isFixed(duty)) {
            return days;
        }
        return year.map(whole -> days.map(own -> new Span(
                own.first().isBefore(whole.first()) ? own.first() : whole.first(),
                own.last().isAfter(whole.last()) ? own.last() : whole.last())).orElse(whole));
    }

    private Cause ofBoth(Changed<Finding> change) {
        Optional<LocalDate> then = change.before().askedOn();
        Optional<LocalDate> now = change.after().askedOn();
        if (then.isEmpty() || now.isEmpty() || before.place().isEmpty() || after.place().isEmpty()) {
            return Cause.NOT_KNOWN;
        }
        LocalDate first = then.get().isBefore(now.get()) ? then.get() : now.get();
        LocalDate last = then.get().isBefore(now.get()) ? now.get() : then.get();
        boolean bites = change.after().duty().getBites().filter(day -> day.isAfter(first) && !day.isAfter(last)).isPresent();
        return bites || (first.isBefore(last) && changed.computeIfAbsent(new Span(first, last), this::isLawChanged))
                ? Cause.LAW_OR_PAPERS
                : Cause.PAPERS;
    }

    private boolean isLawChanged(Span days) {
        return changes(before, days) || changes(after, days);
    }

    private static boolean changes(Review review, Span days) {
        LawScope scope = review.place()
                .map(place -> place.isCombined()
                        ? new LawScope(Optional.of(place.getNation()), Optional.empty())
                        : new LawScope(Optional.of(place.getNation()), review.area().map(Area::getKind)))
                .orElse(LawScope.ALL);
        return days.first().isBefore(scope.getFirstDay())
                || !LawChanges.between(review.catalogue(), days.first(), days.last(), scope).changes().isEmpty();
    }
}
