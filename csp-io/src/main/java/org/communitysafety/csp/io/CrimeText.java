package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.CrimeReading;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.CrimePage;

/**
 * Street-level crime as text for people, as wide as the style says. Same reading and style, same text. Thread-safe: there is no
 * state.
 */
public final class CrimeText {

    private CrimeText() {}

    /** Levels, patterns and changes, what must be known of them, and what could not be read. */
    public static String of(CrimeReading reading, Style style) {
        return CrimePage.of(Objects.requireNonNull(reading, "reading"), Objects.requireNonNull(style, "style"));
    }
}
