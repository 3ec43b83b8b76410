package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No format tells an audience what it may not be shown: texts and ids of every kind of element, planted from the tables of fields. */
class AudiencePlantedTest {

    private static final int DUTIES = 3;

    /** Every rendering of papers for an audience, by name. */
    private static Map<String, String> renderings(byte[] json, Audience audience) {
        Map<String, String> all = new LinkedHashMap<>();
        Read<Papers> read = PapersJson.read(json, "plan.json");
        ReviewedPapers whole = ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.COMPLETE);
        ReviewedPapers reviewed = ForAudience.of(whole, audience);
        all.put("text", ReviewText.of(reviewed, Style.PLAIN));
        all.put("html", new String(ReviewHtml.toBytes(reviewed), UTF_8));
        all.put("markdown", ReviewMarkdown.of(reviewed));
        all.put("json", new String(ReviewJson.toBytes(reviewed), UTF_8));
        all.put("questions text", QuestionsText.of(OpenQuestions.of(reviewed), Style.PLAIN));
        all.put("questions json", new String(QuestionsJson.toBytes(OpenQuestions.of(reviewed)), UTF_8));
        all.put("form of answers", new String(AnswersJson.form(OpenQuestions.of(reviewed)), UTF_8));
        BatchResult result = ForAudience.of(BatchResult.of(1, "plan.json", whole), audience);
        all.put("batch text", BatchText.of(result, Style.PLAIN));
        all.put("junit", new String(ReviewJunit.toBytes(reviewed), UTF_8));
        all.put("batch junit", new String(ReviewJunit.suite(result), UTF_8));
        all.put("batch json", new String(BatchJson.line(result), UTF_8));
        ImpactOnPapers impact = ForAudience.of(ImpactOnPapers.of(read, LocalDate.of(2022, 6, 1), LocalDate.of(2024, 3, 31),
                ReviewOptions.USUAL), audience);
        all.put("impact text", ImpactText.of(impact, Style.PLAIN));
        all.put("impact json", new String(ImpactJson.toBytes(impact), UTF_8));
        Read<Papers> other = SmallPapers.read(SmallPapers.JSON);
        ComparedPapers before = ForAudience.of(ComparedPapers.of(read, other, ReviewOptions.USUAL), audience);
        all.put("compared before text", CompareText.of(before, Style.PLAIN));
        all.put("compared before json", new String(CompareJson.toBytes(before), UTF_8));
        ComparedPapers after = ForAudience.of(ComparedPapers.of(other, read, ReviewOptions.USUAL), audience);
        all.put("compared after text", CompareText.of(after, Style.PLAIN));
        all.put("compared after json", new String(CompareJson.toBytes(after), UTF_8));
        all.put("papers", new String(PapersJson.toBytes(ForAudience.of(read, audience).partial().orElseThrow()), UTF_8));
        explained(read, whole, audience, all);
        return all;
    }

    /** Those duties whose findings rest on what is planted, as far as they are not too many. */
    private static void explained(Read<Papers> read, ReviewedPapers whole, Audience audience, Map<String, String> all) {
        List<Finding> told = whole.review().findings().stream()
                .filter(finding -> finding.evidence().stream().anyMatch(one -> one.text().contains("zq") || one.element().getId().value().contains("zq"))
                        || finding.toString().contains("zq"))
                .limit(DUTIES)
                .toList();
        for (Finding finding : told) {
            Explained explained = Explained.of(read, ReviewOptions.USUAL, finding.duty().getId());
            all.put("explained " + finding.duty().getId(), ExplainText.of(ForAudience.of(explained, audience), Style.PLAIN));
        }
    }

    private static byte[] plan(String name) throws IOException {
        return Files.readAllBytes(Path.of("../csp-examples/plans", name));
    }

    private static void assertNothingIsTold(byte[] json, String marking, Audience audience) throws IOException {
        for (String kind : Planted.kinds()) {
            Planted planted = Planted.in(json, kind, marking);
            if (planted.count() > 0) {
                renderings(planted.json(), audience).forEach((format, text) ->
                        assertThat(planted.in(text)).as(format + " of " + kind + " marked " + marking + " for " + audience.getWord()).isEmpty());
            }
        }
    }

    @Test
    void what_is_restricted_is_told_to_no_other() throws IOException {
        assertNothingIsTold(plan("complete.json"), "restricted", Audience.PARTNERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete-wales.json", "complete-county.json", "sevenoaks-2024-25.json"})
    void what_is_for_partners_is_not_told_to_the_public(String name) throws IOException {
        assertNothingIsTold(plan(name), "partners", Audience.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void nothing_that_is_marked_in_generated_papers_is_told(long seed) throws IOException {
        assertNothingIsTold(generated(seed), "restricted", Audience.PUBLIC);
    }

    /** Anything that the model allows, but for an area that is known, so that duties can be checked. */
    private static byte[] generated(long seed) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode papers = (ObjectNode) mapper.readTree(PapersJson.toBytes(GeneratedPapers.everyday(seed, 2)));
        papers.set("partnership", mapper.readTree("{\"id\": \"partnership\", \"name\": \"Partners\", \"areas\": [{\"code\": \"E07000111\"}]}"));
        if (papers.get("plan") instanceof ObjectNode plan) {
            plan.put("year", "2024-25");
        }
        return mapper.writeValueAsBytes(papers);
    }

    @Test
    void most_of_what_could_be_told_is_told_to_those_who_keep_the_papers() throws IOException {
        Set<String> silent = new TreeSet<>();
        int planted = 0;
        int told = 0;
        for (String kind : Planted.kinds()) {
            Planted all = Planted.in(plan("complete.json"), kind, "restricted");
            Map<String, String> renderings = renderings(all.json(), Audience.ALL);
            // What the law gives no event does not stand in one, and is a fault.
            assertThat(all.in(renderings.remove("papers")).size()).as(kind).isGreaterThanOrEqualTo(all.count() * 9 / 10);
            Set<String> found = all.in(String.join("\n", renderings.values()));
            planted += all.count();
            told += found.size();
            if (all.count() > 0 && found.isEmpty()) {
                silent.add(kind);
            }
        }
        // A third of all: most texts of papers, such as who issued them, are evidence of nothing, and no review tells them.
        assertThat(told).isGreaterThan(planted / 4);
        assertThat(silent).isEmpty();
    }
}
