package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.change.LawChanges;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.ChangesPage;

/**
 * What of the law starts and stops between two days as text for people, day by day, as wide as the style says. Same changes
 * and style, same text. Thread-safe: there is no state.
 */
public final class ChangesText {

    private ChangesText() {}

    /** The changes. */
    public static String of(LawChanges changes, Style style) {
        return ChangesPage.of(Objects.requireNonNull(changes, "changes"), Objects.requireNonNull(style, "style"));
    }
}
