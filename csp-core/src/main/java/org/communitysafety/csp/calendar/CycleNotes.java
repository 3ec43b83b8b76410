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
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.PlanYear;

/** What is the matter with the dates that were given: too late, in an order that cannot work, or for a person. */
final class CycleNotes {

    /** The road of a plan through a council. */
    private static final List<OwnDateKind> ROAD = List.of(COMMITTEE, CABINET, COUNCIL);

    private final Area area;
    private final PlanYear year;
    private final OwnDates dates;
    private final WorkingDays working;
    private final LocalDate first;
    private final List<CycleNote> notes = new ArrayList<>();

    CycleNotes(Area area, PlanYear year, OwnDates dates, WorkingDays working) {
        this.area = area;
        this.year = year;
        this.dates = dates;
        this.working = working;
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
                area + " began on " + DayInWords.of(day)
                        + ": who took the steps before that day, for the areas that it replaced, a person must say."));
        area.getValidTo().filter(day -> day.isBefore(year.getLast())).ifPresent(day -> note(
                CycleNoteKind.FOR_A_PERSON,
                area + " ends on " + DayInWords.of(day) + ": who takes the steps after that day, a person must say."));
    }

    private void eachDate(OwnDate date) {
        if (date.day().isBefore(first) || date.day().isAfter(year.getLast())) {
            note(CycleNoteKind.CHECK, named(date.kind(), date.day()) + " lies outside the cycle of the plan for " + year + ", "
                    + DayInWords.of(first) + " to " + DayInWords.of(year.getLast()) + ".");
        }
        if (date.kind().isOfCouncil()) {
            if (!working.isWorking(date.day())) {
                note(CycleNoteKind.CHECK, named(date.kind(), date.day()) + " is not on a working day.");
            }
            if (MeetingNotice.of(area, date).isEmpty()) {
                note(CycleNoteKind.NOT_KNOWN, named(date.kind(), date.day())
                        + ": how long before it the agenda is published was not read for such a council or day.");
            }
        }
        if (date.kind() == COUNTY_STRATEGY_GROUP && !area.isTwoTier() && area.getKind() != AreaKind.COUNTY) {
            note(CycleNoteKind.CHECK, area + " has no county strategy group: that is only for two tiers.");
        }
    }

    private void group() {
        Optional<LocalDate> met = dates.firstIn(STRATEGY_GROUP, first, year.getLast());
        met.filter(this::isAfterEve).ifPresent(day -> note(
                CycleNoteKind.LATE,
                "The first strategy group given is on " + DayInWords.of(day) + ", after " + DayInWords.of(year.getEve())
                        + ": the plan is revised before the year starts."));
    }

    private void countyGroup() {
        Optional<LocalDate> county = dates.firstIn(COUNTY_STRATEGY_GROUP, first, year.getLast());
        county.filter(this::isAfterEve).ifPresent(day -> note(CycleNoteKind.LATE, "The first county strategy group given is on "
                + DayInWords.of(day) + ", after " + DayInWords.of(year.getEve()) + ": the agreement is made before that year "
                + "ends."));
        Optional<LocalDate> revised = dates.lastIn(STRATEGY_GROUP, first, year.getEve());
        if (county.isPresent() && revised.isPresent() && !isAfterEve(county.get()) && county.get().isAfter(revised.get())) {
            note(CycleNoteKind.ORDER, "The county strategy group first meets on " + DayInWords.of(county.get())
                    + ", after the strategy group's last meeting in time, " + DayInWords.of(revised.get())
                    + ": the group could not consider the county agreement when it revises the plan.");
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
                note(CycleNoteKind.FOR_A_PERSON, named(kind, met.get()) + " is after " + DayInWords.of(year.getEve())
                        + ". The Regulations bind the strategy group to revise the plan by then, not the council to approve "
                        + "it: whether "
                        + "that will do, a person must decide.");
            }
            if (group.isPresent() && met.get().isBefore(group.get())) {
                note(CycleNoteKind.ORDER, named(kind, met.get()) + " is before the first strategy group given, "
                        + DayInWords.of(group.get()) + ": it would have no revised plan before it.");
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
            note(CycleNoteKind.ORDER, named(earlier.kind(), earlier.day()) + " is after " + later.kind().getPlainName() + " on "
                    + DayInWords.of(later.day()) + ", which usually has its decision before it.");
            return;
        }
        Optional<LocalDate> agenda = MeetingNotice.of(area, later)
                .map(notice -> working.withClearDays(later.day(), notice.clearDays()));
        agenda.filter(day -> day.isBefore(earlier.day())).ifPresent(day -> note(CycleNoteKind.ORDER, "The agenda for "
                + later.kind().getPlainName() + " on " + DayInWords.of(later.day()) + " is out by " + DayInWords.of(day)
                + ", before "
                + earlier.kind().getPlainName() + " on " + DayInWords.of(earlier.day()) + ": its decision cannot be in the "
                + "papers."));
    }

    private void publicMeeting() {
        if (!dates.of(PUBLIC_MEETING).isEmpty() && dates.firstIn(PUBLIC_MEETING, year.getFirst(), year.getLast()).isEmpty()) {
            note(CycleNoteKind.LATE, "No public meeting given falls in " + year + ": at least one is held in the year itself.");
        }
    }

    private boolean isAfterEve(LocalDate day) {
        return day.isAfter(year.getEve());
    }

    private static String named(OwnDateKind kind, LocalDate day) {
        return "T" + kind.getPlainName().substring(1) + " on " + DayInWords.of(day);
    }
}
