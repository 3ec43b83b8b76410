package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.PapersJson;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandsTest {

    private static final String SHEET = "sheets/exampleford-actions.csv";
    private static final String MAPPING = "sheets/exampleford-actions.json";
    private static final String PAPERS = "plans/complete.json";

    @TempDir
    private Path folder;

    private Run bringIn(String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(new String[] {"import", SHEET, "--map", MAPPING, "--into", PAPERS}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Run.of(all);
    }

    @Test
    void a_sheet_is_brought_into_papers_and_the_report_tells_what_it_did() throws IOException {
        String out = folder.resolve("papers.json").toString();
        Run run = bringIn("--out", out);
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("src/test/resources/golden/import.txt"), UTF_8));
        byte[] papers = Files.readAllBytes(Path.of(out));
        assertThat(PapersJson.read(papers, "papers.json").faults()).isEmpty();
        Run again = Run.of("import", SHEET, "--map", MAPPING, "--into", out, "--out", out);
        assertThat(again.out()).contains("0 new, 0 changed, 0 gone, 0\ntaken out");
        assertThat(Files.readAllBytes(Path.of(out))).isEqualTo(papers);
    }

    @Test
    void papers_in_a_workbook_stay_a_workbook() {
        String papers = folder.resolve("papers.xlsx").toString();
        assertThat(Run.of("convert", PAPERS, "--out", papers).exit()).isZero();
        assertThat(Run.of("import", SHEET, "--map", MAPPING, "--into", papers, "--out", papers).exit()).isEqualTo(Exit.UNCHECKED);
        Run again = Run.of("import", SHEET, "--map", MAPPING, "--into", papers);
        assertThat(again.out()).contains("0 new, 0 changed, 0 gone, 0\ntaken out");
    }

    @Test
    void a_sheet_in_another_encoding_is_refused_with_the_option_that_reads_it() throws IOException {
        Path sheet = folder.resolve("actions.csv");
        Files.write(sheet, "No.,Action,Comment\n1.1,Walk the estate,\u00a338 a week\n".getBytes(Charset.forName("windows-1252")));
        Path map = folder.resolve("map.json");
        Path out = folder.resolve("out.json");
        for (Run run : List.of(Run.of("map", sheet.toString(), "--out", map.toString()),
                Run.of("import", sheet.toString(), "--map", MAPPING, "--into", PAPERS, "--out", out.toString()))) {
            assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.err()).contains("actions.csv", "--charset windows-1252");
        }
        assertThat(map).doesNotExist();
        assertThat(out).doesNotExist();
        assertThat(Run.of("map", sheet.toString(), "--charset", "windows-1252", "--out", map.toString()).err())
                .contains("'Action': action.text");
    }

    @Test
    void without_a_file_to_write_to_the_papers_stay_and_the_report_is_told() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(PAPERS));
        assertThat(bringIn("--format", "json").out()).startsWith("{\n  \"importVersion\": 1,\n").contains(
                "\"summary\": {\n    \"rows\": 4,\n    \"unread\": 0,\n", "\"became\": \"new\"", "\"heading\": \"Target date\"");
        assertThat(Files.readAllBytes(Path.of(PAPERS))).isEqualTo(before);
    }

    @Test
    void a_proposal_is_written_with_what_is_open_and_is_refused_until_that_is_decided() throws IOException {
        String out = folder.resolve("mapping.json").toString();
        Run map = Run.of("map", SHEET, "--into", PAPERS, "--out", out);
        assertThat(map.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(map.out()).isEmpty();
        assertThat(map.err()).contains("'Status at {date}': action.status (sure: the heading means that)",
                "'Target date': action.due (likely: the heading means that, and 3 of 4 cells are times)",
                " things are to be decided by a person");
        assertThat(MappingJson.read(Files.readAllBytes(Path.of(out)), "mapping.json").faults()).isEmpty();
        Run run = Run.of("import", SHEET, "--map", out, "--into", PAPERS);
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).startsWith("Nothing of exampleford-actions.csv was brought in.\n").contains("a person has still to decide");
        Run there = Run.of("map", SHEET, "--out", out);
        assertThat(there.exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("map", SHEET, "--into", PAPERS).out()).isEqualTo(Files.readString(Path.of(out), UTF_8));
    }

    @Test
    void what_cannot_be_done_is_told_in_a_sentence() throws IOException {
        assertThat(Run.of("import", SHEET).err()).startsWith("Give --map: csp import actions.csv");
        assertThat(bringIn("--out", SHEET).err()).contains("would be written over it");
        assertThat(bringIn("--out", MAPPING).err()).contains("would be written over it");
        assertThat(bringIn("--as-of", "soon").err()).startsWith("'soon' is not a date");
        assertThat(bringIn("--charset", "latin").err()).startsWith("There is no encoding 'latin'");
        assertThat(Run.of("map", "nothing.csv")).matches(run -> run.exit() == Exit.UNREADABLE && run.err().startsWith("There is no file 'nothing.csv'"));
        assertThat(Run.of("map", "sheets")).matches(run -> run.exit() == Exit.UNREADABLE && run.err().contains("is a folder"));
        Path broken = Files.writeString(folder.resolve("papers.json"), "{\"format\": \"community-safety-papers\", \"version\": 1, \"titel\": \"x\", \"title\": \"y\"}");
        Run run = Run.of("import", SHEET, "--map", MAPPING, "--into", broken.toString());
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("would be lost. Put it right first");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertThat(Run.of("map", empty.toString())).matches(one -> one.exit() == Exit.UNREADABLE && one.err().contains("The file is empty"));
    }

    @Test
    void a_sheet_of_which_no_row_could_be_read_writes_nothing() throws IOException {
        Path out = folder.resolve("out.json");
        for (String rows : List.of("", ",,ECC,,,\n")) {
            Path sheet = Files.writeString(folder.resolve("empty.csv"), "No.,Action,Lead,Target date,Status at 31 December 2025,Comment\n" + rows);
            Run run = Run.of("import", sheet.toString(), "--map", MAPPING, "--into", PAPERS, "--out", out.toString(), "--drop-gone");
            assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.out()).startsWith("Nothing of empty.csv was brought in.\n").contains("No row under the headings could be read");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void json_is_no_sheet() {
        assertThat(Run.of("map", PAPERS)).matches(run -> run.exit() == Exit.UNREADABLE && run.err().contains("complete.json")
                && run.err().contains("This is JSON, such as papers or a mapping are, not CSV."));
    }

    @Test
    void the_separator_can_be_told_and_the_mapping_holds_it() throws IOException {
        Path sheet = Files.writeString(folder.resolve("s.csv"), "Action|Comment\nPatrol, walk, talk|a, b, c\nMentor, teach, help|d, e, f\n");
        assertThat(Run.of("map", sheet.toString(), "--separator", "comma").out()).contains("\"separator\": \"comma\"");
        Path map = folder.resolve("map.json");
        assertThat(Run.of("map", sheet.toString(), "--separator", "bar", "--out", map.toString()).exit()).isEqualTo(Exit.NOTHING);
        assertThat(Files.readString(map)).contains("\"separator\": \"bar\"");
        Run run = Run.of("import", sheet.toString(), "--map", map.toString(), "--into", PAPERS);
        assertThat(run.exit()).isEqualTo(Exit.NOTHING);
        assertThat(run.out()).startsWith("s.csv: 2 rows read").contains("2 new", "Cells are taken to be separated by bars");
        assertThat(Run.of("map", sheet.toString(), "--separator", "dash").err()).contains("write comma, semicolon, tab, bar");
    }

    @Test
    void a_sheet_in_another_encoding_is_read_where_that_is_told() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), "Action,Target date\nCaf\u00e9 watch,March 2026\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(Run.of("map", latin.toString()).err()).contains("Windows-1252");
        assertThat(Run.of("map", latin.toString(), "--charset", "windows-1252").exit()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void what_is_papers_already_needs_no_mapping_and_the_command_that_reviews_it_is_named() throws IOException {
        String book = folder.resolve("papers.xlsx").toString();
        String tables = folder.resolve("tables").toString();
        assertThat(Run.of("convert", PAPERS, "--out", book).exit()).isZero();
        assertThat(Run.of("convert", PAPERS, "--out", tables).exit()).isZero();
        Path renamed = Files.copy(Path.of(tables, "measures.csv"), folder.resolve("our measures.csv"));
        String needsNone = " of community safety papers already, and needs no mapping. To review the papers: csp review ";
        assertThat(Run.of("map", book)).isEqualTo(
                new Run(Exit.UNREADABLE, "", "papers.xlsx is a workbook" + needsNone + book + "." + System.lineSeparator()));
        assertThat(Run.of("map", book, "--sheet", "Measures").err()).startsWith("papers.xlsx is the table 'measures'" + needsNone + book + ".");
        assertThat(Run.of("map", tables + "/actions.csv")).isEqualTo(
                new Run(Exit.UNREADABLE, "", "actions.csv is the table 'actions'" + needsNone + tables + "." + System.lineSeparator()));
        assertThat(Run.of("map", renamed.toString()).err()).startsWith("our measures.csv is the table 'measures'" + needsNone + folder + ".");
        for (String headings : List.of("ID,Title", "Id,text", "title,theme", "id,title,theme")) {
            Path own = Files.writeString(folder.resolve("priorities.csv"), headings + ",Action,Lead\n1,Walk,x,A,B\n");
            assertThat(Run.of("map", own.toString()).err()).as(headings).doesNotContain("needs no mapping");
        }
    }

    @Test
    void of_a_workbook_with_sheets_of_its_own_beside_tables_it_must_be_said_which_is_meant() throws IOException {
        Path book = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(book); Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (String name : List.of("Action plan", "measures")) {
                Worksheet sheet = workbook.newWorksheet(name);
                List.of("Action", "Lead").forEach(heading -> sheet.value(0, heading.equals("Lead") ? 1 : 0, heading));
                sheet.value(1, 0, "Walk the estate");
            }
        }
        Run which = Run.of("map", book.toString());
        assertThat(which.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(which.err()).contains("More than one sheet of the workbook has something in it. Say which is meant: 'Action plan', 'measures'");
        assertThat(Run.of("map", book.toString(), "--sheet", "Measures").err()).contains("The sheet 'measures' was read.", "'Action': ");
    }

    @Test
    void a_sheet_of_a_workbook_is_mapped_and_brought_in() {
        String book = folder.resolve("papers.xlsx").toString();
        assertThat(Run.of("convert", PAPERS, "--out", book).exit()).isZero();
        assertThat(Run.of("import", book, "--sheet", "actions", "--map", MAPPING, "--into", PAPERS).out())
                .contains("papers.xlsx, sheet 'actions', row 1, column A: no row among the first thirty\n    has half of the headings");
    }

    @Test
    void the_schema_of_mappings_is_printed() {
        assertThat(Run.of("schema", "mapping").out().getBytes(UTF_8)).isEqualTo(MappingJson.schema());
    }
}
