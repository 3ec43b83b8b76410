package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.meeting;
import static org.communitysafety.csp.spoilt.EngagementSpoilers.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulation 12(4): what is told of the public meeting of the strategy group in 2025-26, and of what it lacks. */
class PublicMeetingsTest {

    private static final String MEETING = "SI2007-1830-R12-4-A";
    private static final String SENIOR = "SI2007-1830-R12-4-B";
    private static final String NOTICE = "SI2007-1830-R12-4-C-I";
    private static final String NOTES = "SI2007-1830-R12-4-C-II";

    static List<Case> cases() {
        return List.of(
                Case.sound("Of a meeting to come there can be a notice, and no notes yet", meeting(one -> one.status(Done.PLANNED)))
                        .answers(SHOWN, NOTICE)
                        .answers(FOR_JUDGEMENT, NOTES),
                Case.sound("Of a meeting whose day is not told, the news is of no year", meeting(one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, NOTICE, NOTES, SENIOR),
                Case.sound("A notice of another meeting", publication("notice", one -> one.meeting(ElementId.of("gone"))))
                        .answers(FOR_JUDGEMENT, NOTICE),
                Case.sound("No notice was given", publication("notice", one -> one.status(Done.NOT_DONE)))
                        .answers(NOT_RECORDED, NOTICE)
                        .answers(SHOWN, NOTES),
                Case.sound("Whether it was open to the public is not told", meeting(one -> one.openToPublic(Optional.empty())))
                        .answers(NOT_RECORDED, MEETING, SENIOR),
                Case.sound("Whether those who came are senior is not told", attended(one -> one.senior(Optional.empty())))
                        .answers(FOR_JUDGEMENT, SENIOR),
                Case.sound("The posts of those who came are still to be told", attended(one -> one.post("TBC")))
                        .answers(FOR_JUDGEMENT, SENIOR),
                Case.sound("The posts of those who came are not told, only that they are senior",
                                attended(one -> one.post(Optional.empty())))
                        .answers(SHOWN, SENIOR));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    @Test
    void each_who_came_is_told_where_they_stand() {
        String[] places = {"attendees/0", "attendees/1", "attendees/2", "attendees/3", "attendees/4", "attendees/5"};
        assertThat(finding(SENIOR).evidence()).extracting(Evidence::attribute).containsExactly(places);
        assertThat(finding(SENIOR, attended(one -> one.senior(false))).evidence()).extracting(Evidence::attribute)
                .containsExactly(places);
    }

    @Test
    void the_authority_from_which_nobody_senior_came_is_named() {
        Finding finding = finding(SENIOR, meeting(one -> one.attendees(SoundPapers.AUTHORITIES.subList(0, 5).stream()
                .map(id -> Attendance.builder().body(id).senior(true).build()).toList())));
        assertThat(shortfalls(finding)).containsExactly("the Probation Service (for the Secretary of State) has nobody in a "
                + "senior position among those who attended.");
    }

    /** Regulation 12(4)(b): such meetings are attended by each, so that no two of them make up one. */
    @Test
    void who_was_missing_is_told_of_the_meeting_to_which_most_came() {
        Change added = Change.records((records, was) -> records.addMeetings(Meeting.builder().like(was.getMeetings().get(0))
                .id(ElementId.of("more")).title("The second meeting").attendees(SoundPapers.AUTHORITIES.subList(0, 5).stream()
                        .map(id -> Attendance.builder().body(id).senior(true).build()).toList()).build()));
        Finding finding = finding(SENIOR, meeting(one -> one.attendees(SoundPapers.AUTHORITIES.subList(4, 6).stream()
                .map(id -> Attendance.builder().body(id).senior(true).build()).toList())), added);
        assertThat(shortfalls(finding)).containsExactly(
                "No one of the meetings is said to have had somebody senior from every authority; this one had most.",
                "the Probation Service (for the Secretary of State) has nobody in a senior position among those who attended.");
        assertThat(finding.shortfalls().get(0).element()).map(one -> one.getId().value()).contains("more");
    }

    @Test
    void what_the_meeting_lacks_is_told() {
        assertThat(shortfalls(finding(MEETING))).isEmpty();
        assertThat(shortfalls(finding(MEETING, meeting(one -> one.on(Optional.empty()))))).containsExactly(
                "The meeting has no date.");
        assertThat(shortfalls(finding(MEETING, meeting(one -> one.on(PartialDate.parse("2026-04-01")))))).containsExactly(
                "The meeting is not dated in the plan's year, 2025-26.");
        assertThat(shortfalls(finding(MEETING, meeting(one -> one.status(Done.PLANNED))))).containsExactly(
                "The meeting is planned; it is not said to have been held.");
        assertThat(shortfalls(finding(MEETING, meeting(one -> one.heldBy(Optional.empty()))))).containsExactly(
                "It is not said that the strategy group held the meeting.");
        assertThat(shortfalls(finding(MEETING, meeting(one -> one.heldBy(ElementId.of("gone")))))).containsExactly(
                "Another body held the meeting, not the strategy group.");
        assertThat(shortfalls(finding(MEETING, meeting(one -> one.status(Done.NOT_DONE))))).containsExactly(
                "It was not held, and no other is on record.");
    }

    /** What a meeting tells is asked on its day; one that was called off or is of another year has none in this year. */
    @Test
    void the_day_of_a_meeting_that_was_or_will_be_held_is_the_day_asked() {
        LocalDate end = LocalDate.of(2026, 3, 31);
        assertThat(finding(MEETING).askedOn()).contains(LocalDate.of(2025, 9, 10));
        assertThat(finding(MEETING, meeting(one -> one.status(Done.PLANNED))).askedOn()).contains(LocalDate.of(2025, 9, 10));
        assertThat(finding(MEETING, meeting(one -> one.status(Done.NOT_DONE))).askedOn()).contains(end);
        assertThat(finding(MEETING, meeting(one -> one.on(PartialDate.parse("2024-09-10")))).askedOn()).contains(end);
    }

    @Test
    void a_meeting_is_told_by_its_day_or_else_its_title() {
        assertThat(finding(MEETING).evidence()).extracting(Evidence::attribute).containsExactly("on");
        assertThat(finding(MEETING, meeting(one -> one.on(Optional.empty()))).evidence()).extracting(Evidence::attribute)
                .containsExactly("title");
    }

    @Test
    void what_the_news_is_of_is_told() {
        assertThat(told(publication("notice", one -> one.title("Poster").status(Done.PLANNED)))).isEqualTo("Poster (planned)");
        assertThat(told(publication("notice", one -> one.title("Poster").on(PartialDate.parse("2019-08-01")))))
                .isEqualTo("Poster (dated in another year)");
        assertThat(told(publication("notice", one -> one.title("Poster").meeting(Optional.empty()))))
                .isEqualTo("Poster (not said to be of a public meeting of the year)");
        assertThat(told(publication("notice", one -> one.title("Poster")))).isEqualTo("Poster");
    }

    private static String told(Change change) {
        Finding finding = finding(NOTICE, change);
        assertThat(finding.evidence()).hasSize(1);
        return finding.evidence().get(0).text();
    }

    private static List<String> shortfalls(Finding finding) {
        return finding.shortfalls().stream().map(one -> one.text()).toList();
    }

    private static Finding finding(String duty, Change... changes) {
        return Case.sound(duty, changes).review().finding(duty).orElseThrow();
    }

    private static Change attended(UnaryOperator<Attendance.Builder> set) {
        return papers -> meeting(one -> one.attendees(papers.getRecords().orElseThrow().getMeetings().get(0).getAttendees().stream()
                        .map(who -> set.apply(Attendance.builder().like(who)).build()).toList()))
                .apply(papers);
    }
}
