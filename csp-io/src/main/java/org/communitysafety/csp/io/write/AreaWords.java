package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Words;

/** Areas in words. */
public final class AreaWords {

    private AreaWords() {}

    /** {@code Dorset (E10000009), county with districts, to 31 March 2019}. */
    public static String line(Area area) {
        Words words = Bundle.english();
        List<String> parts = new ArrayList<>();
        String kind = area.getKind().named(words);
        parts.add(area.getCounty()
                .map(county -> words.say(AreaMessages.LINE_IN_COUNTY, area.toString(), kind, county.name()))
                .orElseGet(() -> words.say(AreaMessages.LINE, area.toString(), kind)));
        area.getValidFrom().ifPresent(day -> parts.add(words.say(AreaMessages.FROM, words.day(day))));
        area.getValidTo().ifPresent(day -> parts.add(words.say(AreaMessages.TO, words.day(day))));
        return String.join(words.say(AreaMessages.LIST), parts);
    }

    static String list(List<Area> areas, Words words) {
        return areas.stream().map(Area::toString).collect(Collectors.joining(words.say(AreaMessages.LIST)));
    }
}
