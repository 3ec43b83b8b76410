package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regulation 11(1)(c) and (d): steps for the responsible authorities to take, and their own resources. */
class NecessaryStepsTest {

    private static final String STEPS = "SI2007-1830-R11-1-C";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final ElementId OTHER = ElementId.of("other");

    /** Section 5(1) of the 1998 Act never had a body of these kinds. */
    @ParameterizedTest
    @EnumSource(value = BodyKind.class, names = {"VOLUNTARY", "BUSINESS", "RESIDENTS", "SCHOOL", "PARISH_COUNCIL", "NHS_TRUST",
        "POLICE_AND_CRIME_COMMISSIONER"})
    void what_only_a_body_does_that_is_no_authority_is_no_step_for_the_authorities(BodyKind kind) {
        bothNations("led by " + kind, FOR_JUDGEMENT, STEPS, other(kind), led());
        bothNations("money of " + kind, FOR_JUDGEMENT, RESOURCES, other(kind), money(OTHER));
    }

    /** A department or team of an authority may be of these kinds, or nobody says what it is. */
    @ParameterizedTest
    @EnumSource(value = BodyKind.class, names = {"DISTRICT_COUNCIL", "HOUSING", "PUBLIC_HEALTH", "YOUTH_OFFENDING_TEAM", "PARTNERSHIP",
        "GROUP", "PERSON", "OTHER", "STRATEGY_GROUP"})
    void a_body_that_may_be_part_of_an_authority_takes_a_step(BodyKind kind) {
        bothNations("led by " + kind, SHOWN, STEPS, other(kind), led());
        bothNations("money of " + kind, SHOWN, RESOURCES, other(kind), money(OTHER));
    }

    @Test
    void a_charity_leads_and_an_authority_helps() {
        Case.sound("police as partner", other(BodyKind.VOLUNTARY), led(), actions(one -> one.addPartners(ElementId.of("police"))))
                .answers(SHOWN, STEPS).holds();
        Case.sound("money of both", other(BodyKind.VOLUNTARY), money(OTHER, ElementId.of("district"))).answers(SHOWN, RESOURCES).holds();
        Case.sound("one of each", other(BodyKind.VOLUNTARY), Change.plan((plan, was) -> plan.addResources(resource(OTHER))))
                .answers(SHOWN, RESOURCES).holds();
        Case.sound("a charity that has the council for a member", other(BodyKind.VOLUNTARY),
                papers -> Change.papers(all -> all.bodies(Change.with(papers.getBodies(), "other",
                        one -> Body.builder().like(one).addMembers(ElementId.of("district")).build()))).apply(papers), led())
                .answers(SHOWN, STEPS).holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Victim Support | FOR_JUDGEMENT", "Victim Support / Women’s Aid | FOR_JUDGEMENT", "haven | FOR_JUDGEMENT",
        "Community Safety Team | SHOWN", "Victim Support and the police | SHOWN", "Haven, with the council | SHOWN"
    })
    void who_takes_it_is_told_only_in_words(String words, Outcome outcome) {
        bothNations(words, outcome, STEPS, other(BodyKind.VOLUNTARY), actions(one -> one.leads(List.of()).leadText(words)));
    }

    @Test
    void the_priority_for_which_only_others_do_something_is_named() {
        assertThat(Case.sound("one of four", other(BodyKind.VOLUNTARY), Change.plan((plan, was) -> plan.actions(Change.where(
                                was.getActions(), one -> one.getPriorities().contains(ElementId.of("p-ro")),
                                one -> Action.builder().like(one).leads(List.of(OTHER)).build()))))
                        .review().finding(STEPS).orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsExactly("Whoever is said to take an action under \"Second chances\" is no responsible authority.");
    }

    /** Who leads may be told by what was lost. */
    @Test
    void a_lead_that_may_be_among_bodies_that_were_lost_is_not_taken_for_an_authority() {
        Review review = Review.of(Case.sound("gone", led()).papers(), ReviewOptions.USUAL.withUnread(List.of("/bodies/10")));
        assertThat(review.finding(STEPS).orElseThrow().outcome()).isEqualTo(NOT_EVALUATED);
        Case.sound("never there", led()).answers(SHOWN, STEPS).holds();
    }

    @Test
    void a_step_that_was_given_up_is_none() {
        bothNations("by the scale", FOR_JUDGEMENT, STEPS, actions(one -> one.progress(List.of(
                progress("Under way", ProgressScale.ON_TRACK, "2025-03-31"), progress("Ended", ProgressScale.DROPPED, "2025-09-30")))));
        bothNations("in words", FOR_JUDGEMENT, STEPS, actions(one -> one.progress(List.of(
                Progress.builder().text("Dropped for lack of funds").build()))));
        bothNations("taken up again", SHOWN, STEPS, actions(one -> one.progress(List.of(
                progress("Under way", ProgressScale.ON_TRACK, "2025-09-30"), progress("Ended", ProgressScale.DROPPED, "2025-03-31")))));
        bothNations("not begun", SHOWN, STEPS, actions(one -> one.progress(List.of(
                progress("Not started", ProgressScale.NOT_STARTED, "2025-09-30")))));
    }

    /** The steps are to implement the strategy too, and not only to meet the priorities. */
    @Test
    void a_strategy_for_which_nothing_is_to_be_done_lacks_its_steps() {
        assertThat(Case.sound("no substances", tagged(), withoutSubstances()).review().finding(STEPS).orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsOnly("No action is said to be for what the strategy is on: substance misuse.");
        Case.sound("no substances", tagged(), withoutSubstances()).answers(FOR_JUDGEMENT, STEPS).holds();
        Case.sound("all tagged", tagged()).answers(SHOWN, STEPS).holds();
        Case.sound("some without a tag, which may be for it", withoutSubstances()).answers(SHOWN, STEPS).holds();
        Case.sound("an action for the strategy itself", tagged(), withoutSubstances(), actions(one -> one.strategies(List.of(
                        ElementId.of("s-drugs"), ElementId.of("s-alcohol"), ElementId.of("s-other")))))
                .answers(SHOWN, STEPS).holds();
    }

    @Test
    void a_strategy_of_which_all_words_are_still_to_come_needs_no_steps_yet() {
        Case.sound("only one to come", tagged(), withoutSubstances(), Change.plan((plan, was) -> plan.strategies(Stream.concat(
                        was.getStrategies().stream().filter(one -> !Subject.withWider(one.getServes()).contains(Subject.SUBSTANCE_MISUSE)),
                        Stream.of(Strategy.builder().id(ElementId.of("to-come")).title("TBC").description("to be added")
                                .addServes(Subject.SUBSTANCE_MISUSE).build())).toList())))
                .answers(SHOWN, STEPS).holds();
    }

    /** In Wales the strategy against substance misuse need not stand in the plan, so that no step to implement it does either. */
    @Test
    void in_Wales_the_plan_holds_no_steps_against_substance_misuse() {
        Case.soundInWales("no substances", tagged(), withoutSubstances()).answers(SHOWN, "SI2007-3076-R9-C").holds();
    }

    /** Before re-offending came to the Regulations a strategy on it was none that they ask for. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_strategy_that_was_not_asked_for_on_the_day_needs_no_steps(boolean before) {
        Change none = Change.plan((plan, was) -> plan
                .actions(was.getActions().stream().filter(one -> !one.getServes().contains(Subject.RE_OFFENDING)).toList())
                .priorities(Change.without(was.getPriorities(), "p-ro")));
        Case asked = Case.sound("no re-offending", tagged(), none);
        (before ? asked.on(2010, 3, 31).answers(SHOWN, STEPS) : asked.answers(FOR_JUDGEMENT, STEPS)).holds();
    }

    private static void bothNations(String words, Outcome outcome, String duty, Change... changes) {
        Case english = Case.sound(words, changes).answers(outcome, duty);
        english.holds();
        english.inWales().orElseThrow().holds();
    }

    private static Change other(BodyKind kind) {
        return Change.papers(papers -> papers.addBodies(Body.builder().id(OTHER).name("Haven").kind(kind).build()));
    }

    private static Change led() {
        return actions(one -> one.leads(List.of(OTHER)).leadText(Optional.empty()).partners(List.of()));
    }

    private static Change money(ElementId... from) {
        return Change.plan((plan, was) -> plan.resources(List.of(resource(from))));
    }

    private static Resource resource(ElementId... from) {
        return Resource.builder().id(ElementId.of("hands")).text("Two volunteers").addFrom(from).addPriorities(ElementId.of("p-cd")).build();
    }

    /** Each action tells what it is for: that of its priority. */
    private static Change tagged() {
        return Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(), one -> one.getServes().isEmpty(),
                one -> Action.builder().like(one).serves(Set.of(switch (one.getPriorities().get(0).value()) {
                    case "p-cd" -> Subject.CRIME_DISORDER;
                    case "p-sm" -> Subject.SUBSTANCE_MISUSE;
                    case "p-ro" -> Subject.RE_OFFENDING;
                    default -> Subject.SERIOUS_VIOLENCE;
                })).build())));
    }

    private static Change withoutSubstances() {
        return Change.plan((plan, was) -> plan.priorities(Change.without(was.getPriorities(), "p-sm"))
                .actions(without(was)));
    }

    private static List<Action> without(Plan plan) {
        return plan.getActions().stream().filter(one -> !one.getPriorities().contains(ElementId.of("p-sm"))).toList();
    }

    private static Change actions(UnaryOperator<Action.Builder> set) {
        return Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(), one -> true,
                one -> set.apply(Action.builder().like(one)).build())));
    }

    private static Progress progress(String words, ProgressScale scale, String day) {
        return Progress.builder().text(words).scale(scale).asAt(PartialDate.parse(day)).build();
    }
}
