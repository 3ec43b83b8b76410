package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewText;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/** The shipped papers as an officer reads their reviews: texts that a person has read and found good. */
class ReviewsAsTextTest {

    private static void assertReads(String papers, ReviewOptions options, String golden) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("plans", papers));
        ReviewedPapers reviewed = ReviewedPapers.of(PapersJson.read(bytes, papers), options, Gate.GAPS);
        String text = ReviewText.of(reviewed, Style.PLAIN);
        Path told = Path.of("target/golden", golden);
        Files.createDirectories(told.getParent());
        Files.writeString(told, text, UTF_8);
        assertThat(text)
                .as("read target/golden/" + golden + ", and copy it to src/test/resources/golden if it is better")
                .isEqualTo(Files.readString(Path.of("src/test/resources/golden", golden), UTF_8));
    }

    @Test
    void the_sevenoaks_papers() throws IOException {
        assertReads("sevenoaks-2024-25.json", ReviewOptions.USUAL.on(LocalDate.of(2024, 4, 1)), "sevenoaks.txt");
    }

    @Test
    void the_sevenoaks_papers_taken_as_whole() throws IOException {
        assertReads("sevenoaks-2024-25.json", ReviewOptions.USUAL.on(LocalDate.of(2024, 4, 1)).assumingWhole(),
                "sevenoaks-assume-whole.txt");
    }

    @Test
    void the_complete_papers() throws IOException {
        assertReads("complete.json", ReviewOptions.USUAL, "complete.txt");
    }

    @Test
    void the_complete_papers_of_a_county() throws IOException {
        assertReads("complete-county.json", ReviewOptions.USUAL, "complete-county.txt");
    }
}
