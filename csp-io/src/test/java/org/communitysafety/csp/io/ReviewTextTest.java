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
            assertThat(flat).contains("[" + finding.duty().getId() + "]");
            if (finding.outcome() != Outcome.NOT_EVALUATED) {
                assertThat(flat).contains(finding.duty().getDemand());
            }
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
        int unchecked = summary.count(Outcome.NOT_EVALUATED);
        int duties = reviewed.review().findings().size();
        assertThat(headline(reviewed)).containsPattern(unchecked == duties
                ? "^None of the " + duties + " duties could be checked\\.$"
                : "^" + (unchecked == 0 ? "" : unchecked + " of " + duties + " duties could not be checked\\. ")
                        + open + " open: " + summary.toAsk() + " to ask, .*"
                        + (unchecked == 0 ? "(No|[0-9]+) gaps?, (no|[0-9]+) conflicts?\\." : "among those that were\\."));
    }

    private static String headline(ReviewedPapers reviewed) {
        String text = text(reviewed);
        return flat(text.substring(0, text.indexOf("\n\n")));
    }

    private static ReviewedPapers changed(String from, String to) {
        assertThat(SmallPapers.JSON).contains(from);
        return SmallPapers.reviewed(SmallPapers.JSON.replace(from, to), ReviewOptions.USUAL);
    }

    @Test
    void where_duties_could_not_be_checked_the_first_line_says_so_before_it_reassures() {
        assertThat(headline(changed("[\"drugs\"]", "[\"drgs\"]")))
                .matches("[0-9]+ of [0-9]+ duties could not be checked\\. .* No gap or conflict among those that were\\. "
                        + "No gap can be told of .*\\. Part of the file could not be read\\.");
    }

    @Test
    void no_gap_is_no_comfort_where_the_papers_were_not_in_hand_whole() {
        assertThat(headline(SmallPapers.reviewed())).endsWith("No gap, no conflict. No gap can be told of the plan (in hand only "
                + "in part) and the strategic assessment (not in hand).");
        assertThat(headline(SmallPapers.whole())).doesNotContain("No gap can be told of the plan");
    }

    @Test
    void a_conflict_on_what_is_only_to_be_considered_is_told_beside_the_gaps_and_among_what_to_do() {
        ReviewedPapers reviewed = changed("\"plan\": {", "\"records\": { \"events\": [{ \"id\": \"none\", \"kind\": "
                + "\"guidance-considered\", \"status\": \"not-done\", \"text\": \"Nobody looked at the guidance\" }] }, \"plan\": {");
        assertThat(reviewed.review().summary().conflicts()).isZero();
        assertThat(reviewed.review().summary().count(Outcome.CONTRADICTED)).isOne();
        assertThat(headline(reviewed)).contains("No gap, no conflict. 1 conflict on what the law asks to be considered. ");
        assertThat(first(reviewed)).contains("Papers conflict").contains("Nobody looked at the guidance");
    }

    @Test
    void a_paper_that_could_not_be_read_is_not_told_as_absent() {
        assertThat(flat(text(changed("\"plan\": {", "\"plan\": 3, \"plans\": {"))))
                .contains(" Plan could not be read ").doesNotContain("not among");
        assertThat(flat(text(changed("\"assessment\": {", "\"agreement\": 3, \"assessment\": {"))))
                .contains(" County agreement could not be read ").doesNotContain("Assessment could not be read");
        String cut = SmallPapers.JSON.substring(0, SmallPapers.JSON.indexOf("\"strategies\""));
        assertThat(flat(text(SmallPapers.reviewed(cut, ReviewOptions.USUAL))))
                .contains(" Assessment not among what was read of the file, of which part could not be read ");
    }

    @Test
    void a_paper_that_was_never_there_is_told_as_absent() {
        String without = SmallPapers.JSON.substring(0, SmallPapers.JSON.lastIndexOf(",\n  \"assessment\"")) + "\n}";
        assertThat(flat(text(SmallPapers.reviewed(without, ReviewOptions.USUAL))))
                .contains(" Assessment not among these papers ").doesNotContain("could not be read");
    }

    @Test
    void what_to_do_first_names_the_legal_bodies_that_the_papers_do_not() {
        String first = first(SmallPapers.reviewed());
        assertThat(first)
                .contains("Name in the papers, as the legal body: Kent County Council; the Probation Service (for the Secretary of "
                        + "State); the Chief Constable of Kent (Kent Police); ")
                .contains("NHS Kent and Medway Integrated Care Board (CDA 1998 s.5)")
                .doesNotContain("Sevenoaks District Council");
    }

    @Test
    void what_to_do_first_names_a_body_that_could_not_be_a_responsible_authority() {
        assertThat(first(changed("\"bodies\": [", "\"bodies\": [{ \"id\": \"trust\", \"name\": \"Kent Care Trust\", \"kind\": "
                        + "\"nhs-trust\", \"roles\": [{ \"role\": \"responsible-authority\" }] },")))
                .contains("Put right the role of what could not be a responsible authority: \"Kent Care Trust\" (CDA 1998 s.5)");
    }

    @Test
    void while_bodies_are_unread_what_to_do_first_asks_only_to_see_whether_they_name_the_legal_bodies() {
        assertThat(first(changed("\"kind\": \"health\"", "\"kind\": \"helth\"")))
                .contains("When all bodies can be read, see whether they name, as the legal body: ")
                .doesNotContain("Name in the papers");
    }

    @Test
    void what_to_do_first_puts_right_each_citation_once_with_its_line() {
        assertThat(first(SmallPapers.reviewed())).containsOnlyOnce("Put right the law that is cited (see the notes): "
                + "\"section 6 of the Crime and Disorder Act 1988\" (line 29)");
    }

    private static String first(ReviewedPapers reviewed) {
        String text = text(reviewed);
        return flat(text.substring(text.indexOf("WHAT TO DO FIRST"), text.indexOf("RESPONSIBLE AUTHORITIES")));
    }

    @Test
    void the_gate_is_passed_only_by_what_was_read_and_checked_wholly() {
        assertThat(SmallPapers.reviewed().isPassed()).isTrue();
        assertThat(SmallPapers.whole().isPassed()).isFalse();
        assertThat(SmallPapers.whole().isWhollyChecked()).isTrue();
        assertThat(SmallPapers.nowhere().isPassed()).isFalse();
        ReviewedPapers faulty = changed("\"version\": 1,", "\"version\": 1, \"title\": 3,");
        assertThat(faulty.answer().isPassed()).isTrue();
        assertThat(faulty.isPassed()).isFalse();
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
        assertThat(flat(text(SmallPapers.nowhere()))).contains("Make checkable: - The papers do not tell which area they are for, so no duty could be checked.");
    }

    @Test
    void one_reason_for_all_duties_is_told_once_with_the_duties_under_it() {
        String text = text(SmallPapers.nowhere());
        // What to do first, the list of duties, and the note.
        assertThat(flat(text).split("The papers do not tell which area they are for", -1)).hasSize(4);
        assertThat(text.substring(text.indexOf("COULD NOT BE CHECKED")))
                .containsPattern("\n  Carry out the crime and disorder strategy \\.+ CDA 1998 s\\.6\\(1\\)\\(a\\) \\[CDA98-6-1-A-IMPL]\n")
                .doesNotContain("      Why");
        assertThat(text.lines().count()).isLessThan(SmallPapers.nowhere().review().findings().size() + 60);
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
