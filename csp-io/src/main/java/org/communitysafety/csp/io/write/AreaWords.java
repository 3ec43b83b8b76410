package org.communitysafety.csp.io.write;

import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.time.DayInWords;

/** Areas in words. */
public final class AreaWords {

    private AreaWords() {}

    /** {@code Dorset (E10000009), county with districts, to 31 March 2019}. */
    public static String line(Area area) {
        return area + ", " + area.getKind().getPlainName()
                + area.getCounty().map(county -> " in " + county.name()).orElse("") + days(area);
    }

    private static String days(Area area) {
        return area.getValidFrom().map(day -> ", from " + DayInWords.of(day)).orElse("")
                + area.getValidTo().map(day -> ", to " + DayInWords.of(day)).orElse("");
    }

    static String list(List<Area> areas) {
        return areas.stream().map(Area::toString).collect(Collectors.joining(", "));
    }
}
