package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers as tables, on the command line. */
class TablesCommandsTest {

    private static final String COMPLETE = "plans/complete.json";

    @TempDir
    private Path folder;

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private Path tables(String plan) {
        assertThat(Run.of("convert", plan, "--out", in("tables")).err()).isEmpty();
        return folder.resolve("tables");
    }

    private static byte[] canonical(String plan) throws IOException {
        return PapersJson.toBytes(PapersJson.read(Files.readAllBytes(Path.of(plan)), plan).complete().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPLETE, "plans/sevenoaks-2024-25.json"})
    void json_to_a_folder_to_a_zip_to_json_is_the_same_bytes(String plan) throws IOException {
        tables(plan);
        assertThat(Run.of("convert", in("tables"), "--out", in("papers.zip")).exit()).isZero();
        assertThat(Run.of("convert", in("papers.zip"), "--out", in("papers.json")).exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("papers.json"))).isEqualTo(canonical(plan));
    }

    static List<String> plans() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("plans"))) {
            return files.map(file -> file.toString().replace('\\', '/')).filter(file -> !file.contains("answers")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void json_to_a_workbook_to_json_is_the_same_bytes(String plan) throws IOException {
        assertThat(Run.of("convert", plan, "--out", in("papers.xlsx")).err()).isEmpty();
        assertThat(Run.of("convert", in("papers.xlsx"), "--out", in("papers.json")).err()).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("papers.json"))).isEqualTo(canonical(plan));
        assertThat(Run.of("convert", plan, "--out", in("again.xlsx")).exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("again.xlsx"))).isEqualTo(Files.readAllBytes(folder.resolve("papers.xlsx")));
    }

    @Test
    void a_workbook_is_reviewed_as_json_is_and_points_to_its_sheets() throws IOException {
        assertThat(Run.of("convert", COMPLETE, "--out", in("papers.xlsx")).exit()).isZero();
        Run run = Run.of("review", in("papers.xlsx"), "--format", "json");
        JsonNode review = new ObjectMapper().readTree(run.out());
        assertThat(review.get("summary")).isEqualTo(new ObjectMapper().readTree(Run.of("review", COMPLETE, "--format", "json").out()).get("summary"));
        assertThat(review.at("/findings/0/evidence/0/table").textValue()).isNotBlank().doesNotContain(".");
        assertThat(Run.of("review", in("papers.xlsx")).out()).contains("sheet 'statements' row ");
    }

    @Test
    void an_old_workbook_is_refused_with_a_cure() throws IOException {
        Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        Run run = Run.of("review", in("old.xls"));
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("this is a file of an old Excel (.xls), so nothing of it was read.");
    }

    @Test
    void a_folder_and_a_zip_are_reviewed_as_json_is() throws IOException {
        tables(COMPLETE);
        assertThat(Run.of("convert", COMPLETE, "--out", in("papers.zip")).exit()).isZero();
        for (String papers : List.of(in("tables"), in("papers.zip"))) {
            Run run = Run.of("review", papers, "--format", "json");
            assertThat(run.exit()).isEqualTo(Run.of("review", COMPLETE, "--format", "json").exit());
            JsonNode review = new ObjectMapper().readTree(run.out());
            assertThat(review.get("summary")).isEqualTo(new ObjectMapper().readTree(Run.of("review", COMPLETE, "--format", "json").out()).get("summary"));
            assertThat(review.at("/findings/0/evidence/0/table").textValue()).endsWith(".csv");
            assertThat(review.at("/findings/0/evidence/0/heading").textValue()).isNotBlank();
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(ReviewJson.schema(), UTF_8), InputFormat.JSON)
                            .validate(run.out(), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(Run.of("review", in("tables")).out()).contains(".csv line ");
    }

    @Test
    void a_folder_beside_the_tables_is_told_and_nothing_is_said_to_be_absent() throws IOException {
        Path tables = tables(COMPLETE);
        Files.createDirectory(tables.resolve(".git"));
        assertThat(Run.of("review", tables.toString()).exit()).isEqualTo(Exit.NOTHING);
        Path more = Files.createDirectory(tables.resolve("more"));
        Files.move(tables.resolve("actions.csv"), more.resolve("actions.csv"));
        Run run = Run.of("review", tables.toString());
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("more/ line 1, column 1: this is a folder beside the tables, and nothing in it was read:"
                + " put its tables beside the others, or take it out.");
        assertThat(new ObjectMapper().readTree(Run.of("review", tables.toString(), "--format", "json").out()).at("/summary/gaps").intValue()).isZero();
    }

    @Test
    void a_separator_that_was_found_is_told_on_one_line_and_not_in_the_review() throws IOException {
        Path plan = Files.createDirectory(folder.resolve("a"));
        Files.writeString(plan.resolve("plan.csv"), "id;title;year\nplan;Plan;2025-26\n");
        Run one = Run.of("review", plan.toString());
        assertThat(one.err()).isEqualTo("Cells are separated by semicolons in every table, as the first rows tell." + System.lineSeparator());
        assertThat(one.out()).doesNotContain("semicolons");
        assertThat(Run.of("review", plan.toString(), COMPLETE).err())
                .isEqualTo(plan + ": cells are separated by semicolons in every table, as the first rows tell." + System.lineSeparator());
    }

    @Test
    void every_command_that_takes_papers_takes_tables() {
        String tables = tables(COMPLETE).toString();
        assertThat(Run.of("questions", tables).exit()).isEqualTo(Run.of("questions", COMPLETE).exit());
        assertThat(Run.of("explain", "CDA98-6-1-A", tables).exit()).isZero();
        assertThat(Run.of("impact", tables, "--from", "2010-01-01", "--to", "2024-04-01").exit())
                .isEqualTo(Run.of("impact", COMPLETE, "--from", "2010-01-01", "--to", "2024-04-01").exit());
    }

    @Test
    void a_fault_is_told_with_table_line_and_heading() throws IOException {
        Path actions = tables(COMPLETE).resolve("actions.csv");
        List<String> lines = Files.readAllLines(actions, UTF_8);
        lines.set(1, lines.get(1).replace(",public,", ",publik,").replace(",fixed,", ",fixt,"));
        Files.write(actions, lines, UTF_8);
        Run review = Run.of("review", in("tables"));
        assertThat(review.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(review.out().replaceAll("\\s+", " ")).contains("actions.csv line 2, column ").contains("is not one of: ");
        Run convert = Run.of("convert", in("tables"), "--out", in("papers.json"));
        assertThat(convert.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(convert.err()).startsWith("Part of tables could not be read, and would be lost, so nothing was written.")
                .contains("  actions.csv line 2, column ");
        assertThat(folder.resolve("papers.json")).doesNotExist();
    }

    @Test
    void what_people_write_or_gather_is_not_written_over_by_a_review_whatever_it_is_called() throws IOException {
        assertThat(Run.of("convert", COMPLETE, "--out", in("papers.zip")).exit()).isZero();
        assertThat(Run.of("convert", COMPLETE, "--out", in("papers.xlsx")).exit()).isZero();
        Files.write(folder.resolve("old.doc"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0});
        Files.writeString(folder.resolve("budget.CSV"), "a,b\n");
        Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.4");
        Files.write(folder.resolve("wide.json"), Files.readString(Path.of(COMPLETE)).getBytes(StandardCharsets.UTF_16LE));
        Files.copy(folder.resolve("papers.zip"), folder.resolve("named.txt"));
        for (String name : List.of("papers.zip", "papers.xlsx", "old.doc", "budget.CSV", "letter.pdf", "wide.json", "named.txt")) {
            byte[] before = Files.readAllBytes(folder.resolve(name));
            Run run = Run.of("review", COMPLETE, "--out", in(name));
            assertThat(run.exit()).as(name).isEqualTo(Exit.USAGE);
            assertThat(run.err()).as(name).contains("is there already, and may be somebody's work");
            assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(before);
        }
        Path report = Files.writeString(folder.resolve("report.txt"), "an older report");
        assertThat(Run.of("review", COMPLETE, "--out", report.toString()).exit()).isZero();
        assertThat(report).content().contains("WHAT WAS REVIEWED");
    }

    @Test
    void new_papers_have_the_form_that_their_name_says() {
        for (String name : List.of("p.json", "p.xlsx", "p.zip", "p")) {
            assertThat(Run.of("new", "--area", "E07000111", "--year", "2025-26", "--out", in(name))).isEqualTo(new Run(0, "", ""));
            assertThat(Run.of("convert", in(name), "--out", in(name) + "-again.json")).as(name).isEqualTo(new Run(0, "", ""));
            assertThat(folder.resolve(name + "-again.json")).hasSameBinaryContentAs(folder.resolve("p.json"));
        }
        assertThat(Run.of("new", "--area", "E07000111", "--year", "2025-26", "--out", in("p.csv")).err()).startsWith("Papers are more than one table");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        tables(COMPLETE);
        assertThat(Run.of("convert", COMPLETE, "--out", in("tables")).exit()).isEqualTo(Exit.USAGE);
        Files.writeString(folder.resolve("there.zip"), "mine");
        Run over = Run.of("convert", COMPLETE, "--out", in("there.zip"));
        assertThat(over.exit()).isEqualTo(Exit.USAGE);
        assertThat(over.err()).contains("is there already");
        assertThat(Run.of("convert", COMPLETE).err()).startsWith("Say where to: csp convert PAPERS --out FILE.json, FILE.xlsx, FILE.zip or FOLDER.");
        assertThat(Run.of("convert", COMPLETE, "--out", in("plan.csv")).exit()).isEqualTo(Exit.USAGE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("tables", "there.zip");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_whole_is_not_there_and_one_that_was_there_is_empty_again() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.csv", new byte[10]);
        files.put("no such folder/actions.csv", new byte[10]);
        assertThatThrownBy(() -> Output.writeFolder(in("new"), files)).isInstanceOf(Failure.class).hasMessageStartingWith("There is no folder for ");
        assertThat(folder.resolve("new")).doesNotExist();
        Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> Output.writeFolder(in("empty"), files)).isInstanceOf(Failure.class);
        assertThat(folder.resolve("empty")).isEmptyDirectory();
    }

    @Test
    void a_folder_of_other_tables_exits_3() throws IOException {
        Files.createDirectory(folder.resolve("other"));
        Files.writeString(folder.resolve("other").resolve("budget.csv"), "a,b\n1,2\n");
        Run run = Run.of("review", in("other"));
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("papers have no table 'budget'").contains("no table of papers is here");
    }

    @Test
    void papers_beside_a_table_are_told_with_the_table_that_makes_them_one_set() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        for (String name : List.of("a.json", "b.json", "c.json", "d.json")) {
            Files.copy(Path.of(COMPLETE), mixed.resolve(name));
        }
        Files.writeString(mixed.resolve("actions.csv"), "id,text\n1,Patrol\n");
        String said = "The folder '" + mixed + "' has papers in it ('a.json', 'b.json', 'c.json' and 1 more) and tables beside them ('actions.csv'). Since "
                + "'actions.csv' is there, all of it was taken as one set of tables, and nothing was read. Put the tables in a folder of their own.";
        Run run = Run.of("review", mixed.toString());
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).startsWith(said).doesNotContain("save");
        Run many = Run.of("review", mixed.toString(), COMPLETE);
        assertThat(many.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(many.out().replaceAll("\\s+", " ")).contains(said);
    }

    @Test
    void papers_beside_tables_of_a_plan_are_told_and_the_tables_are_reviewed() throws IOException {
        Path tables = tables(COMPLETE);
        Files.copy(Path.of(COMPLETE), tables.resolve("plan.json"));
        Run run = Run.of("review", tables.toString());
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("plan.json line 1, column 1: this may be papers of its own, and was not read: since "
                + "'actions.csv' is here, all that is beside it was taken as one set of tables. Put the tables in a folder of their own.");
    }

    @Test
    void a_table_given_as_papers_is_met_with_what_to_give() throws IOException {
        String sheet = "sheets/exampleford-actions.csv";
        String said = "'" + sheet + "' looks like a table. If it is one of papers as tables, give the folder that it stands in: sheets. If it is a council's "
                + "own sheet, bring it into papers: csp map " + sheet + " proposes how.";
        for (String command : List.of("review", "questions")) {
            Run run = Run.of(command, sheet);
            assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.err()).isEqualTo(said + System.lineSeparator());
        }
        assertThat(Run.of("review", sheet, COMPLETE).out().replaceAll("\\s+", " ")).contains(said);
        Path tsv = Files.writeString(folder.resolve("plan.tsv"), "id\ttitle\n");
        assertThat(Run.of("review", tsv.toString()).err()).contains("give the folder that it stands in: " + folder + ", in which tables end in .csv.");
        Path json = Files.copy(Path.of(COMPLETE), folder.resolve("named.csv"));
        assertThat(Run.of("review", json.toString()).exit()).isZero();
    }

    @Test
    void another_file_given_as_papers_is_met_with_where_it_is_wanted() throws IOException {
        Files.writeString(folder.resolve("review.json"), Run.of("review", COMPLETE, "--format", "json").out());
        Files.writeString(folder.resolve("meetings.json"), "{\"format\": \"community-safety-meetings\", \"version\": 1, \"meetings\": []}");
        assertOther("plans/complete-answers.json", "has people's answers, and no papers. Give it with --answers, beside the papers: csp review PAPERS "
                + "--answers plans/complete-answers.json.");
        assertOther("sheets/exampleford-actions.json", "is the mapping of a sheet, and no papers. Give it with --map: csp import SHEET --map "
                + "sheets/exampleford-actions.json --into PAPERS.");
        assertOther(in("meetings.json"), "has meetings, and no papers. Give it with --meetings: csp calendar --area AREA --year YEAR --meetings "
                + in("meetings.json") + ".");
        assertOther(in("review.json"), "is a review, and no papers. To see whether it is still the same: csp verify " + in("review.json") + " PAPERS.");
    }

    private static void assertOther(String file, String said) {
        Run one = Run.of("review", file);
        assertThat(one.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(one.err()).isEqualTo("'" + file + "' " + said + System.lineSeparator());
        assertThat(Run.of("review", file, COMPLETE).out().replaceAll("\\s+", " ")).contains("'" + file + "' " + said);
    }
}
