package org.communitysafety.csp.compare;

import java.util.List;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.review.Review;

/**
 * Which lists of a plan were in hand and read whole: only what is not in such a list is not in the plan.
 *
 * @param priorities its priorities
 * @param actions its actions
 * @param measures its measures
 * @param subjects all that can serve a subject
 */
public record Known(boolean priorities, boolean actions, boolean measures, boolean subjects) {

    static Known of(Review review, Dossier dossier) {
        boolean whole = dossier.isWhole(dossier.plan());
        return new Known(
                whole && isRead(review, "/plan/priorities"),
                whole && isRead(review, "/plan/actions"),
                whole && isRead(review, "/plan/measures"),
                whole && isRead(review, "/plan"));
    }

    private static boolean isRead(Review review, String list) {
        return review.options().unread().in(List.of(list, "/plan/inHand", "/plan/missingParts")).isEmpty();
    }
}
