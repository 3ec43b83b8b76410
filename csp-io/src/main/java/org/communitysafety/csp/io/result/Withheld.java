package org.communitysafety.csp.io.result;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.review.SeriousViolenceCoverage;

/**
 * For whom a result was cut down, and what of it cannot be told from the papers that are left.
 *
 * @param audience for whom
 * @param papers the JSON Pointers of the papers that are left out whole, such as {@code /assessment}; a report's is {@code /reports}
 * @param seriousViolence what all papers tell of serious violence, without what is not shown
 */
public record Withheld(Audience audience, Set<String> papers, Optional<SeriousViolenceCoverage> seriousViolence) {

    /** Keeps a copy of the set. */
    public Withheld {
        Objects.requireNonNull(audience, "audience");
        papers = Set.copyOf(papers);
    }
}
