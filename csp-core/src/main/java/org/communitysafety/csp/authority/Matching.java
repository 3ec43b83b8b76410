package org.communitysafety.csp.authority;

import java.util.Collection;
import java.util.List;
import org.communitysafety.csp.element.ElementId;

/**
 * The bodies of some papers held against the responsible authorities of a day. Immutable and thread-safe; make it once
 * for a review.
 */
public final class Matching {

    private final ResponsibleAuthorities authorities;

    private Matching(ResponsibleAuthorities authorities) {
        this.authorities = authorities;
    }

    /** The bodies of the index against the authorities. */
    public static Matching of(AuthorityIndex index, ResponsibleAuthorities authorities) {
        return new Matching(authorities);
    }

    /**
     * Which responsible authorities are among the bodies with those ids, such as those that attended a meeting. A group
     * stands for its members. Ids that no body of the papers has are passed over.
     */
    public Coverage coverage(Collection<ElementId> bodies) {
        return new Coverage(List.of(), List.of(), authorities.getExpected(), Coverage.Extent.NOT_KNOWN);
    }
}
