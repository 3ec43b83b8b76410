package org.communitysafety.csp.area;

/** What a link between an area and a body rests on. */
public enum LinkBasis {
    /** The list for the day has it. */
    LISTED,
    /** The list has it for one to four small areas only, which can come of how the list was fitted. */
    TINY_SHARE,
    /** It was inferred, not read. */
    INFERRED,
    /** It is from the oldest list, which is younger than the day. */
    CARRIED_BACK
}
