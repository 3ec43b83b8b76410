package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_YET_DUE;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.consultations;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.meeting;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.publication;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations 12 and 14: local people's views, the public meeting and the summary, in the plan's year 2025-26. */
class EngagementTest {

    private static final String LEVELS = "SI2007-1830-R12-1-A-CD";
    private static final String FIRST = "SI2007-1830-R12-1-B-CD";
    private static final String OTHERS = "SI2007-1830-R12-3";
    private static final String MEETING = "SI2007-1830-R12-4-A";
    private static final String SENIOR = "SI2007-1830-R12-4-B";
    private static final String NOTICE = "SI2007-1830-R12-4-C-I";
    private static final String NOTES = "SI2007-1830-R12-4-C-II";
    private static final String SUMMARY = "SI2007-1830-R14";

    /** The meeting for the plan's own year falls between 1 April 2025 and 31 March 2026. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, FOR_JUDGEMENT",
        "2025-04-01, SHOWN",
        "2026-03-31, SHOWN",
        "2026-04-01, FOR_JUDGEMENT",
        "2025-04, SHOWN",
        "2026-03, SHOWN",
        "2025-03, FOR_JUDGEMENT",
        "2025, FOR_JUDGEMENT",
        "2026, FOR_JUDGEMENT"
    })
    void the_public_meeting_falls_in_the_plans_year(String date, Outcome outcome) {
        Case.sound("held " + date, meeting(one -> one.on(PartialDate.parse(date)))).answers(outcome, MEETING).holds();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, FOR_JUDGEMENT", "2024-04-01, SHOWN", "2026-03-31, SHOWN", "2026-04-01, FOR_JUDGEMENT"})
    void a_summary_is_dated_in_the_two_years_of_the_plan(String date, Outcome outcome) {
        Case.sound("published " + date, Change.plan((plan, was) -> plan.date(Optional.empty())),
                        summary(one -> one.on(PartialDate.parse(date))))
                .answers(outcome, SUMMARY).holds();
    }

    static List<Case> cases() {
        return List.of(
                Case.bare("Where nothing is recorded, somebody has to be asked")
                        .answers(NOT_RECORDED, LEVELS, FIRST, OTHERS, MEETING, SENIOR, NOTICE, NOTES, SUMMARY)
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R12-2-A", "SI2007-1830-R12-2-B", "SI2007-1830-R14-REACH"),
                // Regulation 12(1) to (3).
                Case.sound("How people were asked is not told", consultations(one -> one.method(Optional.empty())))
                        .answers(FOR_JUDGEMENT, LEVELS, FIRST),
                Case.sound("When is not told", consultations(one -> one.period(Optional.empty())))
                        .answers(FOR_JUDGEMENT, LEVELS, FIRST),
                Case.sound("Only others were asked", consultations(one -> one.asked(Set.of(Asked.OTHERS))))
                        .answers(FOR_JUDGEMENT, LEVELS, FIRST),
                Case.sound("Only residents were asked: the views of people who live or work there",
                                consultations(one -> one.asked(Set.of(Asked.LIVING_IN_AREA))))
                        .answers(SHOWN, LEVELS, FIRST),
                Case.sound("People are to be asked", consultations(one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, LEVELS, FIRST),
                Case.sound("People were not asked", consultations(one -> one.status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, LEVELS, FIRST, OTHERS),
                Case.sound("A survey on drugs touches substance misuse and nothing else",
                                consultations(one -> one.serves(Set.of(Subject.DRUGS))))
                        .answers(SHOWN, "SI2007-1830-R12-1-A-SM", "SI2007-1830-R12-1-B-SM")
                        .answers(NOT_RECORDED, LEVELS, FIRST, "SI2007-1830-R12-1-A-SV"),
                Case.bare("Another document tells of it", Words.inThePlan(Words.elsewhere(
                                "See the report on the survey.", "Survey Report", Topic.CONSULTATION)))
                        .answers(SHOWN_ELSEWHERE, LEVELS, FIRST, OTHERS),
                Case.bare("Nobody was asked about drink and drugs", Words.inThePlan(Words.not(
                                "We did not ask about drink and drugs.", Topic.CONSULTATION, Subject.SUBSTANCE_MISUSE)))
                        .answers(CONTRADICTED, "SI2007-1830-R12-1-A-SM")
                        .answers(NOT_RECORDED, LEVELS)
                        .answers(FOR_JUDGEMENT, OTHERS),
                // Regulation 12(3): what the responsible authorities carry out.
                Case.sound("Only the commissioner, who is no responsible authority, asked too", others("The commissioner's survey"))
                        .answers(FOR_JUDGEMENT, OTHERS),
                Case.sound("Only the office of the commissioner", others("PCC survey of spring 2025"))
                        .answers(FOR_JUDGEMENT, OTHERS),
                Case.sound("The commissioner did, and the county council", others("The commissioner's survey", "A survey on drugs"))
                        .answers(SHOWN, OTHERS),
                Case.sound("The commissioner did together with the police", others(
                                "Survey of the police and crime commissioner and the police"))
                        .answers(SHOWN, OTHERS),
                Case.sound("Who asked is not told", others("The survey of spring 2025")).answers(SHOWN, OTHERS),
                Case.sound("Those who commission services", others("The commissioners' survey")).answers(SHOWN, OTHERS),
                Case.sound("In London the Commissioner is the chief officer of police", Bare.area("E09999999"),
                                others("The Commissioner's survey"))
                        .answers(SHOWN, OTHERS),
                // Looked at before it began, a consultation is still to come.
                Case.sound("People will be asked from the next day on").asAt(2025, 9, 30)
                        .answers(FOR_JUDGEMENT, LEVELS, FIRST, OTHERS),
                Case.sound("People are asked from that day on").asAt(2025, 10, 1).answers(SHOWN, LEVELS, FIRST, OTHERS),
                Case.sound("Only till when is told, and the day is not yet there", consultations(one -> one.period(
                                Period.builder().to(PartialDate.parse("2025-10-31")).build())))
                        .asAt(2025, 10, 30).answers(FOR_JUDGEMENT, LEVELS, FIRST, OTHERS),
                // Regulation 12(4).
                Case.sound("The meeting is to come", meeting(one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, MEETING)
                        .answers(NOT_RECORDED, SENIOR),
                Case.sound("No day is told", meeting(one -> one.on(Optional.empty()))).answers(FOR_JUDGEMENT, MEETING),
                Case.sound("It was not open to the public", meeting(one -> one.openToPublic(false)))
                        .answers(NOT_RECORDED, MEETING, SENIOR)
                        .answers(FOR_JUDGEMENT, NOTICE, NOTES),
                Case.sound("Who held it is not told", meeting(one -> one.heldBy(Optional.empty())))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.sound("The cabinet held it", meeting(one -> one.heldBy(ElementId.of("cabinet"))))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.sound("It was called off, and another may have been held",
                                meeting(one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, MEETING, NOTICE, NOTES)
                        .answers(NOT_RECORDED, SENIOR),
                Case.bare("One was called off, of which the day is not told", Change.records((records, was) ->
                                records.addMeetings(Meeting.builder().id(ElementId.of("off")).title("Public meeting")
                                        .openToPublic(true).status(Done.NOT_DONE).build())))
                        .answers(FOR_JUDGEMENT, MEETING)
                        .answers(NOT_RECORDED, SENIOR, NOTICE, NOTES),
                Case.bare("It is stated that there was no public meeting", Words.inThePlan(Words.not(
                                "No public meeting was held.", Topic.PUBLIC_MEETING)))
                        .answers(CONTRADICTED, MEETING),
                Case.sound("One was called off and another held", another("2025-06-03", Done.NOT_DONE))
                        .answers(SHOWN, MEETING, SENIOR, NOTICE, NOTES),
                Case.sound("One was called off and another is to come", meeting(one -> one.status(Done.NOT_DONE)),
                                another("2026-02-03", Done.PLANNED))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.bare("One of another year was called off", another("2024-06-03", Done.NOT_DONE))
                        .answers(NOT_RECORDED, MEETING, SENIOR),
                Case.bare("Until the year is out there may yet be one").asAt(2026, 3, 30)
                        .answers(NOT_YET_DUE, MEETING, SENIOR, NOTICE, NOTES),
                Case.bare("On its last day there has to be one").asAt(2026, 3, 31).answers(NOT_RECORDED, MEETING, SENIOR),
                Case.sound("Who came to the meeting of another year tells nothing of this one",
                                meeting(one -> one.on(PartialDate.parse("2024-09-10"))))
                        .answers(NOT_RECORDED, SENIOR)
                        .answers(FOR_JUDGEMENT, MEETING, NOTICE, NOTES),
                Case.sound("Nobody senior came", senior(false, "county", "district", "fire", "health", "police", "probation"))
                        .answers(FOR_JUDGEMENT, SENIOR)
                        .answers(SHOWN, MEETING),
                Case.sound("Half came to one meeting and the others to the next: to none came each", halves())
                        .answers(FOR_JUDGEMENT, SENIOR)
                        .answers(SHOWN, MEETING),
                Case.sound("Half came to one meeting, and all to the other", another("2025-06-03", SoundPapers.AUTHORITIES.subList(0, 3)))
                        .answers(SHOWN, SENIOR),
                Case.sound("Nobody senior came from the county", senior(false, "county")).answers(FOR_JUDGEMENT, SENIOR),
                Case.sound("Nobody came from probation", meeting(one -> one.attendees(SoundPapers.AUTHORITIES.subList(0, 5)
                                .stream().map(id -> Attendance.builder().body(id).senior(true).build()).toList())))
                        .answers(FOR_JUDGEMENT, SENIOR),
                Case.sound("A notice of a meeting that is not told", publication("notice", one -> one.meeting(Optional.empty())))
                        .answers(FOR_JUDGEMENT, NOTICE)
                        .answers(SHOWN, NOTES),
                Case.sound("Notes to come", publication("notes", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, NOTES)
                        .answers(SHOWN, NOTICE),
                // Regulation 14.
                Case.sound("Only the whole plan was published", summary(one -> one.what(Published.PLAN)))
                        .answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("The summary is to come", summary(one -> one.status(Done.PLANNED))).answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("When is not told", summary(one -> one.on(Optional.empty()))).answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("No summary was published", summary(one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, SUMMARY),
                Case.sound("None was published by a day, and may be later", summary(one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("None was published by the end of the year", summary(one -> one
                                .on(PartialDate.parse("2026-03-31")).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, SUMMARY),
                Case.sound("None was published in a month whose last day is that of the year: on which day of it is not told",
                                summary(one -> one.on(PartialDate.parse("2026-03")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("The year had one more day", summary(one -> one
                                .on(PartialDate.parse("2026-03-30")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SUMMARY),
                Case.sound("A summary of another plan", summary(one -> one.paper(ElementId.of("previous"))))
                        .answers(NOT_RECORDED, SUMMARY),
                Case.sound("Not published in May, published in July", Change.records((records, was) -> records.addPublications(
                                Publication.builder()
                                        .id(ElementId.of("first"))
                                        .what(Published.PLAN_SUMMARY)
                                        .status(Done.NOT_DONE)
                                        .build())))
                        .answers(SHOWN, SUMMARY));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void the_body_that_held_the_meeting_is_named() {
        assertThat(Case.sound("cabinet", meeting(one -> one.heldBy(ElementId.of("cabinet"))))
                        .review().finding(MEETING).orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsExactly("Exampleford Cabinet held the meeting, not the strategy group.");
    }

    @Test
    void a_deadline_to_come_is_told() {
        assertThat(Case.bare("later").asAt(2025, 12, 1).review().finding(MEETING).orElseThrow().reason())
                .isEqualTo("Not due until 31 March 2026; the papers are looked at as at 1 December 2025.");
    }

    private static Change another(String date, Done status) {
        return Change.records((records, was) -> records.addMeetings(Meeting.builder()
                .id(ElementId.of("another"))
                .on(PartialDate.parse(date))
                .status(status)
                .openToPublic(true)
                .heldBy(ElementId.of("group"))
                .build()));
    }

    private static Change another(String date, List<ElementId> attendees) {
        return Change.records((records, was) -> records.addMeetings(Meeting.builder()
                .id(ElementId.of("another"))
                .on(PartialDate.parse(date))
                .openToPublic(true)
                .heldBy(ElementId.of("group"))
                .attendees(attendees.stream().map(id -> Attendance.builder().body(id).senior(true).build()).toList())
                .build()));
    }

    private static Change others(String... words) {
        return consultations(one -> one.otherConsultation(List.of(words)));
    }

    private static Change halves() {
        int half = SoundPapers.AUTHORITIES.size() / 2;
        return meeting(one -> one.attendees(SoundPapers.AUTHORITIES.subList(half, SoundPapers.AUTHORITIES.size()).stream()
                        .map(id -> Attendance.builder().body(id).senior(true).build()).toList()))
                .and(another("2025-06-03", SoundPapers.AUTHORITIES.subList(0, half)));
    }

    private static Change senior(boolean senior, String... bodies) {
        List<String> which = List.of(bodies);
        return papers -> meeting(one -> one.attendees(Change.where(
                        papers.getRecords().orElseThrow().getMeetings().get(0).getAttendees(),
                        who -> which.contains(who.getBody().value()),
                        who -> Attendance.builder().like(who).senior(senior).build())))
                .apply(papers);
    }
}
