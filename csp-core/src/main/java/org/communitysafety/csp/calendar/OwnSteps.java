package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.time.DayInWords;

/** The dates that were given, and what is worked back from them. */
final class OwnSteps {

    /** How many working days before an agenda a report is usually done, and before the group meets its papers go out. */
    private static final int USUAL = 5;

    private final Area area;
    private final OwnDates dates;
    private final WorkingDays working;
    private final List<Step> steps = new ArrayList<>();

    OwnSteps(Area area, OwnDates dates, WorkingDays working) {
        this.area = area;
        this.dates = dates;
        this.working = working;
    }

    List<Step> steps() {
        boolean drafted = false;
        for (OwnDate date : dates.all()) {
            steps.add(own(date));
            if (date.kind() == OwnDateKind.STRATEGY_GROUP || date.kind() == OwnDateKind.COUNTY_STRATEGY_GROUP) {
                steps.add(usual("papers", date, "Send the papers to " + date.kind().getPlainName(),
                        working.before(date.day(), USUAL),
                        "Five working days before it meets."));
            }
            Optional<MeetingNotice> notice = date.kind().isOfCouncil() ? MeetingNotice.of(area, date) : Optional.empty();
            if (notice.isPresent()) {
                Step agenda = agenda(date, notice.get());
                steps.add(agenda);
                if (!drafted && date.kind() != OwnDateKind.SCRUTINY) {
                    drafted = true;
                    steps.add(usual("report", date, "Finish the report for " + meeting(date),
                            working.before(agenda.last().orElseThrow(), USUAL), "Five working days before the agenda is out."));
                }
            }
        }
        return steps;
    }

    private static Step own(OwnDate date) {
        String title = switch (date.kind()) {
            case PUBLIC_MEETING -> "Public meeting";
            case SERIOUS_VIOLENCE_STRATEGY -> "The serious violence strategy is published";
            default -> "T" + date.kind().getPlainName().substring(1) + " meets";
        };
        return new Step(id("own", date), title, who(date.kind()), Optional.of(date.day()), Optional.of(date.day()), StepBasis.OWN,
                Optional.empty(), "");
    }

    private Step agenda(OwnDate date, MeetingNotice notice) {
        return new Step(id("agenda", date), "Publish the agenda and reports for " + meeting(date), "the council's proper officer",
                Optional.empty(), Optional.of(working.withClearDays(date.day(), notice.clearDays())), StepBasis.MEETING_LAW,
                Optional.of(notice.law()),
                (notice.clearDays() == 5 ? "Five" : "Three") + " clear days before, counted here in working days. "
                        + (working.holidays().isEmpty()
                                ? "Bank holidays are not known unless they are given."
                                : "Bank holidays are left out as they were given."));
    }

    private static Step usual(String id, OwnDate date, String title, LocalDate by, String note) {
        return new Step(id(id, date), title, who(date.kind()), Optional.empty(), Optional.of(by), StepBasis.PRACTICE,
                Optional.empty(), note);
    }

    private static String meeting(OwnDate date) {
        return date.kind().getPlainName() + " on " + DayInWords.of(date.day());
    }

    private static String id(String what, OwnDate date) {
        return what + "-" + date.kind().getWord() + "-" + date.day();
    }

    private static String who(OwnDateKind kind) {
        return switch (kind) {
            case STRATEGY_GROUP, PUBLIC_MEETING -> "the strategy group";
            case COUNTY_STRATEGY_GROUP -> "the county strategy group";
            case SCRUTINY, COMMITTEE, CABINET, COUNCIL -> "the council";
            case SERIOUS_VIOLENCE_STRATEGY -> "the specified authorities";
        };
    }
}
