package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.OthersPapers.event;
import static org.communitysafety.csp.spoilt.OthersPapers.with;
import static org.communitysafety.csp.spoilt.OthersPapers.without;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scrutiny, and demands and their answers, where little more or less would do. */
class ScrutinyBordersTest {

    private static final String COMMITTEE = "PJA06-19-1";
    private static final String COPIES = "PJA06-19-2";
    private static final String REFERRALS = "PJA06-19-3";
    private static final String MEMBER = "PJA06-19-8";
    private static final String ANSWER = "PJA06-19-8B";
    private static final String MEETINGS = "SI2009-942-R4";
    private static final String INFORMATION = "SI2009-942-R5";
    private static final String ATTENDANCE = "SI2009-942-R6";
    private static final String REPORT = "CDA98-7-1";
    private static final Set<EventKind> REPORTS = Set.of(EventKind.SCRUTINY_REPORT, EventKind.SCRUTINY_REPORT_ANSWERED);

    /** The twelve months to 31 March 2025 begin on 1 April 2024: one called off before or after says nothing of them. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, NOT_RECORDED", "2024-04-01, FOR_JUDGEMENT", "2025-03-31, FOR_JUDGEMENT", "2025-04-01, NOT_RECORDED"
    })
    void a_meeting_that_was_called_off_bears_on_the_twelve_months_that_it_was_to_be_in(String on, Outcome outcome) {
        Case.bare("called off " + on, event(event("off", EventKind.SCRUTINY_MEETING, on)
                        .status(Done.NOT_DONE).build()))
                .answers(outcome, MEETINGS)
                .holds();
    }

    /** Section 19(1): a committee of the council that took the plan may be the one; no other body, and no other committee. */
    @ParameterizedTest
    @CsvSource({
        "COMMITTEE, true, FOR_JUDGEMENT", "COMMITTEE, false, NOT_RECORDED", "GROUP, true, NOT_RECORDED",
        "SCRUTINY_COMMITTEE, false, FOR_JUDGEMENT"
    })
    void a_committee_that_took_the_plan_may_be_the_one(BodyKind kind, boolean took, Outcome outcome) {
        Case.bare(kind + " " + took, committee(kind), took ? decision() : papers -> papers)
                .answers(outcome, COMMITTEE)
                .holds();
    }

    /** What took the plan may have met to scrutinise it, if it is a committee of the council. */
    @ParameterizedTest
    @CsvSource({"COMMITTEE, FOR_JUDGEMENT", "GROUP, NOT_RECORDED"})
    void a_committee_that_took_the_plan_may_have_met_to_scrutinise(BodyKind kind, Outcome outcome) {
        Case.bare("It took the plan: " + kind, committee(kind), decision()).answers(outcome, MEETINGS).holds();
    }

    /** Section 7(1): a report that was to be in by the last day of February. */
    @ParameterizedTest
    @CsvSource({"2025-02-28, SHOWN", "2025-03-01, FOR_JUDGEMENT", "2025-02, SHOWN", "2025, FOR_JUDGEMENT"})
    void a_report_is_due_on_the_day_that_the_demand_names(String on, Outcome outcome) {
        Case.sound("sent " + on, with("demand", one -> one.due(PartialDate.parse("2025-02-28"))),
                        with("submitted", one -> one.on(PartialDate.parse(on))))
                .answers(outcome, REPORT)
                .holds();
    }

    static List<Case> cases() {
        return List.of(
                // Section 19(1).
                Case.sound("The county council was to have none, and has one", event(event("earlier",
                                EventKind.COMMITTEE_SET_UP, "2009-05-01").addBy(id("county")).status(Done.NOT_DONE).build()))
                        .answers(SHOWN, COMMITTEE),
                Case.sound("The police, who need none, have none", setUp(Done.NOT_DONE, "police")).answers(SHOWN, COMMITTEE),
                Case.bare("None was set up", setUp(Done.NOT_DONE)).answers(CONTRADICTED, COMMITTEE),
                Case.bare("Another body took the plan", committee(BodyKind.COMMITTEE), decision("cabinet")).answers(NOT_RECORDED, COMMITTEE),
                // Section 19(2) to (8).
                Case.sound("Each council's committee made no report", without(REPORTS), noReport("scrutiny"), noReport("county-scrutiny"))
                        .answers(NOT_APPLICABLE, COPIES),
                Case.sound("One council's committee made no report", without(REPORTS), noReport("scrutiny"))
                        .answers(NOT_RECORDED, COPIES),
                Case.sound("The report is on another councillor's referral", with("second-referral", one -> one.by(List.of(id("other")))),
                                with("matter-report", one -> one.answers(id("second-referral"))))
                        .answers(FOR_JUDGEMENT, MEMBER),
                Case.sound("A report that is to come", without("work-report"), event(event("work-report",
                                EventKind.SCRUTINY_REPORT, "2025-03-30").status(Done.PLANNED).build()))
                        .answers(FOR_JUDGEMENT, COPIES),
                Case.sound("Who referred the matter is not told", with("referral", one -> one.by(List.of())))
                        .answers(FOR_JUDGEMENT, MEMBER),
                Case.sound("Two councillors referred it, one got the report", with("referral", one -> one.addBy(id("other"))))
                        .answers(FOR_JUDGEMENT, MEMBER),
                Case.sound("The answer to one referral is no answer to the other",
                                with("second-answer", one -> one.answers(id("referral"))))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                Case.sound("What came of it is still to be told", with("second-answer", one -> one.text("TBC")))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                // Section 19(8B).
                Case.sound("A second answer only holds a place", event(event("more", EventKind.SCRUTINY_REPORT_ANSWERED,
                                "2025-03-02").answers(id("work-report")).addBy(id("police")).text("TBC").build()))
                        .answers(SHOWN, ANSWER),
                Case.sound("One that answered once did not answer again", event(event("more",
                                EventKind.SCRUTINY_REPORT_ANSWERED, "2025-03-02").answers(id("work-report"))
                                .addBy(id("police")).status(Done.NOT_DONE).build()))
                        .answers(SHOWN, ANSWER),
                // Regulation 4.
                Case.sound("The district's committee alone met, once told as the council", without("county-scrutinised"),
                                event(event("again", EventKind.SCRUTINY_MEETING, "2024-09-18").addBy(id("district")).build()))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("Only meetings of earlier years", without("county-scrutinised"),
                                with("scrutinised", one -> one.on(PartialDate.parse("2023-06-12"))))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("A meeting without a date", with("scrutinised", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                // Regulations 5 and 6.
                Case.sound("When it was supplied is not told", with("supply", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, INFORMATION),
                Case.sound("Supplied late, and before in time", with("supply", one -> one.on(PartialDate.parse("2024-11-01"))),
                                event(event("before", EventKind.INFORMATION_SUPPLIED, "2024-10-30").answers(id("request"))
                                        .addBy(id("police")).build()))
                        .answers(SHOWN, INFORMATION),
                Case.sound("Until the day it is not due", without("supply")).asAt(2024, 10, 30)
                        .answers(NOT_YET_DUE, INFORMATION),
                Case.sound("On the day it is due", without("supply")).asAt(2024, 10, 31).answers(FOR_JUDGEMENT, INFORMATION),
                Case.sound("It is to be supplied", with("supply", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, INFORMATION),
                Case.bare("Nobody was required to attend", event(event("none", EventKind.ATTENDANCE_REQUIRED, "2026-03-31")
                                .status(Done.NOT_DONE).build()))
                        .answers(NOT_APPLICABLE, ATTENDANCE)
                        .answers(NOT_RECORDED, INFORMATION));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    /** The county's committee met, and of the district's nothing is told but that one was called off. */
    @Test
    void what_a_meeting_that_was_called_off_leaves_open_is_told() {
        assertThat(Case.sound("called off", with("scrutinised", one -> one.status(Done.NOT_DONE)))
                        .review().finding(MEETINGS).orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsExactly("That one was held in the twelve months to 31 March 2025 is not on record.");
    }

    @Test
    void what_was_done_is_not_called_planned() {
        assertThat(evidence(Case.sound("sound"), COPIES)).containsExactly("On the year's work, 10 February 2025");
        assertThat(evidence(Case.sound("none", without("second-answer"), with("matter-report",
                        one -> one.status(Done.NOT_DONE))), REFERRALS))
                .containsExactly("The underpass in Elm ward, 5 November 2024", "The car park in Elm ward, 19 November 2024");
    }

    @Test
    void what_a_committee_or_a_report_lacks_is_told() {
        assertThat(lacking(Case.bare("whose it is", setUp(Done.DONE)), COMMITTEE)).containsExactly("It is not said of which council it is.");
        assertThat(lacking(Case.sound("not to the parish", with("work-report", one -> one.to(SoundPapers.AUTHORITIES))), COPIES))
                .containsExactly("Exampleford Parish Council is not said to have got it.");
        assertThat(evidence(Case.sound("none", with("second-answer", one -> one.status(Done.NOT_DONE).text("Not put on the agenda"))), REFERRALS))
                .contains("Not put on the agenda, 3 December 2024: not done");
    }

    /** Section 19(8A)(a), and whose a record is. */
    @Test
    void who_has_not_answered_and_who_did_it_instead_is_told() {
        assertThat(lacking(Case.sound("the police only", with("matter-report", one -> one.to(List.of(id("councillor"), id("police")))),
                        with("matter-answer", one -> one.by(List.of(id("police"))))), ANSWER))
                .containsExactly("Exampleford District Council is not said to have answered it.");
        assertThat(lacking(Case.sound("met", with("county-scrutinised", one -> one.by(List.of(id("police"))))), MEETINGS))
                .containsExactly("Exampleshire Police did it, not the crime and disorder committee of a council.",
                        "A meeting of the committee of Exampleshire County Council is not on record.");
        assertThat(lacking(Case.sound("the cabinet", with("set-up", one -> one.to(List.of(id("cabinet"))))), COMMITTEE))
                .contains("Exampleford District Council is not said to have such a committee.");
        assertThat(lacking(Case.sound("told", with("second-answer", one -> one.to(List.of(id("police"))))), REFERRALS))
                .containsExactly("The councillor who referred the matter is not among those it was sent to.");
    }

    /** A report with its date rests on it; one without rests on being marked as one. */
    @Test
    void what_a_report_rests_on_is_told() {
        assertThat(basis(Case.sound("dated"))).containsExactly(Basis.DATED);
        assertThat(basis(Case.sound("undated", with("work-report", one -> one.on(Optional.empty()))))).containsExactly(Basis.DECLARED);
    }

    private static List<Basis> basis(Case papers) {
        return papers.review().finding(COPIES).orElseThrow().evidence().stream().map(one -> one.basis()).toList();
    }

    private static List<String> lacking(Case papers, String duty) {
        return papers.review().finding(duty).orElseThrow().shortfalls().stream().map(one -> one.text()).toList();
    }

    private static Change setUp(Done status, String... by) {
        return event(event("more", EventKind.COMMITTEE_SET_UP, status == Done.DONE ? "2009-05-01" : "2026-03-31")
                .addAllBy(Stream.of(by).map(ElementId::of).toList()).status(status).build());
    }

    private static Change noReport(String by) {
        return event(event("none-of-" + by, EventKind.SCRUTINY_REPORT, "2026-03-31").addBy(id(by)).status(Done.NOT_DONE).build());
    }

    private static List<String> evidence(Case papers, String duty) {
        return papers.review().finding(duty).orElseThrow().evidence().stream().map(one -> one.text()).toList();
    }

    private static Change committee(BodyKind kind) {
        return Change.papers(papers -> papers.bodies(List.of(
                Body.builder().id(id("board")).name("The communities board").kind(kind).build())));
    }

    private static Change decision() {
        return decision("board");
    }

    private static Change decision(String by) {
        return Change.records((records, was) -> records.addDecisions(Decision.builder()
                .id(id("taken")).body(id(by)).verb(DecisionVerb.ADOPTS).on(PartialDate.parse("2025-03-20")).build()));
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }
}
