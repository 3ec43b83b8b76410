package org.communitysafety.csp.io.audience;

import java.util.List;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.review.Changed;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.review.ShortfallChange;

/** How two reviews differ, without what may not be shown of either. */
final class CutDifference {

    private CutDifference() {}

    static ReviewDifference of(ReviewDifference all, CutReview before, CutReview after) {
        return new ReviewDifference(before.review(), after.review(),
                all.starting().stream().map(after::cut).toList(),
                all.stopping().stream().map(before::cut).toList(),
                all.changed().stream().map(one -> new Changed<>(before.cut(one.before()), after.cut(one.after()))).toList(),
                shortfalls(all.shortfallsNew(), after, before),
                shortfalls(all.shortfallsGone(), before, after),
                all.authoritiesStarting().stream().map(after::cut).toList(),
                all.authoritiesStopping().stream().map(before::cut).toList(),
                all.authoritiesChanged().stream().map(one -> new Changed<>(before.cut(one.before()), after.cut(one.after()))).toList(),
                all.rolesLost().stream().map(after::cut).toList());
    }

    /** Those that the finding still has once it is cut; the others it tells in number. */
    private static List<ShortfallChange> shortfalls(List<ShortfallChange> all, CutReview one, CutReview other) {
        return all.stream().flatMap(change -> {
            Finding finding = one.cut(change.finding());
            return finding.shortfalls().stream()
                    .filter(left -> isSame(left, change.shortfall()))
                    .map(left -> new ShortfallChange(finding, other.cut(change.other()), left));
        }).toList();
    }

    private static boolean isSame(Shortfall left, Shortfall whole) {
        return left.text().equals(whole.text())
                && left.element().map(one -> one.getId()).equals(whole.element().map(one -> one.getId()));
    }
}
