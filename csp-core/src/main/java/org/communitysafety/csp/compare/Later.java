package org.communitysafety.csp.compare;

import org.communitysafety.csp.review.Review;

/** Which of two plans is the later, so that what it says it carries on is the other. */
enum Later {
    /** The first: they are held against each other the other way round. */
    FIRST,
    /** The second, also where a year is not known. */
    SECOND,
    /** Neither: they are for one year, and carry on what was before both. */
    NEITHER;

    static Later of(Review before, Review after) {
        boolean known = before.year().isPresent() && after.year().isPresent();
        if (known ? before.year().equals(after.year()) : before.papers().getPlan().equals(after.papers().getPlan())) {
            return NEITHER;
        }
        return known && after.year().get().compareTo(before.year().get()) < 0 ? FIRST : SECOND;
    }
}
