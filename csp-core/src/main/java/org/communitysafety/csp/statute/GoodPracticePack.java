package org.communitysafety.csp.statute;

import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Concern.SERIOUS_VIOLENCE_STRATEGY;
import static org.communitysafety.csp.law.Bearer.SPECIFIED_AUTHORITIES;
import static org.communitysafety.csp.law.Instrument.SNA_GUIDANCE_2021;

import java.util.List;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;

/** Good practice without a source of law: binding nobody, and silence is never a gap. */
final class GoodPracticePack {

    private GoodPracticePack() {}

    static final Duty NEEDS_ASSESSMENT = Duty.numbered("SNAG21", "Method of a needs assessment")
            .of(SPECIFIED_AUTHORITIES)
            .under(SNA_GUIDANCE_2021.at("whole document", ""))
            .shouldByGoodPractice("tell what violence a defined population suffers, which groups are most at risk, and what they "
                    + "agree to put first")
            .from(2021, 5, 28, ENGLAND)
            .concerning(SERIOUS_VIOLENCE_STRATEGY)
            .shownBy(new Showing("the areas, the kinds of violence, the groups most affected and the actions in the serious "
                    + "violence strategy", List.of("/seriousViolenceStrategy"), (dossier, on, look) -> method(dossier, look)))
            .doubting("It was written before the 2022 Act and is not guidance under it; it was read in part.")
            .asking("Is there a needs assessment on violence, for which area, with which groups and priorities?")
            .said();

    /** The pack. */
    static final List<Duty> ALL = List.of(NEEDS_ASSESSMENT);

    private static void method(Dossier dossier, Look look) {
        if (dossier.violence().isEmpty()) {
            return;
        }
        SeriousViolenceStrategy strategy = dossier.violence().get();
        strategy.getCohorts().forEach(point -> look.shows(point, "text", DECLARED, point.getText()));
        if (!look.hasShown()) {
            strategy.getCauses().forEach(point -> suggests(point, look));
            strategy.getDataGaps().forEach(point -> suggests(point, look));
            return;
        }
        if (strategy.getAreas().isEmpty()) {
            look.lacks(strategy, dossier.words().say(GoodPracticeMessages.NO_AREAS));
        }
        if (strategy.getKinds().isEmpty()) {
            look.lacks(strategy, dossier.words().say(GoodPracticeMessages.NO_KINDS));
        }
        if (strategy.getActions().isEmpty()) {
            look.lacks(strategy, dossier.words().say(GoodPracticeMessages.NO_ACTIONS));
        }
    }

    private static void suggests(StrategyPoint point, Look look) {
        look.suggests(point, "text", DECLARED, point.getText());
    }
}
