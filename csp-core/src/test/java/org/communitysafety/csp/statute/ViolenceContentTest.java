package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.event;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.kind;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.strategy;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.without;
import static org.communitysafety.csp.statute.Told.evidence;
import static org.communitysafety.csp.statute.Told.finds;
import static org.communitysafety.csp.statute.Told.lacks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.Contribution;
import org.communitysafety.csp.violence.MadeUnder;
import org.junit.jupiter.api.Test;

/** What a serious violence strategy says, and what is told of it: the evidence by its attribute, and what it lacks. */
class ViolenceContentTest {

    private static final String TOGETHER = "PCSCA22-8-1";
    private static final String CONTRIBUTIONS = "PCSCA22-8-2";
    private static final String STRATEGY = "PCSCA22-8-3-C1";
    private static final String REVIEW = "PCSCA22-8-7-B";
    private static final String WIDER = "PCSCA22-8-9";
    private static final String REVISED = "PCSCA22-8-11";

    private static final String SECOND_HAND = "It was not in hand: what stands here of it is second-hand.";
    private static final String NOT_THIS_AREA = "It is not said to cover Exampleford.";

    /** Section 8(2): each plans how it uses its own functions, so what a group does is not what each does. */
    @Test
    void what_a_group_of_them_contributes_is_no_contribution_of_each() {
        finds(Case.sound("each"), CONTRIBUTIONS, SHOWN);
        Finding group = finds(Case.sound("the unit alone", unit(),
                        strategy((one, was) -> one.contributions(List.of(contribution("unit", "Runs the mentors"))))),
                CONTRIBUTIONS, FOR_JUDGEMENT);
        assertThat(evidence(group)).containsExactly("text: Runs the mentors");
        Finding both = finds(Case.sound("the unit for the team", unit(),
                        strategy((one, was) -> one.contributions(Change.without(was.getContributions(), "contribution-team"))
                                .addContributions(contribution("unit", "Runs the mentors")))),
                CONTRIBUTIONS, FOR_JUDGEMENT);
        assertThat(lacks(both)).containsExactly("the youth offending team for Exampleford has no contribution of its own told.");
    }

    /** Section 8(1): who takes part is told by records of work together too. */
    @Test
    void a_strategy_without_parties_tells_nothing_of_who_takes_part() {
        Finding finding = finds(Case.sound("a workshop of all", strategy((one, was) -> one.parties(List.of())),
                event("v-together", one -> one.by(SoundViolence.SPECIFIED))), TOGETHER, SHOWN);
        assertThat(evidence(finding)).containsExactly("text: Workshop on the night bus, 2 October 2024");
        assertThat(lacks(finding)).isEmpty();
    }

    @Test
    void who_worked_together_at_another_time_does_not_take_part() {
        assertThat(lacks(finds(Case.sound("a workshop of 2019", strategy((one, was) -> one.parties(SoundPapers.AUTHORITIES)),
                        event("v-together", one -> one.addBy(id("team")).on(day("2019-05-01")))), TOGETHER, FOR_JUDGEMENT)))
                .containsExactly(
                        "It is dated outside the two years from 1 April 2024 to 31 March 2026 in which this plan is made and in "
                                + "force.",
                        "the youth offending team for Exampleford is not said to take part.");
    }

    @Test
    void a_kind_without_evidence_is_told_by_its_name() {
        Finding finding = finds(Case.sound("no evidence", kind("kind-home", one -> one.text(Optional.empty()))),
                "PCSCA22-8-3-A", FOR_JUDGEMENT);
        assertThat(evidence(finding))
                .containsExactly("text: 41 people wounded in 2024, by ambulance records", "kind: domestic-abuse");
        assertThat(lacks(finding)).containsExactly("It is not said on what evidence.");
    }

    /** Section 8(3)(c): what is a draft is not prepared, and what nobody has read may be only promised. */
    @Test
    void a_draft_is_no_strategy_yet() {
        Change draft = strategy((one, was) -> one.stage(Stage.DRAFT));
        Finding read = finds(Case.sound("read", draft), STRATEGY, FOR_JUDGEMENT);
        assertThat(evidence(read)).containsExactly("title: Exampleford Safer Lives Strategy 2025");
        assertThat(lacks(read)).containsExactly("It is a draft.");
        Finding named = finds(Case.sound("named", draft, strategy((one, was) -> one.inHand(InHand.NONE))),
                STRATEGY, FOR_JUDGEMENT);
        assertThat(evidence(named))
                .containsExactly("title: Exampleford Safer Lives Strategy 2025 (to be made, as far as these papers tell)");
        assertThat(lacks(named)).isEmpty();
    }

    @Test
    void a_strategy_that_nobody_had_in_hand_is_not_elsewhere_if_it_is_for_another_area() {
        Change unseen = strategy((one, was) -> one.inHand(InHand.NONE));
        finds(Case.sound("this area", unseen), STRATEGY, SHOWN_ELSEWHERE);
        finds(Case.sound("some areas", unseen, strategy((one, was) -> one.areas(List.of()))), STRATEGY, SHOWN_ELSEWHERE);
        assertThat(lacks(finds(Case.sound("Samplebury", unseen, strategy((one, was) -> one.areas(List.of("E07999998")))),
                        STRATEGY, FOR_JUDGEMENT)))
                .containsExactly(SECOND_HAND, NOT_THIS_AREA);
    }

    /** A strategy is for using their functions against serious violence: under a title alone nothing is to be done. */
    @Test
    void a_strategy_says_what_is_to_be_done_in_actions_contributions_or_words() {
        Statement words = Words.here("The police patrol the station at night.", null);
        finds(Case.sound("actions", strategy((one, was) -> one.contributions(List.of()))), STRATEGY, SHOWN);
        finds(Case.sound("contributions", strategy((one, was) -> one.actions(List.of()))), STRATEGY, SHOWN);
        finds(Case.sound("words", bareOf(words)), STRATEGY, SHOWN);
        for (Statement no : List.of(
                Words.here("TBC", null),
                Words.elsewhere("The work plan says what is done.", "Work plan", null),
                Words.not("What is done is not told here.", null))) {
            saysNothing(bareOf(no));
        }
        saysNothing(strategy((one, was) -> one.contributions(List.of()).actions(was.getActions().stream()
                .map(it -> Action.builder().like(it).text("TBC").build()).toList())));
        saysNothing(strategy((one, was) -> one.actions(List.of()).contributions(was.getContributions().stream()
                .map(it -> Contribution.builder().like(it).text("TBC").build()).toList())));
    }

    private static void saysNothing(Change change) {
        assertThat(lacks(finds(Case.sound("nothing to be done", change), STRATEGY, FOR_JUDGEMENT)))
                .containsExactly("Nothing stands here of what it says is to be done.");
    }

    @Test
    void an_action_of_which_no_progress_is_told_is_not_carried_out() {
        assertThat(lacks(finds(Case.sound("no progress", strategy((one, was) -> one.actions(Change.with(was.getActions(),
                        "violence-clinic", it -> Action.builder().like(it).progress(List.of()).build())))),
                        "PCSCA22-8-3-C2", FOR_JUDGEMENT)))
                .containsExactly("It is not said that any of it is done.");
    }

    /** Section 8(7)(b). */
    @Test
    void it_is_under_review_by_a_review_that_was_held_and_the_day_of_the_next() {
        Change noNext = strategy((one, was) -> one.nextReview(Optional.empty()));
        Finding both = finds(Case.sound("both"), REVIEW, SHOWN);
        assertThat(evidence(both))
                .containsExactly("text: Read through after a year, 3 December 2025", "nextReview: Next review January 2026");
        assertThat(lacks(both)).isEmpty();
        Finding held = finds(Case.sound("held", noNext), REVIEW, FOR_JUDGEMENT);
        assertThat(evidence(held)).containsExactly("text: Read through after a year, 3 December 2025");
        assertThat(lacks(held)).containsExactly("It is not said when the strategy is to be reviewed next.");
        Finding next = finds(Case.sound("the next", without("v-review")), REVIEW, FOR_JUDGEMENT);
        assertThat(evidence(next)).containsExactly("nextReview: Next review January 2026");
        assertThat(lacks(next)).isEmpty();
        assertThat(lacks(finds(Case.sound("neither", without("v-review"), noNext), REVIEW, NOT_RECORDED))).isEmpty();
    }

    @Test
    void the_versions_are_gathered_from_the_strategy_and_the_records() {
        assertThat(evidence(finds(Case.sound("two"), "PCSCA22-8-7-C", FOR_JUDGEMENT))).containsExactly(
                "replaces: Exampleford Safer Lives Strategy 2024", "text: Second version agreed, 10 January 2025");
    }

    /** Section 8(11) is for the strategy of this area, and for one that somebody has read. */
    @Test
    void a_revised_strategy_for_another_area_does_not_show_it() {
        assertThat(lacks(finds(Case.sound("Samplebury", strategy((one, was) -> one.areas(List.of("E07999998")))),
                        REVISED, FOR_JUDGEMENT)))
                .containsExactly(NOT_THIS_AREA);
        assertThat(lacks(finds(Case.sound("named", strategy((one, was) -> one.inHand(InHand.NONE))), REVISED, FOR_JUDGEMENT)))
                .containsExactly(SECOND_HAND);
    }

    /** That the wider one is the first does not say that none under section 8 was revised. */
    @Test
    void the_first_strategy_under_section_9_says_nothing_of_those_under_section_8() {
        finds(Case.sound("section 9", strategy((one, was) -> one
                .first(true).replaces(Optional.empty()).madeUnder(Set.of(MadeUnder.SECTION_9)))), REVISED, FOR_JUDGEMENT);
    }

    /** Section 8(9) is for a strategy of more than one area; the papers do not tell that this is one. */
    @Test
    void one_area_does_not_show_a_strategy_of_several() {
        Finding one = finds(Case.sound("one area, section 9", strategy((it, was) ->
                it.madeUnder(Set.of(MadeUnder.SECTION_9)))), WIDER, NOT_RECORDED);
        assertThat(evidence(one)).isEmpty();
        Finding two = finds(Case.of("two areas, section 8", SoundViolence.wider(), strategy((it, was) ->
                it.madeUnder(Set.of(MadeUnder.SECTION_8)))), WIDER, FOR_JUDGEMENT);
        assertThat(evidence(two)).containsExactly("madeUnder: section-8");
        assertThat(lacks(two)).containsExactly("It is not said to be made under section 9.");
    }

    /** A strategy with neither actions nor contributions, and that statement. */
    private static Change bareOf(Statement statement) {
        return strategy((one, was) -> one.actions(List.of()).contributions(List.of()).addStatements(statement));
    }

    private static Change unit() {
        return Change.papers(papers -> papers.addBodies(Body.builder()
                .id(id("unit"))
                .name("Exampleshire Violence Reduction Unit")
                .kind(BodyKind.VIOLENCE_REDUCTION_UNIT)
                .members(SoundViolence.SPECIFIED)
                .build()));
    }

    private static Contribution contribution(String body, String text) {
        return Contribution.builder().id(id("contribution-" + body)).body(id(body)).text(text).build();
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }
}
