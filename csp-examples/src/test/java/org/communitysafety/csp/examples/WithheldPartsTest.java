package org.communitysafety.csp.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.examples.ReviewHtmlTest.changed;
import static org.communitysafety.csp.examples.ReviewHtmlTest.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pictures and the parts of a page could tell of something that is not for its readers: not its words, and not that it is there. */
class WithheldPartsTest {

    private static final String RANKS = "figure:has([id^=chart-ranks])";

    private static ObjectNode named(ObjectNode papers, String paper, String list, String id) {
        for (JsonNode one : papers.get(paper).get(list)) {
            if (one.get("id").textValue().equals(id)) {
                return (ObjectNode) one;
            }
        }
        throw new IllegalStateException(id);
    }

    /** The plan before ranks this priority too, and one that nobody may know of. */
    private static void ranked(ObjectNode papers) {
        ObjectNode before = named(papers, "previousPlan", "priorities", "priority-6");
        before.put("rank", 1);
        ((ObjectNode) papers.get("previousPlan")).withArray("priorities").addObject().put("id", "secret").put("title", "Operation Nightjar").put("rank", 2);
    }

    private static void restrict(ObjectNode papers) {
        named(papers, "previousPlan", "priorities", "secret").put("visibility", "restricted");
        named(papers, "plan", "priorities", "priority-7").put("visibility", "restricted");
        named(papers, "plan", "actions", "action-2-1").put("visibility", "restricted");
        named(papers, "plan", "measures", "measure-asb").put("visibility", "restricted");
        for (JsonNode body : papers.get("bodies")) {
            if (body.get("id").equals(named(papers, "plan", "actions", "action-2-2").get("leads").get(0))) {
                ((ObjectNode) body).put("visibility", "restricted");
            }
        }
    }

    private static ReviewedPapers reviewed(Consumer<ObjectNode> more) throws IOException {
        ReviewedPapers reviewed = changed(papers -> {
            ranked(papers);
            more.accept(papers);
        });
        assertThat(reviewed.read().faults()).isEmpty();
        return reviewed;
    }

    /** What stands beside the title of a part, of the plan or a body. */
    private static String part(Document page, String title) {
        Element row = page.select("section:has(#parts) tr").stream()
                .filter(one -> one.select("th").text().startsWith(title)).findFirst().orElseThrow();
        return row.select("td").first().text();
    }

    @Test
    void those_who_keep_the_papers_see_how_ranks_moved() throws IOException {
        Document page = page(reviewed(papers -> {}));
        assertThat(page.select(RANKS)).hasSize(1);
        assertThat(page.select(RANKS).text()).contains("Operation Nightjar", "no longer a priority");
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = {"PARTNERS", "PUBLIC"})
    void ranks_are_not_drawn_for_others_as_what_is_new_or_dropped_tells_what_they_may_not_know(Audience audience) throws IOException {
        for (Consumer<ObjectNode> more : List.<Consumer<ObjectNode>>of(papers -> {}, WithheldPartsTest::restrict)) {
            Document page = page(ForAudience.of(reviewed(more), audience));
            assertThat(page.select("section:has(#charts) figure")).isNotEmpty();
            assertThat(page.select(RANKS)).isEmpty();
            assertThat(page.select("section:has(#charts)").text()).doesNotContain("no longer a priority", "Priorities and their ranks")
                    .contains("Not all of the papers was read or is told");
        }
    }

    @Test
    void ranks_are_not_drawn_of_papers_of_which_a_part_could_not_be_read() throws IOException {
        ReviewedPapers faulty = changed(papers -> {
            ranked(papers);
            papers.put("sorce", "");
        });
        assertThat(page(faulty).select(RANKS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = {"PARTNERS", "PUBLIC"})
    void neither_parts_nor_what_they_are_tied_to_nor_how_many_tell_of_what_is_withheld(Audience audience) throws IOException {
        ReviewedPapers whole = reviewed(WithheldPartsTest::restrict);
        Document all = page(whole);
        Document told = page(ForAudience.of(whole, audience));
        for (String title : List.of("Acquisitive and rural crime", "Hold a case review for every victim", "Reports of anti-social behaviour")) {
            assertThat(all.select("section:has(#parts)").text()).contains(title);
            assertThat(told.select("section:has(#parts), section:has(#charts)").text()).doesNotContain(title);
        }
        String asb = "Anti-social behaviour and the local environment";
        assertThat(part(all, asb)).contains("4 actions", "3 measures");
        assertThat(part(told, asb)).contains("3 actions", "2 measures");
        assertThat(all.select("section:has(#parts)").text()).contains("Lacks").doesNotContain("is not told whole");
        assertThat(told.select("section:has(#parts)").text()).contains("is not told whole").doesNotContain("Lacks").doesNotContain("nobody leads it");
    }
}
