package org.communitysafety.csp.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.examples.draft.Monitored.action;
import static org.communitysafety.csp.examples.draft.Monitored.actions;
import static org.communitysafety.csp.examples.draft.Monitored.annual;
import static org.communitysafety.csp.examples.draft.Monitored.by;
import static org.communitysafety.csp.examples.draft.Monitored.status;

import java.util.List;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

/** What the annual report tells of papers that differ in one thing. */
class AnnualDraftTest {

    private static final Papers PAPERS = actions(
            action("Done thing.").due(by("2025-09")).outcome("Fewer falls").addProgress(status("Complete", ProgressScale.COMPLETE, "2025-09-30")).build(),
            action("Other thing.").addProgress(status("Amber", ProgressScale.AT_RISK, "2026-03-31")).build(),
            action("Silent thing.").addProgress(status("Done", ProgressScale.COMPLETE, "2026-05-31")).build());

    @Test
    void milestones_are_what_people_judged_done_by_the_end_of_the_year() {
        assertThat(annual(PAPERS)).contains("1 April 2025 to 31 March 2026",
                "| **Done thing.** | by 2025-09 | Complete (30 September 2025) | Fewer falls |",
                "| **Other thing.** |  | Amber (31 March 2026) |",
                "| **Silent thing.** |  | no status told |",
                "| **Actions that stand under no priority** | 3 | 1 | 1 | 1 |");
    }

    @Test
    void the_next_assessment_is_asked_by_the_regulation_of_the_nation() {
        assertThat(annual(PAPERS)).containsSubsequence("## How far this plan was carried out", "Draft for legal approval",
                "assess in the assessment how far the partnership plan for the previous year was carried out", "SI 2007/1830 reg 7(f)",
                "Say how far this plan was carried out");
        assertThat(annual(SoundWales.of2025())).contains("SI 2007/3076 reg 7(f)").doesNotContain("SI 2007/1830");
    }

    @Test
    void a_judgement_on_this_plan_is_told_and_one_on_another_is_not() {
        assertThat(annual(judged(2025))).contains("On the plan for 2025-26: Nine of eleven").doesNotContain("Say how far this plan was carried out");
        assertThat(annual(judged(2023))).contains("Say how far this plan was carried out").doesNotContain("Nine of eleven");
    }

    private static Papers judged(int year) {
        return Change.assessment((assessment, was) -> assessment.delivery(List.of(DeliveryJudgement.builder()
                .id(ElementId.of("judged")).year(new PlanYear(year)).text("Nine of eleven").build()))).apply(PAPERS);
    }
}
