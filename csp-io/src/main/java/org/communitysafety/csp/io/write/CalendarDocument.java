package org.communitysafety.csp.io.write;

import java.time.LocalDate;
import org.communitysafety.csp.calendar.CycleNote;
import org.communitysafety.csp.calendar.OwnDate;
import org.communitysafety.csp.calendar.Step;
import org.communitysafety.csp.calendar.YearlyCycle;

/** A yearly cycle as one JSON document. */
public final class CalendarDocument {

    private final JsonText out;

    private CalendarDocument(JsonText out) {
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(YearlyCycle cycle) {
        return JsonText.object(out -> new CalendarDocument(out).cycle(cycle));
    }

    private void cycle(YearlyCycle cycle) {
        out.inside("area", () -> {
            out.text("code", cycle.getArea().getCode());
            out.text("name", cycle.getArea().getName());
        });
        out.text("year", cycle.getYear().toString());
        out.objects("dates", cycle.getDates(), this::date);
        out.texts("holidays", cycle.getHolidays().stream().map(LocalDate::toString).toList());
        out.objects("notes", cycle.getNotes(), this::note);
        out.objects("steps", cycle.getSteps(), this::step);
    }

    private void date(OwnDate date) {
        out.text("kind", date.kind().getWord());
        out.text("day", date.day().toString());
    }

    private void note(CycleNote note) {
        out.text("kind", note.kind().getWord());
        out.text("message", note.message());
    }

    private void step(Step step) {
        out.text("id", step.id());
        out.text("title", step.title());
        out.text("who", step.who());
        out.text("first", step.first());
        out.text("last", step.last());
        out.text("basis", step.basis().getWord());
        step.provision().ifPresent(law -> {
            out.text("instrument", law.instrument().getWord());
            out.text("provision", law.text());
            out.text("link", law.link());
        });
        if (!step.note().isEmpty()) {
            out.text("note", step.note());
        }
    }
}
