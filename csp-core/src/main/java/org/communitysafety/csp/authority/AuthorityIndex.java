package org.communitysafety.csp.authority;

import org.communitysafety.csp.papers.Papers;

/**
 * The bodies of some papers, their names made comparable once. Immutable and thread-safe; make it once for the papers.
 */
public final class AuthorityIndex {

    private AuthorityIndex() {}

    /** The bodies of the papers. */
    public static AuthorityIndex of(Papers papers) {
        return new AuthorityIndex();
    }
}
