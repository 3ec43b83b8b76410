package org.communitysafety.csp.io.write;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.communitysafety.csp.calendar.Step;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Words;

/** A yearly cycle as an iCalendar file. */
public final class CalendarEvents {

    private static final String MADE_BY = "-//Community safety papers//Yearly cycle 1//EN";

    private final YearlyCycle cycle;
    private final Words words;
    private final ContentLines out = new ContentLines();

    private CalendarEvents(YearlyCycle cycle, Words words) {
        this.cycle = cycle;
        this.words = words;
    }

    /** The bytes of it. */
    public static byte[] write(YearlyCycle cycle) {
        CalendarEvents events = new CalendarEvents(cycle, Bundle.english());
        events.calendar();
        return events.out.toBytes();
    }

    private void calendar() {
        String name = words.say(CycleMessages.NAME, cycle.getArea().getName(), cycle.getYear().toString());
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", MADE_BY);
        out.line("CALSCALE", "GREGORIAN");
        out.text("NAME", name);
        out.text("X-WR-CALNAME", name);
        String description = description();
        if (!description.isEmpty()) {
            out.text("DESCRIPTION", description);
        }
        cycle.getSteps().forEach(this::event);
        out.line("END", "VCALENDAR");
    }

    /** What has no day of its own: what should be looked at, and steps without a day. */
    private String description() {
        List<String> lines = new ArrayList<>();
        cycle.getNotes().forEach(note -> lines.add(words.say(CycleMessages.NOTE, words.say(CycleMessages.of(note.kind())), note.message())));
        List<Step> without = cycle.getSteps().stream().filter(step -> step.day().isEmpty()).toList();
        if (!without.isEmpty()) {
            lines.add(words.say(CycleMessages.WITHOUT_EVENT));
            without.forEach(step -> lines.add(words.say(CycleMessages.STEP, step.title(), StepWords.facts(step, words), step.note())));
        }
        return String.join("\n", lines);
    }

    private void event(Step step) {
        if (step.day().isEmpty()) {
            return;
        }
        LocalDate day = step.day().get();
        out.line("BEGIN", "VEVENT");
        out.line("UID", uid(step));
        out.line("DTSTAMP", date(cycle.getFirst()) + "T000000Z");
        out.line("DTSTART;VALUE=DATE", date(day));
        out.line("DTEND;VALUE=DATE", date(day.plusDays(1)));
        out.text("SUMMARY", summary(step));
        out.text("DESCRIPTION", StepWords.facts(step, words) + (step.note().isEmpty() ? "" : "\n" + step.note()));
        step.provision().ifPresent(law -> out.line("URL", law.link()));
        out.text("CATEGORIES", step.basis().getWord());
        out.line("TRANSP", "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    private String summary(Step step) {
        if (step.last().isEmpty()) {
            return words.say(CycleMessages.FROM_TODAY, step.title());
        }
        return step.first().equals(step.last()) ? step.title() : words.say(CycleMessages.LAST_DAY, step.title());
    }

    /** Made of what the event is, so that it is the same whenever it is asked for. */
    private String uid(Step step) {
        String what = "community-safety-papers/" + cycle.getArea().getCode() + "/" + cycle.getYear() + "/" + step.id();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String date(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
