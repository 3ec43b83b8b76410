package org.communitysafety.csp.io.result;

import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewOptions;

/** Papers of which a part may not have been read. */
final class Unwhole {

    private Unwhole() {}

    /** The options with what was not read of those papers. */
    static ReviewOptions under(ReviewOptions options, Read<Papers> read) {
        return options.withUnread(read.unreadPaths(), element -> read.places().of(element).map(Location::pointer));
    }
}
