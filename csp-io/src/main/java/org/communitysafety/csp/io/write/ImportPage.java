package org.communitysafety.csp.io.write;

import java.util.List;
import java.util.Locale;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.FieldChange;
import org.communitysafety.csp.io.result.ImportReport.Item;
import org.communitysafety.csp.io.result.ImportReport;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Clean;

/** What a sheet did to papers, as text for people. */
public final class ImportPage {

    /** The field in which an import keeps what has no field of its own: told only if nothing else changed. */
    private static final String BESIDE = "extensions";

    private final Imported imported;
    private final Page page;

    private ImportPage(Imported imported, Style style) {
        this.imported = imported;
        this.page = new Page(style);
    }

    /** The text of it. */
    public static String of(Imported imported, Style style) {
        return new ImportPage(imported, style).write();
    }

    private String write() {
        ImportReport report = imported.report();
        if (report.isNothingRead()) {
            page.say(0, 0, Ink.BAD.of("Nothing of " + report.sheet() + " was brought in."));
        } else {
            page.say(0, 0, Ink.STRONG.of(report.sheet() + ": " + Counted.of(report.rows(), "row", "rows") + " read, "
                    + report.unchanged() + " as before, " + report.count(Became.NEW) + " new, " + report.count(Became.CHANGED)
                    + " changed, " + report.count(Became.GONE) + " gone, " + report.count(Became.DROPPED) + " taken out."));
            if (report.unread() > 0) {
                page.say(0, 0, Ink.BAD.of(Counted.first(report.unread(), "row or part of it", "rows or parts of them")
                        + " could not be read: what is told as gone may stand there."));
            }
        }
        for (Became became : Became.values()) {
            items(became, report.items().stream().filter(item -> item.became() == became).toList());
        }
        if (!imported.faults().isEmpty()) {
            page.heading("What is wrong", String.valueOf(imported.faults().size()));
            imported.faults().forEach(this::fault);
        }
        if (!report.notes().isEmpty()) {
            page.heading("How it was read", "");
            report.notes().forEach(note -> page.say(2, 4, Ink.PLAIN.of(Counted.capital(note) + ".")));
        }
        return page.toString();
    }

    private void items(Became became, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        page.heading(became == Became.DROPPED ? "Taken out" : became.getWord().toUpperCase(Locale.ROOT), String.valueOf(items.size()));
        if (became == Became.GONE) {
            page.say(2, 2, Ink.FAINT.of("The sheet has these no more; they stay in the papers."));
        }
        for (Item item : items) {
            page.say(2, 4, Ink.PLAIN.of(item.noun() + " " + item.id() + item.at().map(at -> ", line " + at.line()).orElse("") + ":"),
                    Ink.PLAIN.of(Clean.quote(item.words())));
            item.changes().stream().filter(change -> !change.field().equals(BESIDE)).forEach(this::change);
            if (item.changes().stream().allMatch(change -> change.field().equals(BESIDE)) && !item.changes().isEmpty()) {
                page.say(4, 6, Ink.FAINT.of("is known to stand in this sheet now"));
            }
        }
    }

    /** A list that only grew is told by what it has more. */
    private void change(FieldChange change) {
        String open = change.before().endsWith("]") ? change.before().substring(0, change.before().length() - 1) + "," : "";
        if (!open.isEmpty() && change.after().startsWith(open)) {
            page.say(4, 6, Ink.FAINT.of(Phrase.ofField(change.field()) + " has also:"),
                    Ink.PLAIN.of(value(change.after().substring(open.length(), change.after().length() - 1))));
        } else {
            page.say(4, 6, Ink.FAINT.of(Phrase.ofField(change.field()) + ":"), Ink.PLAIN.of(value(change.before())), Ink.FAINT.of("is now"),
                    Ink.PLAIN.of(value(change.after())));
        }
    }

    private static String value(String json) {
        return json.isEmpty() ? "nothing" : PlainValue.of(json);
    }

    private void fault(Fault fault) {
        Location at = fault.location();
        page.say(2, 4, Ink.STRONG.of((at.sheet().isEmpty()
                ? at.source() + ", line " + at.line() + ", column " + at.column()
                        + (at.heading().isEmpty() ? "" : ", '" + Clean.text(at.heading()) + "'")
                : Clean.text(at.pointing("").toString())) + ":"), Ink.PLAIN.of(fault.message()));
    }
}
