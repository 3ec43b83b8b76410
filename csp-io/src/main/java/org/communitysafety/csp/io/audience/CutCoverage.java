package org.communitysafety.csp.io.audience;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.format.Withholding;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.SeriousViolenceCoverage;
import org.communitysafety.csp.violence.LeaveOutCheck;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;

/** What the papers tell of serious violence, without what may not be shown. What it lacks is told of all papers. */
final class CutCoverage {

    private final Withholding withholding;
    private final Sentences sentences;
    private int hidden;

    private CutCoverage(Withholding withholding, Sentences sentences) {
        this.withholding = withholding;
        this.sentences = sentences;
    }

    static Optional<SeriousViolenceCoverage> of(Review whole, Optional<Review> alone, Withholding withholding, Sentences sentences) {
        return SeriousViolenceCoverage.of(whole).map(all -> withholding.isNothing()
                ? all
                : new CutCoverage(withholding, sentences).cut(all, alone.flatMap(SeriousViolenceCoverage::of)));
    }

    private SeriousViolenceCoverage cut(SeriousViolenceCoverage all, Optional<SeriousViolenceCoverage> alone) {
        Optional<SeriousViolenceStrategy> strategy = all.strategy().flatMap(this::shown);
        hidden += all.strategy().isPresent() && strategy.isEmpty() ? 1 : 0;
        Set<String> elsewhere = new LinkedHashSet<>(all.elsewhere());
        elsewhere.removeIf(document -> alone.filter(one -> one.elsewhere().contains(document)).isEmpty());
        hidden += all.elsewhere().size() - elsewhere.size();
        Set<LeaveOutHead> heads = EnumSet.noneOf(LeaveOutHead.class);
        List<LeaveOutCheck> checks = all.strategy().map(SeriousViolenceStrategy::getChecks).orElse(List.of());
        shown(checks).forEach(check -> heads.add(check.getHead()));
        return new SeriousViolenceCoverage(
                strategy,
                all.whollyRead(),
                elsewhere,
                shown(all.kinds()),
                strategy.isPresent() ? all.namedByTheAct() : Set.of(),
                shown(all.causes()),
                shown(all.cohorts()),
                shown(all.dataGaps()),
                shown(all.exclusions()),
                shown(all.consulted()),
                shown(all.publications()),
                all.published().filter(day -> alone.flatMap(SeriousViolenceCoverage::published).equals(Optional.of(day))),
                all.lastDayToSend().filter(day -> sentences.mayTell(day)
                        || alone.flatMap(SeriousViolenceCoverage::lastDayToSend).equals(Optional.of(day))),
                heads,
                hidden);
    }

    private <E extends Element> List<E> shown(List<E> elements) {
        List<E> left = new ArrayList<>();
        for (E element : elements) {
            shown(element).ifPresentOrElse(left::add, () -> hidden++);
        }
        return left;
    }

    @SuppressWarnings("unchecked")
    private <E extends Element> Optional<E> shown(E element) {
        return withholding.shown(element).map(one -> (E) one);
    }
}
