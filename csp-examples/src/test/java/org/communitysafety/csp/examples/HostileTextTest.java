package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewJunit;
import org.communitysafety.csp.io.ReviewMarkdown;
import org.communitysafety.csp.io.ReviewText;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Text that means to do harm, planted in every prose of the papers, stays text in every format. */
class HostileTextTest {

    private static final String HARM = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick='x' &lt; [go](javascript:x) "
            + "![i](http://evil.example/p) www.evil.example @officer #12 `code` | \u202etxet\u202c \u0007\u001b[31m";

    private static ReviewedPapers planted() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode papers = json.readTree(Files.readAllBytes(Path.of("plans/complete.json")));
        assertThat(plant(papers)).isGreaterThan(300);
        return ReviewedPapers.of(PapersJson.read(json.writeValueAsBytes(papers), "x<b>.json"), ReviewOptions.USUAL, Gate.GAPS);
    }

    /** Behind every text that has a space in it: words, and neither a word of a list nor a name of another element. */
    private static int plant(JsonNode node) {
        int planted = 0;
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (isProse(object.get(name))) {
                    object.put(name, object.get(name).asText() + HARM);
                    planted++;
                }
                planted += plant(object.get(name));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (isProse(list.get(i))) {
                    list.set(i, new TextNode(list.get(i).asText() + HARM));
                    planted++;
                }
                planted += plant(list.get(i));
            }
        }
        return planted;
    }

    private static boolean isProse(JsonNode node) {
        return node.isTextual() && node.asText().contains(" ") && !node.asText().endsWith(HARM);
    }

    @Test
    void in_a_page_it_makes_no_element_no_attribute_and_turns_nothing_round() throws IOException {
        ReviewedPapers reviewed = planted();
        String html = new String(ReviewHtml.toBytes(reviewed), UTF_8);
        Document page = Jsoup.parse(html);
        assertThat(page.text()).contains("<script>alert(1)</script>");
        assertThat(page.select("script, img, b")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on") && !attribute.getKey().equals("one")));
        assertThat(page.select("a[href]")).allSatisfy(link ->
                assertThat(link.attr("href")).matches("#.+|https://www\\.legislation\\.gov\\.uk/.+"));
        assertThat(html).doesNotContain("\u202e", "\u0007", "\u001b");
    }

    @Test
    void in_a_ticket_it_makes_no_link_no_tag_no_mention_and_no_reference() throws IOException {
        String markdown = ReviewMarkdown.of(planted());
        assertThat(markdown).contains("\\<script\\>").doesNotContain("\u202e", "\u0007", "\u001b");
        assertThat(markdown.lines()).allSatisfy(line -> {
            String outside = line.replaceAll("\\\\[\\\\`*_\\[\\]<>|~#@&$./]", "");
            assertThat(line.replace("\\", "")).doesNotContain("@officer");
            assertThat(outside).doesNotContain("<script", "<img", "@officer", "http://evil", "www.evil", "](javascript", "&lt;");
        });
    }

    @Test
    void in_a_build_it_is_text_of_well_formed_xml() throws Exception {
        byte[] xml = ReviewJunit.toBytes(planted());
        org.w3c.dom.Document read = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getElementsByTagName("testcase").getLength()).isGreaterThan(100);
        assertThat(new String(xml, UTF_8)).contains("&lt;script&gt;").doesNotContain("\u202e", "\u0007", "\u001b");
    }

    @Test
    void in_a_terminal_it_moves_no_cursor() throws IOException {
        String text = ReviewText.of(planted(), Style.PLAIN);
        assertThat(text).contains("<script>").doesNotContain("\u202e", "\u0007", "\u001b");
    }
}
