package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.time.PartialDate;

/**
 * Whether the strategy at hand can be the one that the 2022 Act asks for in the area: it is said to cover the area, and was
 * neither made nor published before there was anything to make. Sections 8 and 9, and SI 2022/1304, began on 31 January 2023.
 */
final class StrategyOfTheArea {

    static final LocalDate LAW_FROM = LocalDate.of(2023, 1, 31);

    private static final String STAGE = ViolenceStrategyContent.WHERE + "/stage";

    private StrategyOfTheArea() {}

    /** The same showing, to which what was done with a strategy is not enough where that is not the one for the area. */
    static Showing only(Showing showing) {
        return new Showing(showing.words(), showing.looksIn(), (dossier, on, look) -> {
            showing.search().through(dossier, on, look);
            minding(dossier, look);
            mindingDraft(dossier, look);
            if (look.hasShown()) {
                StrategyPublications.lastPublished(dossier).ifPresent(day -> inTime(dossier, day, look));
            }
        });
    }

    /** Says of the strategy in hand, where it shows something, why it may not be the one. */
    static void minding(Dossier dossier, Look look) {
        if (!look.hasShown()) {
            return;
        }
        Optional<PartialDate> made = dossier.violence().flatMap(strategy -> StrategyPublications.prepared(dossier, strategy));
        made.ifPresent(day -> inTime(dossier, day, look));
        ViolenceAreas.minding(dossier, look);
    }

    /** What is done with a strategy once it is prepared is not shown of a draft: the one that was published may be another. */
    static void mindingDraft(Dossier dossier, Look look) {
        if (look.hasShown() && dossier.violence().isPresent()
                && dossier.asked(STAGE, dossier.violence().flatMap(Paper::getStage)).filter(Stage.DRAFT::equals).isPresent()) {
            look.lacks(dossier.violence().get(), dossier.words().say(ViolenceStrategyMessages.IN_HAND_A_DRAFT));
        }
    }

    private static void inTime(Dossier dossier, PartialDate day, Look look) {
        if (day.getLast().isBefore(LAW_FROM)) {
            look.lacks(dossier.words().say(
                    ViolenceStrategyMessages.BEFORE_THE_DUTY, dossier.words().day(day), dossier.words().day(LAW_FROM)));
        }
    }
}
