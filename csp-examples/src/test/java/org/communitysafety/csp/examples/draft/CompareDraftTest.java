package org.communitysafety.csp.examples.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

/** What a comparison as a document says of the law. */
class CompareDraftTest {

    private static String document(String plan, String then, String now) throws IOException {
        String papers = Files.readString(Path.of("plans", plan));
        assertThat(papers).contains(then);
        return new String(DocumentFormat.MARKDOWN.write(CompareDraft.of(ComparedPapers.of(
                PapersJson.read(papers.replace(then, now).getBytes(UTF_8), "earlier.json"),
                PapersJson.read(papers.getBytes(UTF_8), "later.json"), ReviewOptions.USUAL))), UTF_8);
    }

    /** Section 6(1A) is law in Wales too, but not for what is devolved there. */
    @Test
    void a_demand_is_told_with_its_limit_in_wales() throws IOException {
        String objectives = "{\n        \"id\": \"k-objectives\",\n        \"title\": \"Police and Crime Plan\",\n        \"kind\": \"police-and-crime-plan\"";
        String wales = document("complete-wales.json", objectives, objectives.replace("police-and-crime-plan", "county-agreement")
                .replace("Police and Crime Plan", "Another document"));
        assertThat(wales).contains("In Wales there is a limit: it is not for devolved Welsh functions.");
    }

    /** The year of the plan decides the day: the specified authority came on 31 January 2023. */
    @Test
    void each_sentence_on_the_law_is_marked_and_cites_where_it_stands() throws IOException {
        String years = document("sevenoaks-2024-25.json", "\"year\": \"2024-25\"", "\"year\": \"2022-23\"");
        assertThat(years.lines().filter(line -> line.contains("The law changed: it is law in one of the years alone.")))
                .hasSizeGreaterThan(10).allMatch(line -> line.contains("Draft for legal approval") && line.contains("](<https://www.legislation.gov.uk/"));
        assertThat(years.lines().filter(line -> line.contains("is specified for the Serious Violence Duty from now on.")))
                .singleElement().asString().contains("Draft for legal approval").contains("[PCSCA 2022 s.11, Sch.1](<https://");
    }
}
