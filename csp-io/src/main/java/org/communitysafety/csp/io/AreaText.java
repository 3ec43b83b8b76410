package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.write.AreaPage;
import org.communitysafety.csp.io.write.AreaWords;

/**
 * An area on a day as text for people, as wide as the style says. Same place and style, same text. Thread-safe: there is no
 * state.
 */
public final class AreaText {

    private AreaText() {}

    /** The place. */
    public static String of(Place place, Style style) {
        return AreaPage.of(Objects.requireNonNull(place, "place"), Objects.requireNonNull(style, "style"));
    }

    /** One area in a line that tells it from others of its name: kind, county, days. */
    public static String line(Area area) {
        return AreaWords.line(Objects.requireNonNull(area, "area"));
    }
}
