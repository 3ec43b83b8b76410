package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Trace;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.statute.Statute;
import org.communitysafety.csp.time.Span;
import org.junit.jupiter.api.Test;

/** An explanation tells what the review did, and all of it. */
class ExplanationTest {

    private static final Papers SOUND = SoundPapers.of2025();
    private static final Papers SILENT = Papers.builder()
            .partnership(SOUND.getPartnership())
            .plan(Plan.builder().id(ElementId.of("plan")).title("Plan").year(SOUND.getPlan().orElseThrow().getYear()).build())
            .build();

    private static Explanation explain(Papers papers, ReviewOptions options, String duty) {
        return Explanation.of(papers, options, DutyId.of(duty));
    }

    @Test
    void the_finding_explained_is_the_one_of_the_review() {
        for (Papers papers : List.of(SOUND, SILENT)) {
            Review review = Review.of(papers);
            for (Duty duty : Statute.catalogue().getDuties()) {
                Explanation explanation = Explanation.of(papers, ReviewOptions.USUAL, duty.getId());
                assertThat(explanation.finding()).isEqualTo(review.finding(duty.getId()));
                assertThat(explanation.notAsked().isPresent()).isEqualTo(explanation.finding().isEmpty());
            }
        }
    }

    @Test
    void every_outcome_above_the_one_given_is_ruled_out_in_order_with_a_sentence() {
        Set<Outcome> met = EnumSet.noneOf(Outcome.class);
        for (Papers papers : List.of(SOUND, SILENT)) {
            for (ReviewOptions options : List.of(
                    ReviewOptions.USUAL, ReviewOptions.USUAL.asAt(LocalDate.of(2025, 4, 1)).assumingWhole())) {
                for (Finding finding : Review.of(papers, options).findings()) {
                    Explanation explanation = Explanation.of(papers, options, finding.duty().getId());
                    assertThat(explanation.ruledOut()).extracting(Trace.RuledOut::outcome).as("%s", finding)
                            .containsExactlyElementsOf(above(finding.outcome()));
                    assertThat(explanation.ruledOut()).extracting(Trace.RuledOut::why).allMatch(why -> why.endsWith("."));
                    met.add(finding.outcome());
                }
            }
        }
        assertThat(met).contains(
                Outcome.SHOWN, Outcome.FOR_JUDGEMENT, Outcome.NOT_SHOWN, Outcome.NOT_RECORDED, Outcome.NOT_YET_DUE);
    }

    private static List<Outcome> above(Outcome given) {
        return Stream.of(Outcome.values()).filter(outcome -> outcome.compareTo(given) < 0).toList();
    }

    @Test
    void what_was_looked_at_is_told_by_its_place_in_the_papers() {
        assertThat(explain(SOUND, ReviewOptions.USUAL, "CDA98-6-1-A").restsOn())
                .contains("/plan/strategies", "/plan/actions", "/assessment/statements", "/plan/inHand");
        assertThat(explain(SOUND, ReviewOptions.USUAL, "SI2007-1830-R14").restsOn()).contains("/records/publications");
    }

    @Test
    void the_day_is_told_with_why_it_is_that_one() {
        assertDay(explain(SOUND, ReviewOptions.USUAL, "CDA98-6-1-A"), "2025-03-31", AskedBecause.EVE_OF_YEAR);
        assertDay(explain(SOUND, ReviewOptions.USUAL, "SI2007-1830-R7-F"), "2024-12-02", AskedBecause.DATE_OF_PAPER);
        assertDay(explain(SOUND, ReviewOptions.USUAL, "SI2007-1830-R12-4-A"), "2025-09-10", AskedBecause.EVENT);
        assertDay(explain(SILENT, ReviewOptions.USUAL, "SI2007-1830-R12-4-A"), "2026-03-31", AskedBecause.END_OF_YEAR);
        assertDay(explain(SOUND, ReviewOptions.USUAL.on(LocalDate.of(2024, 4, 1)), "CDA98-6-1-A"), "2024-04-01",
                AskedBecause.GIVEN);
        Explanation undated = explain(SILENT, ReviewOptions.USUAL, "SI2007-1830-R7-F");
        assertThat(undated.days()).contains(new Span(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));
        assertThat(undated.because()).contains(AskedBecause.YEAR_BEFORE);
    }

    private static void assertDay(Explanation explanation, String day, AskedBecause why) {
        assertThat(explanation.days()).contains(Span.of(LocalDate.parse(day)));
        assertThat(explanation.because()).contains(why);
        assertThat(explanation.finding().flatMap(Finding::askedOn)).contains(LocalDate.parse(day));
    }

    @Test
    void a_duty_that_is_not_law_on_the_day_is_not_asked_and_it_is_told_why() {
        assertThat(explain(SOUND, ReviewOptions.USUAL, "SI2007-1830-R11-1-A-OLD").notAsked()).contains(
                "It was law from 1 August 2007 to 31 May 2011, not on 31 March 2025, when it would be asked.");
        assertThat(explain(SOUND, ReviewOptions.USUAL.on(LocalDate.of(2022, 4, 1)), "CDA98-6-1-D").notAsked()).contains(
                "It is law from 31 January 2023 on, not on 1 April 2022, when it would be asked.");
    }

    @Test
    void a_duty_of_the_other_nation_is_not_asked_and_it_is_told_why() {
        Papers welsh = Change.papers(papers -> papers.partnership(
                        Partnership.builder()
                                .like(SOUND.getPartnership().orElseThrow())
                                .areas(List.of(AreaUse.builder().code("W06999999").build()))
                                .build()))
                .apply(SOUND);
        assertThat(explain(welsh, ReviewOptions.USUAL, "SI2007-1830-R4-1").notAsked())
                .contains("It is law in England; Exampleglyn lies in Wales.");
    }

    @Test
    void what_binds_only_others_or_was_not_asked_for_is_never_asked_and_it_is_told_why() {
        for (Duty duty : Statute.catalogue().getDuties()) {
            Explanation explanation = Explanation.of(SOUND, ReviewOptions.USUAL, duty.getId());
            if (!duty.getBearer().isOfPartnership()) {
                assertThat(explanation.notAsked()).contains("It binds only " + duty.getBearer().getName()
                        + ", so it is not asked of a partnership's papers.");
            } else if (Statute.catalogue().packOf(duty) != Pack.LAW) {
                assertThat(explanation.notAsked()).contains("It belongs to the pack "
                        + Statute.catalogue().packOf(duty).getWord() + ", which was not asked for.");
            }
        }
    }

    @Test
    void an_area_that_is_not_known_leaves_the_reason_of_the_review() {
        Papers nowhere = Papers.builder().like(SOUND).partnership(Optional.empty()).build();
        Explanation explanation = explain(nowhere, ReviewOptions.USUAL, "CDA98-6-1-A");
        assertThat(explanation.finding().orElseThrow().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(explanation.ruledOut()).isEmpty();
    }

    @Test
    void an_id_that_no_duty_has_is_refused() {
        assertThatThrownBy(() -> explain(SOUND, ReviewOptions.USUAL, "CDA98-6-1-Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no duty CDA98-6-1-Z");
    }
}
