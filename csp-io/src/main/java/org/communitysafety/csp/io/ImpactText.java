package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.ImpactPage;

/**
 * What a change of law does to papers as text for people, as wide as the style says. Same impact and style, same text.
 * Thread-safe: there is no state.
 */
public final class ImpactText {

    private ImpactText() {}

    /** The impact. */
    public static String of(ImpactOnPapers papers, Style style) {
        return ImpactPage.of(Objects.requireNonNull(papers, "papers"), Objects.requireNonNull(style, "style"));
    }
}
