package org.communitysafety.csp.authority;

/** How the lists write the names of areas, turned round to how people do. */
final class CouncilNames {

    private CouncilNames() {}

    /** "Bristol, City of" as "City of Bristol". */
    static String turned(String name) {
        int comma = name.indexOf(", ");
        return comma > 0 && name.endsWith(" of") ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
    }
}
