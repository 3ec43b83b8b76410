package org.communitysafety.csp.crime;

import java.time.YearMonth;

/**
 * One published record, as far as it is counted.
 *
 * @param month the month it is published under; there is no day
 * @param force who reported it
 * @param type the type of crime, as written
 * @param lsoaCode the code of the LSOA of its map point; empty if it has none
 * @param lsoaName the name of that LSOA; empty if it has none
 * @param located whether it has a map point
 * @param id a number for its id, the same for two records exactly if their ids are, but for rare chance; 0 if it has no id
 * @param fingerprint a number that is the same for two records exactly if all they say is the same, but for rare chance
 */
public record StreetRecord(
        YearMonth month, String force, String type, String lsoaCode, String lsoaName, boolean located, long id,
        long fingerprint) {

    /** The name of the district in the name of an LSOA; all of it if it has not the form of one. */
    public static String district(String lsoaName) {
        int space = lsoaName.lastIndexOf(' ');
        boolean coded = space > 0 && space + 1 < lsoaName.length()
                && lsoaName.charAt(space + 1) >= '0' && lsoaName.charAt(space + 1) <= '9';
        return coded ? lsoaName.substring(0, space) : lsoaName;
    }
}
