package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.COUNTED;
import static org.communitysafety.csp.duty.Basis.DATED;
import static org.communitysafety.csp.duty.Basis.DECLARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;

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
                look.suggests(meeting, "status", DECLARED, dossier.words().say(RecordedMessages.NOT_HELD, told(dossier, meeting)));
                look.lacks(meeting, dossier.words().say(MeetingMessages.NO_OTHER));
            });
        }
        Fullest.of(meetings, meeting -> lacking(dossier, meeting))
                .take(look, DATED, meeting -> new Said(
                        meeting.getOn().isPresent() ? "on" : "title", told(dossier, meeting)));
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
        Words words = dossier.words();
        List<String> lacking = new ArrayList<>();
        if (dossier.year().isEmpty()) {
            lacking.add(words.say(MeetingMessages.YEAR_NOT_KNOWN));
        } else if (meeting.getOn().isEmpty()) {
            lacking.add(words.say(MeetingMessages.NO_DATE));
        } else {
            PlanYear year = dossier.year().get();
            if (!meeting.getOn().get().isWithin(year.getFirst(), year.getLast())) {
                lacking.add(words.say(MeetingMessages.OF_ANOTHER_YEAR, year.toString()));
            }
        }
        if (meeting.getStatus().orElse(Done.DONE) == Done.PLANNED) {
            lacking.add(words.say(MeetingMessages.ONLY_PLANNED));
        }
        if (meeting.getHeldBy().isEmpty()) {
            lacking.add(words.say(MeetingMessages.GROUP_NOT_SAID));
        } else if (!dossier.isStrategyGroup(meeting.getHeldBy().get())) {
            lacking.add(dossier.body(meeting.getHeldBy().get())
                    .map(body -> words.say(MeetingMessages.HELD_BY, body.getName()))
                    .orElseGet(() -> words.say(MeetingMessages.HELD_BY_ANOTHER)));
        }
        return lacking;
    }

    /**
     * Senior people from every responsible authority at a public meeting that was held: each comes to such a meeting, so that those
     * who came to one do not make up for those who were not at another.
     */
    static void seniorPeople(Dossier dossier, LocalDate on, Look look) {
        Map<Meeting, List<ElementId>> senior = new LinkedHashMap<>();
        for (Meeting meeting : open(dossier)) {
            if (meeting.getStatus().orElse(Done.DONE) != Done.DONE || isOfAnotherYear(dossier, meeting)) {
                continue;
            }
            boolean ofTheGroup = lacking(dossier, meeting).isEmpty();
            int index = 0;
            for (Attendance attendance : meeting.getAttendees()) {
                String who = dossier.body(attendance.getBody()).map(Body::getName).orElse(attendance.getBody().value());
                String told = attendance.getPost()
                        .map(post -> dossier.words().say(RecordedMessages.WITH_POST, who, post))
                        .orElse(who);
                if (attendance.getSenior().orElse(false) && ofTheGroup && isOneBody(dossier, attendance)) {
                    look.shows(meeting, "attendees/" + index, COUNTED, told);
                    senior.computeIfAbsent(meeting, first -> new ArrayList<>()).add(attendance.getBody());
                } else {
                    look.suggests(meeting, "attendees/" + index, DECLARED, told);
                }
                index++;
            }
        }
        Comparator<Map.Entry<Meeting, List<ElementId>>> byMissing =
                Comparator.comparing(one -> Everyone.open(dossier, on, one.getValue()));
        senior.entrySet().stream().min(byMissing).ifPresent(most -> {
            if (senior.size() > 1 && Everyone.open(dossier, on, most.getValue()) > 0) {
                look.lacks(most.getKey(), dossier.words().say(MeetingMessages.NOT_ALL_AT_ONE));
            }
            Everyone.of(dossier, on, most.getValue(), MeetingMessages.NOBODY_SENIOR, look);
        });
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
            String told = news.getTitle().or(news::getWhere)
                    .orElseGet(() -> PlainName.asWritten(dossier.words(), "published", kind));
            boolean ofPublicMeeting = news.getMeeting().filter(meetings::contains).isPresent();
            if (ofPublicMeeting && news.getStatus().orElse(Done.DONE) == Done.DONE
                    && Timely.against(dossier, news.getOn()).isEmpty()) {
                look.shows(news, "what", DECLARED, told);
            } else {
                look.suggests(news, "what", DECLARED, dossier.words().say(!ofPublicMeeting
                        ? MeetingMessages.NEWS_OF_NONE
                        : news.getStatus().orElse(Done.DONE) == Done.PLANNED
                                ? MeetingMessages.NEWS_PLANNED
                                : MeetingMessages.NEWS_OF_ANOTHER_YEAR, told));
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

    private static String told(Dossier dossier, Meeting meeting) {
        Words words = dossier.words();
        return Recorded.on(words, meeting.getTitle().orElseGet(() -> words.say(MeetingMessages.PUBLIC)), meeting.getOn());
    }

    private static List<Meeting> open(Dossier dossier) {
        return dossier.records().getMeetings().stream()
                .filter(meeting -> meeting.getOpenToPublic().orElse(false))
                .toList();
    }
}
