package org.communitysafety.csp.statute;

import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.time.PlanYear;

/** Papers of Exampleford for 2025-26 in which nothing is written yet. */
final class Bare {

    private Bare() {}

    /** A plan and an assessment with nothing in them, as much of them in hand as is said. */
    static Papers papers(InHand inHand) {
        return Papers.builder()
                .like(absent())
                .bodies(SoundPapers.of2025().getBodies())
                .plan(Plan.builder()
                        .id(ElementId.of("plan")).title("Plan").inHand(inHand).year(new PlanYear(2025)).build())
                .assessment(StrategicAssessment.builder()
                        .id(ElementId.of("assessment")).title("Assessment").inHand(inHand).build())
                .records(Records.builder().build())
                .build();
    }

    /** Both read whole, with nothing in them. */
    static Papers whole() {
        return papers(InHand.WHOLE);
    }

    /** Neither plan nor assessment nor records. */
    static Papers absent() {
        return Papers.builder().partnership(partnership("E07999999")).build();
    }

    /** Papers of Exampleglyn in Wales for the same year, of the same kind. */
    static Papers inWales(InHand inHand) {
        return Papers.builder()
                .like(area("W06999999").apply(papers(inHand)))
                .bodies(SoundWales.of2025().getBodies())
                .build();
    }

    /** Moves the papers to another area. */
    static Change area(String code) {
        return Change.papers(papers -> papers.partnership(partnership(code)));
    }

    private static Partnership partnership(String area) {
        return Partnership.builder()
                .id(ElementId.of("partnership"))
                .name("A partnership")
                .strategyGroup(ElementId.of("group"))
                .addAreas(AreaUse.builder().code(area).build())
                .build();
    }
}
