package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
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
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.OthersPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 19 of the 2006 Act and SI 2009/942, for the plan of 2025-26, asked as at 31 March 2025. */
class ScrutinyTest {

    private static final String COMMITTEE = "PJA06-19-1";
    private static final String COPIES = "PJA06-19-2";
    private static final String REFERRALS = "PJA06-19-3";
    private static final String MEMBER = "PJA06-19-8";
    private static final String ANSWER = "PJA06-19-8B";
    private static final String MEETINGS = "SI2009-942-R4";
    private static final String INFORMATION = "SI2009-942-R5";
    private static final String ATTENDANCE = "SI2009-942-R6";
    private static final String IN_TIME = "SI2009-942-R7";

    /** The twelve months to 31 March 2025 begin on 1 April 2024. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, FOR_JUDGEMENT",
        "2024-04-01, SHOWN",
        "2025-03-31, SHOWN",
        "2025-04-01, FOR_JUDGEMENT",
        "2024-04, SHOWN",
        "2024, FOR_JUDGEMENT"
    })
    void the_committee_met_in_the_twelve_months_to_the_day(String date, Outcome outcome) {
        Case.sound("met " + date, with("scrutinised", one -> one.on(PartialDate.parse(date))))
                .answers(outcome, MEETINGS).holds();
    }

    /** The next meeting may fall on the same day a year on, and no later. */
    @ParameterizedTest
    @CsvSource({"2025-06-12, SHOWN", "2025-06-13, FOR_JUDGEMENT", "2026-03-20, FOR_JUDGEMENT"})
    void no_more_than_twelve_months_lie_between_two_meetings(String next, Outcome outcome) {
        Case.sound("again " + next, event(event("again", EventKind.SCRUTINY_MEETING, next).addBy(id("scrutiny")).build()))
                .answers(outcome, MEETINGS).holds();
    }

    /** Of 2 December 2024, 28 days end on 30 December. */
    @ParameterizedTest
    @CsvSource({"2024-12-30, SHOWN", "2024-12-31, FOR_JUDGEMENT", "2024-12, FOR_JUDGEMENT", "2024-11, SHOWN"})
    void an_answer_has_28_days_from_the_report(String date, Outcome outcome) {
        Case.sound("answered " + date, with("matter-answer", one -> one.on(PartialDate.parse(date))))
                .answers(outcome, IN_TIME)
                .answers(SHOWN, ANSWER)
                .holds();
    }

    /** The request named 31 October 2024. */
    @ParameterizedTest
    @CsvSource({"2024-10-31, SHOWN", "2024-11-01, FOR_JUDGEMENT"})
    void information_is_due_on_the_day_that_the_request_names(String date, Outcome outcome) {
        Case.sound("supplied " + date, with("supply", one -> one.on(PartialDate.parse(date))))
                .answers(outcome, INFORMATION).holds();
    }

    static List<Case> cases() {
        return List.of(
                Case.of("Where nothing is recorded, somebody has to be asked", withoutCommittees(Bare.whole()))
                        .answers(NOT_RECORDED, COMMITTEE, COPIES, REFERRALS, MEMBER, ANSWER, MEETINGS, INFORMATION,
                                ATTENDANCE, IN_TIME),
                // Section 19(1): every local authority.
                Case.sound("The county council has none on record", without("county-set-up")).answers(FOR_JUDGEMENT, COMMITTEE),
                Case.sound("The county council is said to have none", with("county-set-up",
                                one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, COMMITTEE),
                Case.sound("The county council is said to have had none in 2009", with("county-set-up",
                                one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, COMMITTEE),
                Case.sound("A parish council has none, and needs none", event(event("none", EventKind.COMMITTEE_SET_UP,
                                "2025-01-01").addBy(id("parish")).status(Done.NOT_DONE).build()))
                        .answers(SHOWN, COMMITTEE),
                Case.bare("The committee is said to have made no report years ago", event(event("none",
                                EventKind.SCRUTINY_REPORT, "2019-02-01").status(Done.NOT_DONE).build()))
                        .answers(NOT_RECORDED, COPIES, MEMBER, ANSWER, IN_TIME),
                Case.sound("Whose it is is not told", with("set-up", one -> one.by(List.of())))
                        .answers(FOR_JUDGEMENT, COMMITTEE),
                Case.sound("It is to be set up next year", with("set-up", one -> one.on(PartialDate.parse("2025-04-01"))))
                        .answers(FOR_JUDGEMENT, COMMITTEE),
                Case.sound("It was set up by the day", with("set-up", one -> one.on(PartialDate.parse("2025-03-31"))))
                        .answers(SHOWN, COMMITTEE),
                Case.sound("It only holds a place", with("set-up", one -> one.text("TBC"))).answers(FOR_JUDGEMENT, COMMITTEE),
                // Section 19(2): each responsible authority and each co-operating body.
                Case.sound("Probation did not get it", with("work-report", one -> one
                                .to(SoundPapers.AUTHORITIES.subList(0, 5)).addTo(id("parish"))))
                        .answers(FOR_JUDGEMENT, COPIES).answers(SHOWN, MEMBER, ANSWER),
                Case.sound("A second report went to two only", event(event("second", EventKind.SCRUTINY_REPORT, "2025-03-01")
                                .addBy(id("scrutiny")).addTo(id("police")).build()))
                        .answers(FOR_JUDGEMENT, COPIES, ANSWER).answers(SHOWN, IN_TIME),
                Case.sound("A report of six years before is of another plan", with("work-report",
                                one -> one.on(PartialDate.parse("2018-02-10"))))
                        .answers(FOR_JUDGEMENT, COPIES),
                Case.bare("The committee is said to have made no report by a day", event(event("none", EventKind.SCRUTINY_REPORT,
                                "2025-02-01").status(Done.NOT_DONE).build()))
                        .answers(NOT_RECORDED, MEMBER)
                        .answers(FOR_JUDGEMENT, ANSWER),
                Case.bare("One of the two councils' committees made none", event(event("none", EventKind.SCRUTINY_REPORT,
                                "2025-02-01").on(Optional.empty()).addBy(id("scrutiny")).status(Done.NOT_DONE).build()))
                        .answers(FOR_JUDGEMENT, ANSWER),
                Case.bare("The committee is said to have made no report", event(event("none", EventKind.SCRUTINY_REPORT,
                                "2025-02-01").on(Optional.empty()).status(Done.NOT_DONE).build()))
                        .answers(NOT_APPLICABLE, COPIES, MEMBER, ANSWER, IN_TIME)
                        .answers(NOT_RECORDED, REFERRALS, MEETINGS),
                // Section 19(3) to (8).
                Case.sound("One referral is open", event(event("third", EventKind.MEMBER_REFERRAL, "2025-01-01").build()))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                Case.sound("The councillor was not told why, and there may have been a report",
                                with("second-answer", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                Case.bare("No councillor referred anything: there may be the arrangement, and a report of its own, all the same",
                                event(event("none", EventKind.MEMBER_REFERRAL, "2025-02-01").status(Done.NOT_DONE).build()))
                        .answers(NOT_RECORDED, REFERRALS, MEMBER),
                // Section 19(8B): each that received it.
                Case.sound("One answer is not to come", with("work-answer", one -> one.by(SoundPapers.AUTHORITIES)),
                                event(event("refused", EventKind.SCRUTINY_REPORT_ANSWERED, "2025-03-02").on(Optional.empty())
                                        .answers(id("work-report")).addBy(id("parish")).status(Done.NOT_DONE).build()))
                        .answers(CONTRADICTED, ANSWER).answers(SHOWN, IN_TIME),
                Case.sound("To whom it went is not told", with("work-report", one -> one.to(List.of())))
                        .answers(FOR_JUDGEMENT, ANSWER, COPIES),
                Case.sound("What an answer answers is not told", with("work-answer", one -> one.answers(Optional.empty())))
                        .answers(FOR_JUDGEMENT, ANSWER),
                // Regulation 4: each committee.
                Case.sound("Only the district's met", without("county-scrutinised")).answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("The county's was called off, and another may have been held",
                                with("county-scrutinised", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.bare("One was called off, and nothing is told of another", event(event("off", EventKind.SCRUTINY_MEETING,
                                "2025-02-01").addBy(id("scrutiny")).status(Done.NOT_DONE).build()))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("A meeting of years ago was called off", event(event("old", EventKind.SCRUTINY_MEETING, "2019-05-01")
                                .addBy(id("scrutiny")).status(Done.NOT_DONE).build()))
                        .answers(SHOWN, MEETINGS),
                Case.sound("A gap of years reaches into this plan's two years", event(event("old",
                                EventKind.SCRUTINY_MEETING, "2019-05-01").addBy(id("scrutiny")).build()))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("A gap was over before them", event(event("old", EventKind.SCRUTINY_MEETING, "2019-05-01")
                                .addBy(id("scrutiny")).build()), event(event("newer", EventKind.SCRUTINY_MEETING, "2023-09-01")
                                .addBy(id("scrutiny")).build()))
                        .answers(SHOWN, MEETINGS),
                Case.sound("The council that met is the one whose committee it is",
                                with("scrutinised", one -> one.by(List.of(id("district")))))
                        .answers(SHOWN, MEETINGS),
                Case.sound("It is to meet", with("scrutinised", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                // Whose a record is: section 19(1) and (9), and regulations 4 to 7, are of the committee of a council.
                Case.sound("The police and a charity are said to have met", with("scrutinised", one -> one.by(List.of(id("haven")))),
                                with("county-scrutinised", one -> one.by(List.of(id("police")))), haven())
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.bare("Nobody but the police is said to have met to scrutinise", event(event("met", EventKind.SCRUTINY_MEETING,
                                "2024-06-12").addBy(id("police")).build()), haven())
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("A charity met too", event(event("more", EventKind.SCRUTINY_MEETING, "2024-07-12")
                                .addBy(id("haven")).build()), haven())
                        .answers(SHOWN, MEETINGS),
                Case.sound("A charity called off a meeting of its own", event(event("more", EventKind.SCRUTINY_MEETING, "2024-07-12")
                                .addBy(id("haven")).status(Done.NOT_DONE).build()), haven())
                        .answers(SHOWN, MEETINGS),
                Case.sound("Two committees met, and of one it is not told of which council it is",
                                with("county-scrutinised", one -> one.by(List.of(id("task-group")))),
                                body("task-group", "Community Safety Task Group", BodyKind.SCRUTINY_COMMITTEE))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("Which committee met is not told", with("county-scrutinised", one -> one.by(List.of())))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.sound("Both committees met together", without("county-scrutinised"), with("scrutinised",
                                one -> one.addBy(id("county-scrutiny"))))
                        .answers(SHOWN, MEETINGS),
                Case.sound("One committee is that of both councils", without("county-scrutinised"), with("county-set-up",
                                one -> one.to(List.of(id("scrutiny")))))
                        .answers(SHOWN, MEETINGS),
                Case.sound("Of which council the committee is is not told", without("set-up"))
                        .answers(FOR_JUDGEMENT, MEETINGS),
                Case.soundInWales("Of one council one committee, of which nothing more is told", without("set-up"))
                        .answers(SHOWN, MEETINGS + "-W"),
                Case.soundInWales("Of one council a committee that is not the one it named", with("scrutinised",
                                one -> one.by(List.of(id("task-group")))),
                                body("task-group", "Task Group", BodyKind.SCRUTINY_COMMITTEE))
                        .answers(FOR_JUDGEMENT, MEETINGS + "-W"),
                Case.sound("A charity reported on the work", with("work-report", one -> one.by(List.of(id("haven")))), haven())
                        .answers(FOR_JUDGEMENT, COPIES).answers(SHOWN, MEMBER, IN_TIME, ANSWER),
                Case.sound("The police reported on the matter", with("matter-report", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, MEMBER, IN_TIME, REFERRALS).answers(SHOWN, COPIES, ANSWER),
                Case.sound("Only others reported", with("matter-report", one -> one.by(List.of(id("police")))),
                                with("work-report", one -> one.by(List.of(id("haven")))), haven())
                        .answers(FOR_JUDGEMENT, COPIES, MEMBER, ANSWER, IN_TIME),
                Case.sound("A charity's report beside the committee's went to nobody", event(event("more",
                                EventKind.SCRUTINY_REPORT, "2025-01-10").addBy(id("haven")).build()), haven())
                        .answers(SHOWN, COPIES, MEMBER, ANSWER),
                Case.sound("Who reported is not told", with("work-report", one -> one.by(List.of())))
                        .answers(FOR_JUDGEMENT, COPIES),
                Case.bare("Two bodies that are no committees made no report", event(event("none", EventKind.SCRUTINY_REPORT,
                                "2025-02-01").on(Optional.empty()).addBy(id("police")).addBy(id("haven"))
                                .status(Done.NOT_DONE).build()), haven())
                        .answers(NOT_RECORDED, COPIES, MEMBER),
                Case.sound("The police asked for information and for somebody to come", with("request",
                                one -> one.by(List.of(id("police")))), with("summons", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, INFORMATION, ATTENDANCE),
                Case.sound("That it reports nothing was told to the police", with("second-answer", one -> one.to(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                Case.sound("The police told the councillor", with("second-answer", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                Case.sound("Who was told is not told", with("second-answer", one -> one.to(List.of())))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                Case.sound("What the councillor was told is not told", with("second-answer", one -> one.text(Optional.empty())))
                        .answers(FOR_JUDGEMENT, REFERRALS),
                Case.sound("The police said so too", event(event("more", EventKind.MEMBER_REFERRAL_ANSWERED, "2024-12-04")
                                .answers(id("second-referral")).addBy(id("police")).build()))
                        .answers(SHOWN, REFERRALS),
                Case.sound("The cabinet, which it is to scrutinise, is named as the committee",
                                with("set-up", one -> one.to(List.of(id("cabinet")))))
                        .answers(FOR_JUDGEMENT, COMMITTEE),
                Case.sound("The police are named as the county's", with("county-set-up", one -> one.to(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, COMMITTEE),
                Case.sound("Which committee it is is not told, only that there is one", with("set-up", one -> one.to(List.of())))
                        .answers(SHOWN, COMMITTEE),
                Case.sound("A group that both councils are in set one up", without("county-set-up"), with("set-up",
                                one -> one.by(List.of(id("group")))), group())
                        .answers(FOR_JUDGEMENT, COMMITTEE),
                // Section 19(8A)(a): the council to which a report on a matter is made has to answer too, sent a copy or not.
                Case.sound("Only the police got and answered it", with("matter-report",
                                one -> one.to(List.of(id("councillor"), id("police")))),
                                with("matter-answer", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, ANSWER).answers(SHOWN, IN_TIME, MEMBER),
                Case.sound("Only the police got it, and the council answered too", with("matter-report",
                                one -> one.to(List.of(id("councillor"), id("police")))))
                        .answers(SHOWN, ANSWER, IN_TIME),
                Case.sound("The other council answered", with("matter-report",
                                one -> one.to(List.of(id("councillor"), id("police")))),
                                with("matter-answer", one -> one.by(List.of(id("police"), id("county")))))
                        .answers(FOR_JUDGEMENT, ANSWER),
                Case.sound("By section 19(9)(b) it can be made to the cabinet", with("matter-report",
                                one -> one.to(List.of(id("councillor"), id("police"), id("cabinet")))),
                                with("matter-answer", one -> one.by(List.of(id("police"), id("cabinet")))))
                        .answers(SHOWN, ANSWER),
                Case.sound("Whose committee it is is not told, and no council answered", without("set-up"),
                                with("matter-report", one -> one.to(List.of(id("councillor"), id("police")))),
                                with("matter-answer", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, ANSWER),
                // Regulations 5 and 6.
                Case.sound("The information is said not to have been given, and it may rightly be held back",
                                with("supply", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, INFORMATION).answers(SHOWN, ATTENDANCE),
                Case.sound("Nobody came, and the notice may have been too short",
                                with("attended", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, ATTENDANCE).answers(SHOWN, INFORMATION),
                Case.sound("Two were asked, one supplied", with("request", one -> one.addTo(id("fire"))))
                        .answers(FOR_JUDGEMENT, INFORMATION),
                Case.sound("Another body came", with("attended", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, ATTENDANCE),
                Case.bare("Nothing was asked for", event(event("none", EventKind.INFORMATION_REQUESTED, "2026-03-31")
                                .status(Done.NOT_DONE).build()))
                        .answers(NOT_APPLICABLE, INFORMATION).answers(NOT_RECORDED, ATTENDANCE),
                // Regulation 7: not due on the 28th day before it is over.
                Case.sound("The 28 days run", without("matter-answer")).asAt(2024, 12, 29).answers(NOT_YET_DUE, IN_TIME),
                Case.sound("The 28 days are over", without("matter-answer")).asAt(2024, 12, 30)
                        .answers(FOR_JUDGEMENT, IN_TIME),
                Case.sound("Only a report on its work was made", without("matter-report"))
                        .answers(FOR_JUDGEMENT, IN_TIME),
                // Prose.
                Case.of("Another document tells of it", withoutCommittees(Bare.whole()), Words.inThePlan(Words.elsewhere(
                                "See the committee's minutes.", "Minutes", Topic.SCRUTINY)))
                        .answers(SHOWN_ELSEWHERE, COMMITTEE, MEETINGS),
                Case.sound("That there was no scrutiny does not say which duty it denies", Words.inThePlan(Words.not(
                                "There was no scrutiny.", Topic.SCRUTINY)))
                        .answers(SHOWN, COMMITTEE, MEETINGS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void it_began_on_30_April_2009_in_England_and_on_1_October_2009_in_Wales() {
        assertThat(outcome(29, 4, false, COMMITTEE)).isEmpty();
        assertThat(outcome(30, 4, false, COMMITTEE)).isPresent();
        assertThat(outcome(30, 4, false, COMMITTEE + "-W")).isEmpty();
        assertThat(outcome(30, 9, true, MEETINGS + "-W")).isEmpty();
        assertThat(outcome(1, 10, true, MEETINGS + "-W")).isPresent();
        assertThat(outcome(1, 10, true, MEETINGS)).isEmpty();
    }

    @Test
    void in_Wales_one_committee_is_every_committee() {
        Case.of("Wales", OthersPapers.welsh())
                .answers(SHOWN, COMMITTEE + "-W", COPIES + "-W", REFERRALS + "-W", MEMBER + "-W", ANSWER + "-W",
                        MEETINGS + "-W", INFORMATION + "-W", ATTENDANCE + "-W", IN_TIME + "-W")
                .holds();
    }

    @Test
    void a_demand_that_was_lost_may_have_no_answer() {
        assertThat(Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.withUnread(List.of("/records/events/99")))
                        .finding(ANSWER).orElseThrow().outcome())
                .isEqualTo(NOT_EVALUATED);
    }

    private static Optional<Outcome> outcome(int day, int month, boolean wales, String duty) {
        ReviewOptions on = ReviewOptions.USUAL.on(LocalDate.of(2009, month, day));
        return Review.of(wales ? OthersPapers.welsh() : SoundPapers.of2025(), on).finding(duty)
                .map(finding -> finding.outcome());
    }

    private static Change haven() {
        return body("haven", "Haven Exampleford", BodyKind.VOLUNTARY);
    }

    private static Change body(String id, String name, BodyKind kind) {
        return papers -> Papers.builder().like(papers)
                .addBodies(Body.builder().id(id(id)).name(name).kind(kind).build()).build();
    }

    /** The strategy group, with the bodies that are in it. */
    private static Change group() {
        return papers -> Papers.builder().like(papers).bodies(Change.with(papers.getBodies(), "group",
                one -> Body.builder().like(one).members(SoundPapers.AUTHORITIES).build())).build();
    }

    private static Papers withoutCommittees(Papers papers) {
        return Change.papers(builder -> builder.bodies(Change.without(papers.getBodies(), "scrutiny", "county-scrutiny")))
                .apply(papers);
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }
}
