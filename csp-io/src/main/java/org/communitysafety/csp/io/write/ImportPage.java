package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.result.ImportReport;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.FieldChange;
import org.communitysafety.csp.io.result.ImportReport.Item;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What a sheet did to papers, as text for people. */
public final class ImportPage {

    /** The field in which an import keeps what has no field of its own: told only if nothing else changed. */
    private static final String BESIDE = "extensions";

    private final Imported imported;
    private final Page page;
    private final Words words;

    private ImportPage(Imported imported, Style style, Words words) {
        this.imported = imported;
        this.page = new Page(style);
        this.words = words;
    }

    /** The text of it. */
    public static String of(Imported imported, Style style, Words words) {
        return new ImportPage(imported, style, Bundle.of(words)).write();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private String write() {
        ImportReport report = imported.report();
        if (report.isNothingRead()) {
            page.say(0, 0, Ink.BAD.of(words.say(ImportMessages.NOTHING, report.sheet())));
        } else {
            page.say(0, 0, Ink.STRONG.of(words.say(ImportMessages.TOTALS, report.sheet(), String.join(say(ImportMessages.LIST), totals(report)))));
            if (report.unread() > 0) {
                page.say(0, 0, Ink.BAD.of(words.say(ImportMessages.UNREAD, report.unread(), Integer.toString(report.unread()))));
            }
        }
        for (Became became : Became.values()) {
            items(became, report.items().stream().filter(item -> item.became() == became).toList());
        }
        if (!imported.faults().isEmpty()) {
            page.heading(say(ImportMessages.FAULTS), String.valueOf(imported.faults().size()));
            imported.faults().forEach(this::fault);
        }
        if (!report.notes().isEmpty()) {
            page.heading(say(ImportMessages.HOW_READ), "");
            report.notes(words).forEach(note -> page.say(2, 4, Ink.PLAIN.of(words.say(ImportMessages.NOTE, Capital.of(note)))));
        }
        return page.toString();
    }

    private List<String> totals(ImportReport report) {
        List<String> totals = new ArrayList<>();
        totals.add(report.rows() == 0 ? say(ImportMessages.NO_ROW) : words.say(ImportMessages.ROWS, report.rows(), Integer.toString(report.rows())));
        totals.add(words.say(ImportMessages.UNCHANGED, Integer.toString(report.unchanged())));
        for (Became became : Became.values()) {
            totals.add(words.say(ImportMessages.count(became), Integer.toString(report.count(became))));
        }
        return totals;
    }

    private void items(Became became, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        page.heading(say(ImportMessages.of(became)), String.valueOf(items.size()));
        if (became == Became.GONE) {
            page.say(2, 2, Ink.FAINT.of(say(ImportMessages.STILL_THERE)));
        }
        for (Item item : items) {
            String id = item.id().toString();
            String noun = ImportMessages.noun(item.noun()).map(words::say).orElse(item.noun());
            page.say(2, 4, Ink.PLAIN.of(item.at()
                            .map(at -> words.say(ImportMessages.ITEM_AT, noun, id, Integer.toString(at.line())))
                            .orElseGet(() -> words.say(ImportMessages.ITEM, noun, id))),
                    Ink.PLAIN.of(Clean.quote(item.words())));
            item.changes().stream().filter(change -> !change.field().equals(BESIDE)).forEach(this::change);
            if (item.changes().stream().allMatch(change -> change.field().equals(BESIDE)) && !item.changes().isEmpty()) {
                page.say(4, 6, Ink.FAINT.of(say(ImportMessages.KNOWN)));
            }
        }
    }

    /** A list that only grew is told by what it has more. */
    private void change(FieldChange change) {
        String field = Phrase.ofField(change.field());
        String open = change.before().endsWith("]") ? change.before().substring(0, change.before().length() - 1) + "," : "";
        if (!open.isEmpty() && change.after().startsWith(open)) {
            page.say(4, 6, Ink.FAINT.of(words.say(ImportMessages.HAS_ALSO, field)),
                    Ink.PLAIN.of(value(change.after().substring(open.length(), change.after().length() - 1))));
        } else {
            page.say(4, 6, Ink.FAINT.of(words.say(ImportMessages.FIELD, field)), Ink.PLAIN.of(value(change.before())),
                    Ink.FAINT.of(say(ImportMessages.IS_NOW)), Ink.PLAIN.of(value(change.after())));
        }
    }

    private String value(String json) {
        return json.isEmpty() ? say(ImportMessages.NO_VALUE) : PlainValue.of(json);
    }

    private void fault(Fault fault) {
        Location at = fault.location();
        page.say(2, 4, Ink.STRONG.of((at.sheet().isEmpty()
                ? PlaceWords.of(at, Clean.text(at.heading()), words)
                : Clean.text(at.exactly("", words))) + ":"), Ink.PLAIN.of(fault.message(words)));
    }
}
