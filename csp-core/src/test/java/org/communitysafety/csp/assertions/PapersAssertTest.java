package org.communitysafety.csp.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitysafety.csp.assertions.PapersAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.PlanQuality;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** Beside AssertJ's own {@code assertThat}, as a consumer's test has it. */
class PapersAssertTest {

    private static final Papers SOUND = SoundPapers.of2025();
    private static final Papers NO_RESOURCES = Change.plan((plan, was) -> plan.resources(List.of())).apply(SOUND);
    private static final LocalDate EVE = LocalDate.of(2025, 3, 31);

    @Test
    void what_the_papers_show_goes_through() {
        assertThat(SOUND).shows("CDA98-6-1-C").passes(Gate.GAPS).answers("SI2007-1830-R11-1-D", Outcome.SHOWN);
        assertThat(SOUND).askedOn(EVE).shows("CDA98-6-1-C");
        assertThat(NO_RESOURCES).doesNotShow("SI2007-1830-R11-1-D").answers("SI2007-1830-R11-1-D", Outcome.NOT_SHOWN);
    }

    @Test
    void what_they_do_not_show_is_told_so_that_a_person_can_act_on_it() {
        assertThatThrownBy(() -> assertThat(NO_RESOURCES).shows("SI2007-1830-R11-1-D"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        expected "set out" (shown) of
                        SI2007-1830-R11-1-D: Plan sets out use of resources
                          asks      The strategy group, for the responsible authorities, must set out in the plan how it thinks \
                        the responsible authorities should allocate and deploy their resources to that end.
                          in        SI 2007/1830 reg 11(1)(d), https://www.legislation.gov.uk/uksi/2007/1830/regulation/11
                          found     "not found in the papers read" (not-shown), asked on 31 March 2025. The plan was read whole, \
                        and nothing in it shows money, posts or other resources tied to the strategy, a priority or an action.
                          to do     Set out in the plan money, posts or other resources tied to the strategy, a priority or an \
                        action, or name the document that has it.
                          mind      the law was read up to 31 January 2023 only.""");
    }

    @Test
    void evidence_and_what_is_lacking_are_told_with_the_element() {
        Papers nobody = Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(),
                one -> one.getPriorities().get(0).value().equals("p-cd"),
                one -> Action.builder().like(one).leads(List.of()).build()))).apply(SOUND);
        PapersAssert at = PapersAssert.ofRead(nobody, Set.of(), List.of(), (element, attribute) -> Optional.of("line 7"));
        assertThatThrownBy(() -> at.shows("SI2007-1830-R11-1-C"))
                .hasMessageContaining("\"a person must decide\" (for-judgement)")
                .hasMessageContaining("\n  evidence  \"Meet every month and agree who does what\" (a-sm, line 7)\n")
                .hasMessageContaining("\n  lacks     No action under \"Homes and streets\" says who takes it. (p-cd, line 7)\n")
                .hasMessageContaining("\n  ask       Does this evidence show actions for every priority, with who takes them?");
    }

    @Test
    void a_gate_tells_all_that_stops_at_it() {
        assertThatThrownBy(() -> assertThat(NO_RESOURCES).passes(Gate.GAPS))
                .hasMessageStartingWith("the papers do not pass the gate \"gaps\": 1 duty stops, 0 more could not be checked, "
                        + "0 faults in what was given\n\nSI2007-1830-R11-1-D: ");
        assertThatThrownBy(() -> assertThat(SOUND).isStatutorilyComplete()).hasMessageStartingWith(
                "the papers do not pass the gate \"complete\": ");
        assertThat(NO_RESOURCES).passes(Gate.CONFLICTS);
    }

    @Test
    void answers_on_record_make_papers_complete() {
        Answers.Builder answers = Answers.builder();
        for (Finding open : Review.of(SOUND).at(Gate.COMPLETE).stopped()) {
            answers.addAnswers(PersonAnswer.builder().duty(open.duty().getId()).answer(Answered.MET).by("Head of community safety")
                    .on(EVE).reason("Minute 7 of the strategy group").build());
        }
        assertThat(SOUND).withAnswers(answers.build()).isStatutorilyComplete();
    }

    @Test
    void what_could_not_be_read_never_passes_and_is_never_taken_as_not_shown() {
        PapersAssert faulty = PapersAssert.ofRead(NO_RESOURCES, Set.of("/plan/resources"),
                List.of("plan.json:4:1 /plan/resources malformed: it is no list"), (element, attribute) -> Optional.empty());
        assertThatThrownBy(() -> faulty.passes(Gate.NONE))
                .hasMessageContaining("1 more could not be checked, 1 fault in what was given")
                .hasMessageContaining("fault: plan.json:4:1 /plan/resources malformed: it is no list");
        assertThatThrownBy(() -> faulty.doesNotShow("SI2007-1830-R11-1-D")).hasMessageContaining("could not be checked");
        PapersAssert onlyFaulty = PapersAssert.ofRead(SOUND, Set.of(), List.of("a fault"), (element, attribute) -> Optional.empty());
        assertThatThrownBy(() -> onlyFaulty.passes(Gate.NONE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void what_is_shown_or_does_not_apply_is_no_thing_that_is_not_shown() {
        assertThatThrownBy(() -> assertThat(SOUND).doesNotShow("CDA98-6-1-C"))
                .hasMessageStartingWith("expected an answer that is not \"set out\" of\nCDA98-6-1-C: ");
        Finding away = Review.of(SOUND).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_APPLICABLE).findFirst().orElseThrow();
        assertThatThrownBy(() -> assertThat(SOUND).doesNotShow(away.duty().getId().value())).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_unknown_duty_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> assertThat(SOUND).shows("CDA98-6-1-c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no duty 'CDA98-6-1-c'; nearest is CDA98-6-1-C, ");
        assertThatThrownBy(() -> assertThat(SOUND).shows("cda98-6-1-c")).hasMessageContaining("nearest is CDA98-6-1-C, ");
        assertThatThrownBy(() -> assertThat(SOUND).shows("SI2007-1830-R13-A"))
                .hasMessageContaining("nearest is SI2007-1830-R13A, ");
    }

    @Test
    void the_id_of_a_rule_is_told_from_that_of_a_duty() {
        assertThatThrownBy(() -> assertThat(SOUND).with(PlanQuality.pack()).shows("plan-quality:lead-for-every-action"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no duty 'plan-quality:lead-for-every-action'; an id with a colon is that of a rule of a pack: "
                        + "ask showsRule or answersRule, with its pack asked by with(pack).");
    }

    @Test
    void one_rule_of_a_pack_is_asserted_by_its_id() {
        Papers nobody = Change.plan((plan, was) -> plan.actions(Change.with(was.getActions(), "a-ro",
                one -> Action.builder().like(one).leads(List.of()).leadText(Optional.empty()).build()))).apply(SOUND);
        assertThat(SOUND).with(PlanQuality.pack()).showsRule("plan-quality:lead-for-every-action");
        assertThat(nobody).with(PlanQuality.pack()).answersRule("plan-quality:lead-for-every-action", Outcome.NOT_SHOWN);
        assertThatThrownBy(() -> assertThat(nobody).with(PlanQuality.pack()).showsRule("plan-quality:lead-for-every-action"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected \"set out\" (shown) of\nplan-quality:lead-for-every-action: A lead for every action\n")
                .hasMessageContaining("\n  lacks     It is not said who leads it. (a-ro)");
    }

    @Test
    void a_rule_that_no_pack_has_is_refused_with_the_nearest_and_one_that_is_not_asked_with_why() {
        assertThatThrownBy(() -> assertThat(SOUND).with(PlanQuality.pack()).showsRule("plan-quality:Lead-for-each-action"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No pack that is asked has a rule 'plan-quality:Lead-for-each-action'; nearest is "
                        + "plan-quality:lead-for-every-action, A lead for every action.");
        assertThatThrownBy(() -> assertThat(SOUND).showsRule("plan-quality:lead-for-every-action"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("; no pack is asked: say so first, by with(pack).");
        PackRule later = PackRule.numbered("example.gov.uk:later", "Later").of("the partnership").under("Standard 1").should("have it")
                .from(2025, 4, 1, Nation.ENGLAND).setOutIn(Concern.PLAN)
                .shownBy(new Showing("it", List.of("/plan/actions"), (dossier, on, look) -> { })).said();
        assertThatThrownBy(() -> assertThat(SOUND).with(RulePack.of("example.gov.uk", "Standard", "1", List.of(later)))
                .showsRule("example.gov.uk:later"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("example.gov.uk:later (Later) is not asked of these papers. It holds from 1 April 2025 on, and is asked on "
                        + "31 March 2025: it is the 31 March before the plan's year.");
    }

    @Test
    void a_duty_that_is_not_asked_is_neither_shown_nor_not_shown() {
        for (String other : List.of("SI2007-1830-R11-1-A-OLD", "SI2007-3076-R10-1-A-CD", "SVDG22-CSP")) {
            assertThatThrownBy(() -> assertThat(SOUND).doesNotShow(other))
                    .isInstanceOf(AssertionError.class).hasMessageContaining(") is not asked of these papers. It ");
        }
        Review guidance = Review.of(SOUND, ReviewOptions.USUAL.with(Pack.GUIDANCE));
        assertThat(SOUND).with(Pack.GUIDANCE).answers("SVDG22-CSP", guidance.finding("SVDG22-CSP").orElseThrow().outcome());
    }

    @Test
    void words_of_the_papers_cannot_act_on_a_terminal() {
        assertThat(FindingMessage.shown("a\u001b[31m\nb")).isEqualTo("a?[31m b");
        assertThat(FindingMessage.shown("x".repeat(200))).isEqualTo("x".repeat(160) + " ...");
    }

    /** A plan that holds next to nothing stops at a hundred duties: all are named, and the first are told. */
    @Test
    void where_many_stop_all_are_named_and_the_first_are_told() {
        Papers bare = Papers.builder().like(SOUND).plan(Plan.builder().id(ElementId.of("plan")).title("Plan")
                .year(SOUND.getPlan().orElseThrow().getYear()).build()).records(Optional.empty()).assessment(Optional.empty()).build();
        List<String> stopped = Review.of(bare).at(Gate.COMPLETE).stopped().stream().map(one -> one.duty().getId().value()).toList();
        assertThat(stopped.size()).isGreaterThan(60);
        assertThatThrownBy(() -> assertThat(bare).isStatutorilyComplete()).satisfies(failed -> {
            assertThat(failed.getMessage()).contains("These are: " + String.join(", ", stopped))
                    .contains("\n\n" + stopped.get(19) + ": ").doesNotContain("\n\n" + stopped.get(20) + ": ");
            assertThat(failed.getMessage().length()).isLessThan(25_000);
        });
    }
}
