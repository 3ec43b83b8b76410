package org.communitysafety.csp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code csp compare}, and the documents of a quarter and a year. */
class CompareCommandTest {

    private static final String OLD = "plans/complete.json";
    private static final String NEW = "next-year/exampleford-2026-27.json";

    @TempDir
    private Path folder;

    @Test
    void help_tells_both_papers_and_the_exits() {
        Run run = Run.of("compare", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: csp compare").contains("OLD NEW", "--audience=all|partners|public", "It exits with:");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void every_format_tells_what_became_of_the_plan() throws IOException {
        assertThat(Run.of("compare", OLD, NEW).out()).startsWith("From 2025-26 to 2026-27.").contains("Fraud against older people");
        Run json = Run.of("compare", OLD, NEW, "--format", "json");
        assertThat(new ObjectMapper().readTree(json.out()).at("/priorities/changes")).hasSize(7);
        assertThat(Run.of("compare", OLD, NEW, "--format", "markdown").out()).startsWith("# Exampleford Community Safety Partnership: from 2025-26 to 2026-27");
        assertThat(Run.of("compare", OLD, NEW, "--format", "html").out()).startsWith("<!DOCTYPE html>").contains("Fraud against older people");
        Path docx = folder.resolve("years.docx");
        assertThat(Run.of("compare", OLD, NEW, "--format", "docx", "--out", docx.toString()).exit()).isZero();
        assertThat(Files.readAllBytes(docx)).startsWith('P', 'K');
        assertThat(Run.of("schema", "compare").out()).contains("urn:community-safety-compare:1");
    }

    @Test
    void an_action_for_partners_is_not_told_to_the_public_in_any_format() {
        for (String format : new String[] {"text", "json", "markdown", "html"}) {
            assertThat(Run.of("compare", OLD, NEW, "--format", format, "--audience", "all").out().replaceAll("\\s+", " ")).as(format)
                    .containsAnyOf("two named county lines", "action-4-1");
            assertThat(Run.of("compare", OLD, NEW, "--format", format, "--audience", "public").out().replaceAll("\\s+", " ")).as(format)
                    .doesNotContain("two named county lines").doesNotContain("action-4-1");
        }
    }

    @Test
    void papers_that_were_read_in_part_exit_with_2_and_are_told_of() throws IOException {
        Path part = Files.writeString(folder.resolve("part.json"), Files.readString(Path.of(OLD)).replaceFirst("\"rank\": 3", "\"rank\": \"third\""));
        Run run = Run.of("compare", part.toString(), NEW);
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Part of a file could not be read", "1 fault in part.json", "what is not in it may be in the part that is missing", "1 in the later papers only.",
                "what is told as changed may be what was not read");
    }

    @Test
    void nothing_is_written_over_either_of_the_papers_and_both_are_not_read_from_one_stream() throws IOException {
        Path papers = Files.copy(Path.of(OLD), folder.resolve("papers.json"));
        assertThat(Run.of("compare", papers.toString(), NEW, "--out", papers.toString()).exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("compare", OLD, papers.toString(), "--out", papers.toString()).exit()).isEqualTo(Exit.USAGE);
        assertThat(Files.mismatch(papers, Path.of(OLD))).isEqualTo(-1);
        assertThat(Run.of("compare", "-", "-").err()).startsWith("Both papers cannot be on the standard input.");
        assertThat(Run.of("compare", OLD).err()).startsWith("'csp compare' wants NEW.");
        assertThat(Run.of("compare", OLD, "nowhere.json").exit()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void the_monitoring_is_of_a_quarter_and_no_other_document_is() {
        assertThat(Run.of("write", "monitoring", OLD, "--quarter", "q2").out()).startsWith("# Quarter 2: ");
        assertThat(Run.of("write", "annual", OLD).out()).startsWith("# Annual report: ");
        assertThat(Run.of("write", "monitoring", OLD)).matches(run -> run.exit() == Exit.USAGE
                && run.err().startsWith("The monitoring is of a quarter: give --quarter, such as --quarter Q2."));
        assertThat(Run.of("write", "annual", OLD, "--quarter", "2").err()).startsWith("The annual is not of a quarter. Leave out --quarter.");
        assertThat(Run.of("write", "monitoring", OLD, "--quarter", "5")).matches(run -> run.exit() == Exit.USAGE
                && run.err().startsWith("No monitoring was written of this quarter: the plan has no quarter 5: it ends before that starts."));
        assertThat(Run.of("write", "monitoring", OLD, "--quarter", "0").err()).contains("'0' is not a quarter: write 1, 2, 3 or 4, or Q1 to Q4");
    }

    @Test
    void a_document_is_for_the_public_unless_it_is_asked_for_others_and_says_if_it_is_for_all() {
        for (String format : new String[] {"markdown", "html"}) {
            assertThat(Run.of("compare", OLD, NEW, "--format", format).out().replaceAll("\\s+", " ")).as(format)
                    .contains("For the public:").doesNotContain("two named county lines");
            assertThat(Run.of("compare", OLD, NEW, "--format", format, "--audience", "all").out().replaceAll("\\s+", " ")).as(format)
                    .contains("For all: not for publication", "two named county lines");
        }
        assertThat(Run.of("compare", OLD, NEW).out().replaceAll("\\s+", " ")).contains("two named county lines");
        assertThat(Run.of("write", "annual", OLD, "--audience", "all").out()).contains("For all: not for publication");
        assertThat(Run.of("write", "annual", OLD, "--audience", "partners").out()).doesNotContain("not for publication");
    }

    @Test
    void the_document_has_no_words_of_machines_no_lines_of_files_and_nothing_cut_short() {
        String told = Run.of("compare", OLD, NEW, "--format", "markdown").out();
        assertThat(told).contains("Serves: was \"crime and disorder; drugs\", is \"alcohol; crime and disorder; drugs\"", "Sub-themes: was",
                        "Rural crime; Serious violence and knife crime; Shop theft\".", "Then: \"Test vapes taken in schools")
                .doesNotContain("crime-disorder", "Sub themes", "(line ", "so marked in the papers", "...");
        assertThat(Run.of("compare", OLD, NEW).out()).contains("(line ");
    }
}
