package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.junit.jupiter.api.Test;

/** Law that is known to be there and is not asked is told, so that nobody takes its silence for fine. */
class LawApartTest {

    @Test
    void in_Wales_the_Regulations_on_substance_misuse_are_named_as_not_asked() {
        assertThat(ofLaw(SoundWales.of2025())).singleElement().satisfies(note -> {
            assertThat(note.text()).startsWith("Substance misuse has Regulations of its own in Wales, SI 2007/3078,").endsWith("so nothing in this review checks it.");
            assertThat(note.remedy()).hasValueSatisfying(remedy -> assertThat(remedy).startsWith("Ask the strategy group which assessment and plan"));
        });
    }

    @Test
    void in_England_and_where_the_area_is_not_known_they_are_not() {
        assertThat(ofLaw(SoundPapers.of2025())).isEmpty();
        assertThat(ofLaw(Papers.builder().like(SoundWales.of2025()).partnership(Optional.empty()).build())).isEmpty();
    }

    @Test
    void the_duty_to_have_a_strategy_against_substance_misuse_says_what_of_them_was_not_read() {
        Review review = Review.of(SoundWales.of2025());
        assertThat(review.findings()).filteredOn(finding -> finding.duty().getId().value().equals("CDA98-6-1-B-W")).singleElement().satisfies(finding ->
                assertThat(finding.duty().getDoubts()).anySatisfy(doubt -> assertThat(doubt).contains("SI 2007/3078", "regulations 5 to 9 were not read")));
    }

    private static List<Note> ofLaw(Papers papers) {
        return Review.of(papers).notes().stream().filter(note -> note.kind() == NoteKind.LAW).toList();
    }
}
