package org.communitysafety.csp.io.format;

/** Where ids are unique: a plan may carry over the ids of the plan before it. */
enum Scope {
    /** Everything but the papers of the year before. */
    CURRENT,
    /** The plan before. */
    PREVIOUS_PLAN,
    /** The assessment before. */
    PREVIOUS_ASSESSMENT
}
