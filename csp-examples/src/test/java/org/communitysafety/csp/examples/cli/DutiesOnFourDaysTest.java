package org.communitysafety.csp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code csp duties} tells on four days, against the register of duties. What is wanted comes from the tables alone: days
 * are written year first, so that one is before another if its letters are.
 */
class DutiesOnFourDaysTest {

    private static final List<String> DAYS = List.of("2008-04-01", "2010-04-02", "2012-12-01", "2023-02-01");

    private static final Path TESTS = Path.of("..", "csp-core/src/test/resources/org/communitysafety/csp/statute");
    private static final Path MAIN = Path.of("..", "csp-core/src/main/resources/org/communitysafety/csp/statute");

    /** Whom the register has as bound where it is nobody of the partnership. */
    private static final Set<String> OTHERS = Set.of(
            "Secretary of State",
            "Local policing body",
            "Relevant local policing body",
            "Elected local policing body",
            "Police and crime commissioner",
            "Educational, prison and youth custody authorities",
            "Educational, prison or youth custody authority named in a strategy");

    private static final Set<String> NO_LAW = Set.of("guidance", "good-practice");

    /** A rule of the council's own governance: listed only if it is asked for. */
    private static final String BESIDE_THE_LAW = "SI2000-2853-R4-SCH3";

    private static final String DISTRICT = "non-metropolitan-district";
    private static final String CITY = "city-of-london";
    private static final String LONDON = "london-borough";
    private static final String COUNTY = "county";
    private static final String WELSH = "welsh-principal-area";
    private static final List<String> KINDS = List.of(
            DISTRICT, "unitary", "metropolitan-borough", LONDON, CITY, "isles-of-scilly", COUNTY, WELSH);

    /** By the register's words for areas, the kinds of area that they leave out; areas that are combined are of no kind. */
    private static final Map<String, List<String>> LEFT_OUT = Map.of(
            "all", List.of(COUNTY),
            "every-council", List.of(),
            "wider-strategy", List.of(COUNTY),
            "not-city-of-london", List.of(COUNTY, CITY),
            "pcc-area", List.of(COUNTY, CITY, LONDON),
            "tier-one", List.of(DISTRICT, LONDON, CITY, WELSH),
            "county", List.of(DISTRICT, "unitary", "metropolitan-borough", LONDON, CITY, "isles-of-scilly", WELSH),
            "two-tier-district", List.of("unitary", "metropolitan-borough", LONDON, CITY, "isles-of-scilly", COUNTY, WELSH),
            "combined", KINDS,
            "combined;cross-force", KINDS);

    private static final List<Map<String, String>> REGISTER = register();

    private static List<Map<String, String>> register() {
        List<Map<String, String>> rows = table(TESTS.resolve("register.csv"));
        for (Map<String, String> change : table(TESTS.resolve("disagreements.csv"))) {
            rows.stream()
                    .filter(row -> row.get("id").equals(change.get("id")))
                    .forEach(row -> row.put(change.get("column"), change.get("ours")));
        }
        List<String> notEncoded = table(MAIN.resolve("not-encoded.csv")).stream().map(row -> row.get("id")).toList();
        rows.removeIf(row -> notEncoded.contains(row.get("id"))
                || NO_LAW.contains(row.get("kind"))
                || row.get("id").equals(BESIDE_THE_LAW));
        return rows;
    }

    private static List<Map<String, String>> table(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Map<String, String>> table = new ArrayList<>();
            rows.forEach(row -> table.add(new HashMap<>(row.getFieldsAsMap())));
            return table;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean isLaw(Map<String, String> row, String day, String nation) {
        String first = row.get("in_force_from");
        String last = row.get("in_force_to");
        return List.of(row.get("nation").split("\\+")).contains(nation)
                && first.compareTo(day) <= 0
                && (last.isEmpty() || last.compareTo(day) >= 0);
    }

    private static Map<String, Boolean> bindingOthers(Stream<Map<String, String>> rows) {
        Map<String, Boolean> ids = new TreeMap<>();
        rows.forEach(row -> ids.put(row.get("id"), OTHERS.contains(row.get("bound"))));
        return ids;
    }

    private static Map<String, Boolean> told(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("duties", "--format", "json"));
        all.addAll(List.of(arguments));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.exit()).isZero();
        Map<String, Boolean> ids = new TreeMap<>();
        for (JsonNode duty : new ObjectMapper().readTree(run.out()).get("duties")) {
            ids.put(duty.get("id").textValue(), duty.get("bindsOthers").booleanValue());
        }
        return ids;
    }

    static Stream<Arguments> days() {
        return DAYS.stream().flatMap(day -> Stream.of("E", "W").map(nation -> Arguments.of(day, nation)));
    }

    static Stream<Arguments> kinds() {
        return DAYS.stream().flatMap(day -> KINDS.stream().map(kind -> Arguments.of(day, kind)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void exactly_the_rows_in_force_are_told_with_whom_they_bind(String day, String nation) throws IOException {
        assertThat(REGISTER).allSatisfy(row -> assertThat(row.get("in_force_from")).as(row.get("id"))
                .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        Map<String, Boolean> wanted = bindingOthers(REGISTER.stream().filter(row -> isLaw(row, day, nation)));
        assertThat(wanted).containsValue(false);
        assertThat(told("--on", day, "--nation", nation)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void of_them_those_for_other_kinds_of_area_are_left_out(String day, String kind) throws IOException {
        Map<String, Boolean> wanted = bindingOthers(REGISTER.stream()
                .filter(row -> isLaw(row, day, kind.equals(WELSH) ? "W" : "E"))
                .filter(row -> !LEFT_OUT.get(row.get("areas")).contains(kind)));
        assertThat(told("--on", day, "--area-type", kind)).isNotEmpty().isEqualTo(wanted);
    }

    /** The Policing and Crime Act 2009 began on 1 April 2010: re-offending, and probation beside the authorities. */
    @Test
    void re_offending_and_a_joint_appointment_of_probation_come_in_April_2010() throws IOException {
        List<String> both = List.of("CDA98-6-1-C", "CDA98-6-1-C-IMPL", "CDA98-17-1-C");
        assertCome("2008-04-01", "2010-04-02", "E", both);
        assertCome("2008-04-01", "2010-04-02", "W", both);
        assertCome("2008-04-01", "2010-04-02", "E", List.of("SI2007-1830-R3-3", "SI2007-1830-R11-1-A-RO"));
        assertCome("2008-04-01", "2010-04-02", "W", List.of("SI2007-3076-R6-F-RO", "SI2007-3076-R9-AA"));
    }

    /** Scrutiny by a committee of the council: England on 30 April 2009, Wales on 1 October 2009. */
    @Test
    void scrutiny_comes_between_the_first_two_days_in_both_nations() throws IOException {
        assertCome("2008-04-01", "2010-04-02", "E", List.of("PJA06-19-1", "SI2009-942-R4"));
        assertCome("2008-04-01", "2010-04-02", "W", List.of("PJA06-19-1-W", "SI2009-942-R4-W"));
    }

    /** The Police Reform and Social Responsibility Act 2011: commissioners on 22 November 2012, reports on 16 January 2012. */
    @Test
    void the_commissioner_comes_by_December_2012_and_gets_a_copy_of_the_plan_in_England_alone() throws IOException {
        List<String> both = List.of("CDA98-6-1A", "PRSRA11-10-1", "PRSRA11-10-2", "CDA98-7-1", "CDA98-7-3");
        assertCome("2010-04-02", "2012-12-01", "E", both);
        assertCome("2010-04-02", "2012-12-01", "W", both);
        assertCome("2010-04-02", "2012-12-01", "E", List.of("SI2007-1830-R13A", "SI2007-1830-R9A"));
        assertThat(told("--on", "2012-12-01", "--nation", "W")).doesNotContainKeys("SI2007-1830-R13A", "SI2007-1830-R9A");
        assertThat(told("--on", "2010-04-02")).containsKey("CDA98-7-1-OLD");
        assertThat(told("--on", "2012-12-01")).doesNotContainKey("CDA98-7-1-OLD");
    }

    /** The groups were set free in England on 1 June 2011, the strategies of three years in Wales on 5 December 2011. */
    @Test
    void the_old_rules_on_groups_and_on_three_years_are_gone_by_December_2012() throws IOException {
        assertThat(told("--on", "2010-04-02", "--nation", "E")).containsKeys("SI2007-1830-R3-OLD-2", "SI2007-1830-R11-1-A-OLD");
        assertThat(told("--on", "2012-12-01", "--nation", "E"))
                .doesNotContainKeys("SI2007-1830-R3-OLD-2", "SI2007-1830-R11-1-A-OLD")
                .containsKey("SI2007-1830-R3-2");
        assertThat(told("--on", "2010-04-02", "--nation", "W")).containsKey("SI2007-3076-R9-AA-OLD");
        assertThat(told("--on", "2012-12-01", "--nation", "W")).doesNotContainKey("SI2007-3076-R9-AA-OLD");
    }

    /** The Police, Crime, Sentencing and Courts Act 2022 began in this on 31 January 2023. */
    @Test
    void serious_violence_comes_by_February_2023() throws IOException {
        List<String> both = List.of("CDA98-6-1-D", "CDA98-6-1-D-I", "CDA98-17-1-D", "PCSCA22-8-1", "SI2022-1304-R3-1");
        assertCome("2012-12-01", "2023-02-01", "E", both);
        assertCome("2012-12-01", "2023-02-01", "W", both);
        assertCome("2012-12-01", "2023-02-01", "E", List.of("SI2007-1830-R11-1-A-SV"));
        assertCome("2012-12-01", "2023-02-01", "W", List.of("SI2007-3076-R9-AB"));
    }

    @Test
    void each_nation_has_regulations_and_wordings_of_its_own_on_every_day() throws IOException {
        for (String day : DAYS) {
            assertThat(told("--on", day, "--nation", "E").keySet())
                    .contains("CDA98-6-1-A", "SI2007-1830-R10-1")
                    .noneMatch(id -> id.startsWith("SI2007-3076") || id.endsWith("-W"));
            assertThat(told("--on", day, "--nation", "W").keySet())
                    .contains("CDA98-6-1-A-W", "SI2007-3076-R8-1")
                    .noneMatch(id -> id.startsWith("SI2007-1830") || id.equals("CDA98-6-1-A"));
        }
    }

    private static void assertCome(String before, String after, String nation, List<String> duties) throws IOException {
        assertThat(told("--on", before, "--nation", nation)).doesNotContainKeys(duties.toArray(String[]::new));
        assertThat(told("--on", after, "--nation", nation)).containsKeys(duties.toArray(String[]::new));
    }
}
