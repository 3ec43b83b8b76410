package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.CalendarPage;

/**
 * A yearly cycle as text for people, as wide as the style says. Same cycle and style, same text. Thread-safe: there is no
 * state.
 */
public final class CalendarText {

    private CalendarText() {}

    /** The cycle. */
    public static String of(YearlyCycle cycle, Style style) {
        return CalendarPage.of(Objects.requireNonNull(cycle, "cycle"), Objects.requireNonNull(style, "style"));
    }
}
