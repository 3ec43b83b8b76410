package org.communitysafety.csp.io.write;

import java.util.Optional;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchStanding;
import org.communitysafety.csp.io.result.BatchTotals;
import org.communitysafety.csp.io.result.ReviewedPapers;

/** Reviews of many sets of papers as lines of JSON. */
public final class BatchDocument {

    private static final int VERSION = 1;

    private BatchDocument() {}

    /** The line of one result. */
    public static byte[] line(BatchResult result) {
        return JsonText.line(out -> {
            out.number("batchVersion", VERSION);
            out.number("number", result.number());
            out.text("input", result.name());
            out.text("standing", result.standing().getWord());
            Optional<ReviewedPapers> reviewed = result.reviewed();
            if (reviewed.isPresent()) {
                out.inside("review", () -> ReviewDocument.write(reviewed.get(), out));
            } else {
                out.text("message", result.trouble());
                out.objects("faults", result.faults(), fault -> fault(fault, out));
            }
        });
    }

    private static void fault(Fault fault, JsonText out) {
        out.text("kind", fault.kind().getWord());
        out.text("message", fault.message());
        out.text("source", fault.location().source());
        if (!fault.location().isShown()) {
            return;
        }
        out.text("pointer", fault.location().pointer());
        out.number("line", fault.location().line());
        out.number("column", fault.location().column());
        out.text("sheet", Optional.of(fault.location().sheet()).filter(sheet -> !sheet.isEmpty()));
        out.text("heading", Optional.of(fault.location().heading()).filter(heading -> !heading.isEmpty()));
    }

    /** The closing line. */
    public static byte[] closing(BatchTotals totals) {
        return JsonText.line(out -> {
            out.number("batchVersion", VERSION);
            out.inside("closing", () -> {
                out.number("inputs", totals.all());
                for (BatchStanding standing : BatchStanding.values()) {
                    out.number(standing.getWord(), totals.count(standing));
                }
            });
        });
    }
}
