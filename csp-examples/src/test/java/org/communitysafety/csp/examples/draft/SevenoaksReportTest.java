package org.communitysafety.csp.examples.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The covering report from the public Sevenoaks papers: its headings and facts were written by hand, from what is known of the real one. */
class SevenoaksReportTest {

    private static Document page;

    @BeforeAll
    static void write() throws IOException {
        byte[] papers = Files.readAllBytes(Path.of("plans/sevenoaks-2024-25.json"));
        ReviewedPapers reviewed = ReviewedPapers.of(PapersJson.read(papers, "sevenoaks-2024-25.json"),
                ReviewOptions.USUAL.on(LocalDate.of(2024, 4, 1)), Gate.NONE);
        page = Jsoup.parse(new String(DocumentFormat.HTML.write(ReportDraft.of(reviewed, Audience.PUBLIC)), UTF_8));
    }

    /** The words of a section, up to the next heading of its level or above. */
    private static String section(String heading) {
        Element start = page.select("h2, h3").stream().filter(one -> one.text().equals(heading)).findFirst().orElseThrow();
        StringBuilder text = new StringBuilder();
        for (Element next = start.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (next.tagName().matches("h[2-4]") && next.tagName().compareTo(start.tagName()) <= 0) {
                break;
            }
            text.append(next.text()).append('\n');
        }
        return text.toString();
    }

    @Test
    void every_heading_of_such_a_report_is_there_in_its_order() {
        assertThat(page.select("h2, h3").eachText()).containsSubsequence(
                "Decisions", "Status", "Executive summary", "Officers", "Recommendations",
                "Recommendation to People & Places Advisory Committee", "Recommendation to Cabinet", "Recommendation to Council",
                "Reason for recommendation", "Introduction and background", "Priorities", "Serious Violence Duty",
                "Other options considered", "Key implications", "Financial", "Legal", "Equality", "Net zero", "Safeguarding",
                "Community impact", "Wellbeing", "Risks", "Conclusions", "Appendices", "Background papers");
    }

    @ParameterizedTest
    @CsvSource({
        "People & Places Advisory Committee, 5 March 2024, recommends",
        "Cabinet, 14 March 2024, approves and refers on",
        "Council, 4 April 2024, approves"})
    void each_body_decides_on_its_day_and_with_its_verb(String body, String day, String verb) {
        Element row = page.select("tbody tr").stream().filter(one -> one.child(0).text().equals(body)).findFirst().orElseThrow();
        assertThat(row.children().eachText().subList(0, 3)).containsExactly(body, day, verb);
    }

    @Test
    void the_three_decisions_stand_in_the_order_in_which_they_are_taken() {
        assertThat(page.selectFirst("table").select("tbody th").eachText())
                .containsExactly("People & Places Advisory Committee", "Cabinet", "Council");
        assertThat(section("Status")).contains("Key decision: Yes");
    }

    @Test
    void the_seven_priorities_are_ranked_with_what_each_takes_in() {
        Element table = page.select("table").stream().filter(one -> one.select("caption").text().contains("Priorities")).findFirst().orElseThrow();
        assertThat(table.select("tbody tr").stream().map(row -> row.child(0).text() + " " + row.child(1).text() + ": " + row.child(2).text()))
                .containsExactly(
                        "1 Serious and acquisitive crime: crime trends; the Serious Violence Duty",
                        "2 Anti-social behaviour: environmental crime",
                        "3 Domestic abuse: stalking; harassment",
                        "4 Business crime: ",
                        "5 Safeguarding: mental health; Prevent; human trafficking; modern slavery; child sexual exploitation; adults at risk; "
                                + "protecting children",
                        "6 Violence against women and girls: ",
                        "7 Drugs and county lines: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A strategic assessment was done in December 2023",
        "monitors quarterly, so that actions are on target and help meet the success measures",
        "reported quarterly to the partnership and to members: the advisory committee and Cabinet",
        "annual performance report",
        "aligned to national crime and disorder plans and to other local plans",
        "Sevenoaks District Council", "Kent County Council", "Kent Fire & Rescue Service", "Health", "Probation", "Kent Police",
        "other key partners", "voluntary and community sector", "residents", "communities", "businesses"})
    void the_background_tells(String fact) {
        assertThat(section("Introduction and background")).contains(fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Office of the Kent Police and Crime Commissioner convened a partnership board in June 2023",
        "Kent Police, the Kent & Medway Violence Reduction Unit, Public Health, the NHS, KCC, districts and boroughs",
        "county-wide strategic needs assessment and strategy by 31 January 2024", "Serious Violence Network",
        "homicide, knife crime, robbery and gun crime", "domestic abuse, sexual offences, gangs, county lines and drug supply",
        "crime types, on drivers and on the cohorts most vulnerable", "may use qualitative data", "should identify gaps in data",
        "new and existing actions", "through its own plan, action plan and assessment"})
    void serious_violence_is_told(String fact) {
        assertThat(section("Serious Violence Duty")).contains(fact);
    }

    @Test
    void options_and_implications_are_told_as_the_papers_have_them() {
        assertThat(section("Other options considered")).contains("Not to have a plan", "Rejected, as failing the statutory duty");
        assertThat(section("Financial")).contains("No direct implications", "several budgets", "used flexibly", "PCC is critical", "core staff costs");
        assertThat(section("Equality")).contains("Remote or low relevance");
        assertThat(section("Net zero")).contains("None");
        assertThat(section("Appendices")).contains("Appendix A");
    }

    @Test
    void what_the_papers_do_not_have_is_marked_for_the_author_and_said_to_be_missing() {
        for (String heading : List.of("Executive summary", "Officers", "Reason for recommendation", "Risks", "Conclusions", "Background papers")) {
            assertThat(section(heading)).as(heading).contains("To be written:");
        }
        assertThat(page.select("main > .marked").eachText().toString())
                .contains("The words of its two risks and of their mitigations", "The roles by which the portfolio holder and the contact officer are named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Legal", "Safeguarding", "Community impact", "Wellbeing"})
    void implications_of_which_only_the_heading_is_known_are_marked_for_the_author(String heading) {
        assertThat(section(heading)).contains("To be written:").doesNotContain("The report has this heading");
    }

    @Test
    void what_is_known_of_officers_and_risks_stands_under_those_headings() {
        assertThat(section("Officers")).contains("A portfolio holder and a contact officer are named, by role.");
        assertThat(section("Risks")).contains("Two risks are set out");
        assertThat(section("Introduction and background")).doesNotContain("A portfolio holder", "Two risks");
    }

    @Test
    void bodies_of_whose_part_nothing_is_told_are_not_said_to_be_partners() {
        assertThat(section("Partners")).contains("The papers name these bodies: ").doesNotContain("Partners: ");
    }

    @Test
    void the_summary_tells_the_responsible_authorities() throws IOException {
        byte[] papers = Files.readAllBytes(Path.of("plans/sevenoaks-2024-25.json"));
        String summary = Monitored.summary(ReviewedPapers.of(PapersJson.read(papers, "sevenoaks-2024-25.json"),
                ReviewOptions.USUAL.on(LocalDate.of(2024, 4, 1)), Gate.NONE), Audience.PUBLIC);
        assertThat(summary.substring(summary.indexOf("\n## For its author"))).contains("The responsible authorities on ");
    }

    @Test
    void the_legal_paragraph_cites_the_right_instrument_for_each_demand() {
        String legal = section("Legal");
        assertThat(legal).containsPattern("must prepare a strategic assessment during each year[^\n]*\\(SI 2007/1830 reg 5\\(1\\)\\)")
                .containsPattern("must prepare a partnership plan[^\n]*\\(SI 2007/1830 reg 10\\(1\\)\\)")
                .containsPattern("must set out in the plan a strategy to reduce re-offending[^\n]*\\(SI 2007/1830 reg 11\\(1\\)\\(a\\)\\)")
                .containsPattern("must consider the strategic assessment[^\n]*\\(SI 2007/1830 reg 10\\(3\\)\\)")
                .containsPattern("must formulate a strategy to reduce re-offending[^\n]*\\(CDA 1998 s\\.6\\(1\\)\\(c\\)\\)")
                .containsPattern("must publish in the area a summary[^\n]*\\(SI 2007/1830 reg 14\\)")
                .containsPattern("must send a copy of the partnership plan[^\n]*\\(SI 2007/1830 reg 13A\\)")
                .containsPattern("must collaborate with each other[^\n]*\\(PCSCA 2022 s\\.8\\(1\\)\\)")
                .doesNotContain("SI 2007/3076");
        assertThat(section("Serious Violence Duty")).doesNotContain("strategic assessment during each year");
    }

    @Test
    void a_law_that_the_report_cites_for_what_it_does_not_ask_is_told() {
        assertThat(section("Legal")).contains("section 6, credited with the strategic assessment",
                "Draft for legal approval: The strategic assessment is asked for by regulations 5 to 7 of SI 2007/1830, not by CDA 1998 s.6. (CDA 1998; SI 2007/1830)");
    }
}
