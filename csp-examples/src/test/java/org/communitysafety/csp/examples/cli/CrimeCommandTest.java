package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.io.PapersJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrimeCommandTest {

    /** A real month; SOURCE.md beside it tells of it. */
    private static final String MONTH = "../csp-io/src/test/resources/crime/2025-01-warwickshire-street.csv";

    private static final String HEADER = "Month,Reported by,Longitude,Latitude,LSOA code,LSOA name,Crime type\n";

    @TempDir
    private Path folder;

    /** A file of made-up burglaries in Exampleford, so many in a month. */
    private String synthetic(String month, int burglaries) throws IOException {
        return file("synthetic-" + month + ".csv",
                HEADER + (month + ",Synthetic Police,0.1,51.2,E01999001,Exampleford 001A,Burglary\n").repeat(burglaries));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8).toString();
    }

    private static Run crime(String... args) {
        List<String> all = new ArrayList<>(List.of("crime"));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    private static void assertUsage(String said, String... args) {
        Run run = crime(args);
        assertThat(run.err()).startsWith(said);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_list_of_lsoas_that_has_no_end_in_sight_is_refused() throws IOException {
        Path list = folder.resolve("lsoas.txt");
        try (RandomAccessFile endless = new RandomAccessFile(list.toFile(), "rw")) {
            endless.setLength((64 << 20) + 1);
        }
        assertUsage("'" + list + "' has more than 67108864 bytes. Is it the right file?", MONTH, "--lsoas", list.toString());
    }

    @Test
    void an_area_is_counted_by_its_name_its_code_and_the_codes_of_its_lsoas() throws IOException {
        Run named = crime(MONTH, "--area", "Stratford-on-Avon");
        assertThat(named.exit()).isEqualTo(Exit.NOTHING);
        assertThat(named.err()).isEmpty();
        assertThat(named.out().lines()).startsWith("Street-level crime of Stratford-on-Avon, January 2025.",
                "675 records. Read: 3,701 records, of this and other areas, in 1 file");
        assertThat(crime(MONTH, "--area", "E07000221")).isEqualTo(named);
        assertThat(crime(MONTH, "--area", "Warwickshire").out()).as("a county").contains("3,627 records. Read: 3,701 records");
        String codes = file("town.txt", "\ufeffE01031234\r\n\r\n E01031229\r\n");
        assertThat(crime(MONTH, "--lsoas", codes).out()).startsWith("Street-level crime of the LSOAs of town.txt, January 2025.")
                .contains("\n88 records. ");
        assertThat(crime(MONTH, "--force").out()).startsWith("Street-level crime of the whole force, January 2025.")
                .contains("58 records have their map points outside", "142 records say the same");
    }

    @Test
    void the_readme_shows_what_is_printed() throws IOException {
        String out = crime(MONTH, "--area", "Stratford-on-Avon").out().indent(4).replace("    \n", "\n");
        String readme = Files.readString(Path.of("..", "README.md"), UTF_8);
        int start = readme.indexOf("    Street-level crime of Stratford-on-Avon");
        String[] shown = readme.substring(start, readme.indexOf("The area is a district", start)).split(" {4}\\[\\.\\.\\.]\n");
        assertThat(shown).hasSize(3);
        assertThat(out).startsWith(shown[0]).contains(shown[1]);
    }

    @Test
    void a_name_that_no_list_has_is_looked_for_in_the_names_of_lsoas() throws IOException {
        String month = file("a.csv", HEADER + "2025-01,Synthetic Police,0.1,51.2,E01999001,Nowhereham 001A,Burglary\n");
        assertThat(crime(month, "--area", "Nowhereham")).matches(run -> run.exit() == Exit.NOTHING && run.out().contains("\n1 record. "));
    }

    @Test
    void an_area_that_was_not_met_or_whose_force_was_not_read_is_not_known_and_exits_2() {
        for (String area : List.of("Shepway", "Sevenoaks")) {
            Run run = crime(MONTH, "--area", area, "--population", "100000");
            assertThat(run.exit()).as(area).isEqualTo(Exit.UNCHECKED);
            assertThat(run.out()).startsWith("Street-level crime of " + area + ", January 2025.\nHow many records there are is not known. ")
                    .contains("  No record that was read, of whatever month, stands in " + area + ".").doesNotContain("for each", "WHAT MUST BE KNOWN", "name near to it");
        }
        assertThat(crime(MONTH, "--area", "Sevenoaks").out().replaceAll("\\s+", " "))
                .contains("Sevenoaks is policed by Kent Police, and what was read is of Warwickshire Police. Give the files of Kent Police.");
        assertThat(crime(MONTH, "--area", "Strafford").out().replaceAll("\\s+", " ")).contains("with a name near to it: Stafford, Stratford-on-Avon. Counted");
    }

    @Test
    void a_month_that_was_read_twice_is_counted_once_and_exits_2() throws IOException {
        Path copy = Files.copy(Path.of(MONTH), folder.resolve("copy.csv"));
        Run run = crime(MONTH, copy.toString(), "--area", "Rugby");
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.out()).contains("At least 578 records.", "copy.csv, line ").containsPattern("stand in\\s+'2025-01-warwickshire-street.csv' too");
    }

    @Test
    void the_output_never_goes_over_an_input_or_what_people_write_and_that_is_told_before_anything_is_read() throws IOException {
        String records = synthetic("2025-01", 1);
        String codes = file("codes.txt", "E01999001\n");
        String broken = file("broken.csv", "no,records\n");
        byte[] before = Files.readAllBytes(Path.of(records));
        assertUsage("'" + records + "' is the file of the records: the output would be written over it.", records, "--force", "--out", records);
        assertUsage("'" + codes + "' is the file of the LSOAs", records, "--lsoas", codes, "--out", codes);
        assertUsage("'" + broken + "' is there already", records, "--force", "--out", broken);
        assertThat(Run.of("new", "--area", "E07000221", "--year", "2025-26", "--out", folder.resolve("p.json").toString()).exit()).isZero();
        String papers = folder.resolve("p.json").toString();
        assertUsage("'" + papers + "' is the file of the papers", broken, "--force", "--into", papers, "--out", papers);
        assertUsage("'" + codes + "' is there already", broken, "--force", "--into", papers, "--out", codes);
        assertUsage("Papers are more than one table", broken, "--force", "--into", papers, "--out", folder.resolve("new.csv").toString());
        assertThat(Files.readAllBytes(Path.of(records))).isEqualTo(before);
    }

    @Test
    void the_help_tells_the_exits() {
        assertThat(crime("--help").out()).contains("It exits with:", "  2    It was not: a row could not be read");
    }

    @Test
    void the_standard_input_is_read_and_is_the_same() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(MONTH));
        Run run = Run.with(bytes, false, "crime", "-", "--area", "Rugby");
        assertThat(run.out()).contains("578 records. ", "1 file (standard\ninput)");
    }

    @Test
    void periods_are_compared_and_rates_are_told_by_the_population_given() throws IOException {
        Run run = crime(synthetic("2025-01", 30), synthetic("2024-01", 24), "--area", "Exampleford", "--from", "2025-01", "--to", "2025-01",
                "--compare-with", "2024-01..2024-01", "--population", "10000");
        assertThat(run.exit()).isEqualTo(Exit.NOTHING);
        assertThat(run.out()).contains("30 records; 24 before, 6 more (+25.0 per cent); 3.00 for each 1,000 people.");
        Run missing = crime(synthetic("2025-02", 30), "--area", "Exampleford", "--from", "2025-01", "--to", "2025-02");
        assertThat(missing.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(missing.out()).contains("30 records in the months that were read.", "January 2025 ", " missing",
                "Nothing was read of Synthetic Police for January 2025.");
    }

    @Test
    void json_is_what_its_schema_says() throws IOException {
        Run run = crime(MONTH, "--force", "--format", "json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "crime").out(), InputFormat.JSON)
                .validate(run.out(), InputFormat.JSON)).isEmpty();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/records/outside").asInt()).isEqualTo(58);
        Path out = folder.resolve("out.json");
        assertThat(crime(MONTH, "--force", "--format", "json", "--out", out.toString())).isEqualTo(new Run(Exit.NOTHING, "", ""));
        assertThat(Files.readString(out, UTF_8)).isEqualTo(run.out());
    }

    @Test
    void a_row_that_cannot_be_read_exits_2_and_a_file_of_which_nothing_can_exits_3() throws IOException {
        String part = file("part.csv", HEADER + "2025-01,Synthetic Police,0.1,51.2,E01999001,Exampleford 001A,Burglary\n"
                + "2025-1,Synthetic Police,0.1,51.2,E01999001,Exampleford 001A,Burglary\n");
        Run run = crime(part, "--area", "Exampleford");
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.out()).contains("At least 1 record.", "part.csv, line 3, column 1, 'Month': '2025-1' is not a month");
        Run nothing = crime(file("wrong.csv", "a,b\n1,2\n"), "--area", "Exampleford");
        assertThat(nothing.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).startsWith("No record could be read, so nothing was counted.")
                .contains("wrong.csv line 1, column 1: there is no column 'Month'");
        Run lacking = crime(folder.resolve("none.csv").toString(), "--force");
        assertThat(lacking.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(lacking.err()).startsWith("There is no file '");
        assertThat(crime(folder.toString(), "--force").err()).contains("is a folder. Give the files in it");
    }

    @Test
    void counts_go_into_papers_for_people_to_judge() throws IOException {
        String papers = folder.resolve("papers.json").toString();
        String more = folder.resolve("more.json").toString();
        assertThat(Run.of("new", "--area", "E07000221", "--year", "2025-26", "--out", papers).exit()).isEqualTo(Exit.NOTHING);
        Run run = crime(MONTH, "--area", "Stratford-on-Avon", "--into", papers, "--out", more);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.NOTHING);
        assertThat(run.out()).startsWith("Street-level crime of Stratford-on-Avon, January 2025.");
        List<Analysis> analyses = PapersJson.read(Files.readAllBytes(Path.of(more)), "more.json").complete().orElseThrow()
                .getAssessment().orElseThrow().getAnalyses();
        Analysis all = analyses.stream().filter(one -> one.getId().value().equals("street-crime-stratford-on-avon-2025-01-all"))
                .findFirst().orElseThrow();
        assertThat(all.getLevel()).contains("675 records in January 2025.");
        assertThat(all.getReasons()).isEmpty();
        Run review = Run.of("review", more, "--gate", "none");
        assertThat(review.out()).contains("\"All crime and anti-social behaviour");
        // One month alone tells no change, so that regulation 7(b) stays as it was.
        assertThat(outcomes(papers)).allMatch(outcome -> outcome.endsWith(" not-shown"));
        assertThat(outcomes(more)).containsExactly("SI2007-1830-R7-A-CD for-judgement", "SI2007-1830-R7-B not-shown");
        assertThat(crime(MONTH, "--area", "Stratford-on-Avon", "--into", papers, "--out", more).err()).contains("is there already");
        assertThat(crime(MONTH, "--area", "Stratford-on-Avon", "--into", more, "--out", folder.resolve("again.json").toString()).err())
                .startsWith("The papers have an analysis 'street-crime-stratford-on-avon-2025-01-all' already");
        assertThat(folder.resolve("again.json")).doesNotExist();
    }

    /** What a review answers on levels, patterns and changes. */
    private static List<String> outcomes(String papers) throws IOException {
        List<String> outcomes = new ArrayList<>();
        new ObjectMapper().readTree(Run.of("review", papers, "--gate", "none", "--format", "json").out()).at("/findings").forEach(finding -> {
            if (List.of("SI2007-1830-R7-A-CD", "SI2007-1830-R7-B").contains(finding.get("duty").textValue())) {
                outcomes.add(finding.get("duty").textValue() + " " + finding.get("outcome").textValue());
            }
        });
        return outcomes;
    }

    @Test
    void the_form_of_the_new_papers_is_that_which_their_name_says() {
        String papers = folder.resolve("papers.xlsx").toString();
        String more = folder.resolve("more.zip").toString();
        assertThat(Run.of("new", "--area", "E07000221", "--year", "2025-26", "--out", papers)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("review", papers, "--gate", "none").err()).isEmpty();
        assertThat(crime(MONTH, "--area", "Stratford-on-Avon", "--into", papers, "--out", more).exit()).isZero();
        assertThat(Run.of("review", more, "--gate", "none").out()).contains("\"All crime and anti-social behaviour");
    }

    @Test
    void papers_that_were_read_in_part_are_not_written_anew() throws IOException {
        String papers = file("papers.json", "{\"format\": \"community-safety-papers\", \"version\": 1, \"colour\": 1}");
        Run run = crime(MONTH, "--force", "--into", papers, "--out", folder.resolve("more.json").toString());
        assertThat(run.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(run.err()).startsWith("Part of papers.json could not be read, and would be lost in the new papers");
        assertThat(folder.resolve("more.json")).doesNotExist();
    }

    @Test
    void what_is_not_understood_exits_4_and_says_what_to_write() throws IOException {
        assertUsage("Say what is counted, in one way: --area AREA, --lsoas FILE or --force.", MONTH);
        assertUsage("Say what is counted, in one way: --area AREA, --lsoas FILE or --force.", MONTH, "--force", "--area", "Rugby");
        assertUsage("Give both --from and --to, or neither", MONTH, "--force", "--from", "2025-01");
        assertUsage("--to must not be a month before --from.", MONTH, "--force", "--from", "2025-02", "--to", "2025-01");
        assertUsage("Say which months are compared with 2024-01", MONTH, "--force", "--compare-with", "2024-01");
        assertUsage("2025-01 has 1 month and 2024-01..2024-02 has 2 months: compare as many with as many.", MONTH, "--force", "--from",
                "2025-01", "--to", "2025-01", "--compare-with", "2024-01..2024-02");
        assertUsage("Invalid value for option '--from'", MONTH, "--force", "--from", "January", "--to", "2025-01");
        assertUsage("Invalid value for option '--population'", MONTH, "--force", "--population", "many");
        assertUsage("A population is at least 1.", MONTH, "--force", "--population", "0");
        assertUsage("The option --population is given more than once.", MONTH, "--force", "--population", "1", "--population", "2");
        assertUsage("'" + MONTH + "' is given twice: its records would be counted twice.", MONTH, MONTH, "--force");
        assertUsage("Say where the papers with the analyses go", MONTH, "--force", "--into", "papers.json");
        assertUsage("Line 2 of '", MONTH, "--lsoas", file("codes.txt", "E01031234\nStratford\n"));
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'\n', (byte) 0xa3});
        assertUsage("Line 2 of '" + latin, MONTH, "--lsoas", latin.toString());
        assertUsage("'" + folder.resolve("none.txt") + "': there is no LSOA code in it", MONTH, "--lsoas", file("none.txt", "\n"));
    }
}
