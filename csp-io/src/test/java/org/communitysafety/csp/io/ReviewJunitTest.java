package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ReviewJunitTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(Path.of("src/test/resources/junit/junit.xsd").toFile());
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static void assertSound(byte[] xml) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Element suite(byte[] xml, int which) throws Exception {
        return (Element) parse(xml).getElementsByTagName("testsuite").item(which);
    }

    /** The cases of a review by the id of their duty, those that are of none by their first word. */
    private static Map<String, Element> cases(byte[] xml) throws Exception {
        return cases(suite(xml, 0));
    }

    private static Map<String, Element> cases(Element suite) {
        Map<String, Element> cases = new LinkedHashMap<>();
        NodeList all = suite.getElementsByTagName("testcase");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            assertThat(cases.put(one.getAttribute("name").split(" ")[0], one)).isNull();
        }
        return cases;
    }

    private static List<String> inside(Element one) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < one.getChildNodes().getLength(); i++) {
            if (one.getChildNodes().item(i) instanceof Element child) {
                names.add(child.getTagName());
            }
        }
        return names;
    }

    static java.util.stream.Stream<ReviewedPapers> reviews() {
        return ReviewJsonTest.reviews();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_duty_is_one_case_and_the_counts_are_those_of_the_cases(ReviewedPapers reviewed) throws Exception {
        for (Gate gate : Gate.values()) {
            ReviewedPapers at = new ReviewedPapers(reviewed.read(), reviewed.review().at(gate), reviewed.answers(), reviewed.form());
            byte[] xml = ReviewJunit.toBytes(at);
            assertSound(xml);
            assertThat(ReviewJunit.toBytes(at)).isEqualTo(xml);
            Map<String, Element> cases = cases(xml);
            for (Finding finding : at.review().findings()) {
                Element one = cases.get(finding.duty().getId().value());
                List<String> inside = inside(one);
                if (finding.outcome() == Outcome.NOT_EVALUATED) {
                    assertThat(inside).containsExactly("error");
                } else if (at.answer().stopped().contains(finding)) {
                    assertThat(inside).containsExactly("failure");
                    assertThat(one.getTextContent()).contains(finding.reason().replaceAll("\\s+", " "));
                } else if (finding.outcome() == Outcome.SHOWN || at.review().isAnswered(finding.duty().getId())) {
                    assertThat(inside).isSubsetOf("system-out");
                } else {
                    assertThat(inside).containsExactly("skipped");
                }
            }
            boolean faulty = at.inputs().stream().anyMatch(input -> !input.faults().isEmpty());
            assertThat(inside(cases.get("Everything"))).isEqualTo(faulty ? List.of("error") : List.of());
            assertThat(cases).hasSize(at.review().findings().size() + 1 + (at.form().isPresent() ? 1 : 0) + (at.review().notes().isEmpty() ? 0 : 1));
            Element suite = suite(xml, 0);
            assertCounted(suite);
            assertThat(suite.getAttribute("failures").equals("0") && suite.getAttribute("errors").equals("0")).isEqualTo(at.isPassed());
        }
    }

    private static void assertCounted(Element suite) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Element> cases = cases(suite);
        cases.values().forEach(one -> inside(one).forEach(name -> counts.merge(name, 1, Integer::sum)));
        assertThat(suite.getAttribute("tests")).isEqualTo("" + cases.size());
        assertThat(suite.getAttribute("failures")).isEqualTo("" + counts.getOrDefault("failure", 0));
        assertThat(suite.getAttribute("errors")).isEqualTo("" + counts.getOrDefault("error", 0));
        assertThat(suite.getAttribute("skipped")).isEqualTo("" + counts.getOrDefault("skipped", 0));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_responsible_authority_is_one_case_of_a_suite_of_its_own_and_none_that_is_not_named_passes(ReviewedPapers reviewed) throws Exception {
        byte[] xml = ReviewJunit.toBytes(reviewed);
        List<AuthorityAnswer> authorities = reviewed.review().authorities();
        assertThat(parse(xml).getElementsByTagName("testsuite").getLength()).isEqualTo(authorities.isEmpty() ? 1 : 2);
        if (authorities.isEmpty()) {
            return;
        }
        Element suite = suite(xml, 1);
        NodeList cases = suite.getElementsByTagName("testcase");
        assertThat(suite.getAttribute("name")).isEqualTo(reviewed.read().source() + ": responsible authorities");
        assertThat(cases.getLength()).isEqualTo(authorities.size());
        int open = 0;
        for (int i = 0; i < authorities.size(); i++) {
            AuthorityAnswer answer = authorities.get(i);
            Element one = (Element) cases.item(i);
            boolean named = answer.standing() == AuthorityStanding.NAMED;
            open += named ? 0 : 1;
            assertThat(one.getAttribute("name")).endsWith(answer.name().substring(1));
            assertThat(one.getAttribute("classname")).startsWith("Responsible authorities on ");
            assertThat(inside(one)).containsExactly(named ? "system-out" : "skipped");
            assertThat(one.getTextContent()).contains(answer.message().replaceAll("\\s+", " "));
            answer.remedy().ifPresent(remedy -> assertThat(one.getTextContent()).contains("Do: " + remedy));
        }
        assertThat(suite.getAttribute("tests")).isEqualTo("" + authorities.size());
        assertThat(suite.getAttribute("skipped")).isEqualTo("" + open);
        assertThat(suite.getAttribute("failures") + suite.getAttribute("errors")).isEqualTo("00");
    }

    @Test
    void the_form_is_a_case_if_it_was_checked_and_notes_are_one_if_there_are_any() throws Exception {
        ReviewedPapers reviewed = SmallPapers.reviewed();
        assertThat(reviewed.review().notes()).isNotEmpty();
        assertThat(cases(ReviewJunit.toBytes(reviewed))).doesNotContainKey("The").containsKey("There");
        assertThat(inside(cases(ReviewJunit.toBytes(reviewed.withForm(List.of()))).get("The"))).isEmpty();
        byte[] xml = ReviewJunit.toBytes(reviewed.withForm(List.of(
                new FormFinding("/plan/title", "a paper needs its title"), new FormFinding("", "a thing is wrong"))));
        assertSound(xml);
        Element form = cases(xml).get("The");
        assertThat(inside(form)).containsExactly("skipped");
        assertThat(form.getTextContent().strip()).isEqualTo("a paper needs its title (line 11)\na thing is wrong");
        assertThat(new String(xml, UTF_8)).contains("<skipped message=\"2 defects of form. Form is not law, and stops at no gate.\" type=\"form\">");
        Element notes = cases(xml).get("There");
        assertThat(inside(notes)).containsExactly("skipped");
        reviewed.review().notes().forEach(note -> assertThat(notes.getTextContent()).contains(note.text().replaceAll("\\s+", " ")));
        assertThat(cases(ReviewJunit.toBytes(SmallPapers.reviewed(
                SmallPapers.JSON.replaceAll("(?s)\"citations\": \\[.*?\\],", ""), ReviewOptions.USUAL)))).doesNotContainKey("There");
    }

    @Test
    void what_the_papers_show_and_a_person_denies_does_not_pass() throws Exception {
        ReviewedPapers denied = SmallPapers.answered("""
                {"format": "community-safety-answers", "version": 1, "answers": [{"duty": "SI2007-1830-R5-1", "answer": "not-met",
                  "by": "Head of Community Safety", "on": "2025-06-03"}]}""");
        assertThat(denied.read().faults()).isEmpty();
        ReviewedPapers atGaps = new ReviewedPapers(denied.read(), denied.review().at(Gate.GAPS), denied.answers(), denied.form());
        assertThat(atGaps.review().finding("SI2007-1830-R5-1").orElseThrow().outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(inside(cases(ReviewJunit.toBytes(SmallPapers.reviewed())).get("SI2007-1830-R5-1"))).doesNotContain("skipped");
        assertThat(inside(cases(ReviewJunit.toBytes(atGaps)).get("SI2007-1830-R5-1"))).containsExactly("skipped");
    }

    @Test
    void it_reads_as_a_person_has_found_good() throws IOException {
        Golden.assertSame("small-answered.xml", new String(ReviewJunit.toBytes(SmallPapers.answered()), UTF_8));
    }

    @Test
    void it_tells_for_whom_it_is() throws Exception {
        byte[] xml = ReviewJunit.toBytes(ForAudience.of(SmallPapers.reviewed(), Audience.PUBLIC));
        assertSound(xml);
        assertThat(new String(xml, UTF_8)).contains("name=\"audience\" value=\"public\"", "1 piece of evidence is not shown to this audience.");
    }

    @Test
    void many_papers_are_as_many_suites_and_unread_ones_are_an_error() throws Exception {
        BatchResult read = BatchResult.of(1, "one", SmallPapers.reviewed());
        BatchResult unread = BatchResult.unread(2, "two", Fixture.read("no papers"), "Nothing could be read of it, so nothing was reviewed.");
        String xml = new String(ReviewJunit.opening(), UTF_8) + new String(ReviewJunit.suite(read), UTF_8)
                + new String(ReviewJunit.suite(unread), UTF_8) + new String(ReviewJunit.closing(), UTF_8);
        assertSound(xml.getBytes(UTF_8));
        NodeList suites = parse(xml.getBytes(UTF_8)).getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(3);
        assertThat(((Element) suites.item(0)).getAttribute("name")).isEqualTo("one");
        assertThat(((Element) suites.item(2)).getAttribute("name")).isEqualTo("two");
        assertThat(((Element) suites.item(2)).getAttribute("errors")).isEqualTo("1");
    }

    @Test
    void nothing_in_the_papers_breaks_the_xml() throws Exception {
        String title = "]]> </failure> & \\\" \\u0000\\u0001\\u0008\\u001b \\ud83d\\ude00 \\uffff \\u202e \\u2028 <!-- ' &#0;";
        ReviewedPapers reviewed = SmallPapers.reviewed(
                SmallPapers.JSON.replace("Patrols and early help for repeat victims of crime, ünder one roof.", title)
                        .replace("section 6 of the Crime", title).replace("\"Drugs\"", "\"" + title + "\""), ReviewOptions.USUAL);
        byte[] xml = ReviewJunit.toBytes(reviewed);
        assertSound(xml);
        assertThat(parse(xml).getDocumentElement().getTextContent())
                .contains("]]> </failure> & \" \ufffd\ufffd\ufffd\ufffd \ud83d\ude00 \ufffd \ufffd <!-- ' &#0;");
    }

    @Test
    void the_schema_refuses_what_is_none() {
        for (String xml : List.of("<testsuite/>", "<testsuites name='x'><testsuite name='y' tests='1'/></testsuites>",
                "<testsuites name='x'><testsuite name='y' tests='1' failures='0' errors='0' skipped='0' time='0'>"
                        + "<testcase name='a' classname='b' time='0'><skipped/></testcase></testsuite></testsuites>")) {
            assertThatThrownBy(() -> assertSound(xml.getBytes(UTF_8))).as(xml).isInstanceOf(SAXException.class);
        }
    }
}
