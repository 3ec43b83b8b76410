package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.papers.Papers;

/** Whether the papers name the responsible authorities, and whether they give that role to bodies that could not hold it. */
public final class AuthorityCheck {

    private AuthorityCheck() {}

    /** Of the papers, for one area on a day. */
    public static List<AuthorityAnswer> of(Papers papers, Area area, LocalDate day) {
        return of(Matching.of(AuthorityIndex.of(papers), ResponsibleAuthorities.of(area, day)));
    }

    /**
     * Of a matching: one answer for each expected authority in the order of section 5(1), then one for each body that
     * the papers give the role of responsible authority on the day though its kind could not hold it.
     */
    public static List<AuthorityAnswer> of(Matching matching) {
        return List.of();
    }
}
