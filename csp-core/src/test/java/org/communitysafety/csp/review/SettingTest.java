package org.communitysafety.csp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static List<String> notesOn(String day, String... codes) {
        Papers papers = SoundPapers.of2025();
        Papers combined = Papers.builder()
                .like(papers)
                .partnership(Partnership.builder()
                        .like(papers.getPartnership().orElseThrow())
                        .areas(Stream.of(codes).map(code -> AreaUse.builder().code(code).build()).toList())
                        .build())
                .build();
        return Review.of(combined, ReviewOptions.USUAL.on(LocalDate.parse(day))).notes().stream().map(Note::text).toList();
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
    void areas_in_England_are_combined_by_agreement_and_before_16_January_2012_by_order() {
        String order = "The partnership is for Dover and Sevenoaks together. Until 15 January 2012 areas in England were combined "
                + "by order under section 5(1A); the responsible authorities are those of each.";
        String agreement = "The partnership is for Dover and Sevenoaks together. Since 16 January 2012 areas in England are "
                + "combined by agreement under section 5A; the responsible authorities are those of each.";
        assertThat(notesOn("2012-01-15", "E07000108", "E07000111")).contains(order).doesNotContain(agreement);
        assertThat(notesOn("2012-01-16", "E07000108", "E07000111")).contains(agreement).doesNotContain(order);
    }

    @Test
    void areas_in_Wales_are_not_said_to_be_combined_by_the_Act() {
        assertThat(notesOn("2025-03-31", "W06000016", "W06000024"))
                .contains("The partnership is for Rhondda Cynon Taf and Merthyr Tydfil together. Section 5(1A) combines areas in "
                        + "England and none in Wales, where each area keeps duties of its own; the responsible authorities told "
                        + "here are those of each.")
                .noneMatch(note -> note.contains("section 5A"));
    }

    @Test
    void one_area_is_not_said_to_be_combined() {
        assertThat(notesOn("2025-03-31", "E07000111")).noneMatch(note -> note.contains("together"));
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
