package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.PlanQuality;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** Two reviews of the sound papers of Exampleford that differ in one thing. */
class ReviewDifferenceTest {

    private static final DutyId NOMINATIONS = DutyId.of("SI2007-1830-R11-1-E");

    private static Review on(String day) {
        return Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(LocalDate.parse(day)));
    }

    private static List<ShortfallChange> of(DutyId duty, List<ShortfallChange> changes) {
        return changes.stream().filter(one -> one.finding().duty().getId().equals(duty)).toList();
    }

    @Test
    void what_the_first_review_alone_finds_lacking_is_gone_and_made_good_once_the_duty_is_shown() {
        ReviewDifference difference = ReviewDifference.of(on("2022-06-30"), on("2022-07-01"));
        assertThat(of(NOMINATIONS, difference.shortfallsGone())).isNotEmpty().allMatch(ShortfallChange::isMadeGood);
        assertThat(of(NOMINATIONS, difference.shortfallsNew())).isEmpty();
        assertThat(of(NOMINATIONS, ReviewDifference.of(on("2022-07-01"), on("2022-06-30")).shortfallsNew())).isNotEmpty();
    }

    @Test
    void what_is_not_looked_at_any_more_is_not_made_good() {
        ReviewOptions unread = ReviewOptions.USUAL.on(LocalDate.parse("2022-07-01")).withUnread(List.of(""));
        ReviewDifference difference = ReviewDifference.of(on("2022-06-30"), Review.of(bare(), unread));
        assertThat(of(NOMINATIONS, difference.shortfallsGone())).isNotEmpty().noneMatch(ShortfallChange::isMadeGood);
        assertThat(difference.changed()).filteredOn(one -> one.after().duty().getId().equals(NOMINATIONS)).singleElement()
                .satisfies(one -> assertThat(one.after().outcome()).isEqualTo(Outcome.NOT_EVALUATED));
    }

    private static Papers bare() {
        return Change.plan((plan, was) -> plan.measures(List.of())).apply(SoundPapers.of2025());
    }

    @Test
    void a_shortfall_is_told_with_the_element_that_has_it() {
        Papers compared = Change.assessment((assessment, was) -> assessment.analyses(Change.with(was.getAnalyses(), "n-ro",
                one -> Analysis.builder().like(one).comparedWith(Optional.empty()).build()))).apply(SoundPapers.of2025());
        ReviewDifference difference = ReviewDifference.of(Review.of(SoundPapers.of2025()), Review.of(compared));
        assertThat(difference.shortfallsNew()).isNotEmpty()
                .allSatisfy(one -> assertThat(one.element()).contains(ElementId.of("n-ro")))
                .extracting(one -> one.shortfall().text()).contains("It is not said which assessment this is compared with.");
        assertThat(difference.shortfallsGone()).isEmpty();
    }

    @Test
    void reviews_that_did_not_ask_the_same_are_refused() {
        Review law = Review.of(SoundPapers.of2025());
        Review more = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.with(Pack.GUIDANCE));
        assertThatThrownBy(() -> ReviewDifference.of(law, more)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reviews did not ask the same: another law, or other packs beside it");
    }

    private static Papers withoutALead() {
        return Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(), one -> one == was.getActions().get(0),
                one -> Action.builder().like(one).leads(List.of()).leadText(Optional.empty()).build()))).apply(SoundPapers.of2025());
    }

    @Test
    void a_rule_of_a_pack_that_is_answered_otherwise_is_told_apart_from_the_law() {
        ReviewOptions with = ReviewOptions.USUAL.with(PlanQuality.pack());
        ReviewDifference difference = ReviewDifference.of(Review.of(SoundPapers.of2025(), with), Review.of(withoutALead(), with));
        assertThat(difference.rulesChanged()).singleElement().satisfies(one -> {
            assertThat(one.before()).hasToString("plan-quality:lead-for-every-action shown: " + one.before().reason());
            assertThat(one.after().outcome()).isEqualTo(Outcome.NOT_SHOWN);
        });
        assertThat(difference.rulesStarting()).isEmpty();
        assertThat(difference.rulesStopping()).isEmpty();
    }

    @Test
    void a_rule_that_one_review_alone_asks_starts_or_stops() {
        ReviewOptions with = ReviewOptions.USUAL.with(RulePack.of("example.gov.uk", "Standard", "1", List.of(
                PackRule.numbered("example.gov.uk:later", "Later").of("the partnership").under("Standard 1").should("have it")
                        .from(2025, 3, 31, Nation.ENGLAND).setOutIn(Concern.PLAN)
                        .shownBy(new Showing("it", List.of("/plan/actions"), (dossier, on, look) -> { })).said())));
        Review early = Review.of(SoundPapers.of2025(), with.on(LocalDate.parse("2025-03-30")));
        Review late = Review.of(SoundPapers.of2025(), with.on(LocalDate.parse("2025-03-31")));
        assertThat(ReviewDifference.of(early, late).rulesStarting()).hasSize(1);
        assertThat(ReviewDifference.of(late, early).rulesStopping()).hasSize(1);
        assertThat(ReviewDifference.of(early, late).rulesChanged()).isEmpty();
    }

    @Test
    void reviews_with_other_packs_of_somebodys_own_are_not_held_against_each_other() {
        Review law = Review.of(SoundPapers.of2025());
        Review more = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.with(PlanQuality.pack()));
        for (List<Review> pair : List.of(List.of(law, more), List.of(more, law))) {
            assertThatThrownBy(() -> ReviewDifference.of(pair.get(0), pair.get(1))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the reviews did not ask the same: another law, or other packs beside it");
        }
    }
}
