package org.communitysafety.csp.statute;

import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Stage;

/** Whether what was done with a plan was done with the one that was prepared: where a draft is in hand, that may be another. */
final class PlanInHand {

    private static final String STAGE = "/plan/stage";

    private PlanInHand() {}

    /** The same showing, to which what was done with a plan is not enough where the plan in hand is a draft. */
    static Showing noDraft(Showing showing) {
        return new Showing(showing.words(), showing.looksIn(), (dossier, on, look) -> {
            showing.search().through(dossier, on, look);
            minding(dossier, look);
        });
    }

    private static void minding(Dossier dossier, Look look) {
        if (look.hasShown() && dossier.plan().isPresent()
                && dossier.asked(STAGE, dossier.plan().flatMap(Paper::getStage)).filter(Stage.DRAFT::equals).isPresent()) {
            look.lacks(dossier.plan().get(), dossier.words().say(PlanMessages.A_DRAFT));
        }
    }
}
