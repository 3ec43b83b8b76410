package org.communitysafety.csp.crime;

import java.util.List;

/**
 * One LSOA.
 *
 * @param level how many records its map points have
 * @param district the district in its name
 * @param byType how many of each type in the period, in the order of the types of the whole
 */
public record PlaceLevel(CrimeLevel level, String district, List<Long> byType) {

    /** Keeps a copy of the list. */
    public PlaceLevel {
        byType = List.copyOf(byType);
    }
}
