package org.communitysafety.csp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/**
 * The Sevenoaks papers against what was expected of them before the rules were written: {@code sevenoaks-expected.csv} has
 * every duty with its outcome, the words it rests on, and why.
 */
class SevenoaksTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Path PLANS = Path.of("plans");

    private static Papers sevenoaks() throws IOException {
        Read<Papers> read =
                PapersJson.read(Files.readAllBytes(PLANS.resolve("sevenoaks-2024-25.json")), "sevenoaks-2024-25.json");
        assertThat(read.faults()).isEmpty();
        return read.complete().orElseThrow();
    }

    private static Map<String, String> outcomes(Review review) {
        Map<String, String> outcomes = new TreeMap<>();
        review.findings().forEach(
                finding -> outcomes.put(finding.duty().getId().value(), finding.outcome().getWord()));
        return outcomes;
    }

    private static Map<String, String> expected(String table) {
        Map<String, String> expected = new TreeMap<>();
        Expected.in(table).forEach(row -> expected.put(row.duty(), row.outcome()));
        return expected;
    }

    @Test
    void every_duty_answers_as_was_expected_by_hand() throws IOException {
        Review review = Review.of(sevenoaks(), ReviewOptions.USUAL.on(DAY));
        assertThat(outcomes(review)).containsExactlyEntriesOf(expected("sevenoaks-expected.csv"));
    }

    @Test
    void taken_as_whole_only_what_was_expected_by_hand_changes() throws IOException {
        Map<String, String> expected = expected("sevenoaks-expected.csv");
        expected.putAll(expected("sevenoaks-expected-assume-whole.csv"));
        Review review = Review.of(sevenoaks(), ReviewOptions.USUAL.on(DAY).assumingWhole());
        assertThat(outcomes(review)).containsExactlyEntriesOf(expected);
    }

    @Test
    void every_answer_shows_the_elements_that_a_person_would_rest_it_on() throws IOException {
        Review review = Review.of(sevenoaks(), ReviewOptions.USUAL.on(DAY));
        List<String> unlike = new ArrayList<>();
        for (Expected row : Expected.in("sevenoaks-expected.csv")) {
            List<String> found = review.finding(row.duty()).orElseThrow().evidence().stream()
                    .map(evidence -> evidence.element().getId().value())
                    .distinct()
                    .toList();
            Set<String> wanted = new TreeSet<>(row.restsOn());
            wanted.removeAll(found);
            boolean silent = row.outcome().equals("not-recorded");
            if (!wanted.isEmpty() || (silent && !found.isEmpty())) {
                unlike.add(row.duty() + " wants " + row.restsOn() + " but shows " + found);
            }
        }
        assertThat(unlike).isEmpty();
    }
}
