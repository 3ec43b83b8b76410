package org.communitysafety.csp.io.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.words.Clean;

/** Units as the papers write them, which may or may not be the same. */
final class Units {

    private static final Set<String> PER_CENT = Set.of("per cent", "percent", "%");
    private static final Set<String> POINTS = Set.of("percentage points", "percentage point", "per cent points");

    private Units() {}

    /** For comparing: case and space do not count, and per cent is per cent however written; none is a unit of its own. */
    static String plain(Optional<String> unit) {
        String plain = Clean.text(unit.orElse("")).toLowerCase(Locale.ROOT);
        return PER_CENT.contains(plain) ? "%" : plain;
    }

    static boolean isPerCent(Optional<String> unit) {
        return plain(unit).equals("%");
    }

    static boolean isPoints(Optional<String> unit) {
        return POINTS.contains(plain(unit));
    }
}
