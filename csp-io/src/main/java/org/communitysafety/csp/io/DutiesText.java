package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.DutiesPage;

/**
 * A list of duties as text for people, by chapter of the law, as wide as the style says. Same list and style, same text.
 * Thread-safe: there is no state.
 */
public final class DutiesText {

    private DutiesText() {}

    /** The list. */
    public static String of(DutyList list, Style style) {
        return DutiesPage.of(Objects.requireNonNull(list, "list"), Objects.requireNonNull(style, "style"));
    }
}
