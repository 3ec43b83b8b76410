package org.communitysafety.csp.examples.written;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitysafety.csp.examples.document.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private static org.jsoup.nodes.Document page(Document document) {
        return Jsoup.parse(new String(HtmlWriter.write(document), UTF_8));
    }

    @Test
    void headings_language_and_title_are_told_as_such() {
        org.jsoup.nodes.Document page = page(Sample.of("A plan"));
        assertThat(page.title()).isEqualTo("A plan");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1, h2, h3, h4").stream().map(heading -> heading.tagName() + " " + heading.text()))
                .containsExactly("h1 A plan", "h2 Introduction", "h3 Actions", "h4 Steps", "h3 Actions");
    }

    @Test
    void the_contents_lead_to_the_headings_even_where_two_are_called_the_same() {
        org.jsoup.nodes.Document page = page(Sample.of("A plan"));
        assertThat(page.select("[id]").eachAttr("id")).hasSize(4).doesNotHaveDuplicates();
        assertThat(page.select("nav a").stream().map(link -> page.getElementById(link.attr("href").substring(1)).text()))
                .containsExactly("Introduction", "Actions", "Actions");
    }

    @Test
    void words_stand_side_by_side_as_they_were_given() {
        assertThat(page(Sample.of("A plan")).select("main > p").first().wholeText())
                .isEqualTo("This is strong, this is stressed, and section 6 leads away.");
    }

    @Test
    void a_table_has_a_caption_and_tells_what_its_headings_are_for() {
        Element table = page(Sample.of("A plan")).selectFirst("table");
        assertThat(table.select("caption").text()).isEqualTo("Actions of the year");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Action", "Lead", "When");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("Patrol the High Street", "Train | staff");
        assertThat(table.select("[colspan], [rowspan]")).isEmpty();
    }

    @Test
    void what_is_marked_says_so_in_words() {
        assertThat(page(Sample.of("A plan")).select(".marked").eachText()).containsExactly(
                "Draft for legal approval: Authorities must plan. (CDA 1998 s.6(1)(a); SI 2007/1830 reg 10)",
                "To be written: Say who was asked.",
                "Not all was read: The measures were not read.");
    }

    @Test
    void nothing_in_it_runs_or_asks_anybody_for_anything() {
        for (Document document : List.of(Sample.of("A plan"), Sample.hostile())) {
            org.jsoup.nodes.Document page = page(document);
            assertThat(page.select("script, link, img, iframe, object, embed, form, input, button, base")).isEmpty();
            assertThat(page.select("[src], [style], [srcset], [action]")).isEmpty();
            assertThat(page.select("style")).hasSize(1);
            assertThat(page.select("style").html()).doesNotContain("url(", "@import");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='");
            assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        }
        assertThat(page(Sample.hostile()).text()).contains("<script>alert(1)</script>").doesNotContain("\u202e", "\u0007", "\u001b");
    }
}
