package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

class SoundPapersTest {

    @Test
    void every_duty_in_force_is_shown_or_has_evidence_for_a_person() {
        assertSound(SoundPapers.of2025(), 114);
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
    void nothing_stops_at_the_gate_of_gaps() {
        assertThat(Review.of(SoundPapers.of2025()).at(Gate.GAPS).isPassed()).isTrue();
    }

    private static void assertSound(Papers papers, int duties) {
        Review review = Review.of(papers);
        Map<String, String> unsound = new TreeMap<>();
        for (Finding finding : review.findings()) {
            if (!finding.duty().getAreas().takesIn(AreaKind.NON_METROPOLITAN_DISTRICT)) {
                assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
                continue;
            }
            Outcome wanted = finding.duty().getCheck() == Check.JUDGEMENT ? Outcome.FOR_JUDGEMENT : Outcome.SHOWN;
            if (finding.outcome() != wanted || finding.evidence().isEmpty()) {
                unsound.put(finding.duty().getId().value(), finding.outcome() + " " + finding.reason() + " " + finding.shortfalls());
            }
        }
        assertThat(unsound).isEmpty();
        assertThat(review.findings()).hasSize(duties);
    }
}
