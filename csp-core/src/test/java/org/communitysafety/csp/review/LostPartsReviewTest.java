package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown is not told where a part that could not be read may turn it. */
class LostPartsReviewTest {

    private static Papers violence(Papers papers, UnaryOperator<SeriousViolenceStrategy.Builder> change) {
        return Papers.builder().like(papers).seriousViolenceStrategy(change.apply(
                SeriousViolenceStrategy.builder().like(papers.getSeriousViolenceStrategy().orElseThrow())).build()).build();
    }

    /** Where the elements of the papers under test stand. */
    private static Function<Element, Optional<String>> places(Papers papers) {
        Map<Element, String> places = new IdentityHashMap<>();
        papers.getPlan().ifPresent(plan -> places.put(plan, "/plan"));
        papers.getSeriousViolenceStrategy().ifPresent(strategy -> {
            places.put(strategy, "/seriousViolenceStrategy");
            place("/seriousViolenceStrategy/consulted", strategy.getConsulted(), places);
        });
        papers.getRecords().ifPresent(records -> {
            place("/records/events", records.getEvents(), places);
            place("/records/publications", records.getPublications(), places);
            place("/records/copiesSent", records.getCopiesSent(), places);
        });
        return element -> Optional.ofNullable(places.get(element));
    }

    private static void place(String list, List<? extends Element> elements, Map<Element, String> places) {
        for (int i = 0; i < elements.size(); i++) {
            places.put(elements.get(i), list + "/" + i);
        }
    }

    /** What tells how much of a paper was in hand, whether it is a draft, and each thing that a record says, may turn what is shown. */
    @ParameterizedTest
    @CsvSource({
        "CDA98-6-1-A, /plan/inHand, /assessment/inHand",
        "SI2007-1830-R10-1, /plan/inHand, /plan/publisher",
        "SI2007-1830-R10-1, /plan/stage, /agreement/stage",
        "SI2007-1830-R7-F, /assessment/inHand, /plan/inHand",
        "SI2007-1830-R11-1-B, /assessment/inHand, /assessment/publisher",
        "PCSCA22-8-3-C1, /seriousViolenceStrategy/inHand, /plan/inHand",
        "PCSCA22-8-3-C1, /seriousViolenceStrategy/stage, /plan/stage",
        "CDA98-18-SV-FACTORS, /seriousViolenceStrategy/inHand, /seriousViolenceStrategy/year",
        "SI2007-1830-R3-5, /records/events/0/text, /records/events/0/extensions",
        "SI2007-1830-R3-5, /records/events/0/by, /records/events/1/by",
        "SI2007-1830-R13A, /records/copiesSent/0/paper, /records/copiesSent/0/note",
        "SI2007-1830-R14, /records/publications/2/paper, /records/publications/2/note",
        "SI2007-1831-R3, /records/events/58/period, /records/publications/0/on",
        "SI2007-1831-R3, /records/events/0/text, /records/copiesSent/0/on",
        "PCSCA22-8-4-A, /seriousViolenceStrategy/consulted/0/text, /seriousViolenceStrategy/kinds/0/text",
        "PCSCA22-8-4-B, /seriousViolenceStrategy/consulted/0, /seriousViolenceStrategy/kinds/0",
        "PCSCA22-8-11, /seriousViolenceStrategy/consulted/0/text, /seriousViolenceStrategy/kinds/0/text",
        "PCSCA22-8-11, /records/publications/4/paper, /records/copiesSent/0/paper",
        "PCSCA22-8-4-A, /seriousViolenceStrategy/prepared, /seriousViolenceStrategy/nextReview",
        "PCSCA22-8-7-A, /seriousViolenceStrategy/prepared, /seriousViolenceStrategy/nextReview",
        "SI2022-1304-R4-2, /seriousViolenceStrategy/replaces, /seriousViolenceStrategy/definition",
        "SI2022-1304-R4-2, /seriousViolenceStrategy/first, /seriousViolenceStrategy/nextReview",
        "SI2022-1304-R4-2, /seriousViolenceStrategy/stage, /seriousViolenceStrategy/nextReview",
        "SI2007-1830-R13A, /plan/stage, /plan/edition",
        "SI2007-1830-R14, /plan/stage, /plan/edition",
        "SI2022-1304-R4-2, /records/publications/4/paper, /records/meetings/0/on",
        "SI2007-1830-R11-1-C, /plan/statements/0/says, /plan/statements/0/heading",
        "SI2007-1830-R11-1-C, /plan/statements, /plan/publisher",
        "SI2007-1830-R11-1-C, /reports/0, /plan/citations/0",
        "SI2007-1830-R3-1, /partnership/strategyGroup, /partnership/name",
        "SI2007-1830-R12-4-A, /partnership/strategyGroup, /partnership/name",
        "SI2007-1830-R10-2, /plan/revisedOn, /plan/edition",
        "SI2007-1830-R10-3-SA, /plan/revisedOn, /plan/edition",
        "PCSCA22-8-7-A, /seriousViolenceStrategy/areas/1, /seriousViolenceStrategy/definition",
        "SI2007-1830-R13A, /bodies/1/id, /bodies/1/roles/0",
        "SI2007-1830-R10-3-SA, /assessment/date, /assessment/publisher",
        "PCSCA22-8-3-A, /seriousViolenceStrategy/areas/1, /seriousViolenceStrategy/parties/0",
        "PCSCA22-8-3-C2, /seriousViolenceStrategy/madeUnder, /seriousViolenceStrategy/definition",
        "PCSCA22-8-7-A, /seriousViolenceStrategy/madeUnder/0, /seriousViolenceStrategy/definition"
    })
    void what_is_shown_is_not_checked_where_what_may_turn_it_was_lost(String duty, String lost, String beside) {
        Papers papers = SoundPapers.of2025();
        assertThat(outcome(papers, ReviewOptions.USUAL, duty)).isEqualTo(SHOWN);
        assertThat(outcome(papers, placed(papers, lost), duty)).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(papers, placed(papers, beside), duty)).isEqualTo(SHOWN);
    }

    private static Outcome outcome(Papers papers, ReviewOptions options, String duty) {
        return Review.of(papers, options).finding(duty).orElseThrow().outcome();
    }

    private static ReviewOptions placed(Papers papers, String unread) {
        return ReviewOptions.USUAL.withUnread(List.of(unread), places(papers));
    }

    /** Where the day on which a strategy was prepared was lost, the date of the paper does not stand in for it, nor the other way. */
    @Test
    void the_date_of_a_strategy_matters_only_where_it_does_not_say_when_it_was_prepared() {
        Papers papers = SoundPapers.of2025();
        assertThat(papers.getSeriousViolenceStrategy().orElseThrow().getPrepared()).isPresent();
        assertThat(outcome(papers, placed(papers, "/seriousViolenceStrategy/date"), "SI2022-1304-R4-2")).isEqualTo(SHOWN);
        Papers unsaid = violence(papers, strategy -> strategy.prepared(Optional.empty()).date(PartialDate.parse("2025-01-10")));
        assertThat(outcome(unsaid, ReviewOptions.USUAL, "SI2022-1304-R4-2")).isEqualTo(SHOWN);
        assertThat(outcome(unsaid, placed(unsaid, "/seriousViolenceStrategy/date"), "SI2022-1304-R4-2")).isEqualTo(NOT_EVALUATED);
    }

    /** Which strategy a publication is of is not told where the strategy at hand was lost. */
    @Test
    void what_was_published_is_not_taken_for_a_strategy_that_was_lost() {
        Papers papers = SoundPapers.of2025();
        Records records = papers.getRecords().orElseThrow();
        Papers lost = Papers.builder().like(papers).seriousViolenceStrategy(Optional.empty()).records(Records.builder().like(records)
                .publications(records.getPublications().stream().map(one -> Publication.builder().like(one).paper(Optional.empty()).build()).toList())
                .build()).build();
        assertThat(outcome(lost, ReviewOptions.USUAL, "PCSCA22-8-7-A")).isEqualTo(SHOWN);
        assertThat(outcome(lost, ReviewOptions.USUAL.withUnread(List.of("/seriousViolenceStrategy")), "PCSCA22-8-7-A")).isEqualTo(NOT_EVALUATED);
    }

    /** Where no body is said to be the group, the only one of its kind is: unless another may be one. */
    @Test
    void the_only_strategy_group_is_not_the_only_one_where_the_kind_of_a_body_was_lost() {
        Papers papers = SoundPapers.of2025();
        Papers unsaid = Papers.builder().like(papers).partnership(Partnership.builder().like(papers.getPartnership().orElseThrow())
                .strategyGroup(Optional.empty()).build()).build();
        for (String duty : List.of("SI2007-1830-R3-1", "SI2007-1830-R12-4-A")) {
            assertThat(outcome(unsaid, ReviewOptions.USUAL, duty)).as(duty).isEqualTo(SHOWN);
            assertThat(outcome(unsaid, placed(unsaid, "/bodies/0/kind"), duty)).as(duty).isEqualTo(NOT_EVALUATED);
            assertThat(outcome(papers, placed(papers, "/bodies/0/kind"), duty)).as(duty).isEqualTo(SHOWN);
        }
    }

    /** The date of an agreement matters to the year only where the agreement does not give it. */
    @Test
    void a_county_s_year_is_known_where_only_the_date_of_its_agreement_was_lost() {
        Papers county = SoundCounty.of2025();
        assertThat(outcome(county, ReviewOptions.USUAL, "SI2007-1830-R9A")).isEqualTo(SHOWN);
        assertThat(outcome(county, ReviewOptions.USUAL.withUnread(List.of("/agreement/date")), "SI2007-1830-R9A")).isEqualTo(SHOWN);
        assertThat(outcome(county, ReviewOptions.USUAL.withUnread(List.of("/agreement/year")), "SI2007-1830-R9A")).isEqualTo(NOT_EVALUATED);
    }

    @Test
    void views_are_not_taken_for_those_of_a_consultation_of_which_it_was_lost_whether_it_was_held() {
        Papers papers = SoundPapers.of2025();
        StrategicAssessment assessment = papers.getAssessment().orElseThrow();
        ElementId consultation = papers.getRecords().orElseThrow().getConsultations().get(0).getId();
        Papers from = Papers.builder().like(papers).assessment(StrategicAssessment.builder().like(assessment)
                .localViews(assessment.getLocalViews().stream().map(view -> LocalView.builder().like(view).consultation(consultation).build()).toList())
                .build()).build();
        assertThat(outcome(from, ReviewOptions.USUAL, "SI2007-1830-R7-E")).isEqualTo(SHOWN);
        assertThat(outcome(from, placed(from, "/records/consultations/0/status"), "SI2007-1830-R7-E")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(papers, placed(papers, "/records/consultations/0/status"), "SI2007-1830-R7-E")).isEqualTo(SHOWN);
    }

    /** Where it is not said when the plan was revised, a decision tells it: one that was lost may have been earlier than what was considered. */
    @Test
    void what_was_considered_is_not_told_where_the_decision_on_the_plan_was_lost() {
        Papers sound = SoundPapers.of2025();
        Papers unsaid = Papers.builder().like(sound).plan(Plan.builder().like(sound.getPlan().orElseThrow())
                .revisedOn(Optional.empty()).build()).build();
        assertThat(outcome(unsaid, ReviewOptions.USUAL, "SI2007-1830-R10-3-SA")).isEqualTo(SHOWN);
        assertThat(outcome(unsaid, placed(unsaid, "/records/decisions"), "SI2007-1830-R10-3-SA")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(sound, placed(sound, "/records/decisions"), "SI2007-1830-R10-3-SA")).isEqualTo(SHOWN);
    }

    /** Which of two bodies of one id is meant matters to every duty that looks one up, whichever of them is asked first. */
    @ParameterizedTest
    @ValueSource(strings = {
        "CDA98-17-1-B", "CDA98-17A-1", "SI2007-1831-R3", "SI2007-1831-SCH-POL", "SI2007-1830-R4-1", "SI2007-1830-R11-1-E",
        "SI2007-1830-R13A", "PJA06-19-1", "ASBCPA14-104", "CTSA15-26"})
    void no_duty_is_told_by_a_body_whose_id_another_has_too(String duty) {
        Papers papers = SoundPapers.of2025();
        assertThat(outcome(papers, placed(papers, "/bodies/0/name"), duty)).isEqualTo(SHOWN);
        assertThat(outcome(papers, placed(papers, "/bodies/0/id"), duty)).isEqualTo(NOT_EVALUATED);
    }
}
