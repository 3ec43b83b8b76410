package org.communitysafety.csp.review;

import java.util.List;
import org.communitysafety.csp.duty.Unread;
import org.communitysafety.csp.papers.IdCheck;
import org.communitysafety.csp.papers.IdFault;
import org.communitysafety.csp.papers.Papers;

/** What papers say of a body by an id that several have may be of any of them, whoever put the papers together. */
final class IdsMinded {

    private static final String BODIES = "/bodies/";

    private IdsMinded() {}

    /** The options, with such ids among what was not read; these very options if there are none that were not told before. */
    static ReviewOptions in(Papers papers, ReviewOptions options) {
        IdCheck ids = IdCheck.of(papers);
        List<String> shared = ids.faults().stream().filter(IdFault::shared).map(IdFault::pointer)
                .filter(pointer -> pointer.startsWith(BODIES)).toList();
        Unread unread = options.unread().and(shared, ids::pointerOf);
        return unread == options.unread() ? options : options.withUnread(unread);
    }
}
