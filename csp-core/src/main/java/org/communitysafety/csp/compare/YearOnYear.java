package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.time.PlanYear;

/**
 * The papers of two years of a partnership held against each other, the plans and the answers to the law. Immutable and
 * thread-safe.
 *
 * @param reviews how the answers differ
 * @param causes why each duty of which the answers differ has another
 * @param plans how the plans differ
 * @param cautions what makes the comparison say less than it seems to
 */
public record YearOnYear(ReviewDifference reviews, Map<DutyId, Cause> causes, PlanDifference plans, List<Caution> cautions) {

    /** Keeps copies. */
    public YearOnYear {
        causes = Map.copyOf(causes);
        cautions = List.copyOf(cautions);
    }

    /**
     * Holds two reviewed papers against each other; refuses null.
     *
     * @param before the review of the papers of the earlier year; the other way round everything is told the other way round
     * @param after the review of the papers of the later year
     * @throws IllegalArgumentException if the reviews asked other things beside the law, or of another state of the encoded law
     */
    public static YearOnYear of(Review before, Review after) {
        ReviewDifference reviews = ReviewDifference.of(
                Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
        PlanDifference plans = PlanDifference.of(before, after);
        return new YearOnYear(reviews, Causes.of(reviews), plans, cautions(before, after, plans));
    }

    /** What makes the comparison say less than it seems to, in the order in which it is told. */
    public enum Caution implements Word {
        /** The first papers are for a later year than the second. */
        WRONG_ORDER("wrong-order"),
        /** Both are for one year. */
        SAME_YEAR("same-year"),
        /** Years lie between them. */
        YEARS_BETWEEN("years-between"),
        /** The year of one is not known. */
        YEAR_NOT_KNOWN("year-not-known"),
        /** They are for other areas. */
        OTHER_AREA("other-area"),
        /** The area of one is not known. */
        AREA_NOT_KNOWN("area-not-known"),
        /** One of them has no plan. */
        NO_PLAN("no-plan"),
        /** One of the plans was not in hand whole, or not read whole. */
        NOT_WHOLE("not-whole");

        private final String word;

        Caution(String word) {
            this.word = word;
        }

        @Override
        public String getWord() {
            return word;
        }
    }

    private static List<Caution> cautions(Review before, Review after, PlanDifference plans) {
        List<Caution> cautions = new ArrayList<>();
        if (before.year().isEmpty() || after.year().isEmpty()) {
            cautions.add(Caution.YEAR_NOT_KNOWN);
        } else if (Later.of(before, after) == Later.FIRST) {
            cautions.add(Caution.WRONG_ORDER);
        } else if (before.year().equals(after.year())) {
            cautions.add(Caution.SAME_YEAR);
        } else if (!before.year().map(PlanYear::next).equals(after.year())) {
            cautions.add(Caution.YEARS_BETWEEN);
        }
        if (before.place().isEmpty() || after.place().isEmpty()) {
            cautions.add(Caution.AREA_NOT_KNOWN);
        } else if (!areas(before).equals(areas(after))) {
            cautions.add(Caution.OTHER_AREA);
        }
        if (plan(before).isEmpty() || plan(after).isEmpty()) {
            cautions.add(Caution.NO_PLAN);
        } else if (!plans.knownBefore().subjects() || !plans.knownAfter().subjects()) {
            cautions.add(Caution.NOT_WHOLE);
        }
        return cautions;
    }

    private static Set<String> areas(Review review) {
        return review.place().map(place -> place.areas().stream().map(Area::getCode).collect(Collectors.toSet())).orElse(Set.of());
    }

    private static Optional<?> plan(Review review) {
        return Optional.of(review.papers()).flatMap(Papers::getPlan);
    }
}
