package org.communitysafety.csp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/** The complete papers of the fictional district: what they leave open is only what no machine may decide. */
class CompleteTest {

    private static Papers complete() throws IOException {
        Read<Papers> read = PapersJson.read(Files.readAllBytes(Path.of("plans", "complete.json")), "complete.json");
        assertThat(read.faults()).isEmpty();
        return read.complete().orElseThrow();
    }

    @Test
    void every_duty_is_shown_or_is_one_for_people() throws IOException {
        List<String> others = Review.of(complete(), ReviewOptions.USUAL.assumingWhole()).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                // Whether any health body in England is bound since 2013 is for a person, whatever is shared.
                .filter(finding -> finding.outcome() != (finding.duty().getCheck() == Check.JUDGEMENT
                                || finding.duty().getId().value().equals("SI2007-1831-SCH-NHS")
                        ? Outcome.FOR_JUDGEMENT
                        : Outcome.SHOWN))
                .map(finding -> finding.duty() + " " + finding.outcome().getWord() + " " + finding.shortfalls())
                .toList();
        assertThat(others).isEmpty();
    }

    @Test
    void what_is_for_people_comes_with_evidence_to_judge() throws IOException {
        List<String> bare = Review.of(complete()).findings().stream()
                .filter(finding -> finding.evidence().isEmpty() && finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(Finding::duty)
                .map(Object::toString)
                .toList();
        assertThat(bare).isEmpty();
    }

    /** Of the limits of area, and of a single provider of probation; everything else arises. */
    @Test
    void what_does_not_apply_is_what_is_not_for_a_single_district() throws IOException {
        assertThat(Review.of(complete()).findings())
                .filteredOn(finding -> finding.outcome() == Outcome.NOT_APPLICABLE)
                .allSatisfy(finding -> assertThat(finding.duty().getId().value())
                        .matches("CDA98-5A-.*|SI2007-1830-R[89].*|SI2007-1830-R3-3|DAA21-57|PCSCA22-8-9|PCSCA22-9-.*|"
                                + "SI2022-1304-R5-.*|SI2022-1304-R6-2-.*"))
                .hasSize(24);
    }

    @Test
    void the_gate_of_gaps_lets_it_through_even_when_taken_as_whole() throws IOException {
        assertThat(Review.of(complete(), ReviewOptions.USUAL.assumingWhole()).at(Gate.GAPS).isPassed()).isTrue();
    }
}
