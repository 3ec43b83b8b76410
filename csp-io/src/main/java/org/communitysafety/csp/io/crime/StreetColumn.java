package org.communitysafety.csp.io.crime;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a street-level file, by their headings. */
enum StreetColumn {
    CRIME_ID("Crime ID", false),
    MONTH("Month", true),
    REPORTED_BY("Reported by", true),
    FALLS_WITHIN("Falls within", false),
    LONGITUDE("Longitude", true),
    LATITUDE("Latitude", true),
    LOCATION("Location", false),
    LSOA_CODE("LSOA code", true),
    LSOA_NAME("LSOA name", true),
    CRIME_TYPE("Crime type", true),
    OUTCOME("Last outcome category", false),
    CONTEXT("Context", false);

    /** Those without which records that say the same cannot be told from records that differ. */
    static final List<StreetColumn> TELLING = List.of(CRIME_ID, LOCATION, OUTCOME);

    private final String heading;
    private final boolean needed;

    StreetColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    String heading() {
        return heading;
    }

    /** Whether nothing can be counted without it. */
    boolean isNeeded() {
        return needed;
    }

    /** The column with that heading, in capitals or not. */
    static Optional<StreetColumn> of(String heading) {
        return Arrays.stream(values()).filter(column -> column.heading.equalsIgnoreCase(heading)).findFirst();
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(StreetColumn::heading).toList();
    }
}
