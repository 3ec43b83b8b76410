package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communitysafety.csp.calendar.CycleNote;
import org.communitysafety.csp.calendar.CycleNoteKind;
import org.communitysafety.csp.calendar.Step;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.Reading;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.time.DayInWords;

/** A yearly cycle as text for people. */
public final class CalendarPage {

    private final YearlyCycle cycle;
    private final Page page;

    private CalendarPage(YearlyCycle cycle, Page page) {
        this.cycle = cycle;
        this.page = page;
    }

    /** The text of it. */
    public static String of(YearlyCycle cycle, Style style) {
        Page page = new Page(style);
        new CalendarPage(cycle, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of("The yearly cycle of " + cycle.getArea() + " for the plan of " + cycle.getYear() + "."));
        page.say(0, 0, PLAIN.of("Where the law fixes no day, none is invented. What is usual and no law is marked so."));
        notes();
        steps("In the year before", DayInWords.of(cycle.getFirst()) + " to " + DayInWords.of(cycle.getYear().getEve()),
                step -> step.day().isPresent() && !step.day().get().isAfter(cycle.getYear().getEve()));
        steps("In the year of the plan", "from " + DayInWords.of(cycle.getYear().getFirst()),
                step -> step.day().isPresent() && step.day().get().isAfter(cycle.getYear().getEve()));
        steps("Without a day", "", step -> step.day().isEmpty());
        closing();
    }

    private void notes() {
        if (cycle.getNotes().isEmpty()) {
            return;
        }
        page.heading("Look at this first", "");
        for (CycleNote note : cycle.getNotes()) {
            page.say(2, 4, ink(note.kind()).of(StepWords.of(note.kind()) + ":"), PLAIN.of(note.message()));
        }
    }

    private static Ink ink(CycleNoteKind kind) {
        return kind == CycleNoteKind.LATE || kind == CycleNoteKind.ORDER ? BAD : OPEN;
    }

    private void steps(String heading, String days, Predicate<Step> wanted) {
        List<Step> steps = cycle.getSteps().stream().filter(wanted).toList();
        if (steps.isEmpty()) {
            return;
        }
        page.heading(heading, days);
        for (Step step : steps) {
            page.leader(2, STRONG.of(step.title()), PLAIN.of(StepWords.when(step)));
            page.say(6, 6, FAINT.of(StepWords.facts(step)));
            if (!step.note().isEmpty()) {
                page.say(6, 6, PLAIN.of(step.note()));
            }
        }
    }

    private void closing() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        cycle.getSteps().forEach(step -> step.provision().ifPresent(law -> instruments.add(law.instrument())));
        page.gap();
        page.say(0, 0, FAINT.of(Reading.of(instruments, Words.english())));
    }
}
