package org.communitysafety.csp.area;

import java.util.Optional;

/**
 * A body that covers all or part of an area on a day.
 *
 * @param body the body
 * @param basis what the link rests on
 * @param doubt a sentence that says why the link may be wrong; empty where the list for the day has it
 */
public record AreaLink(PublicBody body, LinkBasis basis, Optional<String> doubt) {

    /** Whether there is no doubt. */
    public boolean isCertain() {
        return basis == LinkBasis.LISTED;
    }
}
