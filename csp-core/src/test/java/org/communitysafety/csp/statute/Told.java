package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;

/** What a finding tells beside its outcome: the evidence by its attribute, and what it lacks. */
final class Told {

    private Told() {}

    /** What the papers answer for the duty, which has that outcome. */
    static Finding finds(Case papers, String duty, Outcome outcome) {
        Finding finding = papers.review().finding(duty).orElseThrow();
        assertThat(finding.outcome()).as(papers.words()).isEqualTo(outcome);
        return finding;
    }

    /** Each piece of evidence, after the attribute that tells it. */
    static List<String> evidence(Finding finding) {
        return finding.evidence().stream().map(one -> one.attribute() + ": " + one.text()).toList();
    }

    /** What is lacking, in sentences. */
    static List<String> lacks(Finding finding) {
        return finding.shortfalls().stream().map(one -> one.text()).toList();
    }
}
