package org.communitysafety.csp.io.write;

import java.util.Optional;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.FieldChange;
import org.communitysafety.csp.io.result.ImportReport.Item;
import org.communitysafety.csp.io.result.ImportReport;
import org.communitysafety.csp.io.result.Imported;

/** What a sheet did to papers as one JSON document. */
public final class ImportDocument {

    private static final int VERSION = 1;

    private final Imported imported;
    private final JsonText out;

    private ImportDocument(Imported imported, JsonText out) {
        this.imported = imported;
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(Imported imported) {
        return JsonText.object(out -> new ImportDocument(imported, out).write());
    }

    private void write() {
        ImportReport report = imported.report();
        DocumentHead.write(out, "importVersion", VERSION);
        out.text("sheet", report.sheet());
        out.yesNo("broughtIn", !report.isNothingRead());
        out.inside("summary", () -> {
            out.number("rows", report.rows());
            out.number("unread", report.unread());
            out.number("unchanged", report.unchanged());
            for (Became became : Became.values()) {
                out.number(became.getWord(), report.count(became));
            }
        });
        out.objects("items", report.items(), this::item);
        out.objects("faults", imported.faults(), this::fault);
        out.texts("notes", report.notes());
    }

    private void item(Item item) {
        out.text("became", item.became().getWord());
        out.text("kind", item.noun());
        out.text("id", item.id().value());
        out.text("words", item.words());
        item.at().ifPresent(this::place);
        out.objects("changes", item.changes(), this::change);
    }

    private void change(FieldChange change) {
        out.text("field", change.field());
        out.text("before", Optional.of(change.before()).filter(json -> !json.isEmpty()));
        out.text("after", Optional.of(change.after()).filter(json -> !json.isEmpty()));
    }

    private void fault(Fault fault) {
        out.text("kind", fault.kind().getWord());
        out.text("message", fault.message());
        out.text("source", fault.location().source());
        out.text("sheet", Optional.of(fault.location().sheet()).filter(sheet -> !sheet.isEmpty()));
        place(fault.location());
        out.text("pointer", Optional.of(fault.location().pointer()).filter(pointer -> !pointer.isEmpty()));
    }

    private void place(Location at) {
        out.number("line", at.line());
        out.number("column", at.column());
        out.text("heading", Optional.of(at.heading()).filter(heading -> !heading.isEmpty()));
    }
}
