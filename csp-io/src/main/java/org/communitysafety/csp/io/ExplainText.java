package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.ExplainPage;

/**
 * One duty explained as text for people, as wide as the style says: what the rule book tells of it, or how it is answered for
 * papers, step by step. Same duty, papers and style, same text. Thread-safe: there is no state.
 */
public final class ExplainText {

    private ExplainText() {}

    /** What the rule book tells of a duty of the catalogue. */
    public static String of(Catalogue catalogue, Duty duty, Style style) {
        return ExplainPage.of(Objects.requireNonNull(catalogue, "catalogue"), Objects.requireNonNull(duty, "duty"),
                Objects.requireNonNull(style, "style"));
    }

    /** How a duty is answered for papers. */
    public static String of(Explained explained, Style style) {
        return ExplainPage.of(Objects.requireNonNull(explained, "explained"), Objects.requireNonNull(style, "style"));
    }
}
