package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.crime.Caveat;
import org.communitysafety.csp.crime.CaveatKind;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeLevel;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.crime.CrimeSource;
import org.communitysafety.csp.crime.Months;
import org.communitysafety.csp.crime.StreetCrime;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.CrimeReading;
import org.communitysafety.csp.io.result.Style;
import org.junit.jupiter.api.Test;

/** The numbers of the real month are those of its SOURCE.md and of counting its lines by hand. */
class StreetCrimeCsvTest {

    private static final String REAL = "2025-01-warwickshire-street.csv";
    private static final String MADE = "synthetic.csv";
    private static final byte[] MONTH = real();
    private static final CrimeQuestion FORCE = CrimeQuestion.of(CrimeArea.wholeForce());
    private static final CrimeQuestion EXAMPLEFORD = CrimeQuestion.of(CrimeArea.district("Exampleford"));
    private static final CrimeQuestion TWO_YEARS = EXAMPLEFORD.in(Months.parse("2025-01..2025-12"))
            .comparedWith(Months.parse("2024-01..2024-12"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(CrimeJson.schema(), UTF_8), InputFormat.JSON);

    private static byte[] real() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/crime", REAL));
        } catch (IOException lacking) {
            throw new UncheckedIOException(lacking);
        }
    }

    private static StreetCrimeCsv read(StreetCrimeCsv reader, byte[] bytes, String name) {
        try {
            return reader.read(new ByteArrayInputStream(bytes), name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CrimeReading answer(CrimeQuestion question, byte[] bytes) {
        return read(StreetCrimeCsv.asking(question), bytes, REAL).result();
    }

    /** What comes of a made-up file. */
    private static CrimeReading made(byte[] bytes) {
        return read(StreetCrimeCsv.asking(EXAMPLEFORD), bytes, MADE).result();
    }

    /** What comes of a header and these lines. */
    private static CrimeReading lines(String... lines) {
        return made(SyntheticCrime.bytes(List.of(lines), "\n"));
    }

    private static String row(String month, String point, String lsoa, String type) {
        return "id," + month + ",Synthetic,Synthetic," + point + ",On or near Example Road," + lsoa + "," + type + ",,";
    }

    private static final String SOUND = row("2025-01", "0.1,51.2", "E01999001,Exampleford 001A", "Burglary");

    private static List<String> told(CrimeReading reading) {
        return reading.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void a_year_that_cannot_be_is_a_fault_and_makes_no_months_missing_between() {
        for (String month : List.of("0001-01", "1999-12", "2100-01", "9999-12")) {
            CrimeReading reading = lines(SOUND, row(month, "0.1,51.2", "E01999001,Exampleford 001A", "Burglary"));
            assertThat(told(reading)).containsExactly(MADE + ":3:4 'Month' malformed: '" + month + "' is not a month of a year from 2000 to 2099,"
                    + " so the row was not counted: put the year right.");
            assertThat(reading.crime().getMissing()).isEmpty();
        }
    }

    private static CrimeReading twoYears(CrimeQuestion question) {
        StreetCrimeCsv reader = StreetCrimeCsv.asking(question);
        SyntheticCrime.files().forEach((name, lines) -> read(reader, SyntheticCrime.bytes(lines, "\n"), name));
        return reader.result();
    }

    // The real month.

    @Test
    void the_real_month_has_the_records_that_its_source_tells() {
        CrimeReading reading = answer(FORCE, MONTH);
        StreetCrime crime = reading.crime();
        assertThat(reading.faults()).isEmpty();
        assertThat(crime.getRecords()).isEqualTo(3701);
        assertThat(crime.getTotal().count()).isEqualTo(3701);
        assertThat(crime.getPeriod()).contains(Months.parse("2025-01"));
        assertThat(crime.getForces()).containsExactly("Warwickshire Police");
        assertThat(crime.getRepeated()).contains(142L);
        assertThat(crime.getWithoutLocation()).isEqualTo(16);
        assertThat(crime.getOutside()).contains(58L);
        assertThat(crime.getDistricts().subList(0, 6)).extracting(CrimeLevel::name, CrimeLevel::count).containsExactly(
                tuple("Nuneaton and Bedworth", 1093L),
                tuple("Warwick", 908L),
                tuple("Stratford-on-Avon", 675L),
                tuple("Rugby", 578L),
                tuple("North Warwickshire", 373L),
                tuple("Coventry", 18L));
        assertThat(crime.getTypes()).extracting(CrimeLevel::name, CrimeLevel::count).contains(
                tuple("Anti-social behaviour", 581L),
                tuple("Violence and sexual offences", 1353L),
                tuple("Theft from the person", 11L));
    }

    @Test
    void each_district_of_the_real_month_is_counted_alone() {
        Map.of("Nuneaton and Bedworth", 1093L, "Warwick", 908L, "Stratford-on-Avon", 675L, "Rugby", 578L, "North Warwickshire", 373L)
                .forEach((name, count) -> assertThat(answer(CrimeQuestion.of(CrimeArea.district(name)), MONTH).crime().getTotal().count())
                        .as(name).isEqualTo(count));
        StreetCrime stratford = answer(CrimeQuestion.of(CrimeArea.district("Stratford-on-Avon")), MONTH).crime();
        assertThat(stratford.getRepeated()).contains(19L);
        assertThat(stratford.getPlaces().get(0).level()).isEqualTo(
                new CrimeLevel("Stratford-on-Avon 011C", "E01031234", 47, Optional.empty()));
        assertThat(stratford.getTypes().get(0)).isEqualTo(
                new CrimeLevel("Violence and sexual offences", "", 238, Optional.empty()));
        assertThat(stratford.getCaveats()).extracting(Caveat::kind).containsExactly(CaveatKind.ANONYMISED, CaveatKind.REPEATED,
                CaveatKind.WITHOUT_LOCATION, CaveatKind.ANTI_SOCIAL_BEHAVIOUR, CaveatKind.OUTCOMES, CaveatKind.VINTAGE, CaveatKind.RECORDED);
    }

    @Test
    void lsoas_of_the_real_month_are_counted_by_code() {
        CrimeArea area = CrimeArea.lsoas("a list", List.of("E01031234", "E01031229", "E01999999"));
        assertThat(answer(CrimeQuestion.of(area), MONTH).crime().getTotal().count()).as("47 + 41").isEqualTo(88);
    }

    @Test
    void the_ends_of_lines_a_byte_order_mark_and_the_order_of_columns_make_no_difference() {
        String text = new String(MONTH, UTF_8);
        byte[] expected = CrimeJson.toBytes(answer(FORCE, MONTH));
        assertThat(CrimeJson.toBytes(answer(FORCE, text.replace("\n", "\r\n").getBytes(UTF_8)))).isEqualTo(expected);
        assertThat(CrimeJson.toBytes(answer(FORCE, ("\ufeff" + text).getBytes(UTF_8)))).isEqualTo(expected);
        StringBuilder turned = new StringBuilder();
        text.lines().forEach(line -> {
            List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
            Collections.reverse(cells);
            turned.append(String.join(",", cells)).append('\n');
        });
        assertThat(CrimeJson.toBytes(answer(FORCE, turned.toString().getBytes(UTF_8)))).isEqualTo(expected);
    }

    @Test
    void shuffled_rows_of_the_real_month_give_the_same_bytes() {
        List<String> lines = new ArrayList<>(new String(MONTH, UTF_8).lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
        byte[] shuffled = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        assertThat(CrimeJson.toBytes(answer(FORCE, shuffled))).isEqualTo(CrimeJson.toBytes(answer(FORCE, MONTH)));
        assertThat(CrimeText.of(answer(FORCE, shuffled), Style.PLAIN)).isEqualTo(CrimeText.of(answer(FORCE, MONTH), Style.PLAIN));
    }

    @Test
    void a_header_met_again_where_files_were_joined_is_no_record() {
        byte[] twice = (new String(MONTH, UTF_8) + new String(MONTH, UTF_8)).getBytes(UTF_8);
        CrimeReading reading = answer(FORCE, twice);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.crime().getRecords()).isEqualTo(7402);
        assertThat(reading.crime().getRepeated()).as("7402 less 3559 different").contains(3843L);
    }

    @Test
    void a_month_that_is_read_from_two_files_is_counted_once_and_is_a_fault() {
        for (CrimeQuestion question : List.of(FORCE, CrimeQuestion.of(CrimeArea.district("Stratford-on-Avon")))) {
            StreetCrimeCsv reader = read(read(StreetCrimeCsv.asking(question), MONTH, "older.csv"), MONTH, REAL);
            CrimeReading reading = reader.result();
            long counted = question == FORCE ? 3701 : 675;
            assertThat(reading.crime().getTotal().count()).isEqualTo(counted);
            assertThat(reading.crime().getWithoutLocation()).isEqualTo(16);
            assertThat(reading.isWhollyTold()).isFalse();
            assertThat(told(reading)).hasSize(1);
            assertThat(reading.faults().get(0).message()).isEqualTo("this record and " + (question == FORCE ? "3,700" : "690") + " others of the "
                    + "file stand in 'older.csv' too, which was read before: they were counted once. Give one file of each month and force.");
            assertThat(CrimeText.of(reading, Style.PLAIN)).contains("At least " + (question == FORCE ? "3,701" : "675") + " records.");
            assertThat(SCHEMA.validate(new String(CrimeJson.toBytes(reading), UTF_8), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void an_area_that_was_not_met_is_never_told_as_nought() {
        CrimeReading reading = answer(CrimeQuestion.of(CrimeArea.district("Shepway")).withPopulation(100_000), MONTH);
        assertThat(reading.isWhollyTold()).isFalse();
        assertThat(CrimeText.of(reading, Style.PLAIN)).contains("\nHow many records there are is not known. Read: 3,701 records, of this and other",
                "\n  No record that was read, of whatever month, stands in Shepway.").doesNotContain("for each 1,000");
        assertThat(new String(CrimeJson.toBytes(reading), UTF_8)).contains("\"areaMet\": false", "\"whole\": false").doesNotContain("ratePer1000");
    }

    // Two synthetic years.

    @Test
    void two_years_are_compared_by_type() {
        StreetCrime crime = twoYears(TWO_YEARS).crime();
        assertThat(crime.isCompared()).isTrue();
        assertThat(crime.getTypes()).containsExactly(
                new CrimeLevel("Anti-social behaviour", "", 288, Optional.of(360L)),
                new CrimeLevel("Burglary", "", 222, Optional.of(198L)),
                new CrimeLevel("Robbery", "", 36, Optional.of(24L)));
        assertThat(crime.getTypes()).extracting(level -> level.percent().orElseThrow())
                .containsExactly(new BigDecimal("-20.0"), new BigDecimal("12.1"), new BigDecimal("50.0"));
        assertThat(crime.getTotal()).isEqualTo(new CrimeLevel("All crime and anti-social behaviour", "", 546, Optional.of(582L)));
        assertThat(crime.getMonths().get(11).byType()).containsExactly(24L, 24L, 3L);
        assertThat(crime.getRecords()).as("546 + 582, and 24 of Samplebury, and 24 without a location").isEqualTo(1176);
        assertThat(crime.getWithoutLocation()).isEqualTo(24);
        assertThat(crime.getRepeated()).as("12 x 23 and 12 x 29").contains(624L);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void files_and_rows_in_any_order_give_the_same_bytes(@ForAll Random random) {
        StreetCrimeCsv reader = StreetCrimeCsv.asking(TWO_YEARS);
        List<Map.Entry<String, List<String>>> files = new ArrayList<>(SyntheticCrime.files().entrySet());
        Collections.shuffle(files, random);
        for (Map.Entry<String, List<String>> file : files) {
            Collections.shuffle(file.getValue(), random);
            read(reader, SyntheticCrime.bytes(file.getValue(), random.nextBoolean() ? "\n" : "\r\n"), file.getKey());
        }
        assertThat(CrimeJson.toBytes(reader.result())).isEqualTo(CrimeJson.toBytes(twoYears(TWO_YEARS)));
        assertThat(CrimeText.of(reader.result(), Style.PLAIN)).isEqualTo(CrimeText.of(twoYears(TWO_YEARS), Style.PLAIN));
    }

    @Test
    void the_text_of_the_real_month_of_a_district() throws IOException {
        Golden.assertSame("crime-stratford.txt", CrimeText.of(
                answer(CrimeQuestion.of(CrimeArea.district("Stratford-on-Avon")), MONTH), Style.PLAIN));
    }

    @Test
    void the_text_of_two_synthetic_years() throws IOException {
        Golden.assertSame("crime-synthetic.txt", CrimeText.of(twoYears(TWO_YEARS.withPopulation(50_000)), Style.PLAIN));
    }

    @Test
    void the_text_of_what_was_read_in_part() throws IOException {
        Golden.assertSame("crime-part.txt", CrimeText.of(part(), Style.PLAIN));
    }

    private static CrimeReading part() {
        return lines(SOUND, row("January", "0.1,51.2", "E01999001,Exampleford 001A", "Burglary"));
    }

    @Test
    void the_text_is_at_most_a_hundred_columns_wide() {
        for (CrimeReading reading : List.of(answer(FORCE, MONTH), twoYears(TWO_YEARS.withPopulation(50_000)), part(), lines("x"))) {
            assertThat(CrimeText.of(reading, Style.PLAIN).lines()).allMatch(line -> line.length() <= 100);
            assertThat(CrimeText.of(reading, Style.COLOUR)).contains("\u001b[");
        }
    }

    @Test
    void the_json_is_what_its_schema_says() throws IOException {
        for (CrimeReading reading : List.of(answer(FORCE, MONTH), twoYears(TWO_YEARS.withPopulation(50_000)), part(), lines("x"),
                lines(), made(new byte[0]))) {
            assertThat(SCHEMA.validate(new String(CrimeJson.toBytes(reading), UTF_8), InputFormat.JSON)).isEmpty();
        }
        JsonNode json = new ObjectMapper().readTree(CrimeJson.toBytes(twoYears(TWO_YEARS.withPopulation(50_000))));
        assertThat(json.at("/types/1").toString()).isEqualTo("{\"name\":\"Burglary\",\"count\":222,\"before\":198,\"difference\":24,"
                + "\"percent\":12.1,\"small\":false,\"ratePer1000\":4.44}");
        JsonNode schema = new ObjectMapper().readTree(CrimeJson.schema());
        assertThat(schema.at("/properties/caveats/items/properties/kind/enum")).extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Stream.of(CaveatKind.values()).map(CaveatKind::getWord).toList());
    }

    // What is wrong.

    @Test
    void a_cell_that_is_wrong_is_told_at_its_place_and_its_row_is_not_counted() {
        CrimeReading reading = lines(
                SOUND,
                row("2025-13", "0.1,51.2", "E01999001,Exampleford 001A", "Burglary"),
                row("", "0.1,51.2", "E01999001,Exampleford 001A", "Burglary"),
                row("2025-01", "east,51.2", "E01999001,Exampleford 001A", "Burglary"),
                row("2025-01", "51.2,0.1", "E01999001,Exampleford 001A", "Burglary"),
                row("2025-01", "0.1,", "E01999001,Exampleford 001A", "Burglary"),
                row("2025-01", "0.1,51.2", "E0199900,Exampleford 001A", "Burglary"),
                row("2025-01", "0.1,51.2", "E01999001,", "Burglary"),
                row("2025-01", "0.1,51.2", "E01999001,Exampleford 001A", ""),
                SOUND + ",one cell more",
                SOUND);
        assertThat(told(reading)).containsExactly(
                MADE + ":3:4 'Month' malformed: '2025-13' is not a month, so the row was not counted: write it as 2025-01.",
                MADE + ":4:4 'Month' missing: the row has no month, so the row was not counted: write it as 2025-01.",
                MADE + ":5:32 'Longitude' malformed: 'east' is not a longitude of the United Kingdom, so the row was not counted: write a "
                        + "number of degrees from -10 to 3.",
                MADE + ":6:32 'Longitude' malformed: '51.2' is not a longitude of the United Kingdom, so the row was not counted: write a "
                        + "number of degrees from -10 to 3.",
                MADE + ":6:37 'Latitude' malformed: '0.1' is not a latitude of the United Kingdom, so the row was not counted: write a "
                        + "number of degrees from 49 to 62.",
                MADE + ":7:36 'Latitude' missing: the row has one of longitude and latitude, and no latitude, so the row was not counted.",
                MADE + ":8:65 'LSOA code' malformed: 'E0199900' is not the code of an LSOA, so the row was not counted: write it as "
                        + "E01009450.",
                MADE + ":9:75 'LSOA name' missing: the row has one of LSOA code and LSOA name, and no LSOA name, so the row was not counted.",
                MADE + ":10:92 'Crime type' missing: the row has no type of crime, so the row was not counted.",
                MADE + ":11:103 malformed: the row has a cell more than there are headings, so the row was not counted: where a text has the "
                        + "sign in it that separates cells, put it in quotation marks.");
        StreetCrime crime = reading.crime();
        assertThat(crime.getTotal().count()).isEqualTo(2);
        assertThat(crime.getSources()).containsExactly(new CrimeSource(MADE, 2, 9, 0, false));
        assertThat(crime.isWhollyRead()).isFalse();
        assertThat(CrimeText.of(reading, Style.PLAIN)).contains("At least 2 records", "9 rows of " + MADE + " could not be read");
    }

    @Test
    void points_at_the_edges_are_points_and_those_beyond_are_not() {
        for (String sound : List.of("-10,49", "3,62", "-0.000001,61.999999", "-9.999999,49.0", "3.0,62.000")) {
            assertThat(lines(row("2025-01", sound, "E01999001,Exampleford 001A", "Burglary")).faults()).as(sound).isEmpty();
        }
        for (String wrong : List.of("-10.000001,50", "3.000001,50", "0,48.999999", "0,62.000001", "1e0,50", "0x1,50", ".5,50", "0.,50",
                "--1,50", "-,50", "+1,50", "0,5 0", "NaN,50", "0000,50", "٠,50", "0.5.5,50")) {
            assertThat(lines(row("2025-01", wrong, "E01999001,Exampleford 001A", "Burglary")).faults()).as(wrong).isNotEmpty();
        }
    }

    @Test
    void headings_that_are_lacking_or_unknown_are_told() {
        CrimeReading lacking = made(SyntheticCrime.HEADER.replace("Month", "Mnth").getBytes(UTF_8));
        assertThat(told(lacking)).containsExactlyInAnyOrder(
                MADE + ":1:10 'Mnth' unknown: a street-level file has no column 'Mnth', so it was not read. Did you mean 'Month'?",
                MADE + ":1:1 missing: there is no column 'Month', so nothing of the file was counted. Is it a street-level file of "
                        + "data.police.uk?");
        assertThat(lacking.crime().getSources()).containsExactly(new CrimeSource(MADE, 0, 0, 0, true));
        CrimeReading more = made((SyntheticCrime.HEADER + ",Ward\n" + SOUND + ",North\n").getBytes(UTF_8));
        assertThat(told(more)).containsExactly(MADE + ":1:130 'Ward' unknown: a street-level file has no column 'Ward', so it was not read.");
        assertThat(more.crime().getTotal().count()).isEqualTo(1);
        assertThat(more.crime().isWhollyRead()).isTrue();
        CrimeReading twice = made((SyntheticCrime.HEADER + ",Month\n" + SOUND + ",2024-01\n").getBytes(UTF_8));
        assertThat(told(twice)).hasSize(1);
        assertThat(told(twice).get(0)).contains("duplicate: there is a column 'Month' before this one: this one was not read.");
        assertThat(twice.crime().getPeriod()).contains(Months.parse("2025-01"));
    }

    @Test
    void columns_that_are_not_needed_may_be_left_out_and_then_nobody_says_how_many_repeat() {
        CrimeReading reading = made(("month,reported by,Longitude,Latitude,LSOA code,LSOA name,CRIME TYPE\n"
                + "2025-01,Synthetic,0.1,51.2,E01999001,Exampleford 001A,Burglary\n".repeat(2)).getBytes(UTF_8));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.crime().getTotal().count()).isEqualTo(2);
        assertThat(reading.crime().getRepeated()).isEmpty();
    }

    @Test
    void a_file_that_breaks_off_is_never_a_low_count() {
        byte[] cut = (SyntheticCrime.HEADER + "\n" + SOUND + "\n" + SOUND.replace("Example Road", "Caf\u00e9")).getBytes(ISO_8859_1);
        CrimeReading reading = made(cut);
        assertThat(reading.crime().getSources()).containsExactly(new CrimeSource(MADE, 1, 0, 0, true));
        assertThat(reading.crime().getCaveats().get(0).kind()).isEqualTo(CaveatKind.UNREAD);
        CrimeReading quote = lines(SOUND, SOUND.replace("On or", "\"On or"), SOUND);
        assertThat(quote.faults()).hasSize(1);
        assertThat(quote.crime().getSources()).containsExactly(new CrimeSource(MADE, 2, 1, 0, false));
        assertThat(lines("x").crime().isWhollyRead()).isFalse();
    }

    @Test
    void more_faults_than_the_limit_stop_the_reading() {
        ReadOptions two = ReadOptions.USUAL.withLimits(Limits.USUAL.withFaults(2));
        byte[] bytes = SyntheticCrime.bytes(Collections.nCopies(5, row("x", "0.1,51.2", "E01999001,Exampleford 001A", "Burglary")), "\n");
        CrimeReading reading = read(StreetCrimeCsv.asking(EXAMPLEFORD, two), bytes, "a.csv").result();
        assertThat(reading.faults()).hasSize(3);
        assertThat(told(reading).get(2)).contains("more than 2 faults: the rest are not told.");
        assertThat(reading.crime().getSources()).containsExactly(new CrimeSource("a.csv", 0, 3, 0, true));
    }

    @Test
    void a_stream_that_fails_leaves_no_result() {
        StreetCrimeCsv reader = StreetCrimeCsv.asking(EXAMPLEFORD);
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> reader.read(failing, "a.csv")).withMessage("gone");
        assertThatIllegalStateException().isThrownBy(reader::result);
    }

    @Property(tries = 1000)
    void any_bytes_are_counted_without_an_exception(@ForAll byte[] bytes) {
        assertSound(answer(FORCE, bytes));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void spoilt_records_are_counted_without_an_exception_and_every_row_is_counted_or_told(@ForAll("spoilt") String text) {
        assertSound(answer(FORCE, text.getBytes(UTF_8)));
    }

    private static void assertSound(CrimeReading reading) {
        StreetCrime crime = reading.crime();
        assertThat(crime.isWhollyRead()).isEqualTo(reading.faults().stream()
                .allMatch(fault -> List.of("unknown", "duplicate").contains(fault.kind().getWord()) && fault.location().line() >= 1));
        assertThat(crime.getTypes().stream().mapToLong(CrimeLevel::count).sum()).isEqualTo(crime.getTotal().count());
        assertThat(SCHEMA.validate(new String(CrimeJson.toBytes(reading), UTF_8), InputFormat.JSON)).isEmpty();
        assertThat(CrimeText.of(reading, Style.PLAIN)).isNotEmpty();
    }

    @Provide
    Arbitrary<String> spoilt() {
        Arbitrary<String> piece = Arbitraries.of(SOUND, SOUND, SOUND, "\n", "\n", "\r\n", ",", "\"", "2025-01", "9999-12", "E01999001",
                "\u0000", "é", "-1.5", "52.1", SyntheticCrime.HEADER, "Burglary", "x".repeat(300));
        return piece.list().ofMaxSize(40).map(parts -> SyntheticCrime.HEADER + "\n" + String.join("", parts));
    }
}
