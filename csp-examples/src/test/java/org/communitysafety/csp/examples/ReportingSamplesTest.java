package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.draft.AnnualDraft;
import org.communitysafety.csp.examples.draft.CompareDraft;
import org.communitysafety.csp.examples.draft.MonitoringDraft;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the documents between two reviews are what the shipped papers give: a person has looked at them and found them good. */
class ReportingSamplesTest {

    private static void assertIs(String report, byte[] bytes) throws IOException {
        Path told = Path.of("target/golden", report);
        Files.createDirectories(told.getParent());
        Files.write(told, bytes);
        Path kept = Path.of("reports", report);
        assertThat(kept).as("look at target/golden/" + report + ", and copy it to reports if it is better").exists();
        assertThat(bytes).as("look at target/golden/" + report + ", and copy it to reports if it is better")
                .isEqualTo(Files.readAllBytes(kept));
    }

    private static void assertIs(String name, Document document, DocumentFormat format) throws IOException {
        assertIs(name + switch (format) {
            case DOCX -> ".docx";
            case HTML -> ".html";
            case MARKDOWN -> ".md";
        }, format.write(document));
    }

    private static Read<Papers> read(String folder, String name) throws IOException {
        return PapersJson.read(Files.readAllBytes(Path.of(folder, name)), name);
    }

    private static ComparedPapers exampleford(Audience audience) throws IOException {
        return ForAudience.of(ComparedPapers.of(read("plans", "complete.json"), read("next-year", "exampleford-2026-27.json"), ReviewOptions.USUAL), audience);
    }

    @ParameterizedTest
    @EnumSource
    void the_year_on_year_of_exampleford(DocumentFormat format) throws IOException {
        assertIs("complete-year-on-year", CompareDraft.of(exampleford(Audience.PUBLIC)), format);
    }

    @Test
    void the_year_on_year_of_exampleford_for_a_terminal() throws IOException {
        assertIs("complete-year-on-year.txt", CompareText.of(exampleford(Audience.ALL), Style.PLAIN).getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void the_monitoring_of_the_complete_papers(DocumentFormat format) throws IOException {
        assertIs("complete-monitoring-q2", MonitoringDraft.of(ReportsTest.complete(), Audience.PUBLIC, 2), format);
    }

    @ParameterizedTest
    @EnumSource
    void the_annual_report_of_the_complete_papers(DocumentFormat format) throws IOException {
        assertIs("complete-annual", AnnualDraft.of(ReportsTest.complete(), Audience.PUBLIC), format);
    }

    @Test
    void the_monitoring_and_annual_report_of_what_is_in_hand_of_the_sevenoaks_papers() throws IOException {
        assertIs("sevenoaks-2024-25-monitoring-q2", MonitoringDraft.of(ReportsTest.sevenoaks(), Audience.PUBLIC, 2), DocumentFormat.MARKDOWN);
        assertIs("sevenoaks-2024-25-annual", AnnualDraft.of(ReportsTest.sevenoaks(), Audience.PUBLIC), DocumentFormat.MARKDOWN);
    }
}
