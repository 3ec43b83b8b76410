package org.communitysafety.csp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void what_may_have_been_meant_is_asked() {
        assertThat(Run.of("review", PLAN, "--gate", "gap").err()).contains("'gap' is not one of these: write ", "gaps", ". Did you mean gaps?");
        assertThat(Run.of("review", PLAN, "--with", "guidence").err()).contains(". Did you mean guidance?");
        assertThat(Run.of("review", PLAN, "--gate", "everything").err()).contains("is not one of these").doesNotContain("Did you mean");
    }
}
