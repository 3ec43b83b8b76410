package org.communitysafety.csp.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.compare.TwoPlans.action;
import static org.communitysafety.csp.compare.TwoPlans.compared;
import static org.communitysafety.csp.compare.TwoPlans.due;
import static org.communitysafety.csp.compare.TwoPlans.measure;
import static org.communitysafety.csp.compare.TwoPlans.priority;
import static org.communitysafety.csp.compare.TwoPlans.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.communitysafety.csp.compare.YearOnYear.Caution;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What became of priorities, actions, measures and answers from one year to the next, told by hand. */
class YearOnYearTest {

    private static final UnaryOperator<Plan.Builder> NOTHING = plan -> plan;

    /** {@code promoted a>b}, several with a comma. */
    private static List<String> turns(YearOnYear years) {
        return years.plans().priorityChanges().stream()
                .map(one -> one.turn().getWord() + " " + ids(one.before()) + ">" + ids(one.after()))
                .toList();
    }

    private static String ids(List<? extends Element> elements) {
        return elements.stream().map(one -> one.getId().value()).collect(Collectors.joining(","));
    }

    private static List<String> pairs(Succession<? extends Element> succession) {
        return succession.follows().stream()
                .map(one -> one.before().getId() + ">" + one.after().getId() + " " + one.link().getWord()
                        + one.doubt().map(doubt -> " " + doubt.getWord()).orElse(""))
                .toList();
    }

    private static List<String> perhaps(Succession<? extends Element> succession) {
        return succession.perhaps().stream().map(one -> one.before().getId() + ">" + one.after().getId() + " " + one.likeness()).toList();
    }

    private static List<String> fields(Altered<?> altered) {
        return altered.changes().stream().map(one -> one.field() + ": " + one.before() + " > " + one.after()).toList();
    }

    @Test
    void a_priority_is_promoted_demoted_ranked_or_loses_its_rank() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("a", "Burglary", 1), priority("b", "Noise", 2), priority("c", "Drugs", 3),
                        priority("d", "Fires", 0), priority("e", "Theft", 4)),
                plan -> plan.addPriorities(priority("a", "Burglary", 2), priority("b", "Noise", 1), priority("c", "Drugs", 0),
                        priority("d", "Fires", 3), priority("e", "Theft", 4)));
        assertThat(turns(years)).containsExactly("promoted b>b", "demoted a>a", "ranked d>d", "unranked c>c");
    }

    @Test
    void priorities_are_split_and_merged_where_the_later_plan_says_what_it_carries_on() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Drugs and alcohol", 1), priority("p2", "Burglary", 2), priority("p3", "Robbery", 3)),
                plan -> plan.addPriorities(priority("p1", "Drugs", 1, "p1"), priority("p4", "Alcohol", 2, "p1"),
                        priority("p5", "Theft of all kinds", 3, "p2", "Robbery")));
        assertThat(turns(years)).containsExactly("split p1>p1,p4", "merged p2,p3>p5");
    }

    @Test
    void a_priority_under_its_old_id_and_words_of_which_another_carries_a_part_on_is_split() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Drugs and alcohol", 1)),
                plan -> plan.addPriorities(priority("p1", "Drugs and alcohol", 1), priority("p4", "Alcohol in the night", 2, "p1")));
        assertThat(turns(years)).containsExactly("split p1>p1,p4");
    }

    @Test
    void a_priority_is_renamed_under_its_id_and_put_into_another_sort() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Domestic abuse", 1)),
                plan -> plan.addPriorities(org.communitysafety.csp.plan.Priority.builder()
                        .like(priority("p1", "Domestic abuse and stalking", 1)).kind("cross-cutting").build()));
        assertThat(turns(years)).containsExactly("renamed p1>p1", "reclassed p1>p1");
    }

    @Test
    void likeness_of_words_is_perhaps_and_decides_nothing() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("old-1", "Anti-social behaviour", 1), priority("old-2", "Arson", 2)),
                plan -> plan.addPriorities(priority("new-1", "Anti-social behaviour and the environment", 1), priority("new-2", "Fraud", 2)));
        assertThat(turns(years)).containsExactly("dropped old-1>", "dropped old-2>", "added >new-1", "added >new-2");
        assertThat(perhaps(years.plans().priorities())).containsExactly("old-1>new-1 85");
    }

    @Test
    void the_same_title_under_another_id_is_the_same_priority() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("x", "Rural  Crime", 1)),
                plan -> plan.addPriorities(priority("y", "rural crime", 1)));
        assertThat(pairs(years.plans().priorities())).containsExactly("x>y title");
        assertThat(turns(years)).isEmpty();
    }

    @Test
    void ids_that_were_given_anew_do_not_make_one_priority_of_another() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Burglary", 1), priority("p2", "Domestic abuse", 2)),
                plan -> plan.addPriorities(priority("p1", "Domestic abuse", 1), priority("p2", "Rural crime", 2)));
        assertThat(pairs(years.plans().priorities())).containsExactly("p2>p1 title ids-disagree");
        assertThat(turns(years)).containsExactly("renumbered p2>p1", "dropped p1>", "added >p2");
    }

    @Test
    void an_id_whose_words_have_nothing_in_common_decides_nothing_and_is_told_as_perhaps() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Burglary", 1)),
                plan -> plan.addPriorities(priority("p1", "Rural crime", 1)));
        assertThat(pairs(years.plans().priorities())).isEmpty();
        assertThat(turns(years)).containsExactly("dropped p1>", "added >p1");
        assertThat(perhaps(years.plans().priorities())).containsExactly("p1>p1 0");
    }

    /** Ids are used again every year: "priority-1" is whatever stands first. */
    @Test
    void an_id_that_was_used_again_makes_no_rename_of_two_that_were_exchanged() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Burglary", 1), priority("p2", "Rural crime", 2)),
                plan -> plan.addPriorities(priority("p1", "Fraud", 1), priority("p2", "Burglary", 2)));
        assertThat(pairs(years.plans().priorities())).containsExactly("p1>p2 title ids-disagree");
        assertThat(turns(years)).containsExactly("renumbered p1>p2", "dropped p2>", "added >p1");
        assertThat(perhaps(years.plans().priorities())).isEmpty();
    }

    @Test
    void what_a_plan_says_it_carries_on_and_the_other_has_not_is_told() {
        YearOnYear years = compared(NOTHING, plan -> plan.addPriorities(priority("p1", "Burglary", 1, "theft-9")));
        assertThat(years.plans().priorities().unknown()).singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("theft-9"));
        assertThat(turns(years)).containsExactly("added >p1");
    }

    @Test
    void an_action_carried_on_is_told_before_one_that_has_its_old_id_now() {
        YearOnYear years = compared(
                plan -> plan.addActions(action("6-3", "Find a settled bed on release.")),
                plan -> plan.addActions(
                        Action.builder().like(action("6-2", "Find a bed on the day of release.")).carriedFrom("6-3").build(),
                        action("6-3", "Place thirty people in work.")));
        assertThat(pairs(years.plans().actions())).containsExactly("6-3>6-2 declared");
        assertThat(ids(years.plans().actions().come())).isEqualTo("6-3");
        assertThat(years.plans().actions().gone()).isEmpty();
    }

    @Test
    void an_action_is_altered_dropped_or_added() {
        YearOnYear years = compared(
                plan -> plan.addActions(
                        Action.builder().like(action("a", "Patrol the park.")).addLeads(ElementId.of("police")).due(due("Weekly")).build(),
                        action("b", "Paint the bridge."), action("same", "Answer letters.")),
                plan -> plan.addActions(
                        Action.builder().like(action("a", "Patrol the park.")).addLeads(ElementId.of("fire")).due(due("Daily")).build(),
                        action("c", "Hold a market."), action("same", "Answer letters.")));
        assertThat(years.plans().actionsAltered()).singleElement().satisfies(one -> assertThat(fields(one)).containsExactly(
                "leads: Exampleshire Police > Exampleshire Fire and Rescue Authority", "due: Weekly > Daily"));
        assertThat(ids(years.plans().actions().gone())).isEqualTo("b");
        assertThat(ids(years.plans().actions().come())).isEqualTo("c");
    }

    @Test
    void an_action_for_a_priority_that_was_renamed_is_for_the_same_priority() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Drugs", 1))
                        .addActions(Action.builder().like(action("a", "Test.")).addPriorities(ElementId.of("p1")).build()),
                plan -> plan.addPriorities(priority("p9", "Drugs and county lines", 1, "p1"))
                        .addActions(Action.builder().like(action("a", "Test.")).addPriorities(ElementId.of("p9")).build()));
        assertThat(turns(years)).containsExactly("renamed p1>p9");
        assertThat(years.plans().actionsAltered()).isEmpty();
    }

    @Test
    void an_action_for_a_part_of_a_priority_that_was_split_is_for_the_same_priority() {
        YearOnYear years = compared(
                plan -> plan.addPriorities(priority("p1", "Drugs and alcohol", 1), priority("p2", "Noise", 2))
                        .addActions(Action.builder().like(action("a", "Test.")).addPriorities(ElementId.of("p1")).build(),
                                Action.builder().like(action("b", "Listen.")).addPriorities(ElementId.of("p2")).build()),
                plan -> plan.addPriorities(priority("p3", "Drugs", 1, "p1"), priority("p4", "Alcohol", 2, "p1"), priority("p2", "Noise", 3))
                        .addActions(Action.builder().like(action("a", "Test.")).addPriorities(ElementId.of("p4")).build(),
                                Action.builder().like(action("b", "Listen.")).addPriorities(ElementId.of("p3")).build()));
        assertThat(years.plans().actionsAltered()).singleElement()
                .satisfies(one -> assertThat(fields(one)).containsExactly("priorities: Noise > Drugs"));
    }

    private static List<String> reasons(UnaryOperator<Measure.Builder> after) {
        YearOnYear years = compared(plan -> plan.addMeasures(measure(one -> one)), plan -> plan.addMeasures(measure(after)));
        return years.plans().measuresIncomparable().stream().flatMap(one -> one.reasons().stream())
                .map(one -> one.kind().getWord() + ": " + one.change().before() + " > " + one.change().after()).toList();
    }

    @Test
    void a_measure_no_longer_compares_for_each_reason_that_there_is() {
        assertThat(reasons(one -> one)).isEmpty();
        assertThat(reasons(one -> one.addObservations(reading(402, "2025-04", "2025-09").build()))).isEmpty();
        assertThat(reasons(one -> one.title("Theft from shops"))).containsExactly("definition: Shop theft > Theft from shops");
        assertThat(reasons(one -> one.method("Counted by shops"))).containsExactly("definition:  > Counted by shops");
        assertThat(reasons(one -> one.unit("offences per 1,000 people"))).containsExactly("unit: offences > offences per 1,000 people");
        assertThat(reasons(one -> one.source("a survey"))).containsExactly("source: police records > a survey");
        assertThat(reasons(one -> one.goodDirection(Direction.UP))).containsExactly("direction: down > up");
        assertThat(reasons(one -> one.baseline(reading(731, "2024-04", "2025-03").build())))
                .containsExactly("baseline: 731 for April 2023 to March 2024 > 731 for April 2024 to March 2025");
        assertThat(reasons(one -> one.addObservations(
                reading(402, "2025-04", "2025-09").addFlags(ObservationFlag.SERIES_BREAK).comment("Online reports too").build())))
                .containsExactly("series-break:  > 402 for April 2025 to September 2025 (Online reports too)");
    }

    @Test
    void a_subject_is_newly_set_out_or_lost_by_what_says_something_of_substance() {
        UnaryOperator<Plan.Builder> served = plan -> plan.addStrategies(Strategy.builder().id(ElementId.of("s")).title("Fewer return")
                .description("A bed on the day of release.").addServes(Subject.RE_OFFENDING).build());
        UnaryOperator<Plan.Builder> heading = plan -> plan.addStrategies(Strategy.builder().id(ElementId.of("s")).title("Fewer return")
                .description("TBC").addServes(Subject.RE_OFFENDING).build());
        assertThat(compared(served, heading).plans().subjects()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo(Subject.RE_OFFENDING);
            assertThat(one.before()).singleElement().satisfies(words -> assertThat(words.text()).isEqualTo("A bed on the day of release."));
            assertThat(one.after()).isEmpty();
        });
        assertThat(compared(heading, heading).plans().subjects()).isEmpty();
    }

    @Test
    void what_is_not_in_a_plan_that_was_not_in_hand_whole_is_not_known_to_be_new() {
        YearOnYear years = compared(plan -> plan.inHand(InHand.PART), plan -> plan.addActions(action("a", "Patrol.")));
        assertThat(years.plans().knownBefore().actions()).isFalse();
        assertThat(years.plans().knownAfter().actions()).isTrue();
        assertThat(years.cautions()).containsExactly(Caution.NOT_WHOLE);
    }

    @Test
    void a_list_that_was_not_read_whole_is_not_known() {
        Review before = Review.of(TwoPlans.papers(2024, NOTHING), ReviewOptions.USUAL.withUnread(List.of("/plan/actions/3")));
        YearOnYear years = YearOnYear.of(before, TwoPlans.review(2025, NOTHING));
        assertThat(years.plans().knownBefore()).isEqualTo(new Known(true, false, true, false));
        assertThat(years.cautions()).containsExactly(Caution.NOT_WHOLE);
    }

    @Test
    void papers_of_other_years_or_of_none_are_told_of() {
        assertThat(YearOnYear.of(TwoPlans.review(2025, NOTHING), TwoPlans.review(2024, NOTHING)).cautions())
                .containsExactly(Caution.WRONG_ORDER);
        assertThat(YearOnYear.of(TwoPlans.review(2025, NOTHING), TwoPlans.review(2025, NOTHING)).cautions())
                .containsExactly(Caution.SAME_YEAR);
        assertThat(YearOnYear.of(TwoPlans.review(2022, NOTHING), TwoPlans.review(2025, NOTHING)).cautions())
                .containsExactly(Caution.YEARS_BETWEEN);
    }

    private static Review sound(int year, UnaryOperator<org.communitysafety.csp.papers.Papers> change) {
        return Review.of(change.apply(Change.plan((plan, was) -> plan.year(new org.communitysafety.csp.time.PlanYear(year)))
                .apply(SoundPapers.of2025())), ReviewOptions.USUAL);
    }

    @Test
    void an_answer_lost_with_the_words_that_gave_it_is_put_down_to_the_papers() {
        YearOnYear years = YearOnYear.of(sound(2025, papers -> papers), sound(2025, Change.plan((plan, was) ->
                plan.strategies(Change.without(was.getStrategies(), "s-ro")).actions(List.of()).measures(List.of()).resources(List.of()))));
        DutyId duty = DutyId.of("CDA98-6-1-C");
        assertThat(years.reviews().changed()).extracting(one -> one.after().duty().getId()).contains(duty);
        assertThat(years.causes()).containsEntry(duty, Cause.PAPERS);
    }

    @Test
    void a_duty_that_is_law_for_the_later_year_alone_is_put_down_to_the_law() {
        YearOnYear years = YearOnYear.of(sound(2022, papers -> papers), sound(2023, papers -> papers));
        DutyId duty = DutyId.of("CDA98-6-1-D");
        assertThat(years.reviews().starting()).extracting(one -> one.duty().getId()).contains(duty);
        assertThat(years.causes()).containsEntry(duty, Cause.LAW);
        YearOnYear longer = YearOnYear.of(sound(2021, papers -> papers), sound(2023, papers -> papers));
        assertThat(longer.causes()).containsEntry(duty, Cause.LAW);
    }

    /** Regulation 7(a) asks for it from 31 January 2023: of an assessment of that year a date three weeks later decides. */
    @Test
    void a_duty_that_the_date_of_a_paper_keeps_from_being_asked_is_not_put_down_to_the_law_alone() {
        DutyId duty = DutyId.of("SI2007-1830-R7-A-SV");
        Change early = Change.assessment((assessment, was) -> assessment.date(PartialDate.parse("2023-01-10")));
        YearOnYear years = YearOnYear.of(sound(2023, early), sound(2025, papers -> papers));
        assertThat(years.reviews().starting()).extracting(one -> one.duty().getId()).contains(duty);
        assertThat(years.causes()).containsEntry(duty, Cause.LAW_OR_PAPERS);
    }

    @Test
    void an_answer_of_both_years_is_not_put_down_to_the_papers_if_the_law_changed_between_them() {
        DutyId measured = DutyId.of("SI2007-1830-R11-1-E");
        YearOnYear years = YearOnYear.of(sound(2021, papers -> papers), sound(2023, papers -> papers));
        assertThat(years.reviews().changed()).extracting(one -> one.after().duty().getId()).contains(measured);
        assertThat(years.causes()).containsEntry(measured, Cause.LAW_OR_PAPERS);
    }

    @Test
    void a_plan_that_is_not_there_makes_nothing_new_or_gone() {
        Review none = Review.of(Change.papers(papers -> papers.plan(Optional.empty())).apply(SoundPapers.of2025()));
        YearOnYear years = YearOnYear.of(none, sound(2025, papers -> papers));
        assertThat(years.cautions()).contains(Caution.NO_PLAN);
        assertThat(years.plans().knownBefore()).isEqualTo(new Known(false, false, false, false));
    }

    @Test
    void a_rank_that_moved_up_because_others_were_merged_or_dropped_is_no_promotion() {
        assertThat(turns(compared(
                plan -> plan.addPriorities(priority("a", "Burglary", 1), priority("b", "Noise", 2), priority("c", "Drugs", 3)),
                plan -> plan.addPriorities(priority("a", "Burglary", 1), priority("c", "Drugs", 2))))).containsExactly("renumbered c>c", "dropped b>");
        assertThat(turns(compared(
                plan -> plan.addPriorities(priority("a", "Burglary", 1), priority("b", "Noise", 2), priority("c", "Drugs", 3)),
                plan -> plan.addPriorities(priority("new", "Fraud", 1), priority("a", "Burglary", 2), priority("c", "Drugs", 3), priority("b", "Noise", 4)))))
                .containsExactly("demoted b>b", "renumbered a>a", "added >new");
    }
}
