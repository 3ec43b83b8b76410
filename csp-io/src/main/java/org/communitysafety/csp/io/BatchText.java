package org.communitysafety.csp.io;

import java.util.List;
import java.util.Objects;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchRow;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.BatchPage;

/**
 * The reviews of many sets of papers as text for people: each as {@link ReviewText} has it under the name of its input, or why there is
 * none, and a closing table. Lines are as wide as the style says, so long names are cut in the table. Thread-safe: there is no state.
 */
public final class BatchText {

    private BatchText() {}

    /** One result. */
    public static String of(BatchResult result, Style style) {
        return BatchPage.of(Objects.requireNonNull(result, "result"), Objects.requireNonNull(style, "style"));
    }

    /** The closing table, and how many became what. */
    public static String closing(List<BatchRow> rows, Style style) {
        return BatchPage.closing(Objects.requireNonNull(rows, "rows"), Objects.requireNonNull(style, "style"));
    }
}
