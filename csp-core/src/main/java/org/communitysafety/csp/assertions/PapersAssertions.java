package org.communitysafety.csp.assertions;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewOptions;

/** Where an assertion on papers begins. */
public final class PapersAssertions {

    private PapersAssertions() {}

    /**
     * Begins an assertion on papers that are all there: built by a program, or read without a fault.
     *
     * @throws NullPointerException without papers
     */
    public static PapersAssert assertThat(Papers papers) {
        Objects.requireNonNull(papers, "papers");
        return new PapersAssert(new Subject(papers, Set.of(), (element, attribute) -> Optional.empty()), ReviewOptions.USUAL);
    }
}
