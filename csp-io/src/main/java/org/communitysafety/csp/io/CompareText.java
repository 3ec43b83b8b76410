package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.ComparePage;

/**
 * How two years' papers differ as text for people, as wide as the style says. Same papers and style, same text. Thread-safe:
 * there is no state.
 */
public final class CompareText {

    private CompareText() {}

    /** How they differ. */
    public static String of(ComparedPapers papers, Style style) {
        return ComparePage.of(Objects.requireNonNull(papers, "papers"), Objects.requireNonNull(style, "style"));
    }
}
