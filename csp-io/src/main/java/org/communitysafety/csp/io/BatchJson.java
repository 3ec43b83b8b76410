package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchTotals;
import org.communitysafety.csp.io.write.BatchDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * The reviews of many sets of papers as NDJSON, for programs: a line for each, and a closing line.
 *
 * <p>A line has the number and name of the input, what became of it, and the review as {@link ReviewJson} has it, on one line; without a
 * review it has the reason and the faults. The closing line has the totals, and is the only one with {@code closing}: a file without it
 * was not written to its end. Thread-safe: there is no state.
 */
public final class BatchJson {

    private BatchJson() {}

    /** The line of one result, in UTF-8 with its LF. */
    public static byte[] line(BatchResult result) {
        return BatchDocument.line(Objects.requireNonNull(result, "result"));
    }

    /** The closing line. */
    public static byte[] closing(BatchTotals totals) {
        return BatchDocument.closing(Objects.requireNonNull(totals, "totals"));
    }

    /** The JSON Schema (2020-12) of a line, which refers to {@link ReviewJson#schema()}; in UTF-8, always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("batch-1.schema.json");
    }
}
