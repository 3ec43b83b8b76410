package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audience is told, what a build is told, and a review made again. */
class ToldCommandsTest {

    private static final String COMPLETE = "plans/complete.json";
    private static final String ANSWERS = "plans/complete-answers.json";
    private static final String RESTRICTED = "named in the restricted annex";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name), UTF_8);
    }

    /** A review as JSON in a file. */
    private String review(String name, String... more) {
        String[] command = {"review", COMPLETE, "--format", "json", "--out", file(name)};
        String[] all = java.util.stream.Stream.of(command, more).flatMap(java.util.Arrays::stream).toArray(String[]::new);
        assertThat(Run.of(all).exit()).isIn(Exit.NOTHING, Exit.FINDINGS);
        return file(name);
    }

    @Test
    void every_command_that_tells_what_papers_say_takes_an_audience() throws IOException {
        assertThat(Run.of("explain", "CDA98-6-1-D", COMPLETE).out()).contains(RESTRICTED);
        for (String[] command : new String[][] {
            {"review", COMPLETE}, {"review", COMPLETE, "--form", "--format", "json"}, {"review", COMPLETE, "--format", "junit"},
            {"review", COMPLETE, "plans/complete-wales.json"}, {"review", COMPLETE, "plans/complete-wales.json", "--format", "json"},
            {"questions", COMPLETE}, {"questions", COMPLETE, "--format", "json"}, {"explain", "CDA98-6-1-D", COMPLETE},
            {"impact", COMPLETE, "--from", "2022-04-01", "--to", "2025-03-31"},
            {"impact", COMPLETE, "--from", "2022-04-01", "--to", "2025-03-31", "--format", "json"}}) {
            Run all = Run.of(command);
            String[] more = java.util.Arrays.copyOf(command, command.length + 2);
            more[command.length] = "--audience";
            more[command.length + 1] = "public";
            Run told = Run.of(more);
            assertThat(told.exit()).as(told.err()).isEqualTo(all.exit());
            assertThat(told.out()).as(String.join(" ", command)).doesNotContain("restricted annex", "action-1-5", "two named county lines", "action-4-1")
                    .containsAnyOf("For the public:", "\"audience\": \"public\"", "\"audience\":\"public\"", "name=\"audience\" value=\"public\"");
        }
        assertThat(Run.of("convert", COMPLETE, "--audience", "partners", "--out", file("partners.json")).exit()).isZero();
        assertThat(written("partners.json")).contains("two named county lines").doesNotContain("restricted annex");
        assertThat(Run.of("review", file("partners.json")).exit()).isZero();
    }

    @Test
    void a_file_of_answers_loses_none_for_an_audience() {
        Run run = Run.of("questions", COMPLETE, "--answers", ANSWERS, "--as-answers", "--audience", "public");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("Leave out --audience, or --answers.");
    }

    @Test
    void many_papers_are_one_file_for_a_build() {
        Run run = Run.of("review", COMPLETE, "plans/complete-wales.json", "README.md", "--format", "junit");
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites").endsWith("</testsuites>\n")
                .contains("<testsuite name=\"plans/complete.json\"", "<testsuite name=\"plans/complete-wales.json\"");
    }

    @Test
    void a_review_made_again_is_the_same_whatever_it_was_made_with() throws IOException {
        assertThat(Run.of("verify", review("all.json"), COMPLETE).exit()).isZero();
        assertThat(Run.of("verify", review("public.json", "--audience", "public", "--form", "--gate", "complete", "--on", "2025-03-31"), COMPLETE)
                .out()).startsWith("The same:");
        String answered = review("answered.json", "--answers", ANSWERS, "--audience", "partners");
        assertThat(Run.of("verify", answered, COMPLETE, "--answers", ANSWERS).exit()).isZero();
        Files.copy(Path.of(COMPLETE), folder.resolve("other-name.json"));
        assertThat(Run.of("verify", file("all.json"), file("other-name.json")).exit()).isZero();
        Run lacking = Run.of("verify", answered, COMPLETE);
        assertThat(lacking.exit()).isEqualTo(Exit.USAGE);
        assertThat(lacking.err()).contains("'complete-answers.json'. Give them with --answers.");
        assertThat(Run.of("verify", file("all.json"), COMPLETE, "--answers", ANSWERS).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void what_differs_is_told() throws IOException {
        String review = review("review.json");
        Files.writeString(folder.resolve("papers.json"), Files.readString(Path.of(COMPLETE)).replace("\"2025-26\"", "\"2024-25\""));
        Run input = Run.of("verify", review, file("papers.json"));
        assertThat(input.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(input.out()).contains("Another input: \"complete.json\"", "ANSWERED OTHERWISE");
        Files.writeString(folder.resolve("altered.json"), written("review.json").replaceFirst("\"outcome\": \"shown\"", "\"outcome\": \"not-shown\""));
        for (int width : List.of(70, 120)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Csp.execute(new Terminal(InputStream.nullInputStream(), out, out, false, false, width), "verify", review, file("papers.json"));
            assertThat(out.toString(UTF_8).lines()).allMatch(line -> line.length() <= width).anyMatch(line -> line.length() > width - 8);
        }
        Run altered = Run.of("verify", file("altered.json"), COMPLETE);
        assertThat(altered.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(altered.out()).contains("The review was altered", ": outcome");
        Run json = Run.of("verify", file("altered.json"), COMPLETE, "--format", "json");
        assertThat(json.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(json.out()).startsWith("{\n  \"verifyVersion\": 1,\n").contains("\"same\": false,\n  \"causes\": [\n    \"altered\"\n  ],");
        assertThat(Run.of("verify", file("review.json"), COMPLETE, "--format", "json").out()).contains("\"same\": true,\n  \"causes\": [],");
        Run none = Run.of("verify", COMPLETE, COMPLETE);
        assertThat(none.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(none.err()).contains("Line 1, column 1: this is not a review");
    }
}
