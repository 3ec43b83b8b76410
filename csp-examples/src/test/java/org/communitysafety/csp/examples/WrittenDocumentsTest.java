package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.draft.AnnualDraft;
import org.communitysafety.csp.examples.draft.MonitoringDraft;
import org.communitysafety.csp.examples.draft.PlanDraft;
import org.communitysafety.csp.examples.draft.ReportDraft;
import org.communitysafety.csp.examples.draft.SummaryDraft;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that are shipped are what the shipped papers give: a person has turned them into pages, and looked at those. */
class WrittenDocumentsTest {

    private record Written(String name, BiFunction<ReviewedPapers, Audience, Document> draft) {}

    static Stream<Arguments> documents() {
        return Stream.of(new Written("plan", PlanDraft::of), new Written("summary", SummaryDraft::of), new Written("report", ReportDraft::of),
                        new Written("monitoring-q2", (papers, audience) -> MonitoringDraft.of(papers, audience, 2)), new Written("annual", AnnualDraft::of))
                .flatMap(one -> Stream.of("sevenoaks-2024-25", "complete").map(papers -> Arguments.of(papers, one.name(), one.draft())));
    }

    private static Document document(String papers, BiFunction<ReviewedPapers, Audience, Document> draft) throws IOException {
        return draft.apply(papers.equals("complete") ? ReportsTest.complete() : ReportsTest.sevenoaks(), Audience.PUBLIC);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void markdown_is_that_of_the_papers(String papers, String name, BiFunction<ReviewedPapers, Audience, Document> draft) throws IOException {
        assertIsText(papers + "-" + name + ".md", DocumentFormat.MARKDOWN.write(document(papers, draft)));
    }

    @Test
    void a_page_is_that_of_the_papers() throws IOException {
        assertIsText("complete-plan.html", DocumentFormat.HTML.write(document("complete", PlanDraft::of)));
    }

    private static void assertIsText(String file, byte[] written) throws IOException {
        byte[] bytes = kept(file, written);
        Path shipped = Path.of("reports", file);
        assertThat(new String(bytes, UTF_8)).as("look at target/golden/" + file + ", and copy it to reports if it is better")
                .isEqualTo(Files.exists(shipped) ? Files.readString(shipped, UTF_8) : "");
    }

    /** Part by part: how a zip file is packed differs between machines. */
    @ParameterizedTest
    @MethodSource("documents")
    void docx_is_that_of_the_papers(String papers, String name, BiFunction<ReviewedPapers, Audience, Document> draft) throws IOException {
        String file = papers + "-" + name + ".docx";
        byte[] bytes = kept(file, DocumentFormat.DOCX.write(document(papers, draft)));
        Path shipped = Path.of("reports", file);
        assertThat(parts(bytes)).as("look at target/golden/" + file + ", and copy it to reports if it is better")
                .isEqualTo(Files.exists(shipped) ? parts(Files.readAllBytes(shipped)) : Map.of());
    }

    static byte[] kept(String file, byte[] bytes) throws IOException {
        Path told = Path.of("target/golden", file);
        Files.createDirectories(told.getParent());
        return Files.readAllBytes(Files.write(told, bytes));
    }

    static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
