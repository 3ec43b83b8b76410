package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation 11(1): what the findings point to, and what they say is lacking. {@link PlanTest} has the outcomes. */
class PlanStepsTest {

    private static final String PRIORITIES = "SI2007-1830-R11-1-B";
    private static final String STEPS = "SI2007-1830-R11-1-C";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String MEASURES = "SI2007-1830-R11-1-E";
    private static final String VIEWS = "SI2007-1830-R11-1-F-R12";

    private static final List<String> OURS = List.of("Homes and streets", "Health and dependence", "Second chances", "Young people's safety");

    // Regulation 11(1)(b).

    @Test
    void a_priority_comes_from_the_assessment_by_any_of_its_origins() {
        Finding finding = asked(PRIORITIES, priority("p-cd", one -> one.origins(List.of(
                Origin.builder().text("The board's away day").build(), Origin.builder().priority(ElementId.of("r-cd")).build()))));
        assertThat(finding.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(finding.evidence()).filteredOn(one -> one.element().getId().value().equals("p-cd"))
                .extracting(one -> one.attribute() + ": " + one.text())
                .containsExactly("origins/1: \"Homes and streets\" comes from \"Homes and streets\"");
    }

    @Test
    void the_same_title_is_a_hint_and_is_told_as_lacking_the_origin() {
        Finding finding = asked(PRIORITIES, priority("p-cd", one -> one.title("HOMES, and streets!").origins(List.of())));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(lacking(finding)).containsExactly(
                "p-cd: It has the title of a priority of the assessment, but is not said to come from it.");
        assertThat(finding.evidence()).extracting(one -> one.text()).contains("HOMES, and streets!");
    }

    @Test
    void a_priority_of_the_assessment_that_no_priority_comes_from_is_named() {
        Finding finding = asked(PRIORITIES, priority("p-cd", one -> one.title("Town centres").origins(List.of())));
        assertThat(lacking(finding)).containsExactly("r-cd: No priority of the plan is said to come from \"Homes and streets\".");
        assertThat(finding.evidence()).extracting(one -> one.element().getId().value()).containsExactly("p-sm", "p-ro", "p-sv");
    }

    @Test
    void where_none_comes_from_it_the_priorities_of_the_plan_are_what_a_person_looks_at() {
        Finding finding = asked(PRIORITIES, Change.plan((plan, was) -> plan.priorities(Change.where(was.getPriorities(), one -> true,
                one -> Priority.builder().like(one).title("Ours: " + one.getId()).origins(List.of()).build()))));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(finding.evidence()).extracting(one -> one.text())
                .containsExactly("Ours: p-cd", "Ours: p-sm", "Ours: p-ro", "Ours: p-sv");
    }

    @Test
    void an_assessment_of_another_year_is_told() {
        assertThat(lacking(asked(PRIORITIES, Change.assessment((assessment, was) -> assessment.date(PartialDate.parse("2023-12-02"))))))
                .containsExactly("The assessment is not dated in the year before the plan's year.");
        assertThat(asked(PRIORITIES).shortfalls()).isEmpty();
    }

    @Test
    void priorities_that_cannot_be_compared_are_left_to_a_person_with_the_reason() {
        Finding inPart = asked(PRIORITIES, Change.assessment((assessment, was) -> assessment.inHand(InHand.PART)));
        assertThat(inPart.evidence()).extracting(one -> one.text()).containsExactlyElementsOf(OURS);
        assertThat(inPart.reason()).contains("the strategic assessment was not in hand to compare them with.");
        Finding without = asked(PRIORITIES, Change.assessment((assessment, was) -> assessment.recommendedPriorities(List.of())));
        assertThat(without.evidence()).extracting(one -> one.text()).containsExactlyElementsOf(OURS);
        assertThat(without.reason()).contains("the assessment names none to compare them with.");
    }

    /** All of the assessment's priorities are gone through: one that could not be read may be in no priority of the plan. */
    @Test
    void with_a_part_of_what_is_gone_through_unread_nothing_is_said() {
        assertThat(unread("/assessment/recommendedPriorities/4", PRIORITIES)).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(unread("/plan/priorities/4", STEPS)).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(unread("/plan/considered/4", PRIORITIES)).isEqualTo(Outcome.SHOWN);
        assertThat(unread("/plan/considered/4", STEPS)).isEqualTo(Outcome.SHOWN);
    }

    private static Outcome unread(String pointer, String duty) {
        return Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.withUnread(List.of(pointer))).finding(duty).orElseThrow().outcome();
    }

    // Regulation 11(1)(c).

    @Test
    void a_priority_for_which_nothing_is_done_is_named_and_one_above_others_at_any_distance_is_not() {
        Change more = Change.plan((plan, was) -> plan
                .addPriorities(Priority.builder().id(ElementId.of("p-head")).title("Head").build())
                .addPriorities(Priority.builder().id(ElementId.of("p-mid")).title("Between").parent(ElementId.of("p-head")).build()));
        Finding alone = asked(STEPS, more);
        assertThat(alone.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(lacking(alone)).containsExactly(
                "p-head: No action is said to be for \"Head\".", "p-mid: No action is said to be for \"Between\".");
        Finding above = asked(STEPS, more, priority("p-cd", one -> one.parent(ElementId.of("p-mid"))));
        assertThat(above.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(above.shortfalls()).isEmpty();
    }

    @Test
    void actions_that_nobody_takes_are_evidence_that_lacks_a_taker() {
        Finding finding = asked(STEPS, actions(one -> one.leads(List.of()).leadText(Optional.empty()).partners(List.of())));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(finding.evidence()).hasSize(4);
        assertThat(lacking(finding)).containsExactly(
                "p-cd: No action under \"Homes and streets\" says who takes it.",
                "p-sm: No action under \"Health and dependence\" says who takes it.",
                "p-ro: No action under \"Second chances\" says who takes it.",
                "p-sv: No action under \"Young people's safety\" says who takes it.");
    }

    @Test
    void a_partner_takes_an_action_as_a_lead_does() {
        assertThat(asked(STEPS, actions(one -> one.leads(List.of()).partners(List.of(ElementId.of("police"))))).outcome())
                .isEqualTo(Outcome.SHOWN);
        assertThat(asked(STEPS, actions(one -> one.leads(List.of()).leadText("To be confirmed").partners(List.of()))).outcome())
                .isEqualTo(Outcome.FOR_JUDGEMENT);
    }

    @Test
    void actions_under_no_priority_of_the_plan_are_looked_at_by_a_person() {
        Finding loose = asked(STEPS, actions(one -> one.priorities(List.of())));
        assertThat(loose.evidence()).extracting(one -> one.text()).contains("Mark bicycles against theft", "Amnesty bins for blades");
        assertThat(lacking(loose)).hasSize(4).allMatch(one -> one.contains("No action is said to be for \""));
        Finding gone = asked(STEPS, actions(one -> one.priorities(List.of(ElementId.of("p-gone")))));
        assertThat(gone.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(gone.evidence()).hasSize(1);
        Finding nobodys = asked(STEPS, actions(one -> one.priorities(List.of(ElementId.of("p-gone"))).leads(List.of())
                .leadText(Optional.empty()).partners(List.of())));
        assertThat(nobodys.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(nobodys.evidence()).hasSize(1);
    }

    @Test
    void actions_without_priorities_cannot_be_held_against_any() {
        Finding finding = asked(STEPS, actions(one -> one.priorities(List.of())), Change.plan((plan, was) -> plan.priorities(List.of())));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(lacking(finding)).containsExactly("The plan has actions, but no priorities that they could be held against.");
    }

    // Regulation 11(1)(d).

    @Test
    void money_for_a_strategy_is_for_what_the_plan_is_for_and_what_an_action_takes_is_only_a_hint() {
        Change none = Change.plan((plan, was) -> plan.resources(List.of()));
        Change tied = Change.plan((plan, was) -> plan.resources(List.of(Resource.builder()
                .id(ElementId.of("money")).text("Half a post").addStrategies(ElementId.of("s-cd")).build())));
        assertThat(asked(RESOURCES, tied).outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(asked(RESOURCES, none).outcome()).isEqualTo(Outcome.NOT_SHOWN);
        Finding finding = asked(RESOURCES, none, actions(one -> one.resources("Two officers")));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(finding.evidence()).allMatch(one -> one.attribute().equals("resources") && one.text().equals("Two officers"));
        Finding loose = asked(RESOURCES, Change.plan((plan, was) -> plan.resources(List.of(
                Resource.builder().id(ElementId.of("money")).text("Half a post").build()))));
        assertThat(loose.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(loose.evidence()).extracting(one -> one.text()).containsExactly("Half a post");
    }

    // Regulation 11(1)(e).

    @Test
    void a_measure_that_only_holds_a_place_measures_nothing() {
        assertThat(asked(MEASURES, Change.plan((plan, was) -> plan.measures(List.of(Measure.builder()
                .id(ElementId.of("m")).title("TBC").unit("tbc").addAllMeasuredBy(ids("district", "county", "police", "fire", "health",
                        "probation")).build())))).outcome()).isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void a_title_with_nothing_beside_it_but_what_holds_a_place_is_a_title_alone() {
        Finding finding = asked(MEASURES, Change.plan((plan, was) -> plan.measures(Change.where(was.getMeasures(), one -> true,
                one -> Measure.builder().like(one).unit("TBC").targets(List.of()).build()))));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
    }

    @Test
    void a_title_alone_is_told_but_shows_no_measure_however_many_are_tied_to_it() {
        Finding finding = asked(MEASURES, Change.plan((plan, was) -> plan.measures(Change.where(was.getMeasures(), one -> true,
                one -> Measure.builder().like(one).unit(Optional.empty()).targets(List.of()).build()))));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(finding.evidence()).extracting(one -> one.element().getId().value())
                .containsExactly("m-district", "m-county", "m-police", "m-fire", "m-health", "m-probation");
    }

    // Regulation 11(1)(f).

    /** The plan is for the year from 1 April 2025: a step of another year is no step of this plan's. */
    @ParameterizedTest
    @CsvSource({"2025-03-31, FOR_JUDGEMENT", "2025-04-01, SHOWN", "2026-03-31, SHOWN", "2026-04-01, FOR_JUDGEMENT", "2026, SHOWN"})
    void a_step_towards_people_falls_in_the_year_of_the_plan(String by, Outcome outcome) {
        Finding finding = asked(VIEWS, Change.plan((plan, was) -> plan.engagementSteps(List.of(EngagementStep.builder()
                .id(ElementId.of("e"))
                .text("Ask, meet and tell")
                .towards(Set.of(EngagementAim.VIEWS, EngagementAim.PUBLIC_MEETING, EngagementAim.NEWS_OF_MEETING))
                .due(Due.builder().text("by " + by).kind(DueKind.FIXED).by(PartialDate.parse(by)).build())
                .build()))));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.evidence()).extracting(one -> one.text()).containsExactly("Ask, meet and tell");
    }

    @Test
    void the_aims_that_no_step_is_towards_are_named() {
        Finding finding = asked(VIEWS, Change.plan((plan, was) -> plan.engagementSteps(List.of(
                EngagementStep.builder().id(ElementId.of("e")).text("Ask people").addTowards(EngagementAim.VIEWS).build()))));
        assertThat(finding.outcome()).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(lacking(finding)).containsExactly("No step is towards the public meeting.", "No step is towards news of the meeting.");
    }

    private static Finding asked(String duty, Change... changes) {
        return Case.sound("", changes).review().finding(duty).orElseThrow();
    }

    private static List<String> lacking(Finding finding) {
        return finding.shortfalls().stream().map(PlanStepsTest::told).toList();
    }

    private static String told(Shortfall shortfall) {
        return shortfall.element().map(one -> one.getId() + ": ").orElse("") + shortfall.text();
    }

    private static Change priority(String id, UnaryOperator<Priority.Builder> setter) {
        return Change.plan((plan, was) -> plan.priorities(Change.with(was.getPriorities(), id,
                one -> setter.apply(Priority.builder().like(one)).build())));
    }

    private static Change actions(UnaryOperator<Action.Builder> setter) {
        return Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(), one -> true,
                one -> setter.apply(Action.builder().like(one)).build())));
    }

    private static List<ElementId> ids(String... ids) {
        List<ElementId> all = new ArrayList<>();
        for (String id : ids) {
            all.add(ElementId.of(id));
        }
        return all;
    }
}
