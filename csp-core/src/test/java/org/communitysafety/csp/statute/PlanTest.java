package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations 10, 11 and 13A: the partnership plan of 2025-26. */
class PlanTest {

    private static final String PLAN = "SI2007-1830-R10-1";
    private static final String REVISED = "SI2007-1830-R10-2";
    private static final String AGREEMENT = "SI2007-1830-R10-3-CSA";
    private static final String ASSESSMENT = "SI2007-1830-R10-3-SA";
    private static final String THREE_YEARS = "SI2007-1830-R11-1-A-OLD";
    private static final String PRIORITIES = "SI2007-1830-R11-1-B";
    private static final String STEPS = "SI2007-1830-R11-1-C";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String MEASURES = "SI2007-1830-R11-1-E";
    private static final String VIEWS = "SI2007-1830-R11-1-F-R12";
    private static final String HELP = "SI2007-1830-R11-1-F-R13";
    private static final String SUMMARY = "SI2007-1830-R11-1-F-R14";
    private static final String COPY = "SI2007-1830-R13A";

    /**
     * Revised by the group before 1 April 2025, and not so long before that another year's start lies between. That it was revised
     * later does not say that it was not revised before.
     */
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, SHOWN",
        "2025-04-01, FOR_JUDGEMENT",
        "2024-04-01, SHOWN",
        "2024-03-31, FOR_JUDGEMENT",
        "2023-03-20, FOR_JUDGEMENT",
        "2025-03, SHOWN",
        "2025-04, FOR_JUDGEMENT",
        "2024-04, SHOWN",
        "2024-03, FOR_JUDGEMENT",
        "2025, FOR_JUDGEMENT",
        "2024, FOR_JUDGEMENT",
        "2026, FOR_JUDGEMENT"
    })
    void the_plan_is_revised_before_the_start_of_its_year(String date, Outcome outcome) {
        Case.bare("revised " + date, revised(date)).answers(outcome, REVISED).holds();
    }

    /** The plan is made in the year before its own, and copied then or in its own year: an older or later copy is another's. */
    @ParameterizedTest
    @CsvSource({"2024-03-31, FOR_JUDGEMENT", "2024-04-01, SHOWN", "2026-03-31, SHOWN", "2026-04-01, FOR_JUDGEMENT"})
    void a_copy_is_dated_in_the_two_years_of_the_plan(String date, Outcome outcome) {
        copy("sent " + date, one -> one.on(PartialDate.parse(date))).answers(outcome, COPY).holds();
    }

    /** What was done before the day of the plan was done with another, or with a draft: regulations 13A and 14. */
    @ParameterizedTest
    @CsvSource({"2025-03-10, FOR_JUDGEMENT", "2025-03-11, SHOWN", "2025-03, SHOWN", "2025-02, FOR_JUDGEMENT"})
    void a_copy_and_a_summary_are_not_older_than_the_plan(String date, Outcome outcome) {
        Change dated = Change.plan((plan, was) -> plan.date(PartialDate.parse("2025-03-11")));
        PartialDate day = PartialDate.parse(date);
        Case.sound("copy of " + date, dated, Change.records((records, was) -> records.copiesSent(
                        Change.with(was.getCopiesSent(), "copy", one -> Dispatch.builder().like(one).on(day).paper(ElementId.of("plan")).build()))))
                .answers(outcome, COPY).holds();
        Case.sound("summary of " + date, dated, Change.records((records, was) -> records.publications(
                        Change.where(was.getPublications(), one -> one.getWhat() == Published.PLAN_SUMMARY,
                                one -> Publication.builder().like(one).on(day).paper(ElementId.of("plan")).build()))))
                .answers(outcome, "SI2007-1830-R14").holds();
    }

    static List<Case> plansAndRevisions() {
        return List.of(
                Case.bare("A paper that is the plan").answers(SHOWN, PLAN),
                Case.bare("A plan that other papers name", Change.plan((plan, was) -> plan.inHand(InHand.NONE)))
                        .answers(SHOWN_ELSEWHERE, PLAN),
                Case.of("No plan", Bare.absent()).on(2025, 3, 31).answers(NOT_RECORDED, PLAN, REVISED, AGREEMENT, ASSESSMENT),
                Case.bare("Nobody is said to have revised it").answers(NOT_RECORDED, REVISED),
                Case.bare("A council approved it, but what the group did is not told",
                                decided("cabinet", DecisionVerb.APPROVES_AND_REFERS, "2025-03-14"),
                                decided("council", DecisionVerb.ADOPTS, "2025-04-04"))
                        .answers(FOR_JUDGEMENT, REVISED),
                Case.bare("A council's vote after the year began is no conflict with the group's revision before it",
                                revised("2025-03-12"), decided("council", DecisionVerb.APPROVES, "2025-04-04"))
                        .answers(SHOWN, REVISED),
                Case.bare("The group approved it in time", Change.records((records, was) -> records.addDecisions(
                                decision("group", DecisionVerb.APPROVES, "2025-03-31").paper(ElementId.of("plan")).build())))
                        .answers(SHOWN, REVISED),
                Case.bare("The group approved a plan, this one or the one before", decided("group", DecisionVerb.APPROVES, "2025-03-31"))
                        .answers(FOR_JUDGEMENT, REVISED),
                Case.bare("The group approved it a day late", decided("group", DecisionVerb.APPROVES, "2025-04-01"))
                        .answers(FOR_JUDGEMENT, REVISED),
                Case.bare("The group only considered it", decided("group", DecisionVerb.CONSIDERS, "2025-03-12"))
                        .answers(FOR_JUDGEMENT, REVISED),
                Case.bare("The group put it off", decided("group", DecisionVerb.DEFERS, "2025-03-12"))
                        .answers(FOR_JUDGEMENT, REVISED),
                Case.bare("The group is to revise it", Change.records((records, was) -> records.addDecisions(
                                decision("group", DecisionVerb.REVISES, "2025-03-12").status(Done.PLANNED).build())))
                        .answers(FOR_JUDGEMENT, REVISED),
                Case.bare("A decision on another paper", Change.records((records, was) -> records.addDecisions(
                                decision("group", DecisionVerb.REVISES, "2025-03-12").paper(ElementId.of("assessment")).build())))
                        .answers(NOT_RECORDED, REVISED),
                Case.bare("Before the year starts it may yet be revised").asAt(2025, 3, 30).answers(NOT_YET_DUE, REVISED),
                Case.bare("The plan says that it was not", Words.inThePlan(
                                Words.not("The plan of 2022 runs on unchanged.", Topic.REVISION)))
                        .answers(CONTRADICTED, REVISED),
                // Regulation 10(3).
                Case.sound("The agreement of the preceding year").answers(SHOWN, AGREEMENT),
                Case.sound("One of the plan's own year", considered("k-agreement", one -> one.year(new PlanYear(2025))))
                        .answers(FOR_JUDGEMENT, AGREEMENT),
                Case.sound("One dated in the preceding year", considered("k-agreement", one -> one
                                .year(Optional.empty()).paper(ElementId.of("agreement"))))
                        .answers(SHOWN, AGREEMENT),
                Case.sound("One of no year", considered("k-agreement", one -> one.year(Optional.empty())))
                        .answers(FOR_JUDGEMENT, AGREEMENT),
                Case.sound("An agreement in hand is not one considered", Change.plan((plan, was) -> plan.considered(List.of())))
                        .answers(NOT_RECORDED, AGREEMENT, ASSESSMENT),
                Case.sound("A unitary area has no county agreement", Bare.area("E06000001")).answers(NOT_APPLICABLE, AGREEMENT),
                Case.sound("The assessment is dated two years before", considered("k-assessment",
                                one -> one.date(PartialDate.parse("2023-12-04"))))
                        .answers(FOR_JUDGEMENT, ASSESSMENT),
                Case.sound("Priorities that come from the assessment show that it was considered",
                                Change.plan((plan, was) -> plan.considered(List.of())
                                        .priorities(Change.where(was.getPriorities(), one -> true, one -> Priority.builder()
                                                .like(one)
                                                .addOrigins(Origin.builder().paper(ElementId.of("assessment")).build())
                                                .build()))))
                        .answers(SHOWN, ASSESSMENT));
    }

    static List<Case> contents() {
        return List.of(
                Case.bare("A plan read whole that sets none of it out")
                        .answers(NOT_SHOWN, PRIORITIES, STEPS, RESOURCES, MEASURES, VIEWS, HELP, SUMMARY),
                Case.of("One in hand in part", Bare.papers(InHand.PART))
                        .answers(NOT_RECORDED, PRIORITIES, STEPS, RESOURCES, MEASURES, VIEWS, HELP, SUMMARY),
                // Regulation 11(1)(b).
                Case.sound("Of four priorities of the assessment one is not in the plan", Change.plan((plan, was) ->
                                plan.priorities(Change.without(was.getPriorities(), "p-sv"))))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                Case.sound("Priorities of the same titles that are not said to come from it", Change.plan((plan, was) -> plan
                                .priorities(Change.where(was.getPriorities(), one -> true,
                                        one -> Priority.builder().like(one).origins(List.of()).build()))))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                Case.sound("A priority of the plan's own beside them", priority("Ours alone")).answers(SHOWN, PRIORITIES),
                Case.sound("The assessment was in hand in part", Change.assessment((assessment, was) ->
                                assessment.inHand(InHand.PART)))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                Case.sound("The assessment names no priorities", Change.assessment((assessment, was) ->
                                assessment.recommendedPriorities(List.of())))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                Case.sound("The assessment is of another year", Change.assessment((assessment, was) ->
                                assessment.date(PartialDate.parse("2023-12-02"))))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                Case.sound("The assessment has a further priority", Change.assessment((assessment, was) -> assessment
                                .addRecommendedPriorities(ProposedPriority.builder()
                                        .id(ElementId.of("r-more")).title("A fifth").build())))
                        .answers(FOR_JUDGEMENT, PRIORITIES),
                // Regulation 11(1)(c).
                Case.sound("A priority without a step of its own", priority("Ours alone")).answers(FOR_JUDGEMENT, STEPS),
                Case.sound("A priority that is only the head of others", priority("Head"), Change.plan((plan, was) -> plan
                                .priorities(Change.with(was.getPriorities(), "p-cd", one -> Priority.builder()
                                        .like(one).parent(ElementId.of("p-new")).build()))))
                        .answers(SHOWN, STEPS),
                Case.sound("Whoever takes the steps is only written out", actions(one -> one
                                .leads(List.of()).leadText("The safety team")))
                        .answers(SHOWN, STEPS),
                Case.sound("No action is under any priority", actions(one -> one.priorities(List.of())))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.sound("Actions to come", actions(one -> one.text("TBC"))).answers(NOT_SHOWN, STEPS),
                Case.sound("Actions, but no priorities", actions(one -> one.priorities(List.of())),
                                Change.plan((plan, was) -> plan.priorities(List.of())))
                        .answers(FOR_JUDGEMENT, STEPS),
                Case.bare("Another document has the steps", Words.inThePlan(
                                Words.elsewhere("See our action plan.", "Action Plan", Topic.STEPS)))
                        .answers(SHOWN_ELSEWHERE, STEPS),
                // Regulation 11(1)(d).
                Case.sound("Money for nothing in particular", resources(one -> one.priorities(List.of())))
                        .answers(FOR_JUDGEMENT, RESOURCES),
                Case.sound("Money for an action", resources(one -> one.priorities(List.of()).addActions(ElementId.of("a-cd"))))
                        .answers(SHOWN, RESOURCES),
                Case.sound("Money to be agreed", resources(one -> one.text("To be agreed"))).answers(NOT_SHOWN, RESOURCES),
                // Regulation 11(1)(e).
                Case.sound("Measures that are not tied to an authority may serve several", measures(one -> one
                                .measuredBy(List.of())))
                        .answers(FOR_JUDGEMENT, MEASURES),
                Case.sound("One measure for all", Change.plan((plan, was) -> plan.measures(List.of(Measure.builder()
                                .like(was.getMeasures().get(0)).measuredBy(SoundPapers.AUTHORITIES).build()))))
                        .answers(SHOWN, MEASURES),
                Case.sound("One measure of the group that they are all in tells of none of them", group(), Change.plan((plan, was) ->
                                plan.measures(List.of(Measure.builder().like(was.getMeasures().get(0))
                                        .measuredBy(List.of(ElementId.of("group"))).build()))))
                        .answers(FOR_JUDGEMENT, MEASURES),
                Case.sound("Another one of the group, beside each one's own", group(), Change.plan((plan, was) ->
                                plan.addMeasures(Measure.builder().like(was.getMeasures().get(0)).id(ElementId.of("m-group"))
                                        .measuredBy(List.of(ElementId.of("group"))).build())))
                        .answers(SHOWN, MEASURES),
                Case.sound("Measures for all but the fire authority", Change.plan((plan, was) ->
                                plan.measures(Change.without(was.getMeasures(), "m-fire"))))
                        .answers(FOR_JUDGEMENT, MEASURES),
                Case.sound("Bare titles measure nothing", measures(one -> one.unit(Optional.empty()).targets(List.of())))
                        .answers(FOR_JUDGEMENT, MEASURES),
                // Regulation 11(1)(f).
                Case.bare("A step towards one of three aims", step("Ask people", EngagementAim.VIEWS))
                        .answers(FOR_JUDGEMENT, VIEWS)
                        .answers(NOT_SHOWN, HELP, SUMMARY),
                Case.bare("One step towards all", step("Ask, meet, tell", EngagementAim.values()))
                        .answers(SHOWN, VIEWS, HELP, SUMMARY),
                Case.bare("A step towards nothing", step("Ask people")).answers(NOT_SHOWN, VIEWS, HELP, SUMMARY),
                Case.bare("A step to come", step("To be confirmed", EngagementAim.SUMMARY)).answers(NOT_SHOWN, SUMMARY),
                Case.bare("A paragraph on a summary", Words.inThePlan(
                                Words.here("We print a summary every May.", Topic.SUMMARY)))
                        .answers(FOR_JUDGEMENT, SUMMARY)
                        .answers(NOT_SHOWN, VIEWS, HELP),
                Case.bare("Another document has the steps towards people", Words.inThePlan(Words.elsewhere(
                                "See how we ask people.", "Engagement Strategy", Topic.CONSULTATION)))
                        .answers(SHOWN_ELSEWHERE, VIEWS)
                        .answers(NOT_SHOWN, HELP),
                Case.bare("The plan says that there will be no summary", Words.inThePlan(
                                Words.not("We publish no summary.", Topic.SUMMARY)))
                        .answers(CONTRADICTED, SUMMARY, "SI2007-1830-R14"),
                // Regulation 11(1)(a) as made.
                old("Three years from the start of the plan's year", "2008-04-01", "2011-03-31").answers(SHOWN, THREE_YEARS),
                old("The same in months", "2008-04", "2011-03").answers(SHOWN, THREE_YEARS),
                old("The same in years", "2008", "2011").answers(FOR_JUDGEMENT, THREE_YEARS),
                old("A plan of one year may hold a strategy for three", "2008-04-01", "2009-03-31")
                        .answers(FOR_JUDGEMENT, THREE_YEARS),
                oldStrategy("One year", "2008-04-01", "2009-03-31").answers(CONTRADICTED, THREE_YEARS),
                oldStrategy("Three years that began a year before", "2007-04-01", "2010-03-31")
                        .answers(CONTRADICTED, THREE_YEARS),
                oldStrategy("Three years but a day", "2008-04-01", "2011-03-30").answers(CONTRADICTED, THREE_YEARS),
                oldStrategy("Three years", "2008-04-01", "2011-03-31").answers(SHOWN, THREE_YEARS));
    }

    static List<Case> copies() {
        return List.of(
                Case.bare("No copy is recorded").answers(NOT_RECORDED, COPY),
                copy("To the commissioner, dated", one -> one).answers(SHOWN, COPY),
                copy("To the council", one -> one.to(ElementId.of("district"))).answers(NOT_RECORDED, COPY),
                copy("To the chief officer of police", one -> one.to(ElementId.of("police"))).answers(NOT_RECORDED, COPY),
                copy("Of the summary", one -> one.what(Published.PLAN_SUMMARY)).answers(FOR_JUDGEMENT, COPY),
                copy("Of the assessment", one -> one.what(Published.ASSESSMENT)).answers(NOT_RECORDED, COPY),
                copy("Of another plan", one -> one.paper(ElementId.of("previous"))).answers(NOT_RECORDED, COPY),
                copy("To be sent", one -> one.status(Done.PLANNED)).answers(FOR_JUDGEMENT, COPY),
                copy("Not sent", one -> one.on(Optional.empty()).status(Done.NOT_DONE)).answers(CONTRADICTED, COPY),
                copy("Not sent by a day, and it may be sent later", one -> one.status(Done.NOT_DONE)).answers(FOR_JUDGEMENT, COPY),
                Case.sound("Not sent at first, sent later", Change.records((records, was) -> records.addCopiesSent(
                                dispatch().id(ElementId.of("first")).status(Done.NOT_DONE).build())))
                        .answers(SHOWN, COPY),
                Case.sound("Before 22 November 2012 there was no commissioner to send it to").on(2012, 11, 21)
                        .answers(null, COPY));
    }

    @ParameterizedTest
    @MethodSource({"plansAndRevisions", "contents", "copies"})
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void councils_decisions_stand_beside_a_revision_that_is_not_told_and_contradict_nothing() {
        Finding finding = Case.bare("votes",
                        decided("cabinet", DecisionVerb.APPROVES_AND_REFERS, "2025-03-14"),
                        decided("council", DecisionVerb.ADOPTS, "2025-04-04"))
                .review().finding(REVISED).orElseThrow();
        assertThat(finding.evidence()).extracting(one -> one.text()).containsExactly(
                "Exampleford Cabinet approves and refers on, 14 March 2025",
                "Exampleford District Council, meeting of all members adopts, 4 April 2025");
        assertThat(finding.gap()).isEmpty();
        assertThat(finding.question().orElseThrow()).startsWith("On which day did the strategy group itself revise the plan");
    }

    @Test
    void the_authority_without_a_measure_is_named() {
        assertThat(Case.sound("no fire", Change.plan((plan, was) ->
                                plan.measures(Change.without(was.getMeasures(), "m-fire"))))
                        .review().finding(MEASURES).orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsExactly("Exampleshire Fire and Rescue Authority has no measure tied to it.");
    }

    private static Change revised(String date) {
        return Change.plan((plan, was) -> plan.revisedOn(PartialDate.parse(date)));
    }

    private static Change decided(String body, DecisionVerb verb, String on) {
        return Change.records((records, was) -> records.addDecisions(decision(body, verb, on).build()));
    }

    private static Decision.Builder decision(String body, DecisionVerb verb, String on) {
        return Decision.builder()
                .id(ElementId.of("decision-" + body))
                .body(ElementId.of(body))
                .verb(verb)
                .on(PartialDate.parse(on));
    }

    private static Change considered(String id, UnaryOperator<Considered.Builder> setter) {
        return Change.plan((plan, was) -> plan.considered(Change.with(was.getConsidered(), id,
                one -> setter.apply(Considered.builder().like(one)).build())));
    }

    private static Change priority(String title) {
        return Change.plan((plan, was) -> plan.addPriorities(
                Priority.builder().id(ElementId.of("p-new")).title(title).build()));
    }

    private static Change actions(UnaryOperator<Action.Builder> setter) {
        return Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(), one -> true,
                one -> setter.apply(Action.builder().like(one)).build())));
    }

    private static Change resources(UnaryOperator<Resource.Builder> setter) {
        return Change.plan((plan, was) -> plan.resources(Change.where(was.getResources(), one -> true,
                one -> setter.apply(Resource.builder().like(one)).build())));
    }

    private static Change measures(UnaryOperator<Measure.Builder> setter) {
        return Change.plan((plan, was) -> plan.measures(Change.where(was.getMeasures(), one -> true,
                one -> setter.apply(Measure.builder().like(one)).build())));
    }

    private static Change step(String text, EngagementAim... towards) {
        return Change.plan((plan, was) -> plan.addEngagementSteps(EngagementStep.builder()
                .id(ElementId.of("e")).text(text).towards(Set.of(towards)).build()));
    }

    private static Case old(String words, String from, String to) {
        return old(words, plan -> plan.period(period(from, to)));
    }

    private static Case oldStrategy(String words, String from, String to) {
        return old(words, plan -> plan.addStrategies(
                Strategy.builder().id(ElementId.of("old")).title("Our strategy").period(period(from, to)).build()));
    }

    private static Period period(String from, String to) {
        return Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build();
    }

    private static Case old(String words, UnaryOperator<Plan.Builder> setter) {
        Papers papers = Bare.whole();
        Plan.Builder plan = Plan.builder().like(papers.getPlan().orElseThrow()).year(new PlanYear(2008));
        setter.apply(plan);
        return Case.of(words, Papers.builder().like(papers).plan(plan.build()).build());
    }

    private static Case copy(String words, UnaryOperator<Dispatch.Builder> setter) {
        return Case.bare(words, Change.records((records, was) -> records.addCopiesSent(setter.apply(dispatch()).build())));
    }

    private static Dispatch.Builder dispatch() {
        return Dispatch.builder()
                .id(ElementId.of("copy"))
                .what(Published.PLAN)
                .paper(ElementId.of("plan"))
                .to(ElementId.of("commissioner"))
                .on(PartialDate.parse("2025-04-14"));
    }

    /** The strategy group, with the bodies that are in it. */
    private static Change group() {
        return papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), "group",
                one -> Body.builder().like(one).members(SoundPapers.AUTHORITIES).build())).build();
    }
}
