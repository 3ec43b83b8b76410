package org.communitysafety.csp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is given to people. */
class ProgramIT {

    private static final String CANONICAL = "plans/complete-unitary.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "review plans/complete.json --form",
        "review plans/complete.json --answers plans/complete-answers.json --gate complete --format json",
        "questions plans/complete.json --as-answers",
        "duties --on 2024-04-01 --nation W",
        "rules",
        "explain CDA98-6-1-C plans/complete.json",
        "changes --from 2011-05-31 --to 2012-12-01",
        "impact plans/complete.json --from 2022-04-01 --to 2023-02-01",
        "write plan plans/complete.json",
        "write summary plans/complete-wales.json --format html",
        "write report plans/sevenoaks-2024-25.json",
        "write monitoring plans/complete.json --quarter Q2",
        "write annual plans/complete.json --format html",
        "compare plans/complete.json next-year/exampleford-2026-27.json",
        "area sevenoaks",
        "calendar --area sevenoaks --year 2025-26 --format ics",
        "new --area sevenoaks --year 2025-26",
        "schema mapping",
        "--version"
    })
    void each_command_runs_from_the_jar(String command) throws Exception {
        TheJar ran = run(List.of(command.split(" ")));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isNotBlank();
    }

    @Test
    void papers_become_tables_and_papers_again() throws Exception {
        Path tables = folder.resolve("tables.zip");
        Path again = folder.resolve("again.json");
        assertThat(run(List.of("convert", CANONICAL, "--out", tables.toString())).exit()).isZero();
        assertThat(run(List.of("convert", tables.toString(), "--out", again.toString())).exit()).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(Path.of(CANONICAL)));
        assertThat(run(List.of("review", tables.toString())).exit()).isZero();
    }

    @Test
    void a_document_for_word_is_written_and_nothing_of_its_library_is_logged() throws Exception {
        Path docx = folder.resolve("plan.docx");
        TheJar ran = run(List.of("write", "plan", "plans/complete.json", "--out", docx.toString()));
        assertThat(ran).isEqualTo(new TheJar(0, "", ""));
        assertThat(Files.readAllBytes(docx)).startsWith('P', 'K').hasSizeGreaterThan(10_000);
    }

    @Test
    void a_sheet_is_mapped_and_its_rows_come_into_the_papers() throws Exception {
        Path papers = folder.resolve("papers.json");
        assertThat(run(List.of("map", "sheets/exampleford-actions.csv", "--into", "plans/complete.json")).err())
                .contains("things are to be decided by a person");
        TheJar ran = run(List.of("import", "sheets/exampleford-actions.csv", "--map", "sheets/exampleford-actions.json",
                "--into", "plans/complete.json", "--out", papers.toString()));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out() + ran.err()).contains("exampleford-actions.csv", "'soon'");
        assertThat(run(List.of("review", papers.toString())).exit()).isZero();
    }

    private TheJar run(List<String> arguments) throws IOException, InterruptedException {
        return TheJar.run(Path.of("").toAbsolutePath(), folder, arguments);
    }
}
