package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.junit.jupiter.api.Test;

/** How answers read in a review, and what is no longer asked for them. */
class AnswersTextTest {

    private static String text(ReviewedPapers reviewed) {
        return ReviewText.of(reviewed, Style.PLAIN);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What is told of some duties, and the notes: it stays the same when more law is encoded. */
    private static String excerpt(String text, List<String> duties) {
        return Arrays.stream(text.split("\n\n"))
                .filter(block -> block.startsWith("NOTES") || duties.stream().anyMatch(duty -> block.contains("[" + duty + "]")))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void answers_beside_findings_read_as_a_person_found_good() throws IOException {
        Golden.assertSame("small-answered.txt", excerpt(text(SmallPapers.answered()),
                List.of(SmallPapers.ANSWERED, SmallPapers.RENEWED, SmallPapers.UNEXPLAINED)) + "\n");
    }

    @Test
    void the_first_line_says_how_many_of_those_open_are_answered() {
        String bare = text(SmallPapers.reviewed());
        String answered = text(SmallPapers.answered());
        String open = bare.substring(0, bare.indexOf("decide.") + 7).replace('\n', ' ');
        assertThat(flat(answered)).startsWith(open + " 2 of these are answered by a person on record. ");
        assertThat(flat(bare)).doesNotContain("answered by a person");
        assertThat(answered).contains("  People's answers   small-answers.json: 4 answers, of which 2 count\n");
    }

    @Test
    void what_is_answered_is_not_asked_again_and_what_does_not_count_is() {
        String first = flat(first(text(SmallPapers.answered())));
        String bare = flat(first(text(SmallPapers.reviewed())));
        assertThat(bare).contains("Does the strategy cover anti-social behaviour");
        assertThat(first).doesNotContain("Does the strategy cover anti-social behaviour")
                .contains("Look again at the answers on record: 1 note tells of an answer that does not count or is at odds (see the notes).");
    }

    private static String first(String text) {
        return text.substring(text.indexOf("WHAT TO DO FIRST"), text.indexOf("RESPONSIBLE AUTHORITIES"));
    }

    @Test
    void an_answer_that_is_begun_and_not_finished_is_told_under_its_own_file() {
        String text = text(SmallPapers.answered(SmallPapers.ANSWERS.replace("Head of Safety", "")));
        assertThat(text).contains("PUT RIGHT IN THE ANSWERS, THEN REVIEW AGAIN (small-answers.json)\n  Line 5, column 5: an answer is begun, but lacks 'by'");
        assertThat(flat(text)).contains("Part of the answers could not be read.").doesNotContain("Part of the file could not be read.");
    }

    @Test
    void one_answer_is_told_in_the_singular() {
        String one = SmallPapers.ANSWERS.substring(0, SmallPapers.ANSWERS.indexOf("    { \"duty\": \"CDA98-6-1-A-IMPL\"")).strip();
        assertThat(text(SmallPapers.answered(one.substring(0, one.length() - 1) + "]}"))).contains("small-answers.json: 1 answer, which counts\n");
        assertThat(text(SmallPapers.answered("{\"format\": \"community-safety-answers\", \"version\": 1}")))
                .contains("  People's answers   small-answers.json: no answer\n");
    }

    @Test
    void nothing_in_an_answer_moves_a_cursor_and_no_line_is_too_wide() {
        String wild = SmallPapers.ANSWERS.replace("Head of Safety", "Head\\u001b[31m of\\n\\u202eSafety " + "x".repeat(30) + " y".repeat(60));
        ReviewedPapers reviewed = SmallPapers.answered(wild);
        for (String text : List.of(text(reviewed), QuestionsText.of(OpenQuestions.of(reviewed), Style.PLAIN))) {
            assertThat(text).doesNotContain("\u001b", "\u202e");
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
        }
    }
}
