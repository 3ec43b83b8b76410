package org.communitysafety.csp.calendar;

import static org.communitysafety.csp.calendar.OwnDateKind.CABINET;
import static org.communitysafety.csp.calendar.OwnDateKind.COMMITTEE;
import static org.communitysafety.csp.calendar.OwnDateKind.COUNCIL;
import static org.communitysafety.csp.calendar.OwnDateKind.COUNTY_STRATEGY_GROUP;
import static org.communitysafety.csp.calendar.OwnDateKind.PUBLIC_MEETING;
import static org.communitysafety.csp.calendar.OwnDateKind.STRATEGY_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/** What is the matter with the dates that were given: too late, in an order that cannot work, or for a person. */
final class CycleNotes {

    /** The road of a plan through a council. */
    private static final List<OwnDateKind> ROAD = List.of(COMMITTEE, CABINET, COUNCIL);

    private final Area area;
    private final PlanYear year;
    private final OwnDates dates;
    private final WorkingDays working;
    private final Words words;
    private final LocalDate first;
    private final List<CycleNote> notes = new ArrayList<>();

    CycleNotes(Area area, PlanYear year, OwnDates dates, WorkingDays working, Words words) {
        this.area = area;
        this.year = year;
        this.dates = dates;
        this.working = working;
        this.words = words;
        this.first = year.previous().getFirst();
    }

    List<CycleNote> notes() {
        wholeYears();
        dates.all().forEach(this::eachDate);
        group();
        countyGroup();
        approvals();
        road();
        publicMeeting();
        return List.copyOf(notes);
    }

    private void note(CycleNoteKind kind, String message) {
        notes.add(new CycleNote(kind, message));
    }

    private void wholeYears() {
        area.getValidFrom().filter(day -> day.isAfter(first)).ifPresent(day -> note(
                CycleNoteKind.FOR_A_PERSON,
                words.say(CycleMessages.AREA_BEGAN, area.toString(), words.day(day))));
        area.getValidTo().filter(day -> day.isBefore(year.getLast())).ifPresent(day -> note(
                CycleNoteKind.FOR_A_PERSON,
                words.say(CycleMessages.AREA_ENDS, area.toString(), words.day(day))));
    }

    private void eachDate(OwnDate date) {
        if (date.day().isBefore(first) || date.day().isAfter(year.getLast())) {
            note(CycleNoteKind.CHECK, words.say(CycleMessages.OUTSIDE, date.kind().beginning(words), words.day(date.day()),
                    year.toString(), words.day(first), words.day(year.getLast())));
        }
        if (date.kind().isOfCouncil()) {
            if (!working.isWorking(date.day())) {
                note(CycleNoteKind.CHECK, words.say(CycleMessages.NO_WORKING_DAY, date.kind().beginning(words), words.day(date.day())));
            }
            if (MeetingNotice.of(area, date).isEmpty()) {
                note(CycleNoteKind.NOT_KNOWN,
                        words.say(CycleMessages.NOTICE_NOT_READ, date.kind().beginning(words), words.day(date.day())));
            }
        }
        if (date.kind() == COUNTY_STRATEGY_GROUP && !area.isTwoTier() && area.getKind() != AreaKind.COUNTY) {
            note(CycleNoteKind.CHECK, words.say(CycleMessages.NO_COUNTY_GROUP, area.toString()));
        }
    }

    private void group() {
        Optional<LocalDate> met = dates.firstIn(STRATEGY_GROUP, first, year.getLast());
        met.filter(this::isAfterEve).ifPresent(day -> note(
                CycleNoteKind.LATE,
                words.say(CycleMessages.GROUP_LATE, words.day(day), words.day(year.getEve()))));
    }

    private void countyGroup() {
        Optional<LocalDate> county = dates.firstIn(COUNTY_STRATEGY_GROUP, first, year.getLast());
        county.filter(this::isAfterEve).ifPresent(day -> note(
                CycleNoteKind.LATE,
                words.say(CycleMessages.COUNTY_GROUP_LATE, words.day(day), words.day(year.getEve()))));
        Optional<LocalDate> revised = dates.lastIn(STRATEGY_GROUP, first, year.getEve());
        if (county.isPresent() && revised.isPresent() && !isAfterEve(county.get()) && county.get().isAfter(revised.get())) {
            note(CycleNoteKind.ORDER,
                    words.say(CycleMessages.COUNTY_GROUP_AFTER_GROUP, words.day(county.get()), words.day(revised.get())));
        }
    }

    private void approvals() {
        Optional<LocalDate> group = dates.firstIn(STRATEGY_GROUP, first, year.getLast());
        for (OwnDateKind kind : ROAD) {
            Optional<LocalDate> met = dates.firstIn(kind, first, year.getLast());
            if (met.isEmpty()) {
                continue;
            }
            if (isAfterEve(met.get()) && kind != COMMITTEE) {
                note(CycleNoteKind.FOR_A_PERSON, words.say(CycleMessages.APPROVED_LATE, kind.beginning(words),
                        words.day(met.get()), words.day(year.getEve())));
            }
            if (group.isPresent() && met.get().isBefore(group.get())) {
                note(CycleNoteKind.ORDER,
                        words.say(CycleMessages.BEFORE_GROUP, kind.beginning(words), words.day(met.get()), words.day(group.get())));
            }
        }
    }

    private void road() {
        for (int i = 0; i < ROAD.size(); i++) {
            for (int j = i + 1; j < ROAD.size(); j++) {
                Optional<LocalDate> earlier = dates.firstIn(ROAD.get(i), first, year.getLast());
                Optional<LocalDate> later = dates.lastIn(ROAD.get(j), first, year.getLast());
                if (earlier.isPresent() && later.isPresent()) {
                    onTheRoad(new OwnDate(ROAD.get(i), earlier.get()), new OwnDate(ROAD.get(j), later.get()));
                }
            }
        }
    }

    private void onTheRoad(OwnDate earlier, OwnDate later) {
        if (earlier.day().isAfter(later.day())) {
            note(CycleNoteKind.ORDER, words.say(CycleMessages.WRONG_ORDER, earlier.kind().beginning(words), words.day(earlier.day()),
                    later.kind().named(words), words.day(later.day())));
            return;
        }
        Optional<LocalDate> agenda = MeetingNotice.of(area, later)
                .map(notice -> working.withClearDays(later.day(), notice.clearDays()));
        agenda.filter(day -> day.isBefore(earlier.day())).ifPresent(day -> note(CycleNoteKind.ORDER,
                words.say(CycleMessages.AGENDA_TOO_EARLY, later.kind().named(words), words.day(later.day()), words.day(day),
                        earlier.kind().named(words), words.day(earlier.day()))));
    }

    private void publicMeeting() {
        if (!dates.of(PUBLIC_MEETING).isEmpty() && dates.firstIn(PUBLIC_MEETING, year.getFirst(), year.getLast()).isEmpty()) {
            note(CycleNoteKind.LATE, words.say(CycleMessages.NO_PUBLIC_MEETING, year.toString()));
        }
    }

    private boolean isAfterEve(LocalDate day) {
        return day.isAfter(year.getEve());
    }
}
