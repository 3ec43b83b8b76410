package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.junit.jupiter.api.Test;

class SoundPapersTest {

    @Test
    void every_duty_in_force_is_shown_or_has_evidence_for_a_person() {
        assertSound(SoundPapers.of2025(), 84);
    }

    @Test
    void so_it_is_in_Wales() {
        assertSound(SoundWales.of2025(), 74);
    }

    @Test
    void the_papers_of_the_first_year_do_the_same_but_for_what_cannot_arise_yet() {
        Review review = Review.of(SoundPapers.of2008());
        assertThat(review.finding("SI2007-1830-R11-1-A-OLD").orElseThrow().outcome()).isEqualTo(Outcome.SHOWN);
        Map<String, Outcome> notArisen = new TreeMap<>();
        review.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_APPLICABLE)
                .forEach(finding -> notArisen.put(finding.duty().getId().value(), finding.outcome()));
        assertThat(notArisen.keySet()).containsExactlyInAnyOrder(
                "SI2007-1830-R6-E", "SI2007-1830-R7-B", "SI2007-1830-R7-C", "SI2007-1830-R7-F");
    }

    @Test
    void so_do_those_of_Wales_and_in_2011_each_strategy_is_for_three_years() {
        Map<String, Outcome> notArisen = new TreeMap<>();
        Review.of(SoundWales.of2008()).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_APPLICABLE)
                .forEach(finding -> notArisen.put(finding.duty().getId().value(), finding.outcome()));
        assertThat(notArisen.keySet()).containsExactlyInAnyOrder(
                "SI2007-3076-R6-E", "SI2007-3076-R7-B", "SI2007-3076-R7-C", "SI2007-3076-R7-F");
        assertThat(Review.of(SoundWales.of2008()).finding("SI2007-3076-R9-A-OLD").orElseThrow().outcome())
                .isEqualTo(Outcome.SHOWN);
        assertThat(Review.of(SoundWales.of2011()).finding("SI2007-3076-R9-AA-OLD").orElseThrow().outcome())
                .isEqualTo(Outcome.SHOWN);
    }

    @Test
    void nothing_stops_at_the_gate_of_gaps() {
        assertThat(Review.of(SoundPapers.of2025()).at(Gate.GAPS).isPassed()).isTrue();
        assertThat(Review.of(SoundWales.of2025()).at(Gate.GAPS).isPassed()).isTrue();
    }

    private static void assertSound(Papers papers, int duties) {
        Review review = Review.of(papers);
        Map<String, String> unsound = new TreeMap<>();
        for (Finding finding : review.findings()) {
            Outcome wanted = finding.duty().getCheck() == Check.JUDGEMENT ? Outcome.FOR_JUDGEMENT : Outcome.SHOWN;
            if (finding.outcome() != wanted || finding.evidence().isEmpty()) {
                unsound.put(finding.duty().getId().value(), finding.outcome() + " " + finding.reason() + " " + finding.shortfalls());
            }
        }
        assertThat(unsound).isEmpty();
        assertThat(review.findings()).hasSize(duties);
    }
}
