package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which the plan was revised and its assessment made, and what each tells a reader: regulations 5, 6(e), 10 and 11(1)(a). */
class PlanRevisionTest {

    private static final String REVISED = "SI2007-1830-R10-2";
    private static final String CONSIDERED = "SI2007-1830-R10-3-SA";
    private static final String AGREEMENT = "SI2007-1830-R10-3-CSA";
    private static final String THREE_YEARS = "SI2007-1830-R11-1-A-OLD";
    private static final String EACH_YEAR = "SI2007-1830-R5-1";
    private static final String CURRENT_PLAN = "SI2007-1830-R6-E";
    private static final String LONG_AGO =
            "This is more than a year before the plan's year: the plan has to be revised before every year.";
    private static final String NOT_SAID_BEFORE =
            "That it was revised after 31 March 2025 says nothing of whether it was revised by then too.";
    private static final String NOT_TOLD = "This date does not tell whether it was by 31 March 2025.";

    /** The plan of 2025-26 is revised in the twelve months to 31 March 2025; an earlier revision was that of an earlier year. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, FOR_JUDGEMENT, LONG_AGO",
        "2024-03, FOR_JUDGEMENT, LONG_AGO",
        "2024, FOR_JUDGEMENT, NOT_TOLD",
        "2025, FOR_JUDGEMENT, NOT_TOLD",
        "2024-04-01, SHOWN, ",
        "2025-03-31, SHOWN, ",
        "2025-04-01, FOR_JUDGEMENT, NOT_SAID_BEFORE"
    })
    void a_revision_is_told_with_what_its_date_leaves_open(String on, Outcome outcome, String lacks) {
        Finding finding = asked(REVISED, Case.bare("revised", revised(on)));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.evidence()).extracting(Evidence::attribute).containsExactly("revisedOn");
        assertThat(finding.shortfalls()).extracting(one -> one.text()).containsExactlyElementsOf(
                lacks == null ? List.of() : List.of(switch (lacks) {
                    case "LONG_AGO" -> LONG_AGO;
                    case "NOT_TOLD" -> NOT_TOLD;
                    default -> NOT_SAID_BEFORE;
                }));
    }

    /** The group revised it in time; that it did so again is no conflict, and is told. */
    @Test
    void a_later_revision_is_at_odds_with_nothing_where_the_group_revised_it_in_time_too() {
        Finding finding = asked(REVISED, Case.bare("twice", revised("2025-05-02"), decidedOnThis("group", "2025-03-12")));
        assertThat(finding.outcome()).isEqualTo(SHOWN);
        assertThat(finding.evidence()).extracting(Evidence::attribute).contains("on", "revisedOn");
    }

    /** Regulation 10(2) is of this plan: in the year before its own the plan before is in force, and may be approved late. */
    @Test
    void a_decision_of_the_group_that_does_not_say_of_which_plan_it_is_shows_nothing_of_this_one() {
        Finding finding = asked(REVISED, Case.bare("which", decided("group", "2024-04-10")));
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.shortfalls()).extracting(one -> one.text()).containsExactly(
                "It is not said of which plan this decision is: at that time the plan before was in force too.");
        assertThat(asked(REVISED, Case.bare("this", decidedOnThis("group", "2024-04-10"))).outcome()).isEqualTo(SHOWN);
        assertThat(asked(REVISED, Case.bare("by its day", decided("group", "2025-03-12"),
                Change.plan((plan, was) -> plan.date(PartialDate.parse("2025-03-12"))))).outcome()).isEqualTo(SHOWN);
    }

    @Test
    void a_late_decision_of_the_group_is_not_told_to_be_another_bodys() {
        assertThat(asked(REVISED, Case.bare("late", decidedOnThis("group", "2025-04-10"))).reason())
                .startsWith("None of the strategy group's decisions on record is said to have settled the plan by 31 March 2025.");
    }

    /** A refresh within the year is common, and does not say that the plan was not revised before the year began. */
    @Test
    void a_refresh_in_the_year_is_at_odds_with_nothing() {
        Finding finding = asked(REVISED, Case.bare("refresh", revised("2025-09-15"),
                Change.plan((plan, was) -> plan.date(PartialDate.parse("2025-03-11")))));
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.gap()).isEmpty();
    }

    /** Regulation 10(3): considered when it was revised, so made by then. */
    @ParameterizedTest
    @CsvSource({"2025-03-11, SHOWN", "2025-03-12, FOR_JUDGEMENT", "2025-03, SHOWN"})
    void what_was_made_after_the_plan_was_revised_was_not_considered_then(String made, Outcome outcome) {
        Change revised = Change.plan((plan, was) -> plan.revisedOn(PartialDate.parse("2025-03-11"))
                .considered(was.getConsidered().stream()
                        .map(one -> Considered.builder().like(one).date(PartialDate.parse(made)).build()).toList())
                .priorities(Change.where(was.getPriorities(), one -> true,
                        one -> Priority.builder().like(one).origins(List.of()).build())))
                .and(Change.records((records, was) -> records.decisions(List.of())));
        for (String duty : List.of(CONSIDERED, AGREEMENT)) {
            Finding finding = asked(duty, Case.sound("made " + made, revised));
            assertThat(finding.outcome()).as(duty).isEqualTo(outcome);
            assertThat(finding.shortfalls()).as(duty).extracting(one -> one.text()).containsExactlyElementsOf(outcome == SHOWN ? List.of()
                    : List.of("It is dated after the day on which the plan is said to have been revised, 11 March 2025."));
        }
    }

    /** A later decision of the group on this plan is a later revision. */
    @Test
    void what_was_made_before_the_group_settled_the_plan_may_have_been_considered() {
        Change later = Change.plan((plan, was) -> plan.revisedOn(PartialDate.parse("2025-01-10")))
                .and(dated("2025-02-03")).and(originsOnly("Residents"));
        assertThat(asked(CONSIDERED, Case.sound("earlier", later)).outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(asked(CONSIDERED, Case.sound("later", later, decidedOnThis("group", "2025-03-12"))).outcome()).isEqualTo(SHOWN);
    }

    /** The late adoption of the plan before is no revision of this one, so what was made after it may have been considered. */
    @Test
    void a_decision_that_may_be_on_the_plan_before_makes_nothing_late() {
        Change unsaid = Change.plan((plan, was) -> plan.revisedOn(Optional.empty()).date(Optional.empty()));
        Case papers = Case.sound("before", unsaid, Change.records((records, was) -> records.decisions(List.of())), decided("group", "2024-04-10"));
        assertThat(asked(CONSIDERED, papers).outcome()).isEqualTo(SHOWN);
        assertThat(asked(AGREEMENT, papers).outcome()).isEqualTo(SHOWN);
        assertThat(asked(REVISED, papers).outcome()).isEqualTo(FOR_JUDGEMENT);
    }

    @Test
    void why_a_councils_decision_is_left_to_a_person_is_told_with_the_day() {
        assertThat(asked(REVISED, Case.bare("council", decided("council", "2025-03-12"))).reason())
                .startsWith("What is recorded is not the strategy group's own revision by 31 March 2025.");
    }

    /** Regulation 10(3): where a date of the assessment tells, the date is the evidence, once, and each priority beside it. */
    @Test
    void priorities_that_come_from_the_assessment_are_told_with_its_date_once() {
        Finding finding = asked(CONSIDERED, Case.sound("origins", originsOnly("Residents")));
        assertThat(finding.outcome()).isEqualTo(SHOWN);
        assertThat(finding.evidence()).extracting(Evidence::attribute)
                .startsWith("date").containsOnlyOnce("date").contains("origins/1").doesNotContain("origins/0");
    }

    /** The assessment of two years before is not that of the preceding year. */
    @Test
    void priorities_that_come_from_an_older_assessment_are_for_a_person() {
        Finding finding = asked(CONSIDERED, Case.sound("old", originsOnly("Residents"),
                Change.assessment((assessment, was) -> assessment.date(PartialDate.parse("2023-12-04")))));
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.evidence()).isNotEmpty().allSatisfy(one -> assertThat(one.attribute()).isEqualTo("origins/1"));
    }

    @Test
    void what_was_considered_points_to_the_year_or_the_date_that_tells() {
        assertThat(asked(AGREEMENT, Case.sound("year")).evidence()).extracting(Evidence::attribute).containsExactly("year");
        assertThat(asked(CONSIDERED, Case.sound("date")).evidence()).extracting(Evidence::attribute).contains("date");
    }

    /** Regulation 11(1)(a) as made: neither runs for the three years from 1 April 2008. */
    @Test
    void two_strategies_of_which_neither_is_for_the_three_years_are_at_odds_with_it() {
        Papers papers = with2008(plan -> plan.addStrategies(
                strategy("a", "2007-04-01", "2011-03-31"), strategy("b", "2008-04-01", "2009-03-31")));
        Case.of("neither", papers).answers(CONTRADICTED, THREE_YEARS).holds();
        Papers oneIs = with2008(plan -> plan.addStrategies(
                strategy("a", "2008-04-01", "2011-03-31"), strategy("b", "2008-04-01", "2009-03-31")));
        Case.of("one is", oneIs).answers(SHOWN, THREE_YEARS).holds();
    }

    @Test
    void a_strategy_of_which_an_end_is_not_told_is_for_a_person() {
        assertForAPerson(Period.builder().from(PartialDate.parse("2008-04-01")), "from 1 April 2008");
        assertForAPerson(Period.builder().to(PartialDate.parse("2011-03")), "up to March 2011");
        assertForAPerson(Period.builder().text("until further notice"), "until further notice");
    }

    private static void assertForAPerson(Period.Builder period, String told) {
        Finding finding = asked(THREE_YEARS, Case.of("one end", with2008(plan -> plan.addStrategies(Strategy.builder().id(ElementId.of("s")).title("Ours")
                .period(period.build()).build()))));
        assertThat(finding.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(finding.evidence()).extracting(Evidence::text).contains(told);
    }

    /** Regulation 5(1): a date of which a part may fall in the year leaves it to a person, with the date told. */
    @ParameterizedTest
    @CsvSource({"2024, FOR_JUDGEMENT", "2025, FOR_JUDGEMENT", "2024-12, SHOWN", "2023, CONTRADICTED"})
    void an_assessment_is_told_with_its_date(String on, Outcome outcome) {
        Finding finding = asked(EACH_YEAR, Case.bare("dated", Change.assessment((assessment, was) ->
                assessment.date(PartialDate.parse(on)))));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.evidence()).extracting(Evidence::attribute).containsExactly("date");
    }

    /** The first plans were for 2008-09, so an assessment made in 2007-08 had none to consider; one made in 2008-09 had. */
    @Test
    void the_first_assessments_had_no_plan_to_consider() {
        Papers first = with2008(plan -> plan);
        Case.of("no assessment", Papers.builder().like(first).assessment(Optional.empty()).build())
                .answers(NOT_APPLICABLE, CURRENT_PLAN).holds();
        Case.of("of the year before", first, dated("2007-12-03")).answers(NOT_APPLICABLE, CURRENT_PLAN).holds();
        Case.of("of the plan's own year", first, dated("2008-05-06")).answers(NOT_RECORDED, CURRENT_PLAN).holds();
    }

    /** Without the plan's year no date of the papers can be too early or too late. */
    @Test
    void where_the_plans_year_is_not_known_the_dates_are_for_a_person() {
        Case noYear = Case.bare("no year", revised("2025-05-02"), dated("2019-05-02"),
                Change.plan((plan, was) -> plan.year(Optional.empty()))).on(2025, 3, 31);
        Finding revision = asked(REVISED, noYear);
        assertThat(revision.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(revision.evidence()).extracting(Evidence::text).containsExactly("2 May 2025");
        assertThat(revision.shortfalls()).extracting(one -> one.text()).containsExactly(
                "The plan's year is not known, so it cannot be told by when it had to be revised.");
        Finding assessment = asked(EACH_YEAR, noYear);
        assertThat(assessment.outcome()).isEqualTo(FOR_JUDGEMENT);
        assertThat(assessment.evidence()).extracting(Evidence::attribute).containsExactly("date");
        assertThat(assessment.shortfalls()).extracting(one -> one.text()).containsExactly(
                "The plan's year is not known, so it cannot be told which year the assessment had to be made in.");
    }

    private static Finding asked(String duty, Case papers) {
        return papers.review().finding(duty).orElseThrow();
    }

    private static Change dated(String on) {
        return Change.assessment((assessment, was) -> assessment.date(PartialDate.parse(on)));
    }

    private static Change revised(String on) {
        return Change.plan((plan, was) -> plan.revisedOn(PartialDate.parse(on)));
    }

    private static Change decided(String body, String on) {
        return decided(body, on, Optional.empty());
    }

    private static Change decidedOnThis(String body, String on) {
        return decided(body, on, Optional.of(ElementId.of("plan")));
    }

    private static Change decided(String body, String on, Optional<ElementId> paper) {
        return Change.records((records, was) -> records.addDecisions(Decision.builder()
                .id(ElementId.of("decision"))
                .body(ElementId.of(body))
                .verb(DecisionVerb.APPROVES)
                .on(PartialDate.parse(on))
                .paper(paper)
                .build()));
    }

    /** Nothing is said to have been considered, but each priority has two origins: that one, and the assessment. */
    private static Change originsOnly(String first) {
        return Change.plan((plan, was) -> plan.considered(List.of())
                .priorities(Change.where(was.getPriorities(), one -> true, one -> Priority.builder()
                        .like(one)
                        .origins(List.of(Origin.builder().text(first).build(),
                                Origin.builder().paper(ElementId.of("assessment")).build()))
                        .build())));
    }

    private static Papers with2008(UnaryOperator<Plan.Builder> setter) {
        return Change.plan((plan, was) -> setter.apply(plan.year(new PlanYear(2008)))).apply(Bare.whole());
    }

    private static Strategy strategy(String id, String from, String to) {
        return Strategy.builder()
                .id(ElementId.of(id))
                .title("Strategy " + id)
                .period(Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build())
                .build();
    }
}
