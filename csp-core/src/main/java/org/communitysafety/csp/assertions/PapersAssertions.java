package org.communitysafety.csp.assertions;

import java.util.List;
import java.util.Objects;
import org.communitysafety.csp.papers.IdCheck;
import org.communitysafety.csp.papers.IdFault;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewOptions;

/** Where an assertion on papers begins. */
public final class PapersAssertions {

    private PapersAssertions() {}

    /**
     * Begins an assertion on papers that are all there: built by a program, or read without a fault. An id that two elements have, or
     * that leads nowhere, is a fault of them, and with a fault no gate is passed.
     *
     * @throws NullPointerException without papers
     */
    public static PapersAssert assertThat(Papers papers) {
        Objects.requireNonNull(papers, "papers");
        List<String> faults = IdCheck.of(papers).faults().stream().map(IdFault::toString).toList();
        return new PapersAssert(new Subject(papers, faults), ReviewOptions.USUAL);
    }
}
