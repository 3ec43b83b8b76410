package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewTextTest {

    private static String text(ReviewedPapers reviewed) {
        return ReviewText.of(reviewed, Style.PLAIN);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    static Stream<ReviewedPapers> reviews() {
        return Stream.of(
                SmallPapers.reviewed(),
                SmallPapers.whole(),
                SmallPapers.conflicting(),
                SmallPapers.faulty(),
                SmallPapers.nowhere(),
                SmallPapers.reviewed(SmallPapers.JSON, ReviewOptions.USUAL.asAt(LocalDate.of(2023, 6, 1))));
    }

    @Test
    void the_review_of_papers_in_hand_in_part_reads_as_a_person_found_good() throws IOException {
        Golden.assertSame("small-part.txt", text(SmallPapers.reviewed()));
    }

    @Test
    void the_review_of_papers_with_gaps_and_faults_reads_as_a_person_found_good() throws IOException {
        Golden.assertSame("small-faulty.txt", text(SmallPapers.faulty()));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void no_line_is_wider_than_a_hundred_columns_or_ends_in_a_space(ReviewedPapers reviewed) {
        assertThat(text(reviewed).lines()).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100);
            assertThat(line).doesNotEndWith(" ");
        });
        assertThat(text(reviewed)).endsWith("\n").doesNotContain("\n\n\n").doesNotContain("\r").doesNotContain("\t");
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_finding_is_told_with_its_demand_and_why(ReviewedPapers reviewed) {
        String flat = flat(text(reviewed));
        for (Finding finding : reviewed.review().findings()) {
            assertThat(flat).contains("[" + finding.duty().getId() + "]").contains(finding.duty().getDemand());
            if (finding.outcome() != Outcome.SHOWN) {
                assertThat(flat).contains(flat(finding.reason()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void the_first_line_says_what_is_open_and_how_many_gaps_there_are(ReviewedPapers reviewed) {
        var summary = reviewed.review().summary();
        int open = summary.toAsk() + summary.toJudge();
        assertThat(text(reviewed).lines().findFirst().orElseThrow())
                .startsWith(open == 0 ? "Nothing is open to ask or to decide." : open + " open: " + summary.toAsk() + " to ask, ")
                .containsPattern("(No|[0-9]+) gaps?, (no|[0-9]+) conflicts?\\.");
    }

    @Test
    void rows_that_are_one_gap_are_told_once_and_both_are_cited() {
        String flat = flat(text(SmallPapers.whole()));
        assertThat(flat).contains("- Strategy to reduce re-offending: Set out in the plan a strategy, objective, action or "
                + "measure on re-offending, or name the document that has it. (CDA 1998 s.6(1)(c); SI 2007/1830 reg 11(1)(a))");
    }

    @Test
    void a_conflict_is_told_first_with_the_words_and_the_line() {
        String text = text(SmallPapers.conflicting());
        assertThat(text).contains("WHAT TO DO FIRST\n  Papers conflict:\n");
        assertThat(flat(text)).contains("- Strategic assessment in each year: The assessment is dated December 2019; the "
                + "year before the plan's year ran from 1 April 2023 to 31 March 2024. (line 49) Check which is right,");
    }

    @Test
    void questions_that_differ_only_in_their_subject_are_one() {
        assertThat(flat(text(SmallPapers.reviewed())))
                .contains("about each of crime and disorder, re-offending, substance misuse and serious violence");
    }

    @Test
    void what_falls_due_later_is_told_by_its_deadline() {
        String text = text(SmallPapers.reviewed(SmallPapers.JSON, ReviewOptions.USUAL.asAt(LocalDate.of(2023, 6, 1))));
        assertThat(text)
                .contains("  Not due until 31 March 2024:\n    - Strategic assessment in each year (SI 2007/1830 reg 5(1))\n")
                .contains("  Strategic assessment in each year .................................... not due until 31 March 2024\n");
    }

    @Test
    void a_paper_that_the_papers_point_to_is_to_be_read() {
        assertThat(text(SmallPapers.reviewed())).contains("  Read \"Kent Serious Violence Strategy\" and see whether it has:\n");
    }

    @Test
    void faults_come_before_what_to_do_first() {
        String text = text(SmallPapers.faulty());
        assertThat(flat(text)).contains("Part of the file could not be read.").contains("Did you mean 'drugs'?");
        assertThat(text.indexOf("PUT RIGHT IN THE FILE")).isPositive().isLessThan(text.indexOf("WHAT TO DO FIRST"));
        assertThat(flat(text)).contains("in hand only in part, taken as whole; missing: \"Appendix A: the action plan\"; part of it could not be read");
    }

    @Test
    void without_an_area_one_reason_is_told_for_all_duties() {
        assertThat(flat(text(SmallPapers.nowhere()))).contains("Make checkable: - The area of these papers is not known.");
    }

    @Test
    void what_is_restricted_is_marked() {
        assertThat(flat(text(SmallPapers.reviewed()))).contains("; restricted)");
    }

    @Test
    void the_text_says_whether_the_form_was_checked() {
        assertThat(flat(text(SmallPapers.reviewed()))).endsWith("The form of the papers was not checked. ");
        ReviewedPapers sound = SmallPapers.reviewed().withForm(List.of());
        assertThat(text(sound)).contains("FORM\n  The form of the papers was checked; nothing was found.");
        assertThat(flat(text(sound))).doesNotContain("not checked");
        ReviewedPapers unsound = SmallPapers.reviewed().withForm(List.of(new FormFinding("/plan/title", "a paper needs its title")));
        assertThat(text(unsound)).contains("FORM\n  A paper needs its title. (line 11, /plan/title)\n");
    }

    @Test
    void words_of_the_papers_cannot_move_the_cursor_or_turn_words_round() {
        String json = SmallPapers.JSON.replace("Patrols and", "Patrols \\u001b[2J\\u202e\\u0007 \\n\\t and\\u00a0");
        assertThat(text(SmallPapers.reviewed(json, ReviewOptions.USUAL)))
                .contains("\"Patrols \ufffd[2J\ufffd\ufffd and early")
                .doesNotContain("\u001b").doesNotContain("\u202e").doesNotContain("\u0007");
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void colour_changes_no_letter(ReviewedPapers reviewed) {
        String coloured = ReviewText.of(reviewed, Style.COLOUR);
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(reviewed));
    }

    @Test
    void locale_and_zone_make_no_difference() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = text(SmallPapers.faulty());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(text(SmallPapers.faulty())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
