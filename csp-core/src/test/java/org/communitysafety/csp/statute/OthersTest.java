package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.OthersPapers.event;
import static org.communitysafety.csp.spoilt.OthersPapers.with;
import static org.communitysafety.csp.spoilt.OthersPapers.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Implication;
import org.communitysafety.csp.report.ImplicationKind;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.OthersPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections 5, 7, 17 and 17A of the 1998 Act, the orders under them, and duties in other Acts, for the plan of 2025-26. */
class OthersTest {

    private static final String CO_OPERATE = "CDA98-5-2";
    private static final String INVITE = "CDA98-5-3";
    private static final String DESCRIPTIONS = "SI2004-118-A3";
    private static final String REPORT = "CDA98-7-1";
    private static final String PUBLISH = "CDA98-7-3";
    private static final String REGARD = "CDA98-17-1-A";
    private static final String DISCLOSE = "CDA98-17A-1";
    private static final String FORM = "SI2007-1831-R2";
    private static final String QUARTERS = "SI2007-1831-R3";
    private static final String POLICE = "SI2007-1831-SCH-POL";
    private static final String HEALTH = "SI2007-1831-SCH-NHS";
    private static final String ADMISSIONS = "Admissions for assault; sent electronically and depersonalised";
    private static final String POLICING_BODY = "PRSRA11-10-2";
    private static final String CASE_REVIEWS = "ASBCPA14-104";
    private static final String PREVENT = "CTSA15-26";
    private static final String ACCOMMODATION = "DAA21-57";
    private static final String HOMICIDE = "DVCVA04-9";

    /** The data of October to December 2024 are due by 31 March 2025. */
    @ParameterizedTest
    @CsvSource({"2025-03-31, SHOWN", "2025-04-01, CONTRADICTED", "2025-03, SHOWN", "2025, FOR_JUDGEMENT"})
    void a_quarters_data_are_due_by_the_end_of_the_next(String date, Outcome outcome) {
        Case.sound("sent " + date, with("data-police-2024-10", one -> one.on(PartialDate.parse(date))))
                .answers(outcome, QUARTERS)
                .answers(SHOWN, DISCLOSE, FORM, POLICE)
                .holds();
    }

    /** The first data due were those of July to September 2007, by 31 December 2007. */
    @ParameterizedTest
    @CsvSource({
        "E, 2007-09-30, ", "E, 2007-10-01, FOR_JUDGEMENT", "W, 2007-12-30, FOR_JUDGEMENT", "W, 2007-12-31, SHOWN"
    })
    void the_first_quarter_began_in_July_2007(String nation, String on, Outcome outcome) {
        Papers papers = nation.equals("E") ? SoundPapers.of2008() : OthersPapers.inWales(SoundPapers.of2008());
        assertThat(Review.of(papers, ReviewOptions.USUAL.on(LocalDate.parse(on))).finding(QUARTERS)
                        .map(finding -> finding.outcome()))
                .isEqualTo(Optional.ofNullable(outcome));
    }

    static List<Case> cases() {
        return List.of(
                Case.bare("Where nothing is recorded, somebody has to be asked")
                        .answers(NOT_RECORDED, CO_OPERATE, INVITE, DESCRIPTIONS, REPORT, PUBLISH, REGARD, DISCLOSE, FORM,
                                QUARTERS, POLICE, POLICING_BODY, CASE_REVIEWS, PREVENT, HOMICIDE)
                        .answers(FOR_JUDGEMENT, HEALTH)
                        .answers(NOT_APPLICABLE, ACCOMMODATION),
                // Section 5(2): every co-operating body.
                Case.sound("Another co-operating body is not told of", another("academy"))
                        .answers(FOR_JUDGEMENT, CO_OPERATE),
                Case.sound("The papers call nobody co-operating", Change.papers(papers -> papers.bodies(Change.without(
                                SoundPapers.of2025().getBodies(), "parish"))))
                        .answers(FOR_JUDGEMENT, CO_OPERATE),
                Case.sound("It is to take part", with("co-operation", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, CO_OPERATE),
                Case.sound("It did not take part", with("co-operation", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, CO_OPERATE),
                Case.sound("It missed one meeting", with("co-operation", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, CO_OPERATE),
                Case.sound("It did not take part, and is to", with("co-operation", one -> one.on(Optional.empty())
                                .status(Done.NOT_DONE)), event(event("next", EventKind.CO_OPERATION, "2025-06-01")
                                .addBy(ElementId.of("parish")).text("At the next meeting").status(Done.PLANNED).build()))
                        .answers(FOR_JUDGEMENT, CO_OPERATE),
                Case.sound("It took part ten years ago", with("co-operation", one -> one.on(PartialDate.parse("2015-02-10"))))
                        .answers(FOR_JUDGEMENT, CO_OPERATE),
                // Section 5(3): one of each description, and none that no longer exists.
                Case.sound("No trade union", without("invited-17")).answers(FOR_JUDGEMENT, INVITE, DESCRIPTIONS),
                Case.sound("No body for women", without("invited-6")).answers(FOR_JUDGEMENT, INVITE, DESCRIPTIONS),
                Case.sound("An invitation to come", with("invited-17", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, INVITE, DESCRIPTIONS),
                Case.sound("When is not told", with("invited-17", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, INVITE, DESCRIPTIONS),
                Case.bare("Somebody was not invited, and another of the description may have been", event(event("none",
                                EventKind.INVITATION, "2024-01-01").status(Done.NOT_DONE).build()))
                        .answers(FOR_JUDGEMENT, INVITE, DESCRIPTIONS),
                Case.of("Which descriptions Wales has was not verified", OthersPapers.welsh())
                        .answers(FOR_JUDGEMENT, INVITE),
                Case.bare("Another document lists them", Words.inThePlan(Words.elsewhere(
                                "They are listed elsewhere.", "Terms of reference", Topic.CO_OPERATION)))
                        .answers(SHOWN_ELSEWHERE, CO_OPERATE, INVITE),
                // Section 7.
                Case.bare("No report was required: nothing to submit or publish", event(event("none",
                                EventKind.REPORT_DEMANDED, "2026-03-31").status(Done.NOT_DONE).build()))
                        .answers(NOT_APPLICABLE, REPORT, PUBLISH),
                Case.bare("None was required by a day, and one may be in the rest of the year", event(event("none",
                                EventKind.REPORT_DEMANDED, "2025-02-01").status(Done.NOT_DONE).build()))
                        .answers(FOR_JUDGEMENT, REPORT)
                        .answers(NOT_RECORDED, PUBLISH),
                Case.bare("None was required, and yet one was submitted", event(event("none", EventKind.REPORT_DEMANDED,
                                "2025-02-01").on(Optional.empty()).status(Done.NOT_DONE).build()),
                                event(event("sent", EventKind.REPORT_SUBMITTED, "2025-02-01").build()))
                        .answers(FOR_JUDGEMENT, REPORT),
                Case.bare("None was required, and yet its publication was", event(event("none", EventKind.REPORT_DEMANDED,
                                "2025-02-01").on(Optional.empty()).status(Done.NOT_DONE).build()),
                                event(event("publish", EventKind.REPORT_PUBLICATION_REQUIRED, "2025-02-01").build()))
                        .answers(NOT_APPLICABLE, REPORT)
                        .answers(FOR_JUDGEMENT, PUBLISH),
                Case.sound("One was due and not sent, another is due later", with("demand",
                                one -> one.due(PartialDate.parse("2024-09-30"))), with("submitted",
                                one -> one.on(Optional.empty()).status(Done.NOT_DONE)), event(event("second",
                                EventKind.REPORT_DEMANDED, "2025-03-01").due(PartialDate.parse("2025-06-30")).build()))
                        .asAt(2025, 3, 20)
                        .answers(CONTRADICTED, REPORT),
                Case.sound("A second one was required and is not on record", event(event("second",
                                EventKind.REPORT_DEMANDED, "2025-03-01").build()))
                        .answers(FOR_JUDGEMENT, REPORT).answers(SHOWN, PUBLISH),
                Case.sound("It was not sent", with("submitted", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, REPORT),
                Case.sound("It was not sent by a day", with("submitted", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, REPORT),
                Case.sound("It was not sent, and is to be", with("submitted", one -> one.on(Optional.empty()).status(Done.NOT_DONE)),
                                event(event("to-come", EventKind.REPORT_SUBMITTED, "2025-06-01").answers(ElementId.of("demand"))
                                        .status(Done.PLANNED).build()))
                        .answers(FOR_JUDGEMENT, REPORT),
                Case.sound("It was not published", with("published", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, PUBLISH).answers(SHOWN, REPORT),
                Case.sound("It is to be sent", with("submitted", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, REPORT),
                Case.sound("It was required by a day to come", without("submitted"),
                                with("demand", one -> one.due(PartialDate.parse("2025-04-30")))).asAt(2025, 4, 29)
                        .answers(NOT_YET_DUE, REPORT),
                Case.sound("The day has come", without("submitted"),
                                with("demand", one -> one.due(PartialDate.parse("2025-04-30")))).asAt(2025, 4, 30)
                        .answers(FOR_JUDGEMENT, REPORT),
                Case.sound("What was sent only holds a place", with("submitted", one -> one.text("TBC")))
                        .answers(FOR_JUDGEMENT, REPORT),
                // Section 17: each listed body, and no other.
                Case.sound("The fire authority is not told of", with("regard", one -> one.by(ids("district", "county"))))
                        .answers(FOR_JUDGEMENT, REGARD),
                Case.sound("The group that they are in has functions of its own, and none of theirs", group(),
                                with("regard", one -> one.by(ids("group"))), with("prevent", one -> one.by(ids("group"))))
                        .answers(FOR_JUDGEMENT, REGARD, "CDA98-17-1-B", "CDA98-17-1-C", "CDA98-17-1-D", PREVENT),
                Case.sound("Each, and the group too", group(), with("regard", one -> one.addBy(ids("group").get(0))))
                        .answers(SHOWN, REGARD),
                Case.sound("Case reviews are arranged by the relevant bodies together, so a group that they are in can do it",
                                group(), with("case-review", one -> one.by(ids("group"))))
                        .answers(SHOWN, CASE_REVIEWS),
                Case.sound("The police are not listed", with("regard", one -> one.by(ids("police"))))
                        .answers(FOR_JUDGEMENT, REGARD),
                Case.sound("It is of another time", with("regard", one -> one.on(PartialDate.parse("2012-01-20"))))
                        .answers(FOR_JUDGEMENT, REGARD),
                Case.bare("One council's report tells of it", implication("The plan should lessen it."))
                        .answers(FOR_JUDGEMENT, REGARD, "CDA98-17-1-D"),
                Case.bare("The heading is there and nothing else", implication("To be added")).answers(NOT_RECORDED, REGARD),
                Case.bare("The papers say that there was none", Words.inThePlan(Words.not(
                                "No council looked at this.", Topic.SECTION_17, Subject.CRIME_DISORDER)))
                        .answers(CONTRADICTED, REGARD).answers(NOT_RECORDED, "CDA98-17-1-C"),
                // Section 17A.
                Case.sound("The county council's are missing", withoutData("county"))
                        .answers(FOR_JUDGEMENT, DISCLOSE, QUARTERS, "SI2007-1831-SCH-LA")
                        .answers(SHOWN, POLICE, FORM),
                Case.sound("Health is left out, as it may not be bound", withoutData("health"))
                        .answers(SHOWN, DISCLOSE, QUARTERS).answers(FOR_JUDGEMENT, HEALTH),
                Case.of("Wales has local health boards, which the Schedule names", OthersPapers.welsh())
                        .answers(SHOWN, "CDA98-17A-1-W", QUARTERS),
                Case.of("Theirs are missing", OthersPapers.welsh(), withoutData("health"))
                        .answers(FOR_JUDGEMENT, "CDA98-17A-1-W", QUARTERS).answers(NOT_RECORDED, HEALTH),
                Case.of("Theirs tell every matter of paragraphs 9 to 12", OthersPapers.welsh()).answers(SHOWN, HEALTH),
                Case.of("Theirs tell of admissions alone", OthersPapers.welsh(), text("data-health-2024-01", ADMISSIONS),
                                text("data-health-2024-04", ADMISSIONS), text("data-health-2024-07", ADMISSIONS),
                                text("data-health-2024-10", ADMISSIONS))
                        .answers(FOR_JUDGEMENT, HEALTH).answers(SHOWN, "CDA98-17A-1-W", FORM),
                Case.of("Theirs were not given, says a record", OthersPapers.welsh(), withoutData("health"),
                                event(event("none", EventKind.DATA_DISCLOSED, "2025-02-01").on(Optional.empty())
                                        .addBy(ElementId.of("health")).status(Done.NOT_DONE).build()))
                        .answers(CONTRADICTED, HEALTH),
                Case.of("A primary care trust was bound, and which of them is not known", SoundPapers.of2008(),
                                with("data-health-2024-01", one -> one.by(ids("trust"))))
                        .answers(FOR_JUDGEMENT, HEALTH),
                Case.of("In 2008 no board stands for a trust", SoundPapers.of2008()).answers(NOT_RECORDED, HEALTH),
                Case.of("England had primary care trusts, which the Schedule names, and which of them is not known",
                                SoundPapers.of2008())
                        .answers(FOR_JUDGEMENT, DISCLOSE, QUARTERS).answers(SHOWN, POLICE),
                Case.sound("One quarter of one body is missing", without("data-fire-2024-04"))
                        .answers(FOR_JUDGEMENT, QUARTERS).answers(SHOWN, DISCLOSE, "SI2007-1831-SCH-FRA"),
                Case.sound("Which quarter is not told", with("data-fire-2024-04", one -> one.period(Optional.empty())))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.sound("A month is no quarter", with("data-fire-2024-04", one -> one.period(Period.builder()
                                .from(PartialDate.parse("2024-04")).to(PartialDate.parse("2024-05")).build())))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.sound("Sent in time, and again after it", event(event("again", EventKind.DATA_DISCLOSED, "2025-05-01")
                                .addBy(ElementId.of("police")).addTo(ElementId.of("fire"))
                                .period(Period.builder().from(PartialDate.parse("2024-10"))
                                        .to(PartialDate.parse("2024-12")).build())
                                .text("Crimes again; sent electronically and depersonalised").build()))
                        .answers(SHOWN, QUARTERS),
                Case.sound("Not electronic", text("data-police-2024-01", "Incidents and crimes, not sent electronically, "
                                + "depersonalised"))
                        .answers(FOR_JUDGEMENT, FORM).answers(SHOWN, POLICE),
                Case.sound("Not depersonalised", text("data-police-2024-01", "Incidents and crimes, sent electronically, not "
                                + "depersonalised"))
                        .answers(FOR_JUDGEMENT, FORM),
                Case.bare("No data are shared", event(event("none", EventKind.DATA_DISCLOSED, "2025-02-01").on(Optional.empty())
                                .addBy(ElementId.of("police")).status(Done.NOT_DONE).build()))
                        .answers(CONTRADICTED, DISCLOSE, FORM, QUARTERS, POLICE)
                        .answers(NOT_RECORDED, "SI2007-1831-SCH-FRA", "SI2007-1831-SCH-LA"),
                Case.bare("No data are shared on a day, of which quarter is not told", event(event("none",
                                EventKind.DATA_DISCLOSED, "2025-02-01").addBy(ElementId.of("police")).status(Done.NOT_DONE).build()))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.bare("The data of a quarter are not shared on the last day for them", event(notShared("2025-03-31")))
                        .answers(CONTRADICTED, QUARTERS),
                Case.bare("The last day for them is still to come", event(notShared("2025-03-30")))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.bare("No data are shared, and some are to be", event(event("none", EventKind.DATA_DISCLOSED, "2025-02-01")
                                .on(Optional.empty()).addBy(ElementId.of("police")).status(Done.NOT_DONE).build()),
                                event(event("to-come", EventKind.DATA_DISCLOSED, "2025-06-01")
                                        .addBy(ElementId.of("police")).status(Done.PLANNED).build()))
                        .answers(FOR_JUDGEMENT, QUARTERS),
                Case.bare("No data were shared in 2009", event(event("none", EventKind.DATA_DISCLOSED, "2009-02-01")
                                .addBy(ElementId.of("police")).status(Done.NOT_DONE).build()))
                        .answers(FOR_JUDGEMENT, DISCLOSE, FORM, POLICE)
                        .answers(NOT_RECORDED, QUARTERS),
                Case.sound("Health shared none, as it may not be bound", withoutData("fire"), withoutData("police"),
                                withoutData("district"), withoutData("county"), withoutData("health"),
                                event(event("none", EventKind.DATA_DISCLOSED, "2025-02-01")
                                        .addBy(ElementId.of("health")).status(Done.NOT_DONE).build()))
                        .answers(NOT_RECORDED, DISCLOSE, FORM, QUARTERS)
                        .answers(FOR_JUDGEMENT, HEALTH),
                Case.sound("Health was late, and may not be bound", with("data-health-2024-10",
                                one -> one.on(PartialDate.parse("2025-04-01"))))
                        .answers(SHOWN, QUARTERS),
                // Other Acts.
                Case.bare("No report was required years ago", event(event("none", EventKind.REPORT_DEMANDED, "2019-02-01")
                                .status(Done.NOT_DONE).build()))
                        .answers(NOT_RECORDED, REPORT, PUBLISH),
                Case.sound("A parish council published no procedure, and need not", with("case-review",
                                one -> one.by(ids("parish")).status(Done.NOT_DONE)), with("prevent",
                                one -> one.by(ids("parish")).status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, CASE_REVIEWS, PREVENT),
                Case.of("The police published no strategy, and need not", OthersPapers.unitary(),
                                with("accommodation", one -> one.by(ids("police")).status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, ACCOMMODATION),
                Case.of("The council's own was not published", OthersPapers.unitary(), with("accommodation",
                                one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, ACCOMMODATION),
                Case.of("Years ago it was not published", OthersPapers.unitary(), with("accommodation",
                                one -> one.on(PartialDate.parse("2021-11-01")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, ACCOMMODATION),
                Case.sound("The commissioner is left out", with("with-commissioner", one -> one.by(ids("district"))))
                        .answers(FOR_JUDGEMENT, POLICING_BODY),
                Case.of("The City has no elected policing body", Bare.area("E09000001").apply(SoundPapers.of2025()))
                        .answers(NOT_APPLICABLE, POLICING_BODY),
                Case.sound("The county council is no body of section 105, the police are",
                                with("case-review", one -> one.by(ids("district", "county", "health"))))
                        .answers(FOR_JUDGEMENT, CASE_REVIEWS),
                Case.sound("Not published", with("case-review", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, CASE_REVIEWS),
                Case.sound("Not published by a day", with("case-review", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, CASE_REVIEWS),
                Case.sound("Probation is left out", with("prevent", one -> one.by(ids("district", "county", "police"))))
                        .answers(FOR_JUDGEMENT, PREVENT),
                Case.bare("No review was held", event(event("none", EventKind.HOMICIDE_REVIEW, "2025-02-01")
                                .on(Optional.empty()).status(Done.NOT_DONE).build()))
                        .answers(NOT_APPLICABLE, HOMICIDE),
                Case.bare("No review was held by a day", event(event("none", EventKind.HOMICIDE_REVIEW, "2025-02-01")
                                .status(Done.NOT_DONE).build()))
                        .answers(NOT_RECORDED, HOMICIDE),
                Case.sound("A parish council held it, which is no local authority of section 9(4)",
                                with("homicide-review", one -> one.by(ids("parish")).to(ids("police"))))
                        .answers(FOR_JUDGEMENT, HOMICIDE),
                Case.sound("The fire authority held it, which section 9(4) does not name",
                                with("homicide-review", one -> one.by(ids("fire"))))
                        .answers(FOR_JUDGEMENT, HOMICIDE),
                Case.sound("The police held it, with others", with("homicide-review", one -> one.by(ids("parish", "police"))))
                        .answers(SHOWN, HOMICIDE),
                Case.sound("The partnership held it, as the guidance has it", with("homicide-review", one -> one.by(ids("group"))))
                        .answers(SHOWN, HOMICIDE),
                Case.sound("To whom the report went is not told", with("homicide-review", one -> one.to(List.of())))
                        .answers(FOR_JUDGEMENT, HOMICIDE),
                Case.of("Until November 2021 there was nobody to send it to", reviewed("2021-10-31"))
                        .answers(SHOWN, HOMICIDE),
                Case.of("Since then there is", reviewed("2021-11-01")).answers(FOR_JUDGEMENT, HOMICIDE),
                Case.of("On which of the two days is not told", reviewed("2021")).answers(FOR_JUDGEMENT, HOMICIDE),
                Case.of("A unitary council", OthersPapers.unitary()).answers(SHOWN, ACCOMMODATION),
                Case.of("The police did not owe it", OthersPapers.unitary(),
                                with("accommodation", one -> one.by(ids("police"))))
                        .answers(FOR_JUDGEMENT, ACCOMMODATION),
                Case.of("Words that name no strategy do not say which it is", OthersPapers.unitary(), with("accommodation",
                                one -> one.document(Optional.empty()).text("Set out after asking those who use it")))
                        .answers(FOR_JUDGEMENT, ACCOMMODATION),
                Case.of("A title names it", OthersPapers.unitary(), with("accommodation",
                                one -> one.document(Optional.empty()).title("Safe accommodation strategy 2022-25")))
                        .answers(SHOWN, ACCOMMODATION),
                Case.of("In London the Greater London Authority owes it", Bare.area("E09999999").apply(Bare.whole()))
                        .answers(NOT_APPLICABLE, ACCOMMODATION));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @ParameterizedTest
    @CsvSource({
        "CDA98-7-1, 2012-01-16", "CDA98-7-3, 2012-01-16", "CDA98-17-1-C, 2010-04-01", "CDA98-17-1-D, 2023-01-31",
        "SI2007-1831-R3, 2007-10-01", "PRSRA11-10-2, 2012-01-16", "DVCVA04-9, 2011-04-13", "ASBCPA14-104, 2014-10-20",
        "CTSA15-26, 2015-07-01", "DAA21-57, 2021-10-01"
    })
    void a_duty_is_asked_from_its_first_day_on(String duty, LocalDate first) {
        assertThat(asked(duty, first)).isTrue();
        assertThat(asked(duty, first.minusDays(1))).isFalse();
    }

    @Test
    void the_report_to_the_Secretary_of_State_is_asked_to_15_January_2012() {
        assertThat(asked("CDA98-7-1-OLD", LocalDate.of(2012, 1, 15))).isTrue();
        assertThat(asked("CDA98-7-1-OLD", LocalDate.of(2012, 1, 16))).isFalse();
    }

    @Test
    void what_binds_only_the_policing_body_or_ended_in_2004_stands_in_the_rule_book_and_is_not_asked() {
        for (String duty : List.of("CDA98-7-1A", "PRSRA11-10-1", "SI1998-2452-E")) {
            assertThat(Statute.catalogue().find(DutyId.of(duty))).isPresent();
            assertThat(asked(duty, LocalDate.of(2025, 3, 31))).isFalse();
            assertThat(asked(duty, LocalDate.of(2007, 8, 1))).isFalse();
        }
    }

    @Test
    void a_description_that_no_longer_exists_is_never_missed() {
        String told = Case.sound("one", Change.records((records, was) -> records.events(was.getEvents().stream()
                                .filter(one -> one.getKind() != EventKind.INVITATION
                                        || one.getId().value().equals("invited-0")).toList())))
                .review().finding(DESCRIPTIONS).orElseThrow().shortfalls().toString();
        assertThat(told).contains("a trade union", "the British Transport Police", "Victim Support")
                .doesNotContain("Training").doesNotContain("magistrates").doesNotContain("Drug Action")
                .doesNotContain("Passenger").doesNotContain("fire");
    }

    private static boolean asked(String duty, LocalDate on) {
        return Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.on(on)).finding(duty).isPresent();
    }

    /** The papers of 2021-22 with a review of that date, whose report is not said to have gone to anybody. */
    /** The strategy group, with the bodies that are in it. */
    private static Change group() {
        return papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), "group",
                one -> Body.builder().like(one).members(SoundPapers.AUTHORITIES).build())).build();
    }

    private static Papers reviewed(String date) {
        return Change.plan((plan, was) -> plan.year(new PlanYear(2021)))
                .and(with("homicide-review", one -> one.on(PartialDate.parse(date)).to(List.of())))
                .apply(SoundPapers.of2025());
    }

    private static Change another(String id) {
        return papers -> Change.papers(builder -> builder.addBodies(Body.builder()
                        .like(papers.getBodies().stream().filter(one -> one.getId().value().equals("parish")).findFirst()
                                .orElseThrow())
                        .id(ElementId.of(id)).name("A school").build()))
                .apply(papers);
    }

    private static Change implication(String text) {
        return Change.papers(papers -> papers.addReports(CommitteeReport.builder()
                .id(ElementId.of("report")).title("Report")
                .addImplications(Implication.builder().id(ElementId.of("implication"))
                        .kind(ImplicationKind.CRIME_AND_DISORDER).text(text).build())
                .build()));
    }

    private static Change withoutData(String body) {
        return without("data-" + body + "-2024-01", "data-" + body + "-2024-04", "data-" + body + "-2024-07",
                "data-" + body + "-2024-10");
    }

    private static Change text(String id, String text) {
        return with(id, one -> one.text(text));
    }

    private static List<ElementId> ids(String... values) {
        return List.of(values).stream().map(ElementId::of).toList();
    }

    /** That the police did not give the data of the last quarter of 2024 by a day. */
    private static Event notShared(String by) {
        return event("none", EventKind.DATA_DISCLOSED, by)
                .addBy(ElementId.of("police"))
                .period(Period.builder().from(PartialDate.parse("2024-10-01")).to(PartialDate.parse("2024-12-31")).build())
                .status(Done.NOT_DONE)
                .build();
    }
}
