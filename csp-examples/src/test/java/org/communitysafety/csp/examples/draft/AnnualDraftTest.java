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
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
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
                "| Done thing. | by 2025-09 | Complete (30 September 2025) | Fewer falls |",
                "| Other thing. |  | Amber (31 March 2026) |",
                "| Silent thing. |  |",
                "| **Actions that stand under no priority** | 3 | 1 | 1 | 0 | 1 |");
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

    private static String part(String document, String heading) {
        int start = document.indexOf("# " + heading);
        assertThat(start).as(heading).isNotNegative();
        int end = document.indexOf("\n#", start);
        return document.substring(start, end < 0 ? document.length() : end);
    }

    @Test
    void a_status_of_before_the_last_quarter_is_not_told_as_that_of_the_end_of_the_year() {
        String told = annual(actions(
                action("Old thing.").addProgress(status("Green", ProgressScale.ON_TRACK, "2025-09-30")).build(),
                action("New thing.").addProgress(status("Green", ProgressScale.ON_TRACK, "2026-03-31")).build()));
        assertThat(part(told, "In numbers")).contains("| Status | As last judged by the end of the year |", "| **On track** | 1 |",
                "| **On track, not judged in the quarter that ended then** | 1 |");
        assertThat(part(told, "By priority")).contains("| Priority | Actions | Done | Judged otherwise in the last quarter | Judged otherwise before it | No judgement with a day |",
                "| 2 | 0 | 1 | 1 | 0 |");
        assertThat(told).contains("Green (30 September 2025); last judged before the last quarter of the year", "| Green (31 March 2026) |");
    }

    @Test
    void a_reading_of_half_a_year_before_is_not_told_as_that_of_the_end_of_the_year() {
        assertThat(annual(Monitored.measure(one -> one.addObservations(Monitored.reading(90, "2025-04", "2025-09").build()))))
                .contains("90 (April 2025 to September 2025); no reading for the end of the year");
        assertThat(annual(Monitored.measure(one -> one.addObservations(Monitored.reading(90, "2025-04", "2026-03").build()))))
                .doesNotContain("no reading for the end of the year");
    }

    @Test
    void what_is_not_told_as_done_is_told_by_what_people_judged() {
        String told = annual(actions(
                action("Weekly thing.").addProgress(status("Green", ProgressScale.ON_TRACK, "2026-03-31")).build(),
                action("Dropped thing.").addProgress(status("Dropped", ProgressScale.DROPPED, "2026-03-31")).build(),
                action("Silent thing.").build()));
        assertThat(told).contains("## Not told as done").doesNotContain("What was not done");
        assertThat(part(told, "Still running")).contains("Weekly thing").doesNotContain("Dropped thing", "Silent thing");
        assertThat(part(told, "Off track, suspended, dropped or carried over")).contains("Dropped thing").doesNotContain("Weekly thing", "Silent thing");
        assertThat(part(told, "Not judged")).contains("Silent thing").doesNotContain("Weekly thing", "Dropped thing");
    }

    @Test
    void the_author_is_sent_to_the_assessment_that_looks_back_on_the_plan_and_not_to_the_one_before_it() {
        Papers part = Change.assessment((assessment, was) -> assessment.inHand(InHand.PART)).apply(PAPERS);
        assertThat(annual(part)).contains("**To be written:** Say how far this plan was carried out, for the strategic assessment prepared from 1 April 2026 to 31 March 2027.")
                .doesNotContain("look there first. Say how far");
    }

    @Test
    void the_last_quarter_is_the_last_of_those_that_are_monitored() {
        Papers odd = Change.plan((plan, was) -> plan.period(Period.builder().from(PartialDate.parse("2025-09-15")).to(PartialDate.parse("2026-08-14")).build()))
                .apply(actions(action("Old thing.").addProgress(status("Green", ProgressScale.ON_TRACK, "2026-06-01")).build()));
        assertThat(Monitored.quarter(4, odd)).contains("15 June 2026 to 14 August 2026", "Green (1 June 2026); not judged in this quarter");
        assertThat(annual(odd)).contains("Green (1 June 2026); last judged before the last quarter of the year");
    }

    @Test
    void what_was_done_on_no_day_or_told_in_other_words_is_for_a_person_to_read() {
        String told = annual(actions(
                action("Undated thing.").due(by("2025-09")).addProgress(Progress.builder().text("Complete").scale(ProgressScale.COMPLETE).build()).build(),
                action("Odd thing.").addProgress(Progress.builder().text("Finished").asAt(PartialDate.parse("2026-03-31")).build()).build()));
        assertThat(part(told, "For a person to read")).contains("Undated thing.", "a status without a day", "Complete", "Odd thing.", "Finished");
        assertThat(part(told, "Milestones")).contains("on the common scale and by a day");
        assertThat(told).doesNotContain("No judgement on it", "no status told", "# Not judged", "# Still running");
    }
}
