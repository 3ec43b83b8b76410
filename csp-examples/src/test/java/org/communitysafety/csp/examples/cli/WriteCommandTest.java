package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteCommandTest {

    private static final String COMPLETE = "plans/complete.json";

    @TempDir
    private Path folder;

    private static byte[] changed(Consumer<JsonNode> change) throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode papers = json.readTree(Files.readAllBytes(Path.of(COMPLETE)));
        change.accept(papers);
        return json.writeValueAsBytes(papers);
    }

    private static String head(String text) {
        return text.substring(0, text.indexOf("\n## "));
    }

    @ParameterizedTest
    @CsvSource({"plan.docx, PK", "plan.html, <!DOCTYPE html>", "plan.md, # Exampleford"})
    void the_name_of_the_file_says_the_format(String name, String start) throws IOException {
        Path out = folder.resolve(name);
        assertThat(Run.of("write", "plan", COMPLETE, "--out", out.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(new String(Files.readAllBytes(out), UTF_8)).startsWith(start);
    }

    /** A name of another program's documents would be opened by it, and be nothing it can read. */
    @Test
    void a_name_that_does_not_tell_what_to_write_is_refused_without_a_format() {
        for (String name : List.of("q2.doc", "q2.pdf", "q2")) {
            Run run = Run.of("write", "plan", COMPLETE, "--out", folder.resolve(name).toString());
            assertThat(run.exit()).isEqualTo(4);
            assertThat(run.err()).contains("does not tell by its end what to write", ".docx, .html or .md");
            assertThat(folder.resolve(name)).doesNotExist();
        }
        assertThat(Run.of("write", "plan", COMPLETE, "--format", "markdown", "--out", folder.resolve("q2").toString()).exit()).isZero();
    }

    @Test
    void a_name_and_a_format_that_do_not_fit_are_refused() {
        Run run = Run.of("write", "plan", COMPLETE, "--format", "html", "--out", folder.resolve("plan.docx").toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("docx", "html");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.html", "plan.md"})
    void nothing_that_is_there_is_written_over(String name) throws IOException {
        Path there = folder.resolve(name);
        Files.writeString(there, "somebody's work");
        Run run = Run.of("write", "plan", COMPLETE, "--out", there.toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("is there already");
        assertThat(there).hasContent("somebody's work");
    }

    @Test
    void the_public_is_told_nothing_that_is_marked_for_fewer_and_that_something_is_left_out() {
        String all = Run.of("write", "plan", COMPLETE, "--audience", "all").out();
        String partners = Run.of("write", "plan", COMPLETE, "--audience", "partners").out();
        String anybody = Run.of("write", "plan", COMPLETE).out();
        assertThat(all).contains("restricted annex", "Close the two named county lines").doesNotContain("Left out:");
        assertThat(partners).doesNotContain("restricted annex").contains("Close the two named county lines", "1 entry of the papers is marked");
        assertThat(anybody).doesNotContain("restricted annex", "Close the two named county lines").contains("2 entries of the papers are marked");
    }

    @Test
    void what_could_not_be_read_stands_on_the_first_page_and_is_not_told_as_lacking() throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) all.get("plan")).put("measures", "see annex"));
        Run run = Run.with(papers, false, "write", "plan", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(head(run.out())).contains("Not all was read:", "Line 1, column", "a list");
        String measures = run.out().substring(run.out().indexOf("## How success will be measured"), run.out().indexOf("## Resources"));
        assertThat(measures).contains("could not be read").doesNotContain("To be written");
    }

    @Test
    void one_part_that_could_not_be_read_is_told_beside_those_that_could() throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) all.get("plan").get("actions").get(0)).put("due", 7));
        Run run = Run.with(papers, false, "write", "plan", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("There may be more in the papers that could not be read").doesNotContain("Say by when: 1.1");
        byte[] without = changed(all -> ((ObjectNode) all.get("plan").get("actions").get(0)).remove("due"));
        assertThat(Run.with(without, false, "write", "plan", "-").out()).contains("Say by when: 1.1");
    }

    @Test
    void a_lead_that_is_not_for_the_readers_is_not_told_as_lacking() throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) byId(all.get("bodies"), "youth-justice")).put("visibility", "restricted"));
        assertThat(Run.with(papers, false, "write", "plan", "-").out())
                .doesNotContain("Exampleshire Youth Justice Service").doesNotContainPattern("Say who leads:[^\n]*6.4");
        byte[] without = changed(all -> ((ObjectNode) byId(all.get("plan").get("actions"), "action-6-4")).remove("leads"));
        assertThat(Run.with(without, false, "write", "plan", "-").out()).containsPattern("Say who leads:[^\n]*6.4");
    }

    private static JsonNode byId(JsonNode list, String id) {
        return StreamSupport.stream(list.spliterator(), false).filter(one -> one.get("id").asText().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"7, could not be read", "'', To be written:** Say when the strategy group revised"})
    void a_day_that_could_not_be_read_is_not_told_as_lacking(String day, String told) throws IOException {
        byte[] papers = changed(all -> {
            ObjectNode plan = (ObjectNode) all.get("plan");
            plan.remove("revisedOn");
            if (!day.isEmpty()) {
                plan.put("revisedOn", day);
            }
        });
        String text = Run.with(papers, false, "write", "plan", "-").out();
        assertThat(text.substring(text.indexOf("## Introduction"), text.indexOf("SI 2007/1830"))).contains(told);
    }

    @Test
    void a_report_that_is_not_for_the_readers_is_not_told_as_one_that_is_lacking() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode papers = json.readTree(Files.readAllBytes(Path.of("plans/sevenoaks-2024-25.json")));
        ((ObjectNode) papers.get("reports").get(0)).put("visibility", "partners");
        String text = Run.with(json.writeValueAsBytes(papers), false, "write", "report", "-").out();
        assertThat(text).doesNotContain("annual performance report", "To be written:** Give the reason")
                .contains("1 entry of the papers is marked", "What the papers have here may be marked for fewer people");
    }

    @Test
    void a_report_is_made_of_the_plan_alone_where_the_papers_have_none() {
        Run run = Run.of("write", "report", COMPLETE);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("# Report on: Exampleford", "| **Cabinet of Exampleford District Council** | 20 March 2025 | approves | Yes | done |",
                "To be written:** Give the reason for the recommendation.", "- Exampleford Strategic Assessment 2024 (18 November 2024)");
    }

    @Test
    void words_that_mean_to_do_harm_stay_words_in_every_document() throws IOException {
        String harm = "<script>alert(1)</script> [go](javascript:x) \u202etxet | ";
        byte[] papers = changed(all -> {
            all.get("plan").get("actions").forEach(one -> ((ObjectNode) one).put("text", harm + one.get("text").asText()));
            all.get("plan").get("priorities").forEach(one -> ((ObjectNode) one).put("title", harm + one.get("title").asText()));
            ((ObjectNode) all.get("plan")).put("title", harm);
        });
        for (String document : new String[] {"plan", "summary", "report"}) {
            String html = Run.with(papers, false, "write", document, "-", "--format", "html").out();
            assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "\u202e", "href=\"javascript");
            assertThat(Run.with(papers, false, "write", document, "-").out()).doesNotContain("\u202e")
                    .contains("\\<script\\>").doesNotContainPattern("(?<!\\\\)<script");
        }
    }

    @Test
    void a_part_that_the_papers_have_nothing_for_is_marked_for_its_author() throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) all.get("plan")).remove("resources"));
        Run run = Run.with(papers, false, "write", "plan", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("> **To be written:** Set out the money, posts and other resources");
    }

    @Test
    void papers_without_a_plan_make_none() {
        Run run = Run.of("write", "plan", "plans/complete-county.json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("there is no plan among these papers");
    }

    @Test
    void a_plan_that_is_not_for_the_readers_makes_none() throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) all.get("plan")).put("visibility", "partners"));
        Run run = Run.with(papers, false, "write", "summary", "-");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("fewer people than this document is for");
        assertThat(Run.with(papers, false, "write", "summary", "-", "--audience", "partners").exit()).isZero();
    }

    @Test
    void wales_has_its_own_regulations() {
        String england = Run.of("write", "plan", COMPLETE).out();
        String wales = Run.of("write", "plan", "plans/complete-wales.json").out();
        assertThat(england).contains("SI 2007/1830 reg 10(1)").doesNotContain("SI 2007/3076");
        assertThat(wales).contains("SI 2007/3076 reg 8(1)").doesNotContain("SI 2007/1830", "reg 13A");
    }

    @Test
    void every_sentence_that_tells_what_must_be_done_is_marked_and_cited() {
        for (String papers : new String[] {COMPLETE, "plans/complete-wales.json", "plans/sevenoaks-2024-25.json"}) {
            String text = Run.of("write", "plan", papers).out();
            assertThat(text.lines().filter(line -> line.contains(" must "))).hasSizeGreaterThan(10).allSatisfy(line ->
                    assertThat(line).startsWith("> **Draft for legal approval:**").contains("](<https://www.legislation.gov.uk/"));
        }
    }

    @Test
    void without_an_area_no_law_is_cited() throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) all.get("partnership")).remove("areas"));
        Run run = Run.with(papers, false, "write", "plan", "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("Which law holds could not be told").doesNotContain("Draft for legal approval");
    }

    @Test
    void the_summary_tells_its_reading_age_and_what_it_leaves_to_the_plan() {
        Run run = Run.of("write", "summary", COMPLETE);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsPattern("Reading age of this summary: about \\d\\d years").containsPattern("This summary could name \\d+ more actions")
                .contains("- **1\\. Serious violence and knife crime.**").doesNotContain("longer than two pages");
    }

    @Test
    void short_forms_that_are_used_are_explained_or_left_to_the_author() {
        String glossary = Run.of("write", "plan", COMPLETE).out();
        glossary = glossary.substring(glossary.indexOf("## Words and short forms"), glossary.indexOf("## The law"));
        assertThat(glossary).contains("| **EDC** | Exampleford District Council |", "Explain these short forms");
    }

    @Test
    void in_wales_the_regard_to_the_police_and_crime_objectives_is_told_with_its_limit() {
        String limit = "In Wales there is a limit: it is not for devolved Welsh functions.";
        assertThat(Run.of("write", "report", "plans/complete-wales.json").out())
                .containsPattern("Draft for legal approval:\\*\\*[^\n]*police and crime objectives[^\n]*" + limit + " \\(\\[CDA 1998 s\\.6\\(1A\\)");
        assertThat(Run.of("write", "report", COMPLETE).out()).contains("police and crime objectives").doesNotContain("devolved");
    }

    private static byte[] restricted(String list, String id) throws IOException {
        return changed(all -> ((ObjectNode) byId(list.equals("bodies") ? all.get("bodies") : all.get("plan").get(list), id)).put("visibility", "restricted"));
    }

    @Test
    void what_is_for_a_priority_that_is_not_shown_is_not_told_to_be_for_none() throws IOException {
        byte[] papers = restricted("priorities", "priority-1");
        for (String[] command : new String[][] {{"plan"}, {"annual"}, {"monitoring", "--quarter", "2"}}) {
            String told = Run.with(papers, false, Stream.concat(Stream.of("write", command[0], "-"), Stream.of(command).skip(1)).toArray(String[]::new)).out();
            assertThat(told).contains("Actions under a priority not shown here").doesNotContain("Actions that stand under no priority", "Serious violence and knife crime");
        }
        String measure = "Young people who finish mentoring[^\n]*\\*\\* \\| ";
        assertThat(Run.with(papers, false, "write", "plan", "-").out()).containsPattern(measure + "Action 1\\\\?\\.1; others not shown here \\|");
        byte[] alone = changed(all -> {
            ((ObjectNode) byId(all.get("plan").get("priorities"), "priority-1")).put("visibility", "restricted");
            all.get("plan").get("actions").forEach(one -> ((ObjectNode) one).remove("measures"));
        });
        assertThat(Run.with(alone, false, "write", "plan", "-").out()).containsPattern(measure + "A part of the plan not shown here \\|");
    }

    @Test
    void bodies_that_are_not_shown_are_told_to_be_more() throws IOException {
        byte[] papers = restricted("bodies", "police");
        assertThat(Run.with(papers, false, "write", "plan", "-").out()).containsPattern("It was made by [^\n]* and others not shown here\\.")
                .contains("| not shown here |");
    }

    @Test
    void a_measure_that_only_an_action_names_is_not_told_to_be_of_the_whole_plan() throws IOException {
        byte[] papers = changed(all -> {
            ObjectNode measure = (ObjectNode) byId(all.get("plan").get("measures"), "measure-asb");
            measure.remove("priorities");
            measure.remove("strategies");
            measure.remove("actions");
            all.get("plan").get("actions").forEach(one -> ((ObjectNode) one).remove("measures"));
            ((ObjectNode) byId(all.get("plan").get("actions"), "action-2-1")).withArray("measures").add("measure-asb");
        });
        assertThat(Run.with(papers, false, "write", "plan", "-").out()).containsPattern("\\*\\*Reports of anti-social behaviour[^\n]*\\*\\* \\| Action 2\\\\?\\.1 \\|");
    }

    private static byte[] twoReports() throws IOException {
        return changed(all -> ((ObjectNode) all).putArray("reports")
                .add(report("one", "The first report", "Reason one.")).add(report("two", "The second report", "Reason two.")));
    }

    private static ObjectNode report(String id, String title, String reason) {
        return new ObjectMapper().createObjectNode().put("id", id).put("title", title).put("about", "plan").put("reason", reason);
    }

    @Test
    void of_two_reports_on_the_plan_the_second_is_named_and_can_be_chosen() throws IOException {
        byte[] papers = twoReports();
        String first = Run.with(papers, false, "write", "report", "-").out();
        assertThat(first).startsWith("# The first report").contains("Reason one.", "**Check:** The papers have other reports", "The second report (two)")
                .doesNotContain("Reason two.");
        assertThat(Run.with(papers, false, "write", "report", "-", "--report", "two").out()).startsWith("# The second report")
                .contains("Reason two.", "The first report (one)");
        Run wrong = Run.with(papers, false, "write", "report", "-", "--report", "three");
        assertThat(wrong.exit()).isEqualTo(4);
        assertThat(wrong.err()).contains("'three'", "one, two");
        assertThat(Run.with(papers, false, "write", "plan", "-", "--report", "two").exit()).isEqualTo(4);
    }

    @Test
    void what_was_decided_stands_in_the_report() throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) all.get("records").get("decisions").get(0)).put("text", "Subject to two changes"));
        assertThat(Run.with(papers, false, "write", "report", "-").out()).contains(": Subject to two changes |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/plan/strategies/0", "/plan/priorities/0", "/assessment/analyses/0"})
    void a_title_without_words_is_told_as_that(String place) throws IOException {
        byte[] papers = changed(all -> ((ObjectNode) all.at(place)).put("title", " "));
        for (String document : new String[] {"plan", "summary", "report", "annual"}) {
            Run run = Run.with(papers, false, "write", document, "-");
            assertThat(run.exit()).isLessThan(3);
            assertThat(run.err()).doesNotContain("fault of the program");
        }
        assertThat(Run.with(papers, false, "write", "plan", "-").out()).contains("no title");
    }

    @Test
    void a_status_without_a_day_is_not_told_as_none_in_the_papers_of_london() {
        assertThat(Run.of("write", "annual", "plans/complete-london.json").out()).contains("a status without a day").doesNotContain("no status told");
    }
}
