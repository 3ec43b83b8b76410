package org.communitysafety.csp.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assertions.PapersAssertions;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.testing.SoundSets;
import org.junit.jupiter.api.Test;

/** Papers that a program built, with ids that several elements have or that lead nowhere. */
class IdCheckTest {

    private static final Papers SOUND = SoundPapers.of2025();

    private static Papers lead(String id) {
        return first(one -> Action.builder().like(one).leads(List.of(ElementId.of(id))).build()).apply(SOUND);
    }

    private static Change first(UnaryOperator<Action> change) {
        return Change.plan((plan, was) -> {
            List<Action> actions = new ArrayList<>(was.getActions());
            actions.set(0, change.apply(actions.get(0)));
            plan.actions(actions);
        });
    }

    private static Papers twoActionsOfOneId() {
        String second = SOUND.getPlan().orElseThrow().getActions().get(1).getId().value();
        return first(one -> Action.builder().like(one).id(ElementId.of(second)).build()).apply(SOUND);
    }

    private static List<String> told(Papers papers) {
        return IdCheck.of(papers).faults().stream().map(IdFault::toString).toList();
    }

    @Test
    void sound_papers_have_nothing_wrong() {
        SoundSets.all().forEach((kind, papers) -> assertThat(told(papers)).as(kind).isEmpty());
    }

    @Test
    void a_reference_to_nothing_is_told_where_it_stands() {
        assertThat(told(lead("ghost"))).containsExactly(
                "/plan/actions/0/leads/0: 'ghost' is a body that is not in these papers: add it, or put its id right.");
    }

    @Test
    void a_reference_to_another_kind_of_thing_is_told() {
        String priority = SOUND.getPlan().orElseThrow().getPriorities().get(0).getId().value();
        assertThat(told(lead(priority))).containsExactly(
                "/plan/actions/0/leads/0: '" + priority + "' is there, but is not a body: give the id of one.");
    }

    @Test
    void an_id_that_two_elements_have_is_told_at_both() {
        assertThat(told(twoActionsOfOneId())).hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(one -> one.startsWith("/plan/actions/0/id: ")).anyMatch(one -> one.startsWith("/plan/actions/1/id: "))
                .anyMatch(one -> one.endsWith("is the id of more than one element: give each an id of its own."));
    }

    @Test
    void the_plan_before_may_use_the_ids_of_this_one_and_its_references_may_stay_within_it() {
        Plan plan = SOUND.getPlan().orElseThrow();
        assertThat(told(Papers.builder().like(SOUND).previousPlan(plan).build())).isEmpty();
        Plan lone = Plan.builder().id(ElementId.of("before")).title("Before")
                .addPriorities(Priority.builder().id(ElementId.of("theirs")).title("Theirs").build())
                .addActions(Action.builder().id(ElementId.of("one")).text("Meet.").addPriorities(ElementId.of("theirs")).build()).build();
        assertThat(told(Papers.builder().previousPlan(lone).build())).isEmpty();
        assertThat(told(Papers.builder().previousPlan(lone).plan(Plan.builder().id(ElementId.of("now")).title("Now")
                .addActions(Action.builder().id(ElementId.of("two")).text("Meet.").addPriorities(ElementId.of("theirs")).build()).build()).build()))
                .containsExactly("/plan/actions/0/priorities/0: 'theirs' is a priority of the plan that is not in these papers: "
                        + "add it, or put its id right.");
    }

    @Test
    void an_element_is_found_by_itself_and_not_by_what_it_says() {
        IdCheck check = IdCheck.of(SOUND);
        Action action = SOUND.getPlan().orElseThrow().getActions().get(2);
        assertThat(check.pointerOf(action)).contains("/plan/actions/2");
        assertThat(check.pointerOf(Action.builder().like(action).build())).isEmpty();
    }

    @Test
    void no_gate_is_passed_with_such_an_id() {
        for (Papers papers : List.of(lead("ghost"), twoActionsOfOneId())) {
            Review review = Review.of(papers);
            for (Gate gate : Gate.values()) {
                assertThat(review.at(gate).isPassed()).isFalse();
                assertThat(review.atWithPacks(gate).isPassed()).isFalse();
            }
            assertThat(review.idFaults()).isNotEmpty();
        }
        assertThat(Review.of(SOUND).at(Gate.GAPS).isPassed()).isTrue();
        assertThat(Review.of(SOUND).options()).isEqualTo(ReviewOptions.USUAL);
    }

    @Test
    void what_a_reader_told_is_kept_and_not_told_again() {
        Papers papers = Change.papers(builder -> builder.addBodies(SOUND.getBodies().get(0))).apply(SOUND);
        String last = "/bodies/" + SOUND.getBodies().size() + "/id";
        assertThat(Review.of(papers).options().unread().getPointers()).containsExactly("/bodies/0/id", last);
        ReviewOptions read = ReviewOptions.USUAL.withUnread(List.of("/reports/0", last));
        assertThat(Review.of(papers, read).options().unread().getPointers()).containsExactly("/reports/0", last, "/bodies/0/id");
    }

    @Test
    void bodies_of_one_id_are_answered_alike_in_either_order() {
        String strategyGroup = SOUND.getPartnership().orElseThrow().getStrategyGroup().orElse(SOUND.getBodies().get(0).getId()).value();
        List<Body> bodies = new ArrayList<>(SOUND.getBodies());
        bodies.add(Body.builder().id(ElementId.of(strategyGroup)).name("Somebody else").build());
        Papers one = Papers.builder().like(SOUND).bodies(bodies).build();
        Collections.reverse(bodies);
        Papers other = Papers.builder().like(SOUND).bodies(bodies).build();
        assertThat(told(one)).hasSize(2).allMatch(fault -> fault.startsWith("/bodies/"));
        assertThat(outcomes(one)).isEqualTo(outcomes(other));
        assertThat(outcomes(one)).containsValue(Outcome.NOT_EVALUATED);
    }

    private static Map<String, Outcome> outcomes(Papers papers) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Review.of(papers).findings().forEach(finding -> outcomes.put(finding.duty().getId().value(), finding.outcome()));
        return outcomes;
    }

    @Test
    void an_assertion_fails_with_the_place_and_what_to_do() {
        for (Gate gate : Gate.values()) {
            assertThatThrownBy(() -> PapersAssertions.assertThat(lead("ghost")).passes(gate))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("1 fault in what was given")
                    .hasMessageContaining("fault: /plan/actions/0/leads/0: 'ghost' is a body that is not in these papers: add it");
        }
        assertThatThrownBy(() -> PapersAssertions.assertThat(lead("ghost")).reviewedWith(ReviewOptions.USUAL.assumingWhole()).passes(Gate.NONE))
                .hasMessageContaining("'ghost'");
    }
}
