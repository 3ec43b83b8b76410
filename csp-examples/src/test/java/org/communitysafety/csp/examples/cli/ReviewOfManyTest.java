package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communitysafety.csp.io.BatchJson;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.ReadOptions;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many papers on the command line: where they are found, what is told of them, and what is left when it goes wrong. */
class ReviewOfManyTest {

    private static final String SEVENOAKS = "plans/sevenoaks-2024-25.json";
    private static final String COUNTY = "plans/complete-county.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder ->
                    builder.schemas(Map.of("urn:community-safety-review:1", new String(ReviewJson.schema(), UTF_8))))
            .getSchema(new String(BatchJson.schema(), UTF_8), InputFormat.JSON);

    @TempDir
    private Path folder;

    private Path copy(String plan, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(Path.of(plan), file);
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static List<JsonNode> lines(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
            lines.add(MAPPER.readTree(line));
        }
        assertThat(lines.get(lines.size() - 1).has("closing")).isTrue();
        assertThat(lines.subList(0, lines.size() - 1)).noneMatch(line -> line.has("closing"));
        return lines;
    }

    /** The inputs and what became of them. */
    private static List<String> became(String... args) throws IOException {
        String[] all = Stream.concat(Stream.of("review", "--format", "json"), Stream.of(args)).toArray(String[]::new);
        return lines(Run.of(all).out()).stream()
                .filter(line -> line.has("input"))
                .map(line -> line.get("input").textValue() + " " + line.get("standing").textValue())
                .toList();
    }

    private static String compact(String plan) throws IOException {
        return MAPPER.readTree(Files.readString(Path.of(plan), UTF_8)).toString();
    }

    @Test
    void each_review_is_as_it_is_alone_in_the_order_of_the_inputs() throws IOException {
        Run run = Run.of("review", SEVENOAKS, COUNTY, SEVENOAKS, "--format", "json", "--on", "2024-04-01", "--gate", "none");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        List<JsonNode> lines = lines(run.out());
        assertThat(lines).hasSize(4);
        for (int i = 0; i < 3; i++) {
            String plan = i == 1 ? COUNTY : SEVENOAKS;
            assertThat(lines.get(i).get("input").textValue()).isEqualTo(plan);
            assertThat(lines.get(i).get("review")).isEqualTo(MAPPER.readTree(
                    Run.of("review", plan, "--format", "json", "--on", "2024-04-01", "--gate", "none").out()));
        }
        assertThat(Run.of("review", SEVENOAKS, COUNTY, "--on", "2024-04-01").out())
                .startsWith("INPUT 1: " + SEVENOAKS + "\n\n" + Run.of("review", SEVENOAKS, "--on", "2024-04-01").out() + "\nINPUT 2: " + COUNTY + "\n")
                .contains("\nALL INPUTS\n")
                .endsWith("\n2 inputs: 2 pass the gate.\n");
    }

    @Test
    void the_table_in_the_readme_is_that_of_the_shipped_papers() throws IOException {
        String out = Run.of("review", "plans").out();
        String table = out.substring(out.lastIndexOf("ALL INPUTS\n"));
        assertThat(Files.readString(Path.of("..", "README.md"), UTF_8)).contains("\n" + table.replaceAll("(?m)^(?=.)", "    "));
    }

    @Test
    void a_folder_is_searched_in_the_order_of_names_and_what_is_not_papers_is_passed_over() throws IOException {
        copy(COUNTY, "b.json");
        copy(COUNTY, "a/z.json");
        copy(COUNTY, "c/deep/er.json");
        copy("plans/complete-answers.json", "answers.json");
        copy("sheets/exampleford-actions.json", "mapping.json");
        Files.writeString(folder.resolve("review.json"), Run.of("review", COUNTY, "--format", "json").out());
        Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.4");
        Files.writeString(folder.resolve(".hidden.json"), "{");
        Files.writeString(folder.resolve("many.ndjson"), compact(COUNTY) + "\n\n{}\n");
        assertThat(Run.of("convert", COUNTY, "--out", in("tables")).exit()).isZero();
        assertThat(Run.of("convert", COUNTY, "--out", in("tables.zip")).exit()).isZero();
        String name = folder.toString();
        assertThat(became(name)).containsExactly(name + "/a/z.json passed", name + "/b.json passed", name + "/c/deep/er.json passed",
                name + "/many.ndjson:1 passed", name + "/many.ndjson:3 unread", name + "/tables passed", name + "/tables.zip passed");
    }

    @Test
    void a_zip_file_of_papers_is_searched_too_and_one_of_tables_is_one_set() throws IOException {
        assertThat(Run.of("convert", COUNTY, "--out", in("tables.zip")).exit()).isZero();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("papers.zip")))) {
            for (String name : List.of("b/plan.json", "a/plan.json", "bad.json", "readme.txt", "__MACOSX/x.json", "answers.json", "inner.zip")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals("inner.zip") ? Files.readAllBytes(folder.resolve("tables.zip"))
                        : name.equals("answers.json") ? Files.readAllBytes(Path.of("plans/complete-answers.json"))
                        : name.endsWith("plan.json") ? Files.readAllBytes(Path.of(COUNTY)) : "Dear Sir".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        String name = in("papers.zip");
        assertThat(became(name)).containsExactly(name + "/a/plan.json passed", name + "/b/plan.json passed", name + "/bad.json unread",
                name + "/inner.zip passed");
        Run tables = Run.of("review", in("tables.zip"), "--format", "json");
        assertThat(MAPPER.readTree(tables.out()).has("reviewVersion")).isTrue();
    }

    @Test
    void a_zip_file_of_papers_is_closed_when_what_was_found_in_it_is_read_and_no_more_is_asked_for() throws IOException {
        byte[] plan = Files.readAllBytes(Path.of(COUNTY));
        Files.write(folder.resolve("papers.zip"), zipped(new TreeMap<>(Map.of("a.json", plan, "b.json", plan, "c.json", plan, "d.ndjson", "{}\n{}\n".getBytes(UTF_8)))));
        PapersFound given = new PapersFound(List.of(in("papers.zip")), false, Optional.empty(), null);
        PapersSource first = given.next();
        PapersSource second = given.next();
        given.close();
        assertThat(given.hasNext()).isFalse();
        assertThat(first.read(ReadOptions.USUAL).faults()).isEmpty();
        assertThat(second.read(ReadOptions.USUAL).faults()).isEmpty();
        assertThatThrownBy(() -> second.read(ReadOptions.USUAL)).hasMessage("zip file closed");

        PapersFound whole = new PapersFound(List.of(in("papers.zip")), false, Optional.empty(), null);
        List<PapersSource> sources = new ArrayList<>();
        whole.forEachRemaining(sources::add);
        assertThat(sources).hasSize(5);
        for (PapersSource source : sources) {
            assertThat(source.name()).startsWith(in("papers.zip") + "/");
            assertThat(source.read(ReadOptions.USUAL).faults().isEmpty()).isEqualTo(source.name().endsWith(".json"));
        }
        assertThatThrownBy(() -> sources.get(0).read(ReadOptions.USUAL)).hasMessage("zip file closed");
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void workbooks_of_papers_are_found_in_folders_and_zip_files_and_others_are_told_of() throws IOException {
        assertThat(Run.of("convert", COUNTY, "--out", in("all/plan.xlsx")).exit()).isEqualTo(Exit.USAGE);
        Files.createDirectories(folder.resolve("all"));
        assertThat(Run.of("convert", COUNTY, "--out", in("all/plan.xlsx"))).isEqualTo(new Run(0, "", ""));
        byte[] plan = Files.readAllBytes(folder.resolve("all/plan.xlsx"));
        byte[] other = sheet("Budget");
        Files.write(folder.resolve("all/budget.xlsx"), other);
        Files.write(folder.resolve("all/old.xls"), new byte[] {1});
        Files.write(folder.resolve("all/damaged.xlsx"), new byte[] {'P', 'K', 3, 4});
        Files.write(folder.resolve("all/z.zip"), zipped(new TreeMap<>(Map.of("a/plan.xlsx", plan, "b.xlsx", other,
                "many.ndjson", (compact(COUNTY) + "\n\n" + compact(COUNTY)).getBytes(UTF_8), "none.jsonl", "\n".getBytes(UTF_8)))));
        String name = in("all");
        assertThat(became(name)).containsExactly(name + "/damaged.xlsx unread", name + "/plan.xlsx passed", name + "/z.zip/a/plan.xlsx passed",
                name + "/z.zip/many.ndjson:1 passed", name + "/z.zip/many.ndjson:3 passed", name + "/z.zip/none.jsonl unread");
        Run run = Run.of("review", name);
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).isEqualTo("Workbooks were passed over, as no sheet in them is a table of papers: " + name + "/budget.xlsx, " + name
                + "/old.xls, " + name + "/z.zip/b.xlsx." + System.lineSeparator());
        assertThat(Run.of("review", in("all/budget.xlsx")).exit()).as("a file that is given by name is never passed over").isEqualTo(Exit.UNREADABLE);
    }

    /** A workbook of one sheet of that name, in which something stands. */
    private static byte[] sheet(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet(name).value(0, 0, "Item");
        }
        return bytes.toByteArray();
    }

    @Test
    void a_file_of_lines_in_which_nothing_stands_is_no_success() throws IOException {
        Files.writeString(folder.resolve("empty.ndjson"), "");
        Files.writeString(folder.resolve("blank.ndjson"), "\n \n");
        for (Run run : List.of(Run.of("review", in("empty.ndjson")), Run.of("review", in("blank.ndjson")), Run.of("review", "-", "--ndjson"),
                Run.of("review", folder.toString()))) {
            assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.out()).contains("No papers were found here: there is no line with anything in it.");
        }
    }

    @Test
    void an_input_that_is_found_in_a_folder_is_never_written_over() throws IOException {
        copy(COUNTY, "plans/a.json");
        Path odd = Files.writeString(folder.resolve("plans/odd.ndjson"), "{}");
        Run run = Run.of("review", in("plans"), "--out", odd.toString());
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).startsWith("'" + odd + "' is the file of the papers: the output would be written over it.");
        assertThat(odd).hasContent("{}");
        try (Stream<Path> files = Files.list(folder.resolve("plans"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void what_unpacks_to_far_more_than_its_size_is_not_read() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("plan.json"));
            zip.write(new byte[4 << 20]);
            zip.closeEntry();
        }
        Run run = Run.of("review", in("bomb.zip"));
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).contains("This unpacks to more than 200 times its own size, so nothing of it was read.");
    }

    @Test
    void a_zip_file_of_papers_has_the_limits_of_every_zip_file() throws IOException {
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= 1000; i++) {
            many.put("p" + i + ".json", new byte[0]);
        }
        Files.write(folder.resolve("many.zip"), zipped(many));
        byte[] noise = new byte[33 << 20];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("large.zip"), zipped(new TreeMap<>(Map.of("a.json", noise, "b.json", noise))));
        byte[] longer = zipped(new TreeMap<>(Map.of("plan.json", Files.readAllBytes(Path.of(COUNTY)))));
        int directory = ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).getInt(longer.length - 6);
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 24, 1000);
        Files.write(folder.resolve("longer.zip"), longer);
        Run run = Run.of("review", in("many.zip"), in("large.zip"), in("longer.zip"));
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("This zip file has more than 1000 files in it, so nothing of it was read. Is it the right one?")
                .contains("What is in this zip file unpacks to more than 67108864 bytes, so nothing of it was read. Is it the right one?")
                .contains("This is longer than the directory of the zip file says, so nothing of it was read.")
                .contains("3 inputs: 3 could not be read");
    }

    @Test
    void the_lines_of_ndjson_are_told_by_their_place_in_the_file() throws IOException {
        Files.writeString(folder.resolve("many.ndjson"), compact(COUNTY) + "\n" + compact(COUNTY).replace("\"bodies\"", "\"bodis\"") + "\n");
        Run run = Run.of("review", in("many.ndjson"), "--format", "json");
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        List<JsonNode> lines = lines(run.out());
        assertThat(lines.get(1).at("/review/faults/0/line").intValue()).isEqualTo(2);
        assertThat(lines.get(0).at("/review/findings")).allSatisfy(finding ->
                assertThat(finding.get("evidence")).allMatch(evidence -> evidence.get("line").intValue() == 1));
        String on = compact(COUNTY) + "\n" + compact(COUNTY) + "\n";
        Run piped = Run.with(on.getBytes(UTF_8), false, "review", "-", "--ndjson", "--format", "json");
        assertThat(lines(piped.out())).hasSize(3);
        assertThat(lines(piped.out()).get(1).get("input").textValue()).isEqualTo("standard input:2");
    }

    @Test
    void bad_inputs_are_survived_and_the_exit_is_the_highest_of_3_2_and_1() throws IOException {
        Files.writeString(folder.resolve("letter.json"), "Dear Sir");
        Files.writeString(folder.resolve("mistyped.json"), Files.readString(Path.of(COUNTY), UTF_8).replace("\"bodies\"", "\"bodis\""));
        Files.createDirectories(folder.resolve("empty"));
        String gap = "--assume-whole";
        assertThat(Run.of("review", COUNTY, COUNTY).exit()).isEqualTo(Exit.NOTHING);
        assertThat(Run.of("review", SEVENOAKS, COUNTY, gap, "--on", "2024-04-01").exit()).isEqualTo(Exit.FINDINGS);
        assertThat(Run.of("review", SEVENOAKS, in("mistyped.json"), gap).exit()).isEqualTo(Exit.UNCHECKED);
        Run run = Run.of("review", in("mistyped.json"), in("letter.json"), in("nowhere.json"), in("empty"), COUNTY, gap);
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("INPUT 2: " + in("letter.json") + " Nothing could be read of it, so nothing was reviewed. Line 1, column 1: this is not JSON")
                .contains("There is no file '" + in("nowhere.json") + "'. Its folder has ")
                .contains("INPUT 4: " + in("empty") + " No papers were found in this folder: no JSON or NDJSON file, workbook, zip file or table. Check the path.")
                .contains("5 inputs: 1 passes the gate, 1 was not wholly read or checked, 3 could not be read.");
    }

    /** A table of many inputs is what is looked at last, and the reason stands far above it. */
    @Test
    void the_closing_table_says_in_a_line_why_an_input_was_not_read() throws IOException {
        copy(COUNTY, "plans/a.json");
        Files.writeString(folder.resolve("plans/other.json"), "{\"a\": 1}");
        Run run = Run.of("review", in("plans"), in("nowhere.json"));
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        String table = run.out().substring(run.out().lastIndexOf("ALL INPUTS"));
        assertThat(table).contains("\n      Line 1, column 1: these are not community safety papers: no field of pa...\n", "\n      There is no file '");
        assertThat(table.lines()).allMatch(line -> line.length() <= 80);
        assertThat(Files.readString(Path.of("..", "README.md"), UTF_8)).contains("A JSON file that is nothing of ours may be papers that somebody mistyped: it is told as one that "
                + "could not be read.");
    }

    @Test
    void a_folder_or_file_that_vanishes_is_told_and_loses_none_of_the_others() throws IOException {
        assertThat(Run.of("convert", COUNTY, "--out", in("tables")).exit()).isZero();
        Path file = copy(COUNTY, "search/a.json");
        copy(COUNTY, "search/b.json");
        PapersFound found = new PapersFound(List.of(in("search"), in("tables"), COUNTY), false, Optional.empty(), null);
        assertThat(found.next().name()).endsWith("a.json");
        Files.delete(file);
        PapersSource second = found.next();
        PapersSource tables = found.next();
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            for (Path table : files.toList()) {
                Files.delete(table);
            }
        }
        Files.delete(folder.resolve("tables"));
        assertThat(second.read(ReadOptions.USUAL).faults()).isEmpty();
        assertThatThrownBy(() -> tables.read(ReadOptions.USUAL)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("There is no file '" + in("tables") + "'.");
        assertThat(found.next().name()).isEqualTo(COUNTY);
        assertThat(found.hasNext()).isFalse();
    }

    @Test
    void pages_of_many_are_files_in_a_new_folder_in_the_order_of_the_inputs_with_the_closing_table() throws IOException {
        copy(COUNTY, "a/plan.json");
        copy(SEVENOAKS, "b/plan.json");
        copy(SEVENOAKS, "b/PLAN.json");
        Files.writeString(folder.resolve("many.ndjson"), compact(COUNTY) + "\n" + compact(SEVENOAKS) + "\n");
        Files.writeString(folder.resolve("bad.json"), "no papers");
        for (String format : List.of("html", "markdown")) {
            String ending = format.equals("html") ? ".html" : ".md";
            String out = in("pages-" + format);
            Run run = Run.of("review", in("a"), in("b"), in("bad.json"), in("many.ndjson"), "--format", format, "--on", "2024-04-01", "--out", out);
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.out()).startsWith(in("a/plan.json") + ": " + out + "/plan" + ending + "\n"
                    + in("b/PLAN.json") + ": " + out + "/PLAN-2" + ending + "\n" + in("b/plan.json") + ": " + out + "/plan-3" + ending + "\n"
                    + "INPUT 4: " + in("bad.json") + "\n").contains(in("many.ndjson") + ":2: " + out + "/many-2" + ending + "\n\nALL INPUTS\n")
                    .endsWith("\n6 inputs: 5 pass the gate, 1 could not be read.\n");
            try (Stream<Path> files = Files.list(Path.of(out))) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                        "plan" + ending, "PLAN-2" + ending, "plan-3" + ending, "many-1" + ending, "many-2" + ending);
            }
            assertThat(Files.readString(Path.of(out, "plan-3" + ending), UTF_8))
                    .isEqualTo(Run.of("review", in("b/plan.json"), "--format", format, "--on", "2024-04-01").out());
        }
        assertNothingBeside();
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".csp-new"));
        }
    }

    @Test
    void pages_of_many_need_a_folder_and_go_over_nothing() throws IOException {
        Run nowhere = Run.of("review", SEVENOAKS, COUNTY, "--format", "html");
        assertThat(nowhere.exit()).isEqualTo(Exit.USAGE);
        assertThat(nowhere.err()).isEqualTo("A page is for one set of papers, and here are many. Say to which new folder to write them: csp review "
                + "PAPERS... --format html --out FOLDER." + System.lineSeparator());
        copy(COUNTY, "plans/a.json");
        copy(COUNTY, "plans/b.json");
        byte[] before = Files.readAllBytes(folder.resolve("plans/a.json"));
        for (String out : List.of(in("plans"), in("plans/a.json"), in("none/at/all"))) {
            Run run = Run.of("review", in("plans"), "--format", "markdown", "--out", out);
            assertThat(run.exit()).as(out).isEqualTo(Exit.USAGE);
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder.resolve("plans/a.json")).hasBinaryContent(before);
        Files.createDirectory(folder.resolve("plans/empty"));
        assertThat(Run.of("review", in("plans"), "--format", "markdown", "--out", in("plans/empty")).exit()).isZero();
        assertThat(folder.resolve("plans/empty/b.md")).exists();
        assertNothingBeside();
    }

    @Test
    void a_folder_that_is_not_finished_leaves_nothing() throws IOException {
        try (OutputFolder pages = new OutputFolder(in("pages"))) {
            assertThat(pages.write("../../etc/pass wd\u202e:7", new byte[1], ".md")).isEqualTo(in("pages") + "/pass wd-7.md");
            assertThat(pages.write("../..", new byte[1], ".md")).isEqualTo(in("pages") + "/papers.md");
            assertThat(pages.write("x".repeat(300), new byte[1], ".md")).isEqualTo(in("pages") + "/" + "x".repeat(100) + ".md");
        }
        assertThat(folder.resolve("pages")).doesNotExist();
        assertNothingBeside();
    }

    @Test
    void answers_are_refused_with_what_to_do() {
        Run run = Run.of("review", SEVENOAKS, COUNTY, "--answers", "plans/complete-answers.json");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Answers are for one set of papers, and here are many. Review those papers alone: "
                + "csp review PAPERS --answers FILE." + System.lineSeparator());
    }

    @Test
    void the_form_of_each_is_checked_if_asked() throws IOException {
        List<JsonNode> lines = lines(Run.of("review", SEVENOAKS, COUNTY, "--form", "--format", "json").out());
        assertThat(lines.subList(0, 2)).allMatch(line -> line.get("review").has("form"));
    }

    @Test
    void a_file_is_written_whole_and_never_over_an_input() throws IOException {
        String out = in("reviews.txt");
        assertThat(Run.of("review", SEVENOAKS, COUNTY, "--out", out)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(Path.of(out), UTF_8)).isEqualTo(Run.of("review", SEVENOAKS, COUNTY).out());
        copy(COUNTY, "plans/a.json");
        copy(COUNTY, "plans/b.json");
        byte[] before = Files.readAllBytes(folder.resolve("plans/b.json"));
        Run over = Run.of("review", in("plans"), "--out", in("plans/b.json"));
        assertThat(over.exit()).isEqualTo(Exit.USAGE);
        assertThat(over.err()).startsWith("'" + in("plans/b.json") + "' is there already, and may be somebody's work.");
        assertThat(Files.readAllBytes(folder.resolve("plans/b.json"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder.resolve("plans"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_disk_that_is_full_half_way_leaves_the_file_as_it_was_and_nothing_beside_it() throws IOException {
        Path out = Files.writeString(folder.resolve("reviews.txt"), "before");
        try (OutputFile file = OutputFile.of(out.toString(), (beside, how) -> new FullDisk(Files.newOutputStream(beside, how), 10))) {
            file.write("12345678".getBytes(UTF_8));
            assertThatThrownBy(() -> file.write("12345678".getBytes(UTF_8))).isInstanceOf(Failure.class)
                    .hasMessageStartingWith("'" + out + "' could not be written: No space left on device.");
        }
        try (OutputFile file = OutputFile.of(out.toString())) {
            file.write("given up half way".getBytes(UTF_8));
        }
        assertThat(out).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
        try (OutputFile file = OutputFile.of(out.toString())) {
            file.write("after".getBytes(UTF_8));
            file.finish();
        }
        assertThat(out).hasContent("after");
    }

    /** Somebody else may put a file or a link there, to be written to instead. */
    @Test
    void what_lies_where_a_file_would_be_written_is_neither_followed_nor_touched() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve(".csp-new-" + ProcessHandle.current().pid()), victim);
        Path left = Files.writeString(folder.resolve(".csp-new-" + ProcessHandle.current().pid() + "-1"), "left");
        Path out = folder.resolve("reviews.txt");
        try (OutputFile file = OutputFile.of(out.toString())) {
            file.write("after".getBytes(UTF_8));
            file.finish();
        }
        assertThat(out).hasContent("after").matches(file -> !Files.isSymbolicLink(file));
        try (OutputFile file = OutputFile.of(out.toString())) {
            file.write("given up".getBytes(UTF_8));
        }
        assertThat(out).hasContent("after");
        assertThat(victim).hasContent("mine");
        assertThat(left).hasContent("left");
        assertThat(link).isSymbolicLink();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(out, victim, link, left);
        }
    }

    /** A disk that takes so many bytes. */
    private static final class FullDisk extends OutputStream {
        private final OutputStream disk;
        private int room;

        FullDisk(OutputStream disk, int room) {
            this.disk = disk;
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- == 0) {
                throw new IOException("No space left on device");
            }
            disk.write(b);
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    @Test
    void an_output_that_is_full_ends_the_command_and_a_reader_that_is_gone_ends_it_quietly() {
        for (String trouble : List.of("No space left on device", "Broken pipe")) {
            int[] written = {0};
            OutputStream out = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int most) throws IOException {
                    written[0]++;
                    throw new IOException(trouble);
                }
            };
            Terminal terminal = new Terminal(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), false);
            boolean full = trouble.startsWith("No");
            assertThat(Csp.execute(terminal, "review", COUNTY, COUNTY, COUNTY)).isEqualTo(full ? Exit.USAGE : Exit.NOTHING);
            assertThat(written[0]).isEqualTo(1);
            assertThat(terminal.err().toString()).startsWith(full ? "The output could not be written: No space left on device." : "");
            assertThat(terminal.err().toString().isEmpty()).isEqualTo(!full);
        }
    }

    @Test
    void the_standard_input_that_fails_is_one_bad_input_of_many() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(broken, out, new ByteArrayOutputStream(), false);
        assertThat(Csp.execute(terminal, "review", "-", COUNTY)).isEqualTo(Exit.UNREADABLE);
        assertThat(out.toString(UTF_8)).contains("The standard input could not be read: the line broke.", "2 inputs: 1 passes the gate, 1 could not be read.");
    }

    @Test
    void progress_is_for_a_person_who_is_looking_and_has_no_colour() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress unwatched = new Progress(new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, true));
        unwatched.add(1);
        unwatched.hide();
        assertThat(err.size()).isZero();
        Progress progress = new Progress(new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, true, true, 80));
        progress.add(2);
        progress.add(0);
        progress.add(1);
        assertThat(progress.words(1_500_000_000L)).isEqualTo("3 reviewed, 2 a second, 3 faults");
        progress.show();
        assertThat(err.toString(UTF_8)).matches("3 reviewed, [0-9]+ a second, 3 faults");
        progress.hide();
        assertThat(err.toString(UTF_8)).matches("3 reviewed, [0-9]+ a second, 3 faults\r +\r").doesNotContain("\u001b");
        assertThat(Run.with(new byte[0], true, true, "review", COUNTY, COUNTY, "--out", in("out.txt")).err()).doesNotContain("\u001b");
    }
}
