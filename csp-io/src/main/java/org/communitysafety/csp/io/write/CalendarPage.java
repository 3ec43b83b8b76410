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
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** A yearly cycle as text for people. */
public final class CalendarPage {

    private final YearlyCycle cycle;
    private final Page page;
    private final Words words;

    private CalendarPage(YearlyCycle cycle, Page page, Words words) {
        this.cycle = cycle;
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(YearlyCycle cycle, Style style) {
        Page page = new Page(style);
        new CalendarPage(cycle, page, Bundle.english()).write();
        return page.toString();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void write() {
        page.say(0, 0, STRONG.of(words.say(CycleMessages.TITLE, cycle.getArea().toString(), cycle.getYear().toString())));
        page.say(0, 0, PLAIN.of(say(CycleMessages.LEDE)));
        notes();
        steps(CycleMessages.YEAR_BEFORE, words.say(CycleMessages.FROM_TO, words.day(cycle.getFirst()), words.day(cycle.getYear().getEve())),
                step -> step.day().isPresent() && !step.day().get().isAfter(cycle.getYear().getEve()));
        steps(CycleMessages.YEAR_OF_PLAN, words.say(CycleMessages.FROM, words.day(cycle.getYear().getFirst())),
                step -> step.day().isPresent() && step.day().get().isAfter(cycle.getYear().getEve()));
        steps(CycleMessages.WITHOUT_DAY, "", step -> step.day().isEmpty());
        closing();
    }

    private void notes() {
        if (cycle.getNotes().isEmpty()) {
            return;
        }
        page.heading(say(CycleMessages.FIRST), "");
        for (CycleNote note : cycle.getNotes()) {
            page.say(2, 4, ink(note.kind()).of(say(CycleMessages.of(note.kind())) + ":"), PLAIN.of(note.message()));
        }
    }

    private static Ink ink(CycleNoteKind kind) {
        return kind == CycleNoteKind.LATE || kind == CycleNoteKind.ORDER ? BAD : OPEN;
    }

    private void steps(Message.Plain heading, String days, Predicate<Step> wanted) {
        List<Step> steps = cycle.getSteps().stream().filter(wanted).toList();
        if (steps.isEmpty()) {
            return;
        }
        page.heading(say(heading), days);
        for (Step step : steps) {
            page.leader(2, STRONG.of(step.title()), PLAIN.of(StepWords.when(step, words)));
            page.say(6, 6, FAINT.of(StepWords.facts(step, words)));
            if (!step.note().isEmpty()) {
                page.say(6, 6, PLAIN.of(step.note()));
            }
        }
    }

    private void closing() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        cycle.getSteps().forEach(step -> step.provision().ifPresent(law -> instruments.add(law.instrument())));
        page.gap();
        page.say(0, 0, FAINT.of(Reading.of(instruments, words)));
    }
}
