package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;

/** The public meeting of the strategy group: regulation 12(4) in England, 10(4) in Wales. */
final class PublicMeetings {

    private PublicMeetings() {}

    /** A public meeting dated in the plan's year. That one was called off does not say that no other was held. */
    static void inTheYear(Dossier dossier, LocalDate on, Look look) {
        List<Meeting> meetings = new ArrayList<>();
        List<Meeting> calledOff = new ArrayList<>();
        for (Meeting meeting : open(dossier)) {
            if (meeting.getStatus().orElse(Done.DONE) != Done.NOT_DONE) {
                meetings.add(meeting);
            } else if (!isOfAnotherYear(dossier, meeting)) {
                calledOff.add(meeting);
            }
        }
        if (meetings.isEmpty()) {
            calledOff.forEach(meeting -> {
                look.suggests(meeting, "status", DECLARED, words(meeting) + ": not held");
                look.lacks(meeting, "It was not held, and no other is on record.");
            });
        }
        Fullest.of(meetings, meeting -> lacking(dossier, meeting))
                .take(look, DATED, meeting -> new Said(meeting.getOn().isPresent() ? "on" : "title", words(meeting)));
    }

    private static boolean mayBeInTheYear(Dossier dossier, Meeting meeting) {
        return dossier.year().isPresent()
                && meeting.getOn()
                        .filter(day -> day.mayBeWithin(dossier.year().get().getFirst(), dossier.year().get().getLast()))
                        .isPresent();
    }

    private static boolean isOfAnotherYear(Dossier dossier, Meeting meeting) {
        return dossier.year().isPresent() && meeting.getOn().isPresent() && !mayBeInTheYear(dossier, meeting);
    }

    private static List<String> lacking(Dossier dossier, Meeting meeting) {
        List<String> lacking = new ArrayList<>();
        if (dossier.year().isEmpty()) {
            lacking.add("The plan's year is not known, so it cannot be told in which year a meeting is wanted.");
        } else if (meeting.getOn().isEmpty()) {
            lacking.add("The meeting has no date.");
        } else {
            PlanYear year = dossier.year().get();
            if (!meeting.getOn().get().isWithin(year.getFirst(), year.getLast())) {
                lacking.add("The meeting is not dated in the plan's year, " + year + ".");
            }
        }
        if (meeting.getStatus().orElse(Done.DONE) == Done.PLANNED) {
            lacking.add("The meeting is planned; it is not said to have been held.");
        }
        if (meeting.getHeldBy().isEmpty()) {
            lacking.add("It is not said that the strategy group held the meeting.");
        } else if (!dossier.isStrategyGroup(meeting.getHeldBy().get())) {
            lacking.add(dossier.body(meeting.getHeldBy().get()).map(Body::getName).orElse("Another body")
                    + " held the meeting, not the strategy group.");
        }
        return lacking;
    }

    /** Senior people from every responsible authority at the public meetings held. */
    static void seniorPeople(Dossier dossier, LocalDate on, Look look) {
        List<ElementId> senior = new ArrayList<>();
        for (Meeting meeting : open(dossier)) {
            if (meeting.getStatus().orElse(Done.DONE) != Done.DONE || isOfAnotherYear(dossier, meeting)) {
                continue;
            }
            boolean ofTheGroup = lacking(dossier, meeting).isEmpty();
            int index = 0;
            for (Attendance attendance : meeting.getAttendees()) {
                String words = dossier.body(attendance.getBody()).map(Body::getName).orElse(attendance.getBody().value())
                        + attendance.getPost().map(post -> ", " + post).orElse("");
                if (attendance.getSenior().orElse(false) && ofTheGroup && isOneBody(dossier, attendance)) {
                    look.shows(meeting, "attendees/" + index, COUNTED, words);
                    senior.add(attendance.getBody());
                } else {
                    look.suggests(meeting, "attendees/" + index, DECLARED, words);
                }
                index++;
            }
        }
        if (look.hasShown()) {
            Everyone.of(dossier, on, senior, "has nobody in a senior position among those who attended", look);
        }
    }

    /** One person cannot come for every member of a group, nor a post that is not told. */
    private static boolean isOneBody(Dossier dossier, Attendance attendance) {
        return dossier.body(attendance.getBody()).filter(body -> !body.getMembers().isEmpty()).isEmpty()
                && attendance.getPost().filter(Look::isPlaceholder).isEmpty();
    }

    /** News of a public meeting, before or after it. */
    static void news(Dossier dossier, Published kind, Look look) {
        List<ElementId> meetings = open(dossier).stream()
                .filter(meeting -> isToldOf(dossier, meeting, kind))
                .map(Meeting::getId)
                .toList();
        for (Publication news : dossier.records().getPublications()) {
            if (news.getWhat() != kind || news.getStatus().orElse(Done.DONE) == Done.NOT_DONE) {
                continue;
            }
            String words = news.getTitle().or(news::getWhere).orElse(kind.getWord());
            boolean ofPublicMeeting = news.getMeeting().filter(meetings::contains).isPresent();
            if (ofPublicMeeting && news.getStatus().orElse(Done.DONE) == Done.DONE
                    && Timely.against(dossier, news.getOn()).isEmpty()) {
                look.shows(news, "what", DECLARED, words);
            } else {
                look.suggests(news, "what", DECLARED,
                        words + (ofPublicMeeting
                        ? news.getStatus().orElse(Done.DONE) == Done.PLANNED ? " (planned)" : " (dated in another year)"
                        : " (not said to be of a public meeting of the year)"));
            }
        }
    }

    /** A meeting of the group in the plan's year that was held, or of which notice was given. */
    private static boolean isToldOf(Dossier dossier, Meeting meeting, Published kind) {
        Done done = meeting.getStatus().orElse(Done.DONE);
        return done != Done.NOT_DONE
                && (kind == Published.MEETING_NOTICE || done == Done.DONE)
                && lacking(dossier, Meeting.builder().like(meeting).status(Done.DONE).build()).isEmpty();
    }

    /** The days of the public meetings, those of other years left out. */
    static List<Span> days(Dossier dossier) {
        return open(dossier).stream()
                .filter(meeting -> meeting.getStatus().orElse(Done.DONE) != Done.NOT_DONE
                        && !isOfAnotherYear(dossier, meeting))
                .flatMap(meeting -> meeting.getOn().stream())
                .map(Span::of)
                .toList();
    }

    private static String words(Meeting meeting) {
        return meeting.getTitle().orElse("Public meeting")
                + meeting.getOn().map(day -> ", " + DayInWords.of(day)).orElse("");
    }

    private static List<Meeting> open(Dossier dossier) {
        return dossier.records().getMeetings().stream()
                .filter(meeting -> meeting.getOpenToPublic().orElse(false))
                .toList();
    }
}
