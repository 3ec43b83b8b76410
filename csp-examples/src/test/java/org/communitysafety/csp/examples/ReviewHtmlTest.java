package org.communitysafety.csp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewMarkdown;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as a browser takes it apart: what stands in it, where it leads, and what it must not have. */
class ReviewHtmlTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Document page(ReviewedPapers reviewed) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(ReviewHtml.toBytes(reviewed)), "UTF-8", "");
    }

    static ReviewedPapers changed(Consumer<ObjectNode> change) throws IOException {
        ObjectNode papers = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of("plans/complete.json")));
        change.accept(papers);
        return ReviewedPapers.of(PapersJson.read(JSON.writeValueAsBytes(papers), "changed.json"), ReviewOptions.USUAL, Gate.GAPS);
    }

    private static void without(JsonNode list, String word) {
        ArrayNode all = (ArrayNode) list;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).path("serves").toString().contains(word)) {
                all.remove(i);
            }
        }
    }

    private static List<String> texts(Document page, String query) {
        return page.select(query).eachText();
    }

    @Test
    void every_duty_stands_in_it_once_with_its_demand_and_its_answer() throws IOException {
        ReviewedPapers reviewed = ReportsTest.complete();
        Document page = page(reviewed);
        assertThat(page.select("details.card").eachAttr("id"))
                .hasSize(reviewed.review().findings().size())
                .doesNotHaveDuplicates();
        reviewed.review().findings().forEach(finding -> {
            Element card = page.getElementById("duty-" + finding.duty().getId());
            assertThat(card.text()).contains(finding.duty().getTitle(), finding.outcome().getPhrase(), finding.duty().getDemand());
            assertThat(card.select("a[href^=https://www.legislation.gov.uk/]").eachAttr("href"))
                    .isEqualTo(finding.duty().getProvision().link().isEmpty()
                            ? List.of() : List.of(finding.duty().getProvision().link()));
        });
    }

    @Test
    void every_link_in_the_page_leads_to_something_that_is_there_once() throws IOException {
        for (ReviewedPapers reviewed : List.of(ReportsTest.complete(), ReportsTest.sevenoaks())) {
            Document page = page(reviewed);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]")).isNotEmpty().allSatisfy(link ->
                    assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull());
            assertThat(page.select("[aria-labelledby]")).allSatisfy(part -> {
                for (String id : part.attr("aria-labelledby").split(" ")) {
                    assertThat(page.getElementById(id)).as(part.tagName() + " " + id).isNotNull();
                }
            });
        }
    }

    @Test
    void nothing_in_it_asks_anybody_for_anything_or_runs() throws IOException {
        Document page = page(ReportsTest.complete());
        assertThat(page.select("script, link, img, iframe, object, embed, form, input, button, base, audio, video, source"))
                .isEmpty();
        assertThat(page.select("[src], [srcset], [style], [action], [ping]")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "expression");
        assertThat(page.select("a[href]")).allSatisfy(link ->
                assertThat(link.attr("href")).matches("#.+|https://www\\.legislation\\.gov\\.uk/.+"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='");
    }

    @Test
    void headings_go_down_one_step_at_a_time_and_tables_say_what_their_headings_are_for() throws IOException {
        Document page = page(ReportsTest.complete());
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("th")).isNotEmpty().allSatisfy(head -> assertThat(head.attr("scope")).isIn("row", "col"));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).contains("Exampleford");
    }

    @Test
    void the_matrix_counts_every_duty_once() throws IOException {
        ReviewedPapers reviewed = ReportsTest.sevenoaks();
        Document page = page(reviewed);
        int inRows = page.select(".matrix tbody td").eachText().stream().mapToInt(Integer::parseInt).sum();
        int inTotal = page.select(".matrix tfoot td").eachText().stream().mapToInt(Integer::parseInt).sum();
        assertThat(inRows).isEqualTo(inTotal).isEqualTo(reviewed.review().findings().size());
    }

    @Test
    void a_gap_stands_first_with_who_can_do_it_and_at_most_ten_things_do() throws IOException {
        Document page = page(changed(papers -> List.of("strategies", "actions", "measures", "priorities")
                .forEach(list -> without(papers.get("plan").get(list), "substance-misuse"))));
        List<String> tags = texts(page, ".tasks > li > .tag");
        assertThat(tags).hasSizeLessThanOrEqualTo(10).contains("Decide");
        assertThat(tags).isSortedAccordingTo((one, other) -> Integer.compare(rank(one), rank(other)));
        assertThat(page.select(".tasks > li")).allSatisfy(line -> assertThat(line.select(".who strong").text()).isNotEmpty());
    }

    private static int rank(String tag) {
        return List.of("Conflict", "Gap", "Not checked", "Put right", "Read", "Ask", "Decide").indexOf(tag);
    }

    @Test
    void all_measures_gone_is_a_gap_told_first_for_who_must_set_them_out() throws IOException {
        ReviewedPapers reviewed = changed(papers -> {
            ((ArrayNode) papers.get("plan").get("measures")).removeAll();
            papers.get("plan").get("actions").forEach(action -> ((ObjectNode) action).remove("measures"));
        });
        assertThat(reviewed.read().faults()).isEmpty();
        Document page = page(reviewed);
        Element first = page.selectFirst(".tasks > li");
        assertThat(first.select(".tag").text()).isEqualTo("Gap");
        assertThat(first.select(".who").text()).contains("strategy group");
        assertThat(page.select(".headline .bad").text()).contains("gap");
        assertThat(page.select(first.select("a.more").attr("href")).select(".answer").text())
                .contains("not found in the papers read");
    }

    @Test
    void a_file_that_could_not_be_read_in_part_says_so_before_anything_and_tells_where() throws IOException {
        Document page = page(changed(papers -> ((ObjectNode) papers.get("plan")).put("measures", "see annex")));
        assertThat(page.select(".headline").text()).contains("could not be checked", "Part of the file could not be read.");
        assertThat(page.getElementById("faults").nextElementSiblings().text()).contains("/plan/measures");
        assertThat(texts(page, ".tasks > li > .tag")).contains("Not checked");
    }

    @Test
    void what_a_part_of_the_plan_serves_is_told_only_of_a_plan_read_whole() throws IOException {
        assertThat(page(ReportsTest.sevenoaks()).select("section:has(#parts)").text())
                .contains("not read whole, or is not told whole").doesNotContain("serve nothing").doesNotContain("Lacks");
        Document whole = page(changed(papers ->
                ((ObjectNode) papers.get("plan").get("actions").get(0)).remove(List.of("priorities", "strategies"))));
        assertThat(whole.select("section:has(#parts)").text()).contains("it is for no priority");
    }

    @Test
    void ids_of_duties_and_bodies_of_the_papers_are_told_apart() throws IOException {
        Document page = page(ReportsTest.complete());
        Set<String> parts = StreamSupport.stream(
                        JSON.readTree(Files.readAllBytes(Path.of("plans/complete.json"))).get("plan").get("actions").spliterator(), false)
                .map(action -> action.path("title").asText(action.path("text").asText()))
                .map(title -> title.length() > 100 ? title.substring(0, 100) : title)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(parts).isNotEmpty();
        String told = page.select("section:has(#parts)").text();
        assertThat(parts).allSatisfy(title -> assertThat(told).contains(title));
    }

    @Test
    void a_paper_of_which_part_could_not_be_read_is_never_told_as_whole_alone() throws IOException {
        ReviewedPapers reviewed = changed(papers -> ((ObjectNode) papers.get("plan").get("actions").get(0)).put("due", 7));
        Document page = page(reviewed);
        assertThat(page.select(".at-a-glance").text()).contains("Plan: in hand whole; part of it could not be read");
        assertThat(page.select("section:has(#charts)").text()).contains("Not all of the papers was read or is told");
        assertThat(ReviewMarkdown.of(reviewed)).contains("part of it could not be read");
    }

    @Test
    void a_paper_that_is_lacking_or_not_for_the_audience_is_told_so() throws IOException {
        assertThat(page(changed(papers -> papers.remove("assessment"))).select(".at-a-glance").text())
                .contains("Assessment: not among these papers");
        ReviewedPapers marked = changed(papers -> ((ObjectNode) papers.get("assessment")).put("visibility", "restricted"));
        Document forAll = page(ForAudience.of(marked, Audience.PUBLIC));
        assertThat(forAll.select(".at-a-glance").text()).contains("Assessment: not shown to this audience");
        assertThat(ReviewMarkdown.of(ForAudience.of(marked, Audience.PUBLIC))).contains("not shown to this audience");
    }

    @Test
    void what_is_taken_as_whole_is_told_as_taken() throws IOException {
        ReviewedPapers reviewed = ReportsTest.reviewed("sevenoaks-2024-25.json", ReviewOptions.USUAL.assumingWhole());
        assertThat(page(reviewed).select(".at-a-glance").text()).contains("taken as whole");
        assertThat(ReviewMarkdown.of(reviewed)).contains("taken as whole");
    }

    @Test
    void many_reasons_for_which_duties_could_not_be_checked_are_one_line_with_their_numbers() throws IOException {
        ReviewedPapers reviewed = changed(papers -> {
            ((ObjectNode) papers.get("plan")).put("measures", "see annex");
            ((ObjectNode) papers.get("assessment")).put("consultations", 7);
            ((ObjectNode) papers.get("records")).put("meetings", "many");
        });
        long unchecked = reviewed.review().findings().stream().filter(one -> one.outcome() == Outcome.NOT_EVALUATED).count();
        long reasons = reviewed.review().findings().stream().filter(one -> one.outcome() == Outcome.NOT_EVALUATED)
                .map(one -> one.reason() + one.remedy()).distinct().count();
        assertThat(reasons).isGreaterThan(1).isLessThan(unchecked);
        String words = unchecked + " duties could not be checked, for " + reasons + " reasons. Make them checkable first: what is not checked is not"
                + " answered.";
        List<Element> lines = page(reviewed).select(".tasks > li").stream().filter(line -> line.select(".tag").text().equals("Not checked")).toList();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.text()).contains(words);
            assertThat(line.select("a").attr("href")).isEqualTo("#do-unchecked");
        });
        assertThat(ReviewMarkdown.of(reviewed)).contains(". **Not checked**: " + words);
    }

    @Test
    void one_reason_for_which_duties_could_not_be_checked_is_told_itself() throws IOException {
        ReviewedPapers reviewed = changed(papers -> papers.put("sorce", ""));
        assertThat(ReviewMarkdown.of(reviewed)).doesNotContain("Make them checkable first");
        ReviewedPapers nowhere = changed(papers -> papers.withObject("/partnership").remove("areas"));
        assertThat(page(nowhere).select(".tasks > li .tag").eachText()).containsOnlyOnce("Not checked");
        assertThat(ReviewMarkdown.of(nowhere)).doesNotContain("Make them checkable first");
    }

    @Test
    void the_ticket_tells_what_a_check_of_form_found_and_that_it_found_nothing() throws IOException {
        ReviewedPapers reviewed = ReportsTest.complete();
        assertThat(ReviewMarkdown.of(reviewed)).doesNotContain("## Form\n").contains("The form of the papers was not checked.");
        assertThat(ReviewMarkdown.of(reviewed.withForm(List.of())))
                .contains("\n\n## Form\n\nThe form of the papers was checked; nothing was found.\n\n---\n")
                .doesNotContain("The form of the papers was not checked.");
        String ticket = ReviewMarkdown.of(reviewed.withForm(List.of(
                new FormFinding("/plan/title", "a paper needs its *title*"), new FormFinding("/nowhere", "a thing is wrong"))));
        int line = 1 + (int) Files.readString(Path.of("plans/complete.json")).split("\"plan\": \\{")[0].lines().count();
        assertThat(ticket).containsPattern("\n\n## Form\n\n- A paper needs its \\\\\\*title\\\\\\* \\(line \\d+\\)\n- A thing is wrong \\(/nowhere\\)\n\n---\n")
                .contains("(line " + (line + 1) + ")").doesNotContain("nothing was found");
    }

    @Test
    void what_is_said_to_be_in_another_document_is_open_until_a_person_answers_it() throws IOException {
        Consumer<ObjectNode> elsewhere = papers -> {
            without(papers.get("plan").get("strategies"), "serious-violence");
            without(papers.get("plan").get("actions"), "serious-violence");
            without(papers.get("plan").get("measures"), "serious-violence");
            without(papers.get("plan").get("priorities"), "serious-violence");
            ObjectNode statement = ((ArrayNode) papers.get("plan").get("statements")).addObject();
            statement.put("id", "elsewhere").put("text", "Serious violence is dealt with elsewhere.").put("says", "elsewhere")
                    .put("document", "County Violence Plan");
            statement.putArray("about").add("strategy");
            statement.putArray("serves").add("serious-violence");
        };
        ReviewedPapers reviewed = changed(elsewhere);
        Finding finding = reviewed.review().findings().stream().filter(one -> one.outcome() == Outcome.SHOWN_ELSEWHERE).findFirst().orElseThrow();
        Element card = page(reviewed).getElementById("duty-" + finding.duty().getId());
        assertThat(card.hasAttr("open")).isTrue();
        assertThat(card.classNames()).contains("open").doesNotContain("good");
        assertThat(card.select("summary .answer").text()).isEqualTo("\u2192 said to be in another document");
        assertThat(ReviewMarkdown.of(reviewed)).contains(" \u2014 said to be in another document\n");
        assertThat(texts(page(reviewed), ".tasks > li > .tag")).contains("Read");
        Read<Answers> answers = AnswersJson.read(("""
                {"format": "community-safety-answers", "version": 1, "answers": [{"duty": "%s", "answer": "met", "by": "Head of Safety",
                "on": "2025-06-03", "reason": "It was read, and has it."}]}""").formatted(finding.duty().getId())
                .getBytes(StandardCharsets.UTF_8), "answers.json");
        ReviewedPapers answered = ReviewedPapers.of(reviewed.read(), answers, ReviewOptions.USUAL, Gate.GAPS);
        Element settled = page(answered).getElementById("duty-" + finding.duty().getId());
        assertThat(settled.hasAttr("open")).isFalse();
        assertThat(settled.select("summary .answer").text()).isEqualTo("\u2192 said to be in another document");
    }

    @Test
    void links_to_where_a_thing_to_do_goes_on_are_called_by_the_duty_and_alike_only_if_they_lead_to_one_place() throws IOException {
        ReviewedPapers gaps = changed(papers -> {
            ((ArrayNode) papers.get("plan").get("measures")).removeAll();
            papers.get("plan").get("actions").forEach(action -> ((ObjectNode) action).remove("measures"));
            papers.remove("records");
        });
        for (ReviewedPapers reviewed : List.of(ReportsTest.complete(), ReportsTest.sevenoaks(), gaps)) {
            Document page = page(reviewed);
            assertThat(page.select("a.more")).isNotEmpty();
            Map<String, String> leads = new HashMap<>();
            for (Element link : page.select("a.more")) {
                String name = link.text();
                assertThat(name).matches("Details: \\S.+");
                assertThat(leads.merge(name, link.attr("href"), (one, other) -> one.equals(other) ? one : "several")).as(name).isNotEqualTo("several");
                if (link.attr("href").startsWith("#duty-")) {
                    assertThat(name).isEqualTo("Details: " + page.select(link.attr("href")).select("summary .what").text());
                }
            }
            assertThat(page.select("a.more").eachText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_label_and_nothing_beside_one_is_empty() throws IOException {
        ReviewedPapers partly = changed(papers -> papers.withObject("/seriousViolenceStrategy").put("tilte", ""));
        assertThat(page(partly).select("section:has(#violence) .facts > div").first().text()).contains("part of it could not be read");
        assertThat(ReviewMarkdown.of(partly)).contains("\n- part of it could not be read\n").doesNotContain("**:**");
        for (ReviewedPapers reviewed : List.of(ReportsTest.complete(), ReportsTest.sevenoaks(), partly,
                ForAudience.of(ReportsTest.complete(), Audience.PUBLIC))) {
            Document page = page(reviewed);
            assertThat(page.select("dt, dd, dd > span, li, th, summary, h1, h2, h3, h4, a")).isNotEmpty()
                    .allSatisfy(element -> assertThat(element.text()).as(element.outerHtml()).isNotBlank());
            assertThat(page.select("dl > div")).allSatisfy(group -> assertThat(group.select("> dt")).hasSize(1));
        }
    }
}
