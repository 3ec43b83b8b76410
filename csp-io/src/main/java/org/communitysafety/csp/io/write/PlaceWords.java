package org.communitysafety.csp.io.write;

import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.words.Words;

/** Where something stands in a sheet or table, in words. */
final class PlaceWords {

    private PlaceWords() {}

    /**
     * {@code crime.csv, line 7, column 3, 'Month'}.
     *
     * @param heading the heading of its column as it is to be shown; empty where there is none
     */
    static String of(Location place, String heading, Words words) {
        String cell = words.say(PlaceMessages.CELL, place.source(), Integer.toString(place.line()), Integer.toString(place.column()));
        return heading.isEmpty() ? cell : words.say(PlaceMessages.UNDER_HEADING, cell, heading);
    }
}
