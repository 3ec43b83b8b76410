package org.communitysafety.csp.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.communitysafety.csp.assertions.PapersAssert;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * A test of JUnit 5 for each duty that is asked of papers:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> every_duty() {
 *     return DutyTests.of(assertThat(PapersJson.read(bytes, "plan.json")), Gate.GAPS);
 * }
 * }</pre>
 *
 * <p>What stops at the gate fails, and so does what could not be checked. What is open without stopping, to ask or for a person to
 * decide, is aborted, as an assumption that does not hold: it has not passed. What is shown, said to be elsewhere, not due or does
 * not apply passes. A first test fails with every fault in what was read.
 */
public final class DutyTests {

    private DutyTests() {}

    /** The tests, in the order of the law. The papers are reviewed at once, so that a plan before the law that is encoded is refused. */
    public static Stream<DynamicTest> of(PapersAssert papers, Gate gate) {
        Review review = papers.review();
        var stopped = review.at(gate).stopped();
        return Stream.concat(
                Stream.of(dynamicTest("read without a fault", () -> {
                    if (!papers.faults().isEmpty()) {
                        throw new AssertionError(String.join("\n", papers.faults()));
                    }
                })),
                review.findings().stream().map(finding -> dynamicTest(name(finding),
                        () -> tell(papers, review, finding, stopped.contains(finding)))));
    }

    private static String name(Finding finding) {
        return finding.duty().getId() + " " + finding.duty().getTitle();
    }

    private static void tell(PapersAssert papers, Review review, Finding finding, boolean stops) {
        if (stops || finding.outcome() == Outcome.NOT_EVALUATED) {
            throw new AssertionError(papers.told(finding));
        }
        switch (finding.outcome()) {
            case SHOWN, SHOWN_ELSEWHERE, NOT_YET_DUE, NOT_APPLICABLE -> { }
            default -> {
                if (!review.isAnswered(finding.duty().getId())) {
                    throw new TestAbortedException(papers.told(finding));
                }
            }
        }
    }
}
