package org.communitysafety.csp.law;

/** Who owes a duty. */
public enum Bearer {

    /** All the responsible authorities for the area, together. */
    RESPONSIBLE_AUTHORITIES("the responsible authorities"),
    /** Each responsible authority for itself. */
    EACH_RESPONSIBLE_AUTHORITY("each responsible authority"),
    /** The strategy group that regulation 3 of SI 2007/1830 sets up, on behalf of the responsible authorities. */
    STRATEGY_GROUP("the strategy group, for the responsible authorities");

    private final String name;

    Bearer(String name) {
        this.name = name;
    }

    /** How a sentence names it, in lower case. */
    public String getName() {
        return name;
    }
}
