package org.communitysafety.csp.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** The dates that were given, and what is worked back from them. */
final class OwnSteps {

    /** How many working days before an agenda a report is usually done, and before the group meets its papers go out. */
    private static final int USUAL = 5;

    private final Area area;
    private final OwnDates dates;
    private final WorkingDays working;
    private final Words words;
    private final List<Step> steps = new ArrayList<>();

    OwnSteps(Area area, OwnDates dates, WorkingDays working, Words words) {
        this.area = area;
        this.dates = dates;
        this.working = working;
        this.words = words;
    }

    List<Step> steps() {
        boolean drafted = false;
        for (OwnDate date : dates.all()) {
            steps.add(own(date));
            if (date.kind() == OwnDateKind.STRATEGY_GROUP || date.kind() == OwnDateKind.COUNTY_STRATEGY_GROUP) {
                steps.add(usual("papers", date, words.say(OwnStepMessages.SEND_PAPERS, date.kind().named(words)),
                        working.before(date.day(), USUAL), words.say(OwnStepMessages.SEND_PAPERS_NOTE)));
            }
            Optional<MeetingNotice> notice = date.kind().isOfCouncil() ? MeetingNotice.of(area, date) : Optional.empty();
            if (notice.isPresent()) {
                Step agenda = agenda(date, notice.get());
                steps.add(agenda);
                if (!drafted && date.kind() != OwnDateKind.SCRUTINY) {
                    drafted = true;
                    steps.add(usual("report", date, meeting(OwnStepMessages.REPORT, date),
                            working.before(agenda.last().orElseThrow(), USUAL), words.say(OwnStepMessages.REPORT_NOTE)));
                }
            }
        }
        return steps;
    }

    private Step own(OwnDate date) {
        String title = switch (date.kind()) {
            case PUBLIC_MEETING -> words.say(OwnStepMessages.PUBLIC_MEETING);
            case SERIOUS_VIOLENCE_STRATEGY -> words.say(OwnStepMessages.STRATEGY_PUBLISHED);
            default -> words.say(OwnStepMessages.MEETS, date.kind().beginning(words));
        };
        return new Step(id("own", date), title, who(date.kind()), Optional.of(date.day()), Optional.of(date.day()), StepBasis.OWN,
                Optional.empty(), "");
    }

    private Step agenda(OwnDate date, MeetingNotice notice) {
        return new Step(id("agenda", date), meeting(OwnStepMessages.AGENDA, date), words.say(OwnStepMessages.PROPER_OFFICER),
                Optional.empty(), Optional.of(working.withClearDays(date.day(), notice.clearDays())), StepBasis.MEETING_LAW,
                Optional.of(notice.law()),
                words.say(clearDays(notice)));
    }

    private Message.Plain clearDays(MeetingNotice notice) {
        if (working.holidays().isEmpty()) {
            return notice.clearDays() == 5 ? OwnStepMessages.FIVE_DAYS : OwnStepMessages.THREE_DAYS;
        }
        return notice.clearDays() == 5 ? OwnStepMessages.FIVE_DAYS_HOLIDAYS : OwnStepMessages.THREE_DAYS_HOLIDAYS;
    }

    private Step usual(String id, OwnDate date, String title, LocalDate by, String note) {
        return new Step(id(id, date), title, who(date.kind()), Optional.empty(), Optional.of(by), StepBasis.PRACTICE,
                Optional.empty(), note);
    }

    private String meeting(Message.Two<String, String> what, OwnDate date) {
        return words.say(what, date.kind().named(words), words.day(date.day()));
    }

    private static String id(String what, OwnDate date) {
        return what + "-" + date.kind().getWord() + "-" + date.day();
    }

    private String who(OwnDateKind kind) {
        return words.say(switch (kind) {
            case STRATEGY_GROUP, PUBLIC_MEETING -> OwnStepMessages.GROUP;
            case COUNTY_STRATEGY_GROUP -> OwnStepMessages.COUNTY_GROUP;
            case SCRUTINY, COMMITTEE, CABINET, COUNCIL -> OwnStepMessages.COUNCIL;
            case SERIOUS_VIOLENCE_STRATEGY -> OwnStepMessages.SPECIFIED;
        });
    }
}
