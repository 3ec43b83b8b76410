package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.communitysafety.csp.examples.draft.CompareDraft;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.CompareText;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/** The comparison that is shipped is what the complete papers and those of the year after give: a person has looked at it. */
class YearOnYearSampleTest {

    private static final String NAME = "complete-year-on-year";

    private static Read<Papers> read(String folder, String name) throws IOException {
        return PapersJson.read(Files.readAllBytes(Path.of(folder, name)), name);
    }

    private static ComparedPapers compared(Audience audience) throws IOException {
        return ForAudience.of(
                ComparedPapers.of(read("plans", "complete.json"), read("next-year", "exampleford-2026-27.json"), ReviewOptions.USUAL), audience);
    }

    private static void assertIs(String ending, byte[] made) throws IOException {
        byte[] bytes = WrittenDocumentsTest.kept(NAME + ending, made);
        Path shipped = Path.of("reports", NAME + ending);
        assertThat(new String(bytes, UTF_8)).as("look at target/golden/" + NAME + ending + ", and copy it to reports if it is better")
                .isEqualTo(Files.exists(shipped) ? Files.readString(shipped, UTF_8) : "");
    }

    @Test
    void the_text_for_the_public_is_that_of_both_papers() throws IOException {
        assertIs(".txt", CompareText.of(compared(Audience.PUBLIC), Style.PLAIN).getBytes(UTF_8));
    }

    @Test
    void the_markdown_for_the_public_is_that_of_both_papers() throws IOException {
        assertIs(".md", DocumentFormat.MARKDOWN.write(CompareDraft.of(compared(Audience.PUBLIC))));
    }

    @Test
    void the_docx_for_the_public_is_that_of_both_papers() throws IOException {
        byte[] bytes = WrittenDocumentsTest.kept(NAME + ".docx", DocumentFormat.DOCX.write(CompareDraft.of(compared(Audience.PUBLIC))));
        Path shipped = Path.of("reports", NAME + ".docx");
        assertThat(WrittenDocumentsTest.parts(bytes)).as("look at target/golden/" + NAME + ".docx, and copy it to reports if it is better")
                .isEqualTo(Files.exists(shipped) ? WrittenDocumentsTest.parts(Files.readAllBytes(shipped)) : Map.of());
    }
}
