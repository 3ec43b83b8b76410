package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people answer, on the command line: asked for, filled in, given back, and what difference it makes. */
class AnswersCommandTest {

    private static final String SEVENOAKS = "plans/sevenoaks-2024-25.json";
    private static final String COMPLETE = "plans/complete.json";
    private static final String ANSWERS = "plans/complete-answers.json";

    @TempDir
    private Path folder;

    private static String sevenoaks() throws IOException {
        return Files.readString(Path.of(SEVENOAKS), UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    @Test
    void the_complete_papers_with_what_people_answer_pass_the_gate_of_completeness() {
        Run run = Run.of("review", COMPLETE, "--answers", ANSWERS, "--gate", "complete");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"complete\": nothing stops at it").contains("  People's answers   complete-answers.json: ")
                .contains("      Answered  met, by Community Safety Manager, 20 March 2025: ");
        assertThat(Run.of("review", COMPLETE, "--gate", "complete").exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void one_answer_that_expired_stops_at_the_gate_of_completeness() throws IOException {
        String answers = Files.readString(Path.of(ANSWERS), UTF_8);
        String expired = file("expired.json", answers.replaceFirst("(\"on\": \"2025-03-20\")", "$1,\n      \"lastDay\": \"2025-03-30\""));
        Run run = Run.of("review", COMPLETE, "--answers", expired, "--gate", "complete");
        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out()).contains("\"complete\": 1 duty stops at it").contains("(no longer counts: expired)");
        String last = file("last.json", answers.replaceFirst("(\"on\": \"2025-03-20\")", "$1,\n      \"lastDay\": \"2025-03-31\""));
        assertThat(Run.of("review", COMPLETE, "--answers", last, "--gate", "complete").exit()).isZero();
        assertThat(Run.of("review", COMPLETE, "--answers", ANSWERS, "--gate", "complete", "--as-at", "2026-04-01").exit())
                .isEqualTo(Exit.FINDINGS);
    }

    @Test
    void answers_make_no_difference_to_outcomes_or_to_other_gates() throws IOException {
        JsonNode with = new ObjectMapper().readTree(Run.of("review", SEVENOAKS, "--answers", ANSWERS, "--format", "json").out());
        JsonNode without = new ObjectMapper().readTree(Run.of("review", SEVENOAKS, "--format", "json").out());
        assertThat(with.get("summary")).isEqualTo(without.get("summary"));
        for (String gate : List.of("none", "conflicts", "gaps")) {
            assertThat(Run.of("review", SEVENOAKS, "--assume-whole", "--answers", ANSWERS, "--gate", gate).exit())
                    .isEqualTo(Run.of("review", SEVENOAKS, "--assume-whole", "--gate", gate).exit());
        }
        assertThat(with.get("notes")).extracting(note -> note.get("text").textValue())
                .contains("The answers are for 2025-26, the papers for 2024-25, so none of the answers counts.");
    }

    @Test
    void answers_that_are_half_filled_in_exit_2_and_those_that_cannot_be_read_3() throws IOException {
        String answers = Files.readString(Path.of(ANSWERS), UTF_8);
        String half = file("half.json", answers.replaceFirst("\"on\": \"2025-03-20\"", "\"on\": \"\""));
        Run run = Run.of("review", COMPLETE, "--answers", half, "--gate", "complete");
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.out()).contains("PUT RIGHT IN THE ANSWERS, THEN REVIEW AGAIN (half.json)\n  Line 7, column 5: an answer is begun, but lacks 'on'");
        Run papers = Run.of("review", COMPLETE, "--answers", COMPLETE);
        assertThat(papers.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(papers.err()).contains("only 'community-safety-answers' is read here").contains("'csp schema answers' tells what such a file holds.");
        assertThat(Run.of("review", COMPLETE, "--answers", "plans/complet-answers.json").err())
                .startsWith("There is no file 'plans/complet-answers.json'. Its folder has 'complete-answers.json'");
        Run.assertUsage("Papers and answers cannot both be on the standard input.", "review", "-", "--answers", "-");
        assertThat(Run.with(answers.getBytes(UTF_8), false, "review", COMPLETE, "--answers", "-", "--gate", "complete").exit()).isZero();
    }

    @Test
    void no_output_is_written_over_the_answers() throws IOException {
        String answers = file("answers.json", Files.readString(Path.of(ANSWERS), UTF_8));
        Run.assertUsage("'" + answers + "' is the file of the answers: the output would be written over it.",
                "review", COMPLETE, "--answers", answers, "--out", answers);
        Run.assertUsage("'" + answers + "' is the file of the answers: the output would be written over it.",
                "questions", COMPLETE, "--answers", answers, "--as-answers", "--out", answers);
    }

    @Test
    void questions_are_listed_by_who_can_answer_them() throws IOException {
        Run run = Run.of("questions", SEVENOAKS, "--on", "2024-04-01");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsSubsequence("THE RESPONSIBLE AUTHORITIES (", "    CDA98-6-1-C Strategy to reduce re-offending",
                "THE STRATEGY GROUP, FOR THE RESPONSIBLE AUTHORITIES (", "KENT COUNTY COUNCIL (", "    SI2007-1830-R4-3-A Comply with the protocol");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Schemas.problems(Schemas.of("questions"), Run.of("questions", SEVENOAKS, "--format", "json").out())).isEmpty();
        assertThat(Run.of("questions", COMPLETE, "--answers", ANSWERS).out()).startsWith("Nothing is open. ");
        assertThat(Run.of("questions", file("nowhere.json", sevenoaks().replaceFirst("E07000111", "E07888888"))).exit()).isEqualTo(Exit.UNCHECKED);
    }

    @Test
    void a_file_of_answers_can_be_made_filled_in_and_given_back() throws IOException {
        Path form = folder.resolve("form.json");
        assertThat(Run.of("questions", COMPLETE, "--as-answers", "--out", form.toString())).isEqualTo(new Run(0, "", ""));
        byte[] work = Files.readAllBytes(form);
        for (String command : List.of("questions", "review")) {
            Run over = Run.of(command, COMPLETE, "--out", form.toString());
            assertThat(over.exit()).isEqualTo(Exit.USAGE);
            assertThat(over.err()).contains("' is there already, and may be somebody's work. Give --out another name.");
        }
        assertThat(Files.readAllBytes(form)).isEqualTo(work);
        String blank = Files.readString(form, UTF_8);
        assertThat(Schemas.problems(Schemas.of("answers"), blank)).isEmpty();
        assertThat(Run.of("review", COMPLETE, "--answers", form.toString(), "--gate", "complete").exit()).isEqualTo(Exit.FINDINGS);
        String filled = file("filled.json", blank.replace("\"answer\": \"\"", "\"answer\": \"met\"").replace("\"by\": \"\"", "\"by\": \"Clerk\"")
                .replace("\"on\": \"\"", "\"on\": \"2025-06-03\"").replace("\"reason\": \"\"", "\"reason\": \"It was seen.\""));
        assertThat(Run.of("review", COMPLETE, "--answers", filled, "--gate", "complete").exit()).isZero();
        String half = file("half.json", blank.replaceFirst("\"answer\": \"\"", "\"answer\": \"met\""));
        Run lost = Run.of("questions", COMPLETE, "--answers", half, "--as-answers");
        assertThat(lost.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(lost.out()).isEmpty();
        assertThat(lost.err()).startsWith("Part of half.json could not be read, and would be lost in the new file. Put it right first." + System.lineSeparator() + "  Line 7,");
        Run.assertUsage("A file of answers has one format. Give --as-answers or --format, not both.", "questions", COMPLETE, "--as-answers", "--format", "json");
    }

    @Test
    void the_answers_of_the_complete_papers_are_in_the_canonical_form() throws IOException {
        Run again = Run.of("questions", COMPLETE, "--answers", ANSWERS, "--as-answers");
        assertThat(again.out()).isEqualTo(Files.readString(Path.of(ANSWERS), UTF_8));
        assertThat(Schemas.problems(Schemas.of("answers"), again.out())).isEmpty();
    }
}
