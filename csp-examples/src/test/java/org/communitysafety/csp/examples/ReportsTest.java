package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewMarkdown;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/** The reports that are shipped are what the shipped papers give: pages that a person has looked at and found good. */
class ReportsTest {

    static final int MOST_BYTES = 400_000;

    static ReviewedPapers sevenoaks() throws IOException {
        return reviewed("sevenoaks-2024-25.json", ReviewOptions.USUAL.on(LocalDate.of(2024, 4, 1)));
    }

    static ReviewedPapers complete() throws IOException {
        return reviewed("complete.json", ReviewOptions.USUAL);
    }

    static ReviewedPapers reviewed(String papers, ReviewOptions options) throws IOException {
        return ReviewedPapers.of(PapersJson.read(Files.readAllBytes(Path.of("plans", papers)), papers), options, Gate.GAPS);
    }

    private static void assertIs(String report, ReviewedPapers reviewed, Function<ReviewedPapers, byte[]> written)
            throws IOException {
        byte[] bytes = written.apply(reviewed);
        Path told = Path.of("target/golden", report);
        Files.createDirectories(told.getParent());
        Files.write(told, bytes);
        assertThat(bytes.length).isLessThan(MOST_BYTES);
        Path kept = Path.of("reports", report);
        assertThat(new String(bytes, UTF_8))
                .as("look at target/golden/" + report + ", and copy it to reports if it is better")
                .isEqualTo(Files.exists(kept) ? Files.readString(kept, UTF_8) : "");
    }

    @Test
    void the_page_of_the_sevenoaks_papers() throws IOException {
        assertIs("sevenoaks-2024-25.html", sevenoaks(), ReviewHtml::toBytes);
    }

    @Test
    void the_page_of_the_complete_papers() throws IOException {
        assertIs("complete.html", complete(), ReviewHtml::toBytes);
    }

    @Test
    void the_ticket_of_the_sevenoaks_papers() throws IOException {
        assertIs("sevenoaks-2024-25.md", sevenoaks(), reviewed -> ReviewMarkdown.of(reviewed).getBytes(UTF_8));
    }

    @Test
    void the_ticket_of_the_complete_papers() throws IOException {
        assertIs("complete.md", complete(), reviewed -> ReviewMarkdown.of(reviewed).getBytes(UTF_8));
    }
}
