package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a duty is answered where a part that could not be read would have told whether it is law, or of which year. */
class UnreadReviewTest {

    private static final LocalDate BEFORE_THE_YEAR_ENDS = LocalDate.of(2025, 12, 1);

    private static Papers plan(UnaryOperator<Plan.Builder> change) {
        Papers papers = SoundPapers.of2025();
        return Papers.builder().like(papers)
                .plan(change.apply(Plan.builder().like(papers.getPlan().orElseThrow())).build()).build();
    }

    private static Papers violence(Papers papers, UnaryOperator<SeriousViolenceStrategy.Builder> change) {
        return Papers.builder().like(papers).seriousViolenceStrategy(change.apply(
                SeriousViolenceStrategy.builder().like(papers.getSeriousViolenceStrategy().orElseThrow())).build()).build();
    }

    private static Outcome outcome(Papers papers, String duty, String... unread) {
        return outcome(papers, ReviewOptions.USUAL.on(LocalDate.of(2025, 4, 1)), duty, unread);
    }

    private static Outcome outcome(Papers papers, ReviewOptions options, String duty, String... unread) {
        return Review.of(papers, options.withUnread(List.of(unread))).finding(duty).orElseThrow().outcome();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SI2007-1830-R12-4-A", "SI2007-1830-R12-4-B", "SI2007-1830-R12-4-C-I", "SI2007-1830-R12-4-C-II", "SI2007-1830-R5-1", "SI2007-1830-R11-1-B"})
    void what_has_to_be_of_the_plans_year_is_not_answered_where_the_year_was_not_read(String duty) {
        assertThat(outcome(SoundPapers.of2025(), duty)).isEqualTo(SHOWN);
        Papers lost = plan(plan -> plan.year(Optional.empty()).period(Optional.empty()));
        assertThat(outcome(lost, duty, "/plan/year")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(lost, duty, "/plan")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(lost, duty)).isEqualTo(Outcome.FOR_JUDGEMENT);
    }

    @Test
    void nor_is_it_answered_by_the_period_of_a_plan_whose_year_was_not_read() {
        Papers other = plan(plan -> plan.year(Optional.empty()).period(Period.builder()
                .from(PartialDate.parse("2025-04-01")).to(PartialDate.parse("2026-03-31")).build()));
        assertThat(outcome(other, "SI2007-1830-R12-4-A")).isEqualTo(SHOWN);
        assertThat(outcome(other, "SI2007-1830-R12-4-A", "/plan/year")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(other, "SI2007-1830-R12-4-A", "/plan/actions")).isEqualTo(SHOWN);
    }

    @Test
    void nor_is_it_at_odds_with_a_year_that_stands_there_twice() {
        Papers late = plan(plan -> plan.year(new PlanYear(2026)));
        assertThat(outcome(late, "SI2007-1830-R5-1")).isEqualTo(CONTRADICTED);
        assertThat(outcome(late, "SI2007-1830-R5-1", "/plan/period")).isEqualTo(CONTRADICTED);
        assertThat(outcome(late, "SI2007-1830-R5-1", "/plan/title")).isEqualTo(CONTRADICTED);
        assertThat(outcome(late, "SI2007-1830-R5-1", "/plan/year")).isEqualTo(NOT_EVALUATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SI2007-1830-R6-E", "SI2007-1830-R7-F", "SI2007-1830-R11-1-B"})
    void what_has_to_be_of_the_assessments_year_is_not_answered_where_its_date_was_not_read(String duty) {
        Papers papers = SoundPapers.of2025();
        assertThat(outcome(papers, duty)).isEqualTo(SHOWN);
        Papers lost = Papers.builder().like(papers).assessment(StrategicAssessment.builder()
                .like(papers.getAssessment().orElseThrow()).date(Optional.empty()).build()).build();
        assertThat(outcome(lost, duty, "/assessment/date")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(lost, duty)).isEqualTo(Outcome.FOR_JUDGEMENT);
    }

    @Test
    void nothing_is_not_due_yet_by_the_end_of_a_year_that_was_not_read() {
        Papers papers = SoundPapers.of2025();
        Papers without = Papers.builder().like(papers)
                .records(Records.builder().like(papers.getRecords().orElseThrow()).meetings(List.of()).build()).build();
        ReviewOptions now = ReviewOptions.USUAL.on(LocalDate.of(2025, 4, 1)).asAt(BEFORE_THE_YEAR_ENDS);
        assertThat(outcome(without, now, "SI2007-1830-R12-4-A")).isEqualTo(NOT_YET_DUE);
        assertThat(outcome(without, now, "SI2007-1830-R12-4-A", "/plan/year")).isEqualTo(NOT_EVALUATED);
    }

    @Test
    void a_year_that_only_a_deadline_asks_for_does_not_matter_where_deadlines_do_not() {
        assertThat(outcome(SoundPapers.of2025(), "SI2007-1830-R10-1", "/plan/year")).isEqualTo(SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCSCA22-9-4", "PCSCA22-9-8", "PCSCA22-9-9", "SI2022-1304-R5-1", "SI2022-1304-R5-2"})
    void whether_a_strategy_is_a_wider_one_is_not_told_by_the_areas_that_could_be_read(String duty) {
        Papers papers = SoundPapers.of2025();
        assertThat(outcome(papers, duty)).isEqualTo(NOT_APPLICABLE);
        Papers none = violence(papers, strategy -> strategy.areas(List.of()));
        assertThat(outcome(none, duty)).isNotEqualTo(NOT_APPLICABLE);
        assertThat(outcome(none, duty, "/seriousViolenceStrategy/areas")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(papers, duty, "/seriousViolenceStrategy/areas/1")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(papers, duty, "/seriousViolenceStrategy/madeUnder")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(papers, duty, "/seriousViolenceStrategy/statements")).isEqualTo(NOT_APPLICABLE);
        Papers wider = SoundViolence.wider();
        assertThat(outcome(violence(wider, strategy -> strategy.areas(
                wider.getSeriousViolenceStrategy().orElseThrow().getAreas().subList(0, 1))), duty, "/seriousViolenceStrategy/areas/1"))
                .isEqualTo(NOT_EVALUATED);
    }

    @Test
    void an_agreement_does_not_tell_the_year_of_a_plan_that_was_not_read() {
        Papers papers = SoundPapers.of2008();
        Papers lost = Papers.builder().like(papers).plan(Optional.empty()).build();
        assertThat(lost.getAgreement()).isPresent();
        for (String unread : List.of("/plan", "", "/plan/title")) {
            Review review = Review.of(lost, ReviewOptions.USUAL.withUnread(List.of(unread)));
            assertThat(review.year()).as(unread).isEmpty();
            assertThat(review.finding("CDA98-6-1-A").orElseThrow().outcome()).as(unread).isEqualTo(NOT_EVALUATED);
            assertThat(review.notes()).as(unread).anySatisfy(note -> assertThat(note.text()).startsWith("The plan's year could not be read"));
        }
        assertThat(Review.of(lost, ReviewOptions.USUAL.withUnread(List.of("/bodies/0"))).year()).isPresent();
    }

    @Test
    void a_county_has_no_plan_to_lose() {
        assertThat(Review.of(SoundCounty.of2025(), ReviewOptions.USUAL.withUnread(List.of(""))).year()).isPresent();
    }

    @Test
    void where_the_only_event_has_no_day_that_could_be_read_and_the_law_changed_the_duty_is_not_answered() {
        Papers papers = SoundPapers.of2008();
        Papers lost = Papers.builder().like(papers)
                .plan(Plan.builder().like(papers.getPlan().orElseThrow()).year(new PlanYear(2010)).build())
                .records(Records.builder().like(papers.getRecords().orElseThrow()).consultations(List.of()).build()).build();
        String duty = "SI2007-1830-R12-1-A-RO";
        assertThat(outcome(lost, ReviewOptions.USUAL, duty)).isEqualTo(Outcome.NOT_RECORDED);
        Review review = Review.of(lost, ReviewOptions.USUAL.withUnread(List.of("/records/consultations/0")));
        assertThat(review.finding(duty).orElseThrow().outcome()).isEqualTo(NOT_EVALUATED);
        assertThat(review.finding(duty).orElseThrow().reason()).contains("/records/consultations/0");
        assertThat(outcome(lost, ReviewOptions.USUAL, duty, "/records/meetings/0")).isEqualTo(Outcome.NOT_RECORDED);
    }

    @Test
    void an_element_shows_nothing_if_its_day_or_whether_it_was_done_could_not_be_read() {
        Papers papers = SoundPapers.of2025();
        Records records = papers.getRecords().orElseThrow();
        Protocol protocol = records.getProtocols().get(0);
        String duty = "SI2007-1830-R4-2-A";
        ReviewOptions options = ReviewOptions.USUAL.on(LocalDate.of(2025, 4, 1));
        assertThat(outcome(papers, duty)).isEqualTo(SHOWN);
        for (String lost : List.of("/records/protocols/0/on", "/records/protocols/0/status", "/records/protocols/0")) {
            ReviewOptions unread = options.withUnread(List.of(lost),
                    element -> element == protocol ? Optional.of("/records/protocols/0") : Optional.of("/records/protocols/1"));
            assertThat(Review.of(papers, unread).finding(duty).orElseThrow().outcome()).as(lost).isEqualTo(NOT_EVALUATED);
        }
        ReviewOptions other = options.withUnread(List.of("/records/protocols/0/on"), element -> Optional.of("/records/protocols/00"));
        assertThat(Review.of(papers, other).finding(duty).orElseThrow().outcome()).isEqualTo(SHOWN);
        ReviewOptions note = options.withUnread(List.of("/records/protocols/0/note"), element -> Optional.of("/records/protocols/0"));
        assertThat(Review.of(papers, note).finding(duty).orElseThrow().outcome()).isEqualTo(SHOWN);
    }

    @Test
    void nor_does_what_is_shown_by_two_together_of_which_one_has_lost_its_day() {
        Papers papers = SoundPapers.of2025();
        String duty = "PCSCA22-8-7-B";
        List<Event> events = papers.getRecords().orElseThrow().getEvents();
        Event reviewed = events.stream().filter(one -> one.getKind() == EventKind.VIOLENCE_STRATEGY_REVIEW).findFirst().orElseThrow();
        ReviewOptions unread = ReviewOptions.USUAL.withUnread(List.of("/records/events/8/on"),
                element -> Optional.of(element == reviewed ? "/records/events/8" : "/elsewhere"));
        assertThat(outcome(papers, ReviewOptions.USUAL, duty)).isEqualTo(SHOWN);
        assertThat(Review.of(papers, unread).finding(duty).orElseThrow().outcome()).isEqualTo(NOT_EVALUATED);
    }

    @Test
    void what_is_at_odds_may_be_put_right_by_what_was_lost_beside_it() {
        Papers late = plan(plan -> plan.year(new PlanYear(2026)));
        assertThat(outcome(late, "SI2007-1830-R5-1")).isEqualTo(CONTRADICTED);
        assertThat(outcome(late, "SI2007-1830-R5-1", "/plan/considered/0/date")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(late, "SI2007-1830-R5-1", "/records/events/0")).isEqualTo(CONTRADICTED);
    }

    private static Papers ofYear(int year, UnaryOperator<Papers.Builder> change) {
        Papers papers = SoundPapers.of2008();
        return change.apply(Papers.builder().like(papers)
                .plan(Plan.builder().like(papers.getPlan().orElseThrow()).year(new PlanYear(year)).build())).build();
    }

    /** The duty on re-offending is law since April 2010, the day after the year of that plan. */
    @Test
    void a_duty_that_is_law_since_then_is_asked_where_the_only_consultation_may_be_of_later() {
        Records records = SoundPapers.of2008().getRecords().orElseThrow();
        Papers lost = ofYear(2009, papers -> papers.records(Records.builder().like(records).consultations(List.of()).build()));
        String duty = "SI2007-1830-R12-1-A-RO";
        assertThat(Review.of(lost).finding(duty)).isEmpty();
        for (String unread : List.of("/records/consultations/0", "/records/consultations/0/period", "/records/consultations", "")) {
            Review review = Review.of(lost, ReviewOptions.USUAL.withUnread(List.of(unread)));
            assertThat(review.finding(duty)).as(unread).isPresent();
            assertThat(review.finding(duty).orElseThrow().outcome()).as(unread).isEqualTo(NOT_EVALUATED);
            assertThat(review.finding(duty).orElseThrow().askedOn()).as(unread).isEmpty();
        }
        for (String unread : List.of("/records/consultations/0/note", "/records/meetings/0", "/plan/actions")) {
            assertThat(Review.of(lost, ReviewOptions.USUAL.withUnread(List.of(unread))).finding(duty)).as(unread).isEmpty();
        }
    }

    /** Information of the council's committee has to be considered since 30 April 2009, in the year before that plan's. */
    @Test
    void where_the_law_changed_in_the_year_that_a_lost_date_may_be_of_a_duty_is_not_answered() {
        Papers papers = ofYear(2010, all -> all.assessment(StrategicAssessment.builder()
                .like(SoundPapers.of2008().getAssessment().orElseThrow()).date(Optional.empty()).build()));
        assertThat(outcome(papers, ReviewOptions.USUAL, "SI2007-1830-R6-D")).isEqualTo(Outcome.FOR_JUDGEMENT);
        assertThat(outcome(papers, ReviewOptions.USUAL, "SI2007-1830-R6-D", "/assessment/date")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(papers, ReviewOptions.USUAL, "SI2007-1830-R6-D", "/plan/date")).isEqualTo(Outcome.FOR_JUDGEMENT);
    }

    private static Papers agreement(UnaryOperator<CommunitySafetyAgreement.Builder> change) {
        Papers papers = SoundCounty.of2025();
        return Papers.builder().like(papers).agreement(change.apply(
                CommunitySafetyAgreement.builder().like(papers.getAgreement().orElseThrow())).build()).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SI2007-1830-R9-1", "SI2007-1830-R9-2"})
    void what_has_to_be_of_the_agreements_year_is_not_answered_where_its_year_or_its_date_was_not_read(String duty) {
        Papers papers = SoundCounty.of2025();
        PlanYear year = papers.getAgreement().orElseThrow().getYear().orElseThrow();
        assertThat(outcome(papers, duty)).isEqualTo(SHOWN);
        Papers lost = agreement(agreement -> agreement.year(Optional.empty()));
        Papers twice = agreement(agreement -> agreement.year(year.previous()));
        assertThat(outcome(twice, duty)).isEqualTo(CONTRADICTED);
        for (Papers one : List.of(papers, lost, twice)) {
            assertThat(outcome(one, duty, "/agreement/year")).as(one.getAgreement().toString()).isEqualTo(NOT_EVALUATED);
        }
        assertThat(outcome(lost, duty, "/agreement/date")).isEqualTo(NOT_EVALUATED);
        assertThat(outcome(papers, duty, "/agreement/jointWorking")).isEqualTo(SHOWN);
    }

    @Test
    void the_year_of_a_plan_or_of_an_agreement_that_was_not_read_or_stands_there_twice_is_not_known() {
        Papers period = plan(plan -> plan.year(Optional.empty()).period(Period.builder()
                .from(PartialDate.parse("2025-04-01")).to(PartialDate.parse("2026-03-31")).build()));
        for (Papers papers : List.of(SoundPapers.of2025(), period)) {
            assertThat(Review.of(papers).year()).contains(new PlanYear(2025));
            assertThat(Review.of(papers, ReviewOptions.USUAL.withUnread(List.of("/plan/actions/0"))).year()).contains(new PlanYear(2025));
            assertYearNotRead(papers, "/plan/year", "The plan's year could not be read");
        }
        Papers dated = agreement(agreement -> agreement.year(Optional.empty()));
        for (Papers papers : List.of(SoundCounty.of2025(), dated)) {
            assertThat(Review.of(papers).year()).contains(new PlanYear(2025));
            assertThat(Review.of(papers, ReviewOptions.USUAL.withUnread(List.of("/agreement/jointWorking"))).year()).contains(new PlanYear(2025));
            assertYearNotRead(papers, "/agreement/year", "The year of the agreement could not be read");
        }
        assertYearNotRead(dated, "/agreement/date", "The year of the agreement could not be read");
        assertThat(Review.of(SoundCounty.of2025(), ReviewOptions.USUAL.withUnread(List.of("/agreement/date"))).year()).isPresent();
    }

    private static void assertYearNotRead(Papers papers, String unread, String told) {
        Review review = Review.of(papers, ReviewOptions.USUAL.withUnread(List.of(unread)));
        assertThat(review.year()).as(unread).isEmpty();
        assertThat(review.findings()).as(unread).anySatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(NOT_EVALUATED);
            assertThat(finding.reason()).startsWith(told);
        });
        assertThat(review.notes()).as(unread).filteredOn(note -> note.kind() == NoteKind.YEAR).singleElement()
                .satisfies(note -> assertThat(note.text()).startsWith(told));
        Review asked = Review.of(papers, ReviewOptions.USUAL.on(LocalDate.of(2025, 4, 1)).withUnread(List.of(unread)));
        assertThat(asked.notes()).as(unread).filteredOn(note -> note.kind() == NoteKind.YEAR).singleElement()
                .satisfies(note -> assertThat(note.text()).startsWith(told).doesNotContain("on which day"));
    }
}
