package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

/** What a whole review rests on, and what is said where that is odd or lost. */
class SettingTest {

    private static Papers in(String code, String name) {
        Papers papers = SoundPapers.of2025();
        return Papers.builder()
                .like(papers)
                .partnership(Partnership.builder()
                        .like(papers.getPartnership().orElseThrow())
                        .areas(List.of(AreaUse.builder().code(code).name(name).build()))
                        .build())
                .build();
    }

    private static Set<String> reasons(Review review) {
        return review.findings().stream().map(Finding::reason).collect(Collectors.toSet());
    }

    @Test
    void a_code_that_no_area_has_is_named_in_every_answer() {
        Review review = Review.of(in("E07999111", "Sevenoaks"));
        assertThat(reasons(review)).containsExactly(
                "The code 'E07999111' is not that of an area this library knows, so no duty could be checked.");
        assertThat(review.findings()).allMatch(one -> one.outcome() == Outcome.NOT_EVALUATED);
    }

    @Test
    void a_code_of_another_area_than_the_one_named_is_told() {
        assertThat(Review.of(in("E07000112", "Sevenoaks")).notes()).extracting(Note::text).contains(
                "The code E07000112 is that of Folkestone and Hythe, but the papers call the area \"Sevenoaks\".");
    }

    @Test
    void other_ways_to_write_the_name_of_an_area_are_its_own() {
        for (String name : List.of("Sevenoaks", "Sevenoaks District", "SEVENOAKS DISTRICT COUNCIL", "sevenoaks ")) {
            assertThat(Review.of(in("E07000111", name)).notes())
                    .noneMatch(note -> note.text().contains("the papers call the area"));
        }
        assertThat(Review.of(in("E07000112", "Folkestone & Hythe District")).notes())
                .noneMatch(note -> note.text().contains("the papers call the area"));
    }

    @Test
    void a_year_that_could_not_be_read_is_not_told_to_be_missing() {
        Papers papers = SoundPapers.of2025();
        Papers lost = Papers.builder()
                .like(papers)
                .plan(Plan.builder().like(papers.getPlan().orElseThrow()).year(Optional.empty()).build())
                .build();
        Review review = Review.of(lost, ReviewOptions.USUAL.withUnread(List.of("/plan/year")));
        assertThat(review.finding("CDA98-6-1-A").orElseThrow().reason())
                .isEqualTo("The plan's year could not be read, so it is not known on which day to ask.");
    }

    @Test
    void areas_that_could_not_be_read_are_not_told_to_be_missing() {
        Papers papers = SoundPapers.of2025();
        Papers lost = Papers.builder().like(papers).partnership(Optional.empty()).build();
        Review review = Review.of(lost, ReviewOptions.USUAL.withUnread(List.of("")));
        assertThat(reasons(review)).containsExactly("The areas of the partnership could not be read wholly, so it is not "
                + "known which area these papers are for, and no duty could be checked.");
    }
}
