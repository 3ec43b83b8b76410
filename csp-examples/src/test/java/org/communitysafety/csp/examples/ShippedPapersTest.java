package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The complete papers of other areas: written from those that the tests compose, and answered as was expected by hand, in
 * {@code shipped-expected.csv} with the reason from the law.
 */
class ShippedPapersTest {

    private static final Path PLANS = Path.of("plans");

    private static Review review(ShippedPapers papers) throws IOException {
        Read<Papers> read = PapersJson.read(Files.readAllBytes(PLANS.resolve(papers.file())), papers.file());
        assertThat(read.faults()).isEmpty();
        return Review.of(read.complete().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void they_are_what_the_tests_compose_in_the_canonical_form(ShippedPapers papers) throws IOException {
        byte[] composed = PapersJson.toBytes(papers.composed());
        Path told = Path.of("target/golden", papers.file());
        Files.createDirectories(told.getParent());
        Files.write(told, composed);
        Path kept = PLANS.resolve(papers.file());
        assertThat(new String(composed, UTF_8))
                .as("read " + told + ", and copy it to plans if it is better")
                .isEqualTo(Files.exists(kept) ? Files.readString(kept, UTF_8) : "");
        assertThat(Files.readAllBytes(kept)).isEqualTo(composed);
    }

    /** Of a district's 175 duties, 151 of which stand in the Welsh law, what is for other places falls away. */
    @ParameterizedTest
    @CsvSource({"WALES, 116, 26, 9", "UNITARY, 122, 28, 25", "LONDON, 121, 28, 26", "COUNTY, 24, 4, 147", "COMBINED, 128, 30, 17"})
    void every_duty_is_shown_or_for_people_or_for_other_places(ShippedPapers papers, int shown, int forPeople, int forOthers)
            throws IOException {
        Map<Outcome, Integer> counts = new TreeMap<>();
        review(papers).findings().forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of(
                Outcome.SHOWN, shown, Outcome.FOR_JUDGEMENT, forPeople, Outcome.NOT_APPLICABLE, forOthers));
    }

    @ParameterizedTest
    @EnumSource
    void what_tells_the_areas_apart_answers_as_was_expected_by_hand(ShippedPapers papers) throws IOException {
        Review review = review(papers);
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> given = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/shipped-expected.csv"))) {
            rows.stream().filter(row -> row.getField("papers").equals(papers.name())).forEach(row -> {
                String duty = row.getField("duty");
                expected.put(duty, row.getField("outcome"));
                given.put(duty, review.finding(duty).map(finding -> finding.outcome().getWord()).orElse("not-asked"));
            });
        }
        assertThat(given).isNotEmpty().isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_for_people_comes_with_evidence_and_nothing_stops_even_when_taken_as_whole(ShippedPapers papers)
            throws IOException {
        assertThat(review(papers).findings())
                .allMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE || !finding.evidence().isEmpty());
        assertThat(Review.of(review(papers).papers(), ReviewOptions.USUAL.assumingWhole()).at(Gate.GAPS).isPassed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"WALES", "UNITARY", "LONDON"})
    void papers_of_a_place_with_one_council_speak_of_no_district_and_no_county_council(ShippedPapers papers) throws IOException {
        List<String> told = review(papers).findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::text)
                .toList();
        assertThat(told).isNotEmpty().noneMatch(text -> text.matches("(?is).*(district|county council|exampleford).*"));
    }
}
