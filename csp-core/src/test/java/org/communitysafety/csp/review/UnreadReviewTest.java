package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Publication;
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
import org.junit.jupiter.params.provider.CsvSource;
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
        Papers late = plan(plan -> plan.year(new PlanYear(2024)));
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
        Papers late = plan(plan -> plan.year(new PlanYear(2024)));
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
        "SI2022-1304-R4-2, /records/publications/4/paper, /records/meetings/0/on",
        "SI2007-1830-R11-1-C, /plan/statements/0/says, /plan/statements/0/heading",
        "SI2007-1830-R11-1-C, /plan/statements, /plan/publisher",
        "SI2007-1830-R11-1-C, /reports/0, /plan/citations/0",
        "SI2007-1830-R3-1, /partnership/strategyGroup, /partnership/name",
        "SI2007-1830-R12-4-A, /partnership/strategyGroup, /partnership/name",
        "SI2007-1830-R10-2, /plan/revisedOn, /plan/edition",
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
}
