package org.communitysafety.csp.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.examples.draft.Monitored.action;
import static org.communitysafety.csp.examples.draft.Monitored.actions;
import static org.communitysafety.csp.examples.draft.Monitored.plan;
import static org.communitysafety.csp.examples.draft.Monitored.report;
import static org.communitysafety.csp.examples.draft.Monitored.reviewed;
import static org.communitysafety.csp.examples.draft.Monitored.status;
import static org.communitysafety.csp.examples.draft.Monitored.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What the plan, its summary and the report tell of statuses, bodies, short forms and counts. */
class PlanDraftTest {

    private static Papers withBody(String name, BodyKind kind, BodyRole... roles) {
        return Change.papers(papers -> papers.addBodies(
                Body.builder().id(ElementId.of("another")).name(name).abbreviation("QZX").kind(kind).addRoles(roles).build())).apply(SoundPapers.of2025());
    }

    private static BodyRole responsible(LocalDate from, LocalDate to) {
        return BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).from(from).to(to).build();
    }

    private static String section(String document, String heading) {
        return document.substring(document.indexOf("\n" + heading + "\n")).split("\n#+ ", 3)[1];
    }

    @Test
    void the_status_is_the_last_by_its_day_in_whatever_order_the_papers_have_them() {
        Action action = action("Hold a day").addProgress(status("Green", ProgressScale.ON_TRACK, "2025-09-30"),
                status("Amber", ProgressScale.AT_RISK, "2025-06-30")).build();
        assertThat(plan(reviewed(actions(action)))).contains("Green", "30 September 2025").doesNotContain("Amber");
    }

    @Test
    void of_two_statuses_of_one_day_the_later_in_the_papers_counts() {
        Action action = action("Hold a day").addProgress(status("Amber", ProgressScale.AT_RISK, "2025-06-30"),
                status("Green", ProgressScale.ON_TRACK, "2025-06-30")).build();
        assertThat(plan(reviewed(actions(action)))).contains("Green").doesNotContain("Amber");
    }

    @Test
    void a_role_that_has_ended_is_not_told_as_one_of_the_plan() {
        Papers papers = withBody("Exampleford Old Trust", BodyKind.PRIMARY_CARE_TRUST, responsible(LocalDate.of(2007, 4, 1), LocalDate.of(2013, 3, 31)));
        assertThat(summary(reviewed(papers), Audience.ALL)).doesNotContain("Exampleford Old Trust");
        String plan = plan(reviewed(papers));
        assertThat(section(plan, "### Bodies that take part")).doesNotContain("Exampleford Old Trust");
        assertThat(section(plan, "### Other bodies named")).containsPattern("Exampleford Old Trust[^\n]*Responsible authority from 1 April 2007 until 31 March 2013");
    }

    @Test
    void a_role_within_the_plan_s_days_is_told_as_it_is() {
        Papers papers = withBody("Exampleford New Trust", BodyKind.NHS_TRUST, responsible(LocalDate.of(2007, 4, 1), LocalDate.of(2025, 4, 1)));
        assertThat(section(plan(reviewed(papers)), "### Bodies that take part")).containsPattern("Exampleford New Trust[^\n]*Responsible authority \\|");
    }

    @Test
    void a_summary_tells_the_responsible_authorities_that_the_law_makes_marked_for_approval() {
        assertThat(summary(reviewed(SoundPapers.of2025()), Audience.PUBLIC))
                .containsPattern("Draft for legal approval:\\*\\* The responsible authorities on [^\n]* are [^\n]*CDA 1998 s\\.5")
                .doesNotContain("These bodies answer for it", "Say who made the plan");
    }

    @Test
    void a_body_that_is_only_named_is_no_partner() {
        Papers papers = withBody("The Home Secretary", BodyKind.SECRETARY_OF_STATE);
        String plan = plan(reviewed(papers));
        assertThat(section(plan, "### Bodies that take part")).contains("Exampleford District Council").doesNotContain("The Home Secretary");
        assertThat(section(plan, "### Other bodies named")).contains("The Home Secretary");
        String report = report(reviewed(papers));
        assertThat(report).containsPattern("(?m)^Partners: [^\n]*Exampleford District Council").doesNotContainPattern("(?m)^Partners: [^\n]*Home Secretary")
                .containsPattern("(?m)^Other bodies named: [^\n]*The Home Secretary");
    }

    @Test
    void a_body_that_leads_an_action_helps_or_pays_is_a_partner() {
        Papers papers = Change.plan((plan, was) -> plan.actions(List.of(Action.builder().like(was.getActions().get(0)).leads(List.of(ElementId.of("another")))
                .build()))).apply(withBody("Exampleford Lions", BodyKind.VOLUNTARY));
        assertThat(section(plan(reviewed(papers)), "### Bodies that take part")).contains("Exampleford Lions");
    }

    @Test
    void a_short_form_that_stands_in_its_own_column_alone_is_not_explained_as_used() {
        assertThat(section(plan(reviewed(withBody("The Home Secretary", BodyKind.SECRETARY_OF_STATE))), "## Words and short forms")).doesNotContain("QZX");
        Papers used = Change.plan((plan, was) -> plan.addActions(action("Ask the QZX").build()))
                .apply(withBody("The Home Secretary", BodyKind.SECRETARY_OF_STATE));
        assertThat(section(plan(reviewed(used)), "## Words and short forms")).contains("QZX");
    }

    @Test
    void how_many_more_actions_there_are_is_told_of_the_plan_only_where_all_of_it_is_here() {
        Change many = Change.plan((plan, was) -> {
            for (int i = 0; i < 30; i++) {
                plan.addActions(action("Hold another day of weeks " + i).build());
            }
        });
        Papers whole = many.apply(SoundPapers.of2025());
        assertThat(summary(reviewed(whole), Audience.PUBLIC)).containsPattern("The plan has \\d+ more actions");
        Papers part = many.and(Change.plan((plan, was) -> plan.inHand(InHand.PART))).apply(SoundPapers.of2025());
        Papers restricted = many.and(Change.plan((plan, was) -> plan.addActions(action("Watch a house").visibility(Visibility.RESTRICTED).build())))
                .apply(SoundPapers.of2025());
        for (Papers papers : List.of(part, restricted)) {
            assertThat(summary(reviewed(papers), Audience.PUBLIC)).containsPattern("This summary could name \\d+ more actions")
                    .doesNotContainPattern("The plan has \\d+ more");
        }
    }

    @Test
    void background_papers_that_are_inferred_are_marked_for_a_check() {
        Papers papers = Change.papers(one -> one.reports(List.of())).apply(SoundPapers.of2025());
        String report = report(reviewed(papers));
        assertThat(report.substring(report.indexOf("\n## Background papers\n"))).containsPattern("Check:\\*\\* No background papers are named");
    }

    @Test
    void the_page_of_a_summary_that_is_published_tells_no_law() {
        String summary = summary(reviewed(SoundPapers.of2025()), Audience.PUBLIC);
        String page = summary.substring(0, summary.indexOf("\n## For its author, not for publication"));
        assertThat(page).doesNotContain("Draft for legal approval", "legislation.gov.uk", "responsible authorities").contains("These work on it: ");
        assertThat(summary.substring(page.length())).contains("must publish in the area a summary", "The responsible authorities on ", "Reading age of this summary");
    }

    @Test
    void a_summary_keeps_the_ranks_that_the_plan_gives() {
        Papers papers = Change.plan((plan, was) -> plan.priorities(List.of(
                priority("a", "Tied", 2), priority("b", "Tied too", 2), Priority.builder().id(ElementId.of("c")).title("Unranked").build())))
                .apply(SoundPapers.of2025());
        String summary = summary(reviewed(papers), Audience.ALL);
        assertThat(section(summary, "## What we put first")).contains("- **2\\. Tied", "- **2\\. Tied too", "- **Unranked").doesNotContain("3", "\n1.");
    }

    private static Priority priority(String id, String title, int rank) {
        return Priority.builder().id(ElementId.of(id)).title(title).rank(rank).build();
    }

    @Test
    void what_a_date_waits_for_and_the_day_and_publisher_of_the_plan_are_told() {
        Papers papers = Change.plan((plan, was) -> plan.date(PartialDate.parse("2025-03-20")).publisher("Exampleford Council").actions(List.of(
                action("Hold a day").due(Due.builder().text("after the grant").kind(DueKind.UNCLEAR).condition("the grant is paid").build()).build())))
                .apply(SoundPapers.of2025());
        assertThat(plan(reviewed(papers))).contains("Date: 20 March 2025.", "Published by: Exampleford Council.", "waits for: the grant is paid");
    }

    @Test
    void bodies_of_which_none_takes_part_stand_under_no_heading_that_says_so() {
        Papers papers = Change.papers(one -> one.bodies(List.of(Body.builder().id(ElementId.of("x")).name("Anybody").build()))
                        .partnership(Optional.empty()))
                .and(Change.plan((plan, was) -> plan.actions(List.of()).resources(List.of()))).apply(SoundPapers.of2025());
        assertThat(plan(reviewed(papers))).contains("### Bodies that the papers name").doesNotContain("### Bodies that take part");
    }

    @Test
    void a_quotation_that_ends_a_sentence_has_no_second_stop() {
        assertThat(PlanWords.sentence("people said \"do more.\"")).isEqualTo("People said \"do more.\"");
        assertThat(PlanWords.sentence("people said \u201cdo more!\u201d")).isEqualTo("People said \u201cdo more!\u201d");
        assertThat(PlanWords.sentence("do more")).isEqualTo("Do more.");
    }
}
