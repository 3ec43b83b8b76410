package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every exit, every way in and out, and what is said when something is wrong. */
class CspTest {

    private static final String SEVENOAKS = "plans/sevenoaks-2024-25.json";
    private static final String COMPLETE = "plans/complete.json";

    @TempDir
    private Path folder;

    private static String sevenoaks() throws IOException {
        return Files.readString(Path.of(SEVENOAKS), UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    @Test
    void papers_without_a_gap_exit_0_and_the_first_line_says_what_is_open() {
        Run run = Run.of("review", SEVENOAKS, "--on", "2024-04-01");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("(?s)[0-9]+ open: [0-9]+ to ask, [0-9]+ for a person to decide\\. No gap, no conflict\\. No gap can\nbe told of the plan .*")
                .contains("Strategy to reduce re-offending")
                .contains("every duty as at 1 April 2024");
    }

    @Test
    void gaps_exit_1_at_the_gate_and_0_where_there_is_none() {
        assertThat(Run.of("review", SEVENOAKS, "--on", "2024-04-01", "--assume-whole").exit()).isEqualTo(Exit.FINDINGS);
        assertThat(Run.of("review", SEVENOAKS, "--on", "2024-04-01", "--assume-whole", "--gate", "none").exit()).isZero();
        assertThat(Run.of("review", SEVENOAKS, "--on", "2024-04-01", "--assume-whole", "--gate", "conflicts").exit()).isZero();
        assertThat(Run.of("review", SEVENOAKS, "--on", "2024-04-01", "--gate", "complete").exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void the_complete_papers_have_no_gap_even_taken_as_whole() {
        assertThat(Run.of("review", COMPLETE, "--assume-whole").exit()).isZero();
    }

    @Test
    void so_have_those_of_every_other_kind_of_area() {
        for (String area : List.of("wales", "unitary", "london", "county", "combined")) {
            Run run = Run.of("review", "plans/complete-" + area + ".json", "--gate", "gaps");
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).as(area).isZero();
            assertThat(run.out()).contains(" for a person to decide. No gap, no conflict.\n");
        }
    }

    @Test
    void a_fault_exits_2_whatever_the_gate_and_is_told_before_anything_else_to_do() throws IOException {
        String papers = file("faulty.json", sevenoaks().replaceFirst("\"bodies\"", "\"bodis\""));
        Run run = Run.of("review", papers, "--assume-whole", "--gate", "none");
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        String out = run.out().replaceAll("\\s+", " ");
        assertThat(out.indexOf("Did you mean 'bodies'?")).isPositive().isLessThan(out.indexOf("WHAT TO DO FIRST"));
    }

    @Test
    void broken_json_is_reviewed_as_far_as_it_could_be_read() throws IOException {
        String whole = sevenoaks();
        String papers = file("broken.json", whole.substring(0, whole.length() - 200));
        Run run = Run.of("review", papers);
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.out().lines().limit(2)).anyMatch(line -> line.contains("could not be"));
        assertThat(run.out()).contains("PUT RIGHT IN THE FILE, THEN REVIEW AGAIN\n  Line ");
    }

    @Test
    void text_is_as_wide_as_the_environment_says() {
        assertThat(Terminal.width(null)).isEqualTo(80);
        assertThat(Terminal.width("")).isEqualTo(80);
        assertThat(Terminal.width("wide")).isEqualTo(80);
        assertThat(Terminal.width("132")).isEqualTo(132);
        assertThat(Terminal.width("12")).isEqualTo(70);
        assertThat(Terminal.width("99999")).isEqualTo(200);
        for (int width : List.of(70, 80, 120)) {
            for (List<String> command : List.of(List.of("review", COMPLETE), List.of("review", COMPLETE, "plans/complete-wales.json"),
                    List.of("review", "--help"), List.of("--help"), List.of("area", "sevenoaks"))) {
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
                Csp.execute(new Terminal(InputStream.nullInputStream(), out, out, false, false, width), command.toArray(String[]::new));
                List<String> lines = out.toString(UTF_8).lines().filter(line -> !line.contains("https://")).toList();
                assertThat(lines).as(width + " " + command).allMatch(line -> line.length() <= width).anyMatch(line -> line.length() > width - 8);
            }
        }
    }

    @Test
    void what_a_file_or_a_name_holds_cannot_act_on_the_terminal() {
        Run run = Run.of("review", "no\u001b[31m\u202eplan\u0007.json");
        assertThat(run.err()).startsWith("There is no file 'no?[31m?plan?.json'.");
        assertThat(Run.of("review", "\ud83d\ude94\u0378.json").err()).startsWith("There is no file '\ud83d\ude94?.json'.");
    }

    @Test
    void without_a_command_all_are_listed() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        for (String command : List.of("review", "questions", "duties", "new", "rules", "explain", "changes", "compare", "impact", "area", "calendar", "convert",
                "map", "import", "crime", "schema")) {
            assertThat(run.err()).containsPattern("(?m)^  " + command + " ");
        }
    }

    @Test
    void an_area_that_is_not_known_exits_2() throws IOException {
        String papers = file("nowhere.json", sevenoaks().replaceFirst("E07000111", "E07888888"));
        assertThat(Run.of("review", papers).exit()).isEqualTo(Exit.UNCHECKED);
    }

    @Test
    void what_is_no_json_exits_3_and_says_where() throws IOException {
        Run run = Run.of("review", file("letter.json", "Dear Sir"));
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Nothing could be read of letter.json, so nothing was reviewed.").contains("Line 1, column 1: ");
    }

    @Test
    void a_version_that_is_not_read_exits_3() throws IOException {
        Run run = Run.of("review", file("next.json", sevenoaks().replaceFirst("\"version\": 1", "\"version\": 2")));
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("version");
    }

    @Test
    void a_file_that_is_not_there_exits_3_and_names_near_ones() {
        Run run = Run.of("review", "plans/sevnoaks.json");
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).startsWith("There is no file 'plans/sevnoaks.json'. Its folder has 'sevenoaks-2024-25.json'");
        assertThat(Run.of("review", "nowhere/plan.json").err()).contains("Nor is there its folder.");
        assertThat(Run.of("questions", "plans").err()).startsWith(
                "'plans' is a folder without a table of papers (.csv) in it, and one set of papers is wanted. The folder has "
                        + "'complete-combined.json', 'complete-county.json', 'complete-london.json' and others.");
        assertThat(Run.of("review", folder.toString()).err()).contains("The folder has no papers: no JSON file of them, workbook (.xlsx), zip file or table. "
                + "Check the path.");
    }

    @Test
    void papers_of_a_year_before_the_law_that_is_encoded_exit_3_and_a_day_before_it_4() throws IOException {
        String old = file("old.json", sevenoaks().replace("\"2024-25\"", "\"2006-07\""));
        Run run = Run.of("review", old);
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).startsWith("The law before 1 August 2007 is not encoded").contains("Check the plan's year");
        Run early = Run.of("review", SEVENOAKS, "--on", "2006-04-01");
        assertThat(early.exit()).isEqualTo(Exit.USAGE);
        assertThat(early.err()).endsWith("Give --on a later day." + System.lineSeparator());
        assertThat(Run.of("duties", "--on", "2006-04-01").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void what_is_not_understood_exits_4_and_says_what_to_write() {
        Run.assertUsage("There is no option '--fromat'. Did you mean --format?", "review", SEVENOAKS, "--fromat", "json");
        Run.assertUsage("There is no command 'reveiw'. Did you mean review?", "reveiw", SEVENOAKS);
        Run.assertUsage("There is no command 'draft'. Did you mean write?", "draft", SEVENOAKS);
        Run.assertUsage("There is no command 'Summary'. Did you mean write summary?", "Summary", SEVENOAKS);
        Run.assertUsage("There is one thing too many: 'b'. A name of several words stands in quotation marks.", "questions", SEVENOAKS, "b");
        Run.assertUsage("'csp review' wants PAPERS. The papers: a JSON file", "review");
        Run.assertUsage("Say what to do: csp COMMAND, with one of these." + System.lineSeparator() + "  review ");
        Run.assertUsage("Invalid value for option '--on': '1/4/2024' is not a day as it is written here: for 1 April 2024 write 2024-04-01.", "review", SEVENOAKS, "--on", "1/4/2024");
        Run.assertUsage("Invalid value for option '--gate': 'all' is not one of these: write none, conflicts, gaps, complete.",
                "review", SEVENOAKS, "--gate", "all");
        Run.assertUsage("Invalid value for option '--area-type': 'town' is not one of these: write non-metropolitan-district, unitary, ",
                "duties", "--area-type", "town");
        Run.assertUsage("There is no Welsh county or county borough in England.", "duties", "--nation", "E", "--area-type", "welsh-principal-area");
        Run.assertUsage("Invalid value for (papers|answers|review|verify|batch|questions|duties|impact|compare|area|calendar|meetings|mapping|crime): 'plan' "
                        + "is not one of these: write papers, answers, review, verify, batch, questions, duties, impact, compare, area, calendar, meetings, mapping, crime.", "schema", "plan");
    }

    @Test
    void a_fault_of_the_program_exits_70_with_one_sentence_and_its_trace_only_if_asked() {
        Terminal broken = new Terminal(InputStream.nullInputStream(), null, new java.io.ByteArrayOutputStream(), false);
        assertThat(Csp.execute(broken, "duties")).isEqualTo(Exit.PROGRAM);
        assertThat(broken.err().toString()).startsWith("csp met a fault of its own (NullPointerException)").hasLineCount(1);
        assertThat(Csp.execute(broken, "duties", "--debug")).isEqualTo(Exit.PROGRAM);
        assertThat(broken.err().toString()).contains("\tat org.communitysafety.csp.examples.cli");
    }

    @Test
    void an_output_that_cannot_be_written_to_is_no_fault_of_the_program() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Terminal terminal = new Terminal(InputStream.nullInputStream(), full, new java.io.ByteArrayOutputStream(), false);
        assertThat(Csp.execute(terminal, "duties")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err().toString()).startsWith("The output could not be written: No space left on device.");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_trouble() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal terminal = new Terminal(InputStream.nullInputStream(), closed, new java.io.ByteArrayOutputStream(), false);
        assertThat(Csp.execute(terminal, "review", SEVENOAKS, "--on", "2024-04-01")).isZero();
        assertThat(Csp.execute(terminal, "review", SEVENOAKS, "--on", "2024-04-01", "--assume-whole")).isEqualTo(Exit.FINDINGS);
        assertThat(terminal.err().toString()).isEmpty();
    }

    @Test
    void the_review_is_never_written_over_the_papers() throws IOException {
        String papers = file("papers.json", sevenoaks());
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of(papers));
        String spelled = folder.resolve("..").resolve(folder.getFileName()).resolve("papers.json").toString();
        for (String out : List.of(papers, spelled, link.toString())) {
            Run.assertUsage("'" + out + "' is the file of the papers: the output would be written over it.", "review", papers, "--out", out);
        }
        Run.assertUsage("'" + papers + "' is the file of the papers", "review", link.toString(), "--out", papers);
        assertThat(Files.readString(Path.of(papers), UTF_8)).isEqualTo(sevenoaks());
        assertThat(Run.of("review", papers, "--out", file("other.json", "old")).exit()).isZero();
        assertThat(Run.of("review", folder.resolve("no.json").toString(), "--out", folder.resolve("no.json").toString()).exit())
                .isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void an_output_that_cannot_be_made_is_told_with_a_reason_and_without_the_file_beside() {
        String out = folder.resolve("x".repeat(300)).toString();
        Run run = Run.of("review", SEVENOAKS, "--out", out);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).startsWith("'" + out + "' could not be written: ").doesNotContain("csp-new").doesNotContain(" -> ");
        assertThat(Failure.reason(new AccessDeniedException(".csp-new-1"))).isEqualTo("permission is denied");
        assertThat(Failure.reason(new NoSuchFileException(".csp-new-1"))).isEqualTo("there is no such file or folder");
        assertThat(Failure.reason(new FileSystemException(".csp-new-1", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
        assertThat(Failure.reason(new FileSystemException(".csp-new-1"))).isEqualTo("the system gives no reason");
        assertThat(Failure.reason(new IOException("No space left on device"))).isEqualTo("No space left on device");
    }

    @Test
    void a_file_without_a_command_is_met_with_the_command_that_reviews_it() throws IOException {
        Run.assertUsage("There is no command '" + SEVENOAKS + "'. To review that file, write: csp review " + SEVENOAKS, SEVENOAKS);
        Run.assertUsage("There is no command 'not-here.json'. To review that file, write: csp review not-here.json", "not-here.json");
        String spaced = file("our papers", "{}");
        Run.assertUsage("There is no command '" + spaced + "'. To review that file, write: csp review \"" + spaced + "\"", spaced);
    }

    @Test
    void an_option_given_twice_is_told_in_plain_words() {
        Run.assertUsage("The option --on is given more than once. Give it once.", "review", SEVENOAKS, "--on", "2024-04-01", "--on", "2024-04-01");
        Run.assertUsage("The option --form is given more than once. Give it once.", "review", SEVENOAKS, "--form", "--form");
    }

    @Test
    void help_is_told_however_it_is_asked_for() {
        String help = Run.of("--help").out();
        assertThat(Run.of("-h")).isEqualTo(new Run(0, help, ""));
        assertThat(Run.of("help")).isEqualTo(new Run(0, help, ""));
        String review = Run.of("review", "--help").out();
        assertThat(Run.of("review", "-h")).isEqualTo(new Run(0, review, ""));
        assertThat(Run.of("help", "review")).isEqualTo(new Run(0, review, ""));
    }

    @Test
    void a_dash_reads_the_standard_input() throws IOException {
        Run run = Run.with(Files.readAllBytes(Path.of(SEVENOAKS)), false, "review", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("standard input");
    }

    @Test
    void out_writes_the_file_whole_and_leaves_nothing_beside_it() throws IOException {
        Path out = Files.writeString(folder.resolve("review.json"), "old", UTF_8);
        Run run = Run.of("review", SEVENOAKS, "--format", "json", "--out", out.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out, UTF_8)).isEqualTo(Run.of("review", SEVENOAKS, "--format", "json").out());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
        assertThat(Run.of("review", SEVENOAKS, "--out", folder.resolve("no/review.json").toString()).exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("review", SEVENOAKS, "--out", folder.toString()).err()).contains("is a folder");
    }

    @Test
    void json_is_what_its_schema_says_for_both_shipped_papers() throws IOException {
        Schema schema = Schemas.of("review");
        for (String papers : List.of(SEVENOAKS, COMPLETE)) {
            for (String[] more : new String[][] {{}, {"--assume-whole", "--form"}, {"--on", "2022-04-01", "--as-at", "2022-05-01"}}) {
                String[] args = Stream.concat(Stream.of("review", papers, "--format", "json"), Stream.of(more)).toArray(String[]::new);
                Run run = Run.of(args);
                assertThat(run.err()).isEmpty();
                assertThat(Schemas.problems(schema, run.out())).isEmpty();
            }
        }
        assertThat(Schemas.problems(Schemas.of("duties"), Run.of("duties", "--format", "json").out())).isEmpty();
        assertThat(Schemas.problems(Schemas.of("papers"), sevenoaks())).isEmpty();
    }

    @Test
    void every_piece_of_evidence_of_the_shipped_papers_has_its_line() throws IOException {
        for (String papers : List.of(SEVENOAKS, COMPLETE)) {
            JsonNode review = new ObjectMapper().readTree(Run.of("review", papers, "--format", "json").out());
            int pieces = 0;
            for (JsonNode finding : review.get("findings")) {
                for (JsonNode evidence : finding.get("evidence")) {
                    assertThat(evidence.path("line").intValue()).as(finding.get("duty") + " " + evidence).isPositive();
                    pieces++;
                }
            }
            assertThat(pieces).isGreaterThan(20);
        }
    }

    @Test
    void the_form_is_checked_only_if_asked() throws IOException {
        assertThat(Run.of("review", SEVENOAKS).out().replaceAll("\\s+", " ")).contains("The form of the papers was not checked.");
        assertThat(Run.of("review", SEVENOAKS, "--form").out()).contains("The form of the papers was checked; nothing was found.");
        String papers = file("blank.json", sevenoaks().replaceFirst("\"name\": \"Sevenoaks District Council\"", "\"name\": \" \""));
        assertThat(Run.of("review", papers, "--form").out()).contains("A body needs its name. (line 12, /bodies/0/name)");
    }

    @Test
    void colour_is_for_text_on_a_terminal_alone() throws IOException {
        assertThat(Run.with(new byte[0], true, "review", SEVENOAKS).out()).contains("\u001b[");
        assertThat(Run.with(new byte[0], true, "review", SEVENOAKS, "--format", "json").out()).doesNotContain("\u001b[");
        String out = folder.resolve("review.txt").toString();
        Run.with(new byte[0], true, "review", SEVENOAKS, "--out", out);
        assertThat(Files.readString(Path.of(out), UTF_8)).doesNotContain("\u001b[").contains("WHAT TO DO FIRST");
    }

    @Test
    void help_and_version_are_told_and_exit_0() {
        assertThat(Run.of("--help")).matches(run -> run.exit() == 0 && run.out().startsWith("Usage: csp "));
        for (String command : List.of("review", "questions", "duties", "new", "explain", "changes", "compare", "impact", "area", "calendar", "map", "import", "schema")) {
            Run run = Run.of(command, "--help");
            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith("Usage: csp " + command).doesNotContain("--debug");
            assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        }
        for (String command : List.of("review", "questions", "explain", "impact")) {
            assertThat(Run.of(command, "--help").out().replaceAll("\\s+", " ")).contains("The day the papers are looked at: a duty whose deadline is after it is not due yet. "
                    + "Without it every deadline is taken as past.");
        }
        assertThat(Run.of("review", "--help").out()).contains("  3    The papers or answers could not be read");
        assertThat(Run.of("--version").out()).matches("csp [0-9.]+, law as encoded in [0-9]{4}-[0-9]{2}([.][0-9]+)?\n");
    }

    @Test
    void duties_are_listed_by_day_nation_and_kind_of_area() {
        assertThat(Run.of("duties", "--on", "2022-04-01").out()).doesNotContain("[CDA98-6-1-D]");
        assertThat(Run.of("duties", "--on", "2024-04-01", "--nation", "e", "--area-type", "unitary").out())
                .contains(" in force on 1 April 2024, in England, for a unitary area.")
                .contains("[CDA98-6-1-D]")
                .doesNotContain("[SI2007-1830-R7-G]");
        assertThat(Run.of("duties", "--nation", "W").out()).doesNotContain("SI 2007/1830");
    }

    @Test
    void new_papers_are_written_once_and_their_first_review_is_the_list_of_work() {
        String file = folder.resolve("new.json").toString();
        assertThat(Run.of("new", "--area", "sevenoaks", "--year", "2025-26", "--out", file).exit()).isZero();
        Run review = Run.of("review", file);
        assertThat(review.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(review.out()).contains("Strategy to reduce re-offending: Set out in the plan")
                .contains("Sevenoaks District Council").doesNotContain("conflicts");
        Run again = Run.of("new", "--area", "E07000111", "--year", "2025-26", "--out", file);
        assertThat(again.exit()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void new_papers_without_area_or_year_or_with_wrong_ones_are_refused_with_what_to_write() {
        assertThat(Run.of("new").err()).contains("Say for which area");
        assertThat(Run.of("new", "--area", "E07000111").err()).contains("Say for which year");
        assertThat(Run.of("new", "--area", "E07000999", "--year", "2025-26").err()).contains("There is no area 'E07000999'");
        assertThat(Run.of("new", "--area", "E07000111", "--year", "2025").err())
                .startsWith("'2025' is not a year from April to March: for the one that starts in April 2025 write 2025-26.");
        assertThat(Run.of("new", "--area", "E07000205", "--year", "2025-26").err()).contains("replaced by E07000244");
        assertThat(Run.of("new", "--area", "E07000111", "--year", "2025").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void new_papers_of_a_county_and_of_combined_areas_are_reviewed_too() throws IOException {
        String county = folder.resolve("county.json").toString();
        assertThat(Run.of("new", "--area", "E10000016", "--year", "2025-26", "--out", county).exit()).isZero();
        assertThat(Run.of("review", county, "--gate", "none").out()).contains("Kent is a county with districts");
        String both = folder.resolve("both.json").toString();
        assertThat(Run.of("new", "--area", "E07999999", "--area", "E07999998", "--year", "2025-26", "--out", both).exit())
                .isZero();
        assertThat(Run.of("review", both, "--gate", "none").out()).contains("Samplebury", "Exampleford", "section 5A");
    }
}
