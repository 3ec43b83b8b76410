package org.communitysafety.csp.examples.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.SheetImport;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ImportReport;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The action tables of a plan that was written come back as the same actions, when their cells are brought in as a sheet. */
class ActionsReadBackTest {

    private static final String MAPPING = """
            {"format": "community-safety-mapping", "version": 1, "name": "written-plan", "sameBy": "number",
             "columns": [
               {"heading": "Priority", "field": "priority.title"},
               {"heading": "No", "field": "action.number"},
               {"heading": "Action", "field": "action.text"},
               {"heading": "Lead", "field": "action.lead", "separators": [";"]},
               {"heading": "Partners", "field": "action.partners", "separators": [";"]},
               {"heading": "When", "field": "action.due"},
               {"heading": "Status", "field": "action.status"},
               {"heading": "Status told", "field": "ignore"}],
             "statuses": [{"word": "Green", "scale": "on-track"}, {"word": "Amber", "scale": "at-risk"}]}
            """;

    /** What only a person understood of the papers: a sheet keeps such words, and says so. */
    private static final List<String> WORDS_ALONE = List.of("Monthly operations", "from 1 April 2025", "20 practices by December 2025",
            "Twelve months from contract", "Exampleford Homes, with EDC housing", "Easter to New Year", "Town rangers and volunteers",
            "60 farms by February 2026", "2025/6, when staff allow");

    private static final String ACTIONS = "Actions: ";

    private static Read<Papers> complete() throws IOException {
        return PapersJson.read(Files.readAllBytes(Path.of("plans/complete.json")), "complete.json");
    }

    /** The cells of every action table of the page, with the priority that its caption names before them. */
    private static String sheet(Read<Papers> read) {
        ReviewedPapers reviewed = ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.NONE);
        Document page = Jsoup.parse(new String(DocumentFormat.HTML.write(PlanDraft.of(reviewed, Audience.ALL)), UTF_8));
        List<List<String>> rows = new ArrayList<>();
        for (Element table : page.select("table")) {
            String caption = table.select("caption").text();
            if (caption.startsWith(ACTIONS)) {
                if (rows.isEmpty()) {
                    rows.add(row("Priority", table.select("thead th").eachText()));
                }
                for (Element row : table.select("tbody tr")) {
                    rows.add(row(caption.substring(ACTIONS.length()), row.children().stream().map(Element::text).toList()));
                }
            }
        }
        return rows.stream()
                .map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }

    private static Papers withoutActions(Papers papers) {
        Plan plan = papers.getPlan().orElseThrow();
        return Papers.builder().like(papers).plan(Plan.builder().like(plan).actions(List.of()).build()).build();
    }

    private static Map<String, Action> byNumber(Papers papers) {
        return papers.getPlan().orElseThrow().getActions().stream()
                .collect(Collectors.toMap(action -> action.getNumber().orElseThrow(), Function.identity()));
    }

    @Test
    void a_proposed_mapping_knows_every_heading_of_the_table() throws IOException {
        Read<Papers> read = complete();
        SheetMapping proposed = SheetImport.propose(sheet(read).getBytes(UTF_8), "plan.csv", read.partial(), ReadOptions.USUAL).mapping().orElseThrow();
        assertThat(proposed.getColumns().stream().filter(column -> column.getField().isPresent())
                .map(column -> column.getHeading() + " " + column.getField().get().getWord()))
                .containsExactly("Priority priority.title", "No action.number", "Action action.text", "Lead action.lead",
                        "Partners action.partners", "When action.due", "Status action.status");
    }

    private static Imported imported(Read<Papers> read, Papers into) {
        return SheetImport.run(sheet(read).getBytes(UTF_8), "plan.csv", MappingJson.read(MAPPING.getBytes(UTF_8), "mapping.json"), into,
                ImportOptions.USUAL);
    }

    @Test
    void the_table_brings_the_same_actions_into_papers_that_have_none() throws IOException {
        Read<Papers> read = complete();
        Papers papers = read.complete().orElseThrow();
        Imported imported = imported(read, withoutActions(papers));
        assertThat(imported.faults()).hasSize(WORDS_ALONE.size()).allSatisfy(fault ->
                assertThat(fault.message()).contains("Its words are kept").matches(words -> WORDS_ALONE.stream().anyMatch(words::contains)));
        Map<String, Action> back = byNumber(imported.papers().orElseThrow());
        Map<String, Action> before = byNumber(papers);
        assertThat(back.keySet()).hasSize(30).isEqualTo(before.keySet());
        before.forEach((number, action) -> {
            Action again = back.get(number);
            assertThat(again.getText()).as(number).isEqualTo(action.getText());
            assertThat(again.getPriorities()).as(number).isEqualTo(action.getPriorities());
            assertThat(again.getPartners()).as(number).isEqualTo(action.getPartners());
            assertThat(again.getDue().map(Due::getText)).as(number).isEqualTo(action.getDue().map(Due::getText));
            if (action.getDue().map(Due::getText).filter(WORDS_ALONE::contains).isEmpty()) {
                assertThat(again.getDue().flatMap(Due::getBy)).as(number).isEqualTo(action.getDue().flatMap(Due::getBy));
            }
            if (action.getLeadText().isPresent()) {
                assertThat(again.getLeadText()).as(number).isEqualTo(action.getLeadText());
            } else {
                assertThat(again.getLeads()).as(number).isEqualTo(action.getLeads());
            }
            assertThat(Progress.latest(again.getProgress()).map(Progress::getText)).as(number)
                    .isEqualTo(Progress.latest(action.getProgress()).map(Progress::getText));
            assertThat(Progress.latest(again.getProgress()).flatMap(Progress::getScale)).as(number)
                    .isEqualTo(Progress.latest(action.getProgress()).flatMap(Progress::getScale));
        });
    }

    @Test
    void brought_into_the_papers_it_came_from_it_takes_nothing_from_any_action() throws IOException {
        Read<Papers> read = complete();
        Imported imported = imported(read, read.complete().orElseThrow());
        assertThat(imported.report().items()).allSatisfy(item -> {
            assertThat(item.noun()).isIn("action", "priority");
            assertThat(item.changes()).extracting(ImportReport.FieldChange::field).isSubsetOf("progress", "due", "leadText", "extensions");
        });
        Map<String, Action> before = byNumber(read.complete().orElseThrow());
        byNumber(imported.papers().orElseThrow()).forEach((number, action) -> {
            assertThat(action.getText()).isEqualTo(before.get(number).getText());
            assertThat(action.getLeads()).as(number).isEqualTo(before.get(number).getLeads());
            assertThat(action.getDue().map(Due::getText)).as(number).isEqualTo(before.get(number).getDue().map(Due::getText));
            assertThat(action.getDue().flatMap(Due::getBy)).as(number).isEqualTo(before.get(number).getDue().flatMap(Due::getBy));
            assertThat(action.getProgress()).as(number).containsAll(before.get(number).getProgress());
        });
    }
}
