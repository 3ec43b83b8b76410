package org.communitysafety.csp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private static final String PLAN = "plans/complete.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"r.html, <!DOCTYPE html>", "R.HTM, <!DOCTYPE html>", "r.md, # ", "r.json, {", "r.xml, <?xml", "r.txt, Gate", "r, Gate"})
    void the_name_of_the_file_tells_what_a_review_is_written_as(String name, String start) throws IOException {
        Path out = folder.resolve(name);
        assertThat(Run.of("review", PLAN, "--out", out.toString()).exit()).isEqualTo(Exit.NOTHING);
        String written = Files.readString(out);
        assertThat(start.equals("Gate") ? !written.startsWith("<") && !written.startsWith("#") && !written.startsWith("{") : written.startsWith(start))
                .as(written.substring(0, 40)).isTrue();
    }

    @Test
    void a_name_of_another_form_than_is_asked_for_is_refused() {
        Path out = folder.resolve("review.html");
        assertThat(Run.of("review", PLAN, "--format", "json", "--out", out.toString())).matches(run -> run.exit() == Exit.USAGE
                && run.err().startsWith("'" + out + "' is the name of html, and --format says json. Leave out --format, or give --out another name."));
        assertThat(out).doesNotExist();
        assertThat(Run.of("questions", PLAN, "--format", "text", "--out", folder.resolve("q.json").toString()).exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void questions_and_comparisons_go_by_the_name_too() throws IOException {
        Path questions = folder.resolve("q.json");
        Run.of("questions", PLAN, "--out", questions.toString());
        assertThat(questions).content().startsWith("{");
        Path years = folder.resolve("years.docx");
        Run.of("compare", PLAN, "next-year/exampleford-2026-27.json", "--out", years.toString());
        assertThat(Files.readAllBytes(years)).startsWith('P', 'K');
    }

    /** A name of another program's documents would be opened by it, and be nothing it can read. */
    @ParameterizedTest
    @CsvSource({"review.pdf", "review.docx", "review.DOC", "review.xlsx", "review.csv", "review.ndjson"})
    void a_name_that_ends_as_no_form_of_a_review_is_refused_and_those_are_told(String name) {
        for (String[] more : new String[][] {{}, {"--format", "text"}, {"--format", "html"}}) {
            Path out = folder.resolve(name);
            String[] command = Stream.concat(Stream.of("review", PLAN, "--out", out.toString()), Stream.of(more)).toArray(String[]::new);
            assertUsage("'" + out + "' does not tell by its end what to write: no " + name.substring(6).toLowerCase(Locale.ROOT)
                    + " is written here. Let it end in .html, .md, .json, .xml or .txt.", command);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void every_command_refuses_what_it_cannot_write_before_it_reads_anything() {
        String records = "no such file.csv";
        assertUsage(" Let it end in .json or .txt.", "questions", PLAN, "--out", in("q.html"));
        assertUsage(" Let it end in .json.", "questions", PLAN, "--as-answers", "--out", in("answers.txt"));
        assertUsage(" Let it end in .docx, .html, .md, .json or .txt.", "compare", PLAN, PLAN, "--out", in("years.pdf"));
        assertUsage(" Let it end in .docx, .html or .md.", "write", "plan", PLAN, "--format", "docx", "--out", in("plan.txt"));
        assertUsage(" Let it end in .json or .txt.", "crime", records, "--force", "--out", in("crime.xlsx"));
        assertUsage(" Let it end in .json.", "map", "sheets/exampleford-actions.csv", "--out", in("mapping.csv"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void papers_are_no_folder_that_is_called_as_a_file_of_another_kind() throws IOException {
        assertUsage("Papers are not written as .pdf: give --out a name that ends in .json, .xlsx or .zip, or the name of a folder.",
                "convert", PLAN, "--out", in("plan.pdf"));
        assertUsage("The old Excel form (.xls) is not written: give --out a name that ends in .xlsx.", "convert", PLAN, "--out", in("plan.xls"));
        assertThat(folder).isEmptyDirectory();
        assertThat(Run.of("convert", PLAN, "--out", in("plan.2025")).exit()).isZero();
        assertThat(folder.resolve("plan.2025")).isDirectory();
    }

    @Test
    void a_number_at_the_end_of_a_name_is_no_form() {
        assertThat(Run.of("review", PLAN, "--out", in("review-1.2")).exit()).isEqualTo(Exit.NOTHING);
        assertThat(folder.resolve("review-1.2")).content().contains("WHAT WAS REVIEWED");
    }

    /** What is written is a line for each review, of which 'csp verify' can read none under the name of one JSON document. */
    @Test
    void many_reviews_are_lines_and_are_not_written_as_one_json_document() {
        for (String name : List.of("r.json", "r.docx")) {
            assertUsage("does not tell by its end what to write: no " + name.substring(1) + " is written here. Let it end in .ndjson, .xml or .txt. "
                            + "Many reviews as JSON are a line each; as pages, a file each: for those give --format html or markdown, and the name of a new folder.",
                    "review", PLAN, "plans/complete-wales.json", "--format", "json", "--out", in(name));
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(Run.of("review", PLAN, "plans/complete-wales.json", "--out", in("r.ndjson")).exit()).isZero();
        assertThat(folder.resolve("r.ndjson")).content().startsWith("{").hasLineCount(3);
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertUsage(String said, String... command) {
        Run run = Run.of(command);
        assertThat(run.err()).contains(said);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void counts_of_crime_go_by_the_name_too() {
        String month = "../csp-io/src/test/resources/crime/2025-01-warwickshire-street.csv";
        assertThat(Run.of("crime", month, "--area", "Rugby", "--out", in("c.json")).exit()).isZero();
        assertThat(folder.resolve("c.json")).content().startsWith("{");
    }

    @Test
    void what_may_have_been_meant_is_asked() {
        assertThat(Run.of("review", PLAN, "--gate", "gap").err()).contains("'gap' is not one of these: write ", "gaps", ". Did you mean gaps?").doesNotContain("?.");
        assertThat(Run.of("duties", "--area-type", "district").err()).contains(". Did you mean non-metropolitan-district?").doesNotContain("?.");
        assertThat(Run.of("duties", "--area-type", "borough").err()).contains(". Did you mean metropolitan-borough or london-borough?");
        assertThat(Run.of("review", PLAN, "--with", "guidence").err()).contains(". Did you mean guidance?");
        assertThat(Run.of("review", PLAN, "--gate", "everything").err()).contains("is not one of these").doesNotContain("Did you mean");
    }
}
