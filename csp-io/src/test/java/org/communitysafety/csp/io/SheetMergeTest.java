package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.junit.jupiter.api.Test;

/** What an import leaves as it is, what it adds, and what it never takes away by itself. */
class SheetMergeTest {

    private static final String COLUMNS = "{\"heading\": \"Action\", \"field\": \"action.text\"}";

    private static Read<SheetMapping> mapping(String name, String columns, String rest) {
        Read<SheetMapping> read = MappingJson.read(("{\"format\": \"community-safety-mapping\", \"version\": 1, \"name\": \"" + name
                + "\", \"columns\": [" + columns + "]" + rest + "}").getBytes(UTF_8), "m.json");
        assertThat(read.faults()).isEmpty();
        return read;
    }

    private static Imported run(String csv, Read<SheetMapping> mapping, Papers papers, ImportOptions options) {
        return SheetImport.run(csv.getBytes(UTF_8), "s.csv", mapping, papers, options);
    }

    private static Imported run(String csv, Read<SheetMapping> mapping) {
        return run(csv, mapping, SheetImportTest.papers(), ImportOptions.USUAL);
    }

    private static List<Action> actions(Imported imported) {
        return imported.papers().orElseThrow().getPlan().orElseThrow().getActions();
    }

    private static Papers with(Papers papers, Action action) {
        Plan plan = Plan.builder().like(papers.getPlan().orElseThrow()).actions(List.of(action)).build();
        return Papers.builder().like(papers).plan(plan).build();
    }

    private static Action.Builder action(String text) {
        return Action.builder().id(ElementId.of("a")).text(text);
    }

    @Test
    void a_field_without_a_column_stays_and_a_blank_cell_empties_its_own() {
        Papers papers = with(SheetImportTest.papers(), action("Patrol")
                .addServes(Subject.DRUGS).title("Kept").comment("Old").build());
        Imported imported = run("Action,Comment\nPATROL,\n", mapping("s", COLUMNS + ", {\"heading\": \"Comment\", \"field\": \"action.comment\"}", ""),
                papers, ImportOptions.USUAL);
        Action now = actions(imported).get(0);
        assertThat(now.getId()).isEqualTo(ElementId.of("a"));
        assertThat(now.getServes()).isEqualTo(Set.of(Subject.DRUGS));
        assertThat(now.getTitle()).contains("Kept");
        assertThat(now.getComment()).isEmpty();
        assertThat(imported.report().items()).singleElement().satisfies(item ->
                assertThat(item.changes()).extracting(change -> change.field()).containsExactly("text", "comment", "extensions"));
    }

    @Test
    void what_a_person_made_of_words_that_are_not_understood_stays_while_the_words_do() {
        Due byHand = Due.builder().text("before Christmas").kind(DueKind.FIXED).by(PartialDate.parse("2025-12-24")).build();
        Papers papers = with(SheetImportTest.papers(), action("Patrol")
                .due(byHand).leadText("Cleansing").addLeads(ElementId.of("council")).build());
        Read<SheetMapping> mapping = mapping("s", COLUMNS + ", {\"heading\": \"Due\", \"field\": \"action.due\"},"
                + " {\"heading\": \"Lead\", \"field\": \"action.lead\"}", "");
        Imported same = run("Action,Due,Lead\nPatrol,before Christmas,Cleansing\n", mapping, papers, ImportOptions.USUAL);
        assertThat(same.faults()).hasSize(2);
        assertThat(actions(same).get(0).getDue()).contains(byHand);
        assertThat(actions(same).get(0).getLeads()).containsExactly(ElementId.of("council"));
        Imported other = run("Action,Due,Lead\nPatrol,before Easter,Parks\n", mapping, papers, ImportOptions.USUAL);
        assertThat(actions(other).get(0).getDue().orElseThrow().getKind()).isEqualTo(DueKind.UNCLEAR);
        assertThat(actions(other).get(0).getLeads()).isEmpty();
    }

    @Test
    void statuses_are_added_for_their_date_and_replaced_only_by_one_of_the_same_date() {
        Read<SheetMapping> mapping = mapping("s", COLUMNS + ", {\"heading\": \"Status\", \"field\": \"action.status\"},"
                + " {\"heading\": \"Progress\", \"field\": \"action.progress\"}", "");
        ImportOptions june = ImportOptions.USUAL.asOf(PartialDate.parse("2025-06"));
        ImportOptions march = ImportOptions.USUAL.asOf(PartialDate.parse("2025-03"));
        Papers first = run("Action,Status,Progress\nPatrol,Not started,Van wanted\n", mapping, SheetImportTest.papers(), june).papers().orElseThrow();
        Papers second = run("Action,Status,Progress\nPatrol,On track,\n", mapping, first, march).papers().orElseThrow();
        Imported third = run("Action,Status,Progress\nPatrol,Completed,\n", mapping, second, june);
        assertThat(actions(third).get(0).getProgress()).containsExactly(
                Progress.builder().text("On track").scale(ProgressScale.ON_TRACK).asAt(PartialDate.parse("2025-03")).build(),
                Progress.builder().text("Completed").scale(ProgressScale.COMPLETE).asAt(PartialDate.parse("2025-06")).build());
        Papers undated = run("Action,Status,Progress\nPatrol,Completed,\n", mapping).papers().orElseThrow();
        assertThat(run("Action,Status,Progress\nPatrol,Completed,\n", mapping, undated, ImportOptions.USUAL).report().items()).isEmpty();
        assertThat(actions(run("Action,Status,Progress\nPatrol,Dropped,\n", mapping, undated, ImportOptions.USUAL)).get(0).getProgress()).hasSize(2);
    }

    @Test
    void nothing_is_taken_out_while_a_row_could_not_be_read_or_if_another_sheet_has_it() {
        Read<SheetMapping> one = mapping("one", COLUMNS, "");
        Read<SheetMapping> two = mapping("two", COLUMNS, "");
        Papers papers = run("Action\nPatrol\nMentor\n", one).papers().orElseThrow();
        Papers both = run("Action\nMentor\n", two, papers, ImportOptions.USUAL).papers().orElseThrow();
        Imported unread = run("Action\n#REF!\n", one, papers, ImportOptions.USUAL.dropping());
        assertThat(unread.report().count(Became.GONE)).isEqualTo(2);
        assertThat(unread.report().count(Became.DROPPED)).isZero();
        assertThat(unread.report().notes()).anyMatch(note -> note.contains("nothing was taken out"));
        assertThat(actions(unread)).hasSize(2);
        Imported shared = run("Action\nNew\n", one, both, ImportOptions.USUAL.dropping());
        assertThat(actions(shared)).extracting(Action::getText).containsExactly("Mentor", "New");
        assertThat(run("Action\n", two, papers, ImportOptions.USUAL.dropping()).report().items()).isEmpty();
    }

    @Test
    void the_same_words_under_two_priorities_are_two_actions_and_twice_under_one_is_a_fault() {
        Read<SheetMapping> mapping = mapping("s", "{\"heading\": \"Priority\", \"field\": \"priority.title\"}, " + COLUMNS, "");
        Imported imported = run("Priority,Action\nDrugs,Patrol\nViolence,Patrol\nDrugs,patrol\n", mapping);
        assertThat(actions(imported)).extracting(Action::getId).containsExactly(ElementId.of("action-patrol"), ElementId.of("action-patrol-2"));
        assertThat(imported.faults()).singleElement().asString().contains("s.csv:4:7 'Action' duplicate: the action stands on line 2 already");
    }

    private static final Priority DRUGS = Priority.builder().id(ElementId.of("drugs")).title("Drugs").build();
    private static final Priority THEFT = Priority.builder().id(ElementId.of("theft")).title("Theft").build();

    /** Papers with two priorities and these actions. */
    private static Papers under(Action... actions) {
        Papers papers = SheetImportTest.papers();
        Plan plan = Plan.builder().like(papers.getPlan().orElseThrow()).priorities(List.of(DRUGS, THEFT)).actions(List.of(actions)).build();
        return Papers.builder().like(papers).plan(plan).build();
    }

    private static Action numbered(String id, String number, Priority priority) {
        return Action.builder().id(ElementId.of(id)).text("Patrol").number(number).addPriorities(priority.getId()).build();
    }

    @Test
    void a_sheet_that_says_nothing_of_priorities_knows_an_action_under_whichever_it_stands() {
        Papers papers = under(numbered("a", "1.1", DRUGS), numbered("b", "2.1", THEFT));
        Read<SheetMapping> flat = mapping("s", COLUMNS + ", {\"heading\": \"No.\", \"field\": \"action.number\"}", ", \"sameBy\": \"number\"");
        Imported imported = run("No.,Action\n2.1,Mentor\n3.1,Litter\n", flat, papers, ImportOptions.USUAL);
        assertThat(imported.faults()).isEmpty();
        assertThat(actions(imported)).extracting(Action::getId)
                .containsExactly(ElementId.of("a"), ElementId.of("b"), ElementId.of("action-3.1"));
        assertThat(actions(imported).get(1)).satisfies(now -> {
            assertThat(now.getText()).isEqualTo("Mentor");
            assertThat(now.getPriorities()).containsExactly(THEFT.getId());
        });
        Papers worded = under(action("Patrol").addPriorities(DRUGS.getId()).build());
        assertThat(actions(run("Action\npatrol\n", mapping("s", COLUMNS, ""), worded, ImportOptions.USUAL)))
                .extracting(Action::getId).containsExactly(ElementId.of("a"));
    }

    @Test
    void the_same_is_so_for_measures() {
        Papers papers = under();
        Measure calls = Measure.builder().id(ElementId.of("m")).title("Calls").addPriorities(DRUGS.getId()).build();
        papers = Papers.builder().like(papers)
                .plan(Plan.builder().like(papers.getPlan().orElseThrow()).measures(List.of(calls)).build()).build();
        Imported imported = run("Measure\nCALLS\n", mapping("s", "{\"heading\": \"Measure\", \"field\": \"measure.title\"}", ""),
                papers, ImportOptions.USUAL);
        assertThat(imported.papers().orElseThrow().getPlan().orElseThrow().getMeasures()).singleElement().satisfies(now -> {
            assertThat(now.getId()).isEqualTo(ElementId.of("m"));
            assertThat(now.getPriorities()).containsExactly(DRUGS.getId());
        });
    }

    @Test
    void a_row_that_may_be_for_either_of_two_actions_of_the_papers_is_for_neither() {
        Papers papers = under(numbered("a", "1", DRUGS), numbered("b", "1", THEFT));
        String columns = COLUMNS + ", {\"heading\": \"No.\", \"field\": \"action.number\"}";
        Imported flat = run("No.,Action\n1,Mentor\n", mapping("s", columns, ", \"sameBy\": \"number\""), papers, ImportOptions.USUAL);
        assertThat(flat.faults()).singleElement().asString().contains("s.csv:2:3 'Action' duplicate: the number is that of more than one action"
                + " in the papers, 'a', 'b', so this row was not read", "say in the sheet which priority its rows are under");
        assertThat(flat.papers()).contains(papers);
        assertThat(flat.report().unread()).isEqualTo(1);
        Imported under = run("Priority,No.,Action\nTheft,1,Mentor\n",
                mapping("s", columns + ", {\"heading\": \"Priority\", \"field\": \"priority.title\"}", ", \"sameBy\": \"number\""), papers, ImportOptions.USUAL);
        assertThat(under.faults()).isEmpty();
        assertThat(actions(under)).extracting(Action::getText).containsExactly("Patrol", "Mentor");
    }

    @Test
    void rows_under_a_title_that_two_priorities_of_the_papers_have_are_not_read() {
        Papers papers = under();
        papers = Papers.builder().like(papers).plan(Plan.builder().like(papers.getPlan().orElseThrow())
                .addPriorities(Priority.builder().id(ElementId.of("drugs-2")).title("DRUGS").build()).build()).build();
        Imported column = run("Priority,Action\nDrugs,Patrol\nTheft,Mentor\n",
                mapping("s", "{\"heading\": \"Priority\", \"field\": \"priority.title\"}, " + COLUMNS, ""), papers, ImportOptions.USUAL);
        Imported rows = run("Action,Lead\nPriority 1: Drugs,\nPatrol,\nPriority 2: Theft,\nMentor,\n", mapping("s", COLUMNS
                + ", {\"heading\": \"Lead\", \"field\": \"ignore\"}", ", \"groups\": [{\"field\": \"priority.title\", \"starts\": \"Priority\"}]"),
                papers, ImportOptions.USUAL);
        for (Imported imported : List.of(column, rows)) {
            assertThat(imported.faults()).singleElement().asString().contains("duplicate: the papers have more than one priority 'Drugs', 'drugs', 'drugs-2'");
            assertThat(actions(imported)).extracting(Action::getText).containsExactly("Mentor");
            assertThat(imported.report().unread()).isEqualTo(1);
        }
    }

    @Test
    void what_is_new_although_the_papers_have_the_same_elsewhere_is_told() {
        Papers papers = under(action("Patrol").addPriorities(DRUGS.getId()).build());
        Read<SheetMapping> mapping = mapping("s", "{\"heading\": \"Priority\", \"field\": \"priority.title\"}, " + COLUMNS, "");
        assertThat(run("Priority,Action\nTheft,Patrol\n", mapping, papers, ImportOptions.USUAL).report().notes()).contains(
                "'action-patrol' is new, although the papers have the same under another priority or under none: 'a'."
                        + " Where they are one, put the priority right there before the sheet is brought in");
        assertThat(run("Priority,Action\nTheft,Patrol\nDrugs,Patrol\n", mapping, papers, ImportOptions.USUAL).report().notes())
                .noneMatch(note -> note.contains("although"));
    }

    @Test
    void statuses_of_which_no_date_is_known_are_counted() {
        Read<SheetMapping> mapping = mapping("s", COLUMNS + ", {\"heading\": \"Status\", \"field\": \"action.status\"}", "");
        String csv = "Action,Status\nPatrol,Completed\nMentor,On track\nLitter,\n";
        assertThat(run(csv, mapping).report().notes()).anyMatch(note -> note.startsWith("2 statuses have no date") && note.contains("--as-of"));
        assertThat(run(csv, mapping, SheetImportTest.papers(), ImportOptions.USUAL.asOf(PartialDate.parse("2025-06"))).report().notes())
                .noneMatch(note -> note.contains("no date"));
    }

    @Test
    void what_stands_in_one_row_is_linked_only_if_the_mapping_says_that_it_is_paired() {
        String columns = COLUMNS + ", {\"heading\": \"Measure\", \"field\": \"measure.title\"}";
        String csv = "Action,Measure\nPatrol,Fewer calls\n";
        Plan paired = run(csv, mapping("s", columns, ", \"pairing\": \"paired\"")).papers().orElseThrow().getPlan().orElseThrow();
        Plan apart = run(csv, mapping("s", columns, ", \"pairing\": \"unpaired\"")).papers().orElseThrow().getPlan().orElseThrow();
        assertThat(paired.getActions().get(0).getMeasures()).containsExactly(paired.getMeasures().get(0).getId());
        assertThat(paired.getMeasures().get(0).getActions()).containsExactly(paired.getActions().get(0).getId());
        assertThat(apart.getActions().get(0).getMeasures()).isEmpty();
        assertThat(apart.getMeasures().get(0).getActions()).isEmpty();
    }

    @Test
    void a_priority_that_the_papers_have_is_known_by_its_title_and_keeps_what_it_has() {
        Papers papers = SheetImportTest.papers();
        Priority drugs = Priority.builder().id(ElementId.of("p")).title("Drugs & alcohol").addSubThemes("spice").rank(1).build();
        papers = Papers.builder().like(papers).plan(Plan.builder().like(papers.getPlan().orElseThrow()).addPriorities(drugs).build()).build();
        Imported imported = run("Action\nPriority 4: DRUGS and alcohol\nPatrol\n",
                mapping("s", COLUMNS, ", \"groups\": [{\"field\": \"priority.title\", \"starts\": \"Priority\"}]"), papers, ImportOptions.USUAL);
        assertThat(imported.papers().orElseThrow().getPlan().orElseThrow().getPriorities()).singleElement().satisfies(now -> {
            assertThat(now.getId()).isEqualTo(ElementId.of("p"));
            assertThat(now.getSubThemes()).containsExactly("spice");
            assertThat(now.getRank()).contains(1);
            assertThat(now.getNumber()).contains("4");
        });
        assertThat(actions(imported).get(0).getPriorities()).containsExactly(ElementId.of("p"));
    }

    @Test
    void risks_go_to_the_report() {
        Imported imported = run("Risk,Mitigation,Score\nFunding ends,Bid early,12\n", mapping("s",
                "{\"heading\": \"Risk\", \"field\": \"risk.description\"}, {\"heading\": \"Mitigation\", \"field\": \"risk.mitigation\"},"
                        + " {\"heading\": \"Score\", \"field\": \"risk.score\"}", ""));
        assertThat(imported.papers().orElseThrow().getReports().get(0).getRisks()).singleElement().satisfies(risk -> {
            assertThat(risk.getDescription()).isEqualTo("Funding ends");
            assertThat(risk.getMitigation()).contains("Bid early");
            assertThat(risk.getScore()).contains("12");
        });
    }

    @Test
    void a_number_alone_in_a_row_of_several_values_is_given_to_none_of_them() {
        Imported imported = run("Measure,Baseline at 2012,Result at 2013\nTreatment,Men = 5 Women = 6,11\n", mapping("s",
                "{\"heading\": \"Measure\", \"field\": \"measure.title\"}, {\"heading\": \"Baseline at {date}\", \"field\": \"measure.baseline\"},"
                        + " {\"heading\": \"Result at {date}\", \"field\": \"measure.observation\"}", ""));
        assertThat(imported.faults()).singleElement().asString().contains("'Result at 2013'", "does not say whose it is");
        List<Measure> measures = imported.papers().orElseThrow().getPlan().orElseThrow().getMeasures();
        assertThat(measures).extracting(Measure::getTitle).containsExactly("Treatment: Men", "Treatment: Women");
        assertThat(measures).allSatisfy(measure -> assertThat(measure.getObservations().get(0).getValue()).isEmpty());
    }

    @Test
    void what_is_written_where_there_is_no_value_is_the_mappings_to_say_and_a_blank_empties() {
        String columns = "{\"heading\": \"Measure\", \"field\": \"measure.title\"}, {\"heading\": \"Result at {date}\", \"field\": \"measure.observation\"}";
        String words = ", \"noValues\": [{\"word\": \"n/a\", \"why\": \"not-applicable\"}, {\"word\": \"\", \"why\": \"not-collected\"}]";
        Read<SheetMapping> silent = mapping("s", columns, "");
        Papers papers = run("Measure,Result at 2013\nCalls,5\n", silent).papers().orElseThrow();
        Plan blank = run("Measure,Result at 2013\nCalls,\n", silent, papers, ImportOptions.USUAL).papers().orElseThrow().getPlan().orElseThrow();
        assertThat(blank.getMeasures().get(0).getObservations()).isEmpty();
        assertThat(run("Measure,Result at 2013\nCalls,n/a\n", silent).faults()).hasSize(1);
        Plan told = run("Measure,Result at 2013,Result at 2014\nCalls,n/a,\n", mapping("s", columns, words)).papers().orElseThrow().getPlan().orElseThrow();
        assertThat(told.getMeasures().get(0).getObservations()).extracting(one -> one.getNoValue().orElseThrow())
                .containsExactly(NoValue.NOT_APPLICABLE, NoValue.NOT_COLLECTED);
    }

    @Test
    void a_quarter_in_a_heading_is_a_stretch_of_time_in_the_words_of_the_heading() {
        Read<SheetMapping> mapping = mapping("s", "{\"heading\": \"measure\", \"field\": \"measure.title\"},"
                + " {\"heading\": \"\ud83d\ude00 result for {date}\", \"field\": \"measure.observation\"}", ", \"dates\": {\"yearStartsInMonth\": 4}");
        Plan plan = run("Measure,\ud83d\ude00 Result for Q2 2013/14\nCalls,7\n", mapping).papers().orElseThrow().getPlan().orElseThrow();
        assertThat(plan.getMeasures().get(0).getObservations().get(0).getPeriod()).contains(Period.builder()
                .from(PartialDate.parse("2013-07")).to(PartialDate.parse("2013-09")).text("Q2 2013/14").build());
    }

    @Test
    void results_stand_in_order_of_time_whenever_they_come() {
        Read<SheetMapping> mapping = mapping("s",
                "{\"heading\": \"Measure\", \"field\": \"measure.title\"}, {\"heading\": \"Result at {date}\", \"field\": \"measure.observation\"}", "");
        Papers papers = run("Measure,Result at 2014\nCalls,5\n", mapping).papers().orElseThrow();
        Plan plan = run("Measure,Result at 2015,Result at 2013\nCalls,7,6\n", mapping, papers, ImportOptions.USUAL).papers().orElseThrow().getPlan().orElseThrow();
        assertThat(plan.getMeasures().get(0).getObservations()).extracting(one -> one.getText().orElseThrow()).containsExactly("6", "5", "7");
    }

    @Test
    void a_heading_that_stands_twice_is_read_as_which_says_and_a_blank_heading_only_if_mapped() {
        Read<SheetMapping> mapping = mapping("s", COLUMNS + ", {\"heading\": \"Note\", \"which\": 2, \"field\": \"action.comment\"},"
                + " {\"heading\": \"Note\", \"which\": 1, \"field\": \"ignore\"}", "");
        Imported imported = run("Action,Note,Note,\nPatrol,first,second,third\nMentor,,,fourth\n", mapping);
        assertThat(actions(imported).get(0).getComment()).contains("second");
        assertThat(imported.faults()).singleElement().asString().contains("s.csv:2:21 unknown: 'third' stands in a column without a heading");
        assertThat(run("Action,Note\nPatrol,first\n", mapping("s", COLUMNS + ", {\"heading\": \"Note\", \"field\": \"action.comment\"}", ""))
                .faults()).isEmpty();
        assertThat(run("Action,Note,Note\nPatrol,first,second\n", mapping("s", COLUMNS + ", {\"heading\": \"Note\", \"field\": \"action.comment\"}", ""))
                .faults()).singleElement().asString().contains("s.csv:1:13 'Note' duplicate");
    }

    @Test
    void a_number_that_a_spreadsheet_spoilt_is_told_and_where_actions_are_known_by_theirs_none_is_made_of_the_row() {
        String columns = COLUMNS + ", {\"heading\": \"No.\", \"field\": \"action.number\"}";
        String csv = "No.,Action\n1E05,Patrol\n03-Jan,Mentor\n001,Litter\n2,Lights\n010,Locks\n";
        Imported known = run(csv, mapping("s", columns, ", \"sameBy\": \"number\""));
        assertThat(known.faults()).extracting(Fault::toString).satisfiesExactly(
                fault -> assertThat(fault).startsWith("s.csv:2:1 'No.' malformed: '1E05' looks like a number that").contains("which action the row is for. Nothing was made of it."),
                fault -> assertThat(fault).startsWith("s.csv:3:1 'No.' malformed: '03-Jan' looks like a number that"),
                fault -> assertThat(fault).isEqualTo("s.csv:5:1 'No.' malformed: '2' seems to have lost the zeros before it, which '001' in the same"
                        + " column has: format the column as text and type it again."));
        assertThat(actions(known)).extracting(Action::getText).containsExactly("Litter", "Lights", "Locks");
        assertThat(known.report().unread()).isEqualTo(2);
        Imported worded = run(csv, mapping("s", columns, ""));
        assertThat(worded.faults()).hasSize(3);
        assertThat(actions(worded)).hasSize(5);
    }

    @Test
    void rows_that_end_early_are_counted() {
        Read<SheetMapping> mapping = mapping("s", COLUMNS + ", {\"heading\": \"Comment\", \"field\": \"action.comment\"}", "");
        assertThat(run("Action,Comment\nPatrol\nMentor,\n", mapping).report().notes())
                .anyMatch(note -> note.startsWith("1 row has fewer cells than there are headings"));
        assertThat(run("Action,Comment\nPatrol,\n", mapping).report().notes()).noneMatch(note -> note.contains("fewer cells"));
    }

    @Test
    void a_row_that_lost_a_cell_is_suspected_and_not_read() {
        Read<SheetMapping> mapping = mapping("s", COLUMNS + ", {\"heading\": \"Lead\", \"field\": \"action.lead\"},"
                + " {\"heading\": \"Due\", \"field\": \"action.due\"}, {\"heading\": \"Status\", \"field\": \"action.status\"}", "");
        Imported imported = run("Action,Lead,Due,Status\nPatrol,MPS,March 2025,Completed\nMentor,March 2025,Completed,\n", mapping);
        assertThat(imported.faults()).singleElement().asString().contains("s.csv:3:8 'Lead'", "a cell before it seems to be lost");
        assertThat(actions(imported)).extracting(Action::getText).containsExactly("Patrol");
        assertThat(imported.report().unread()).isEqualTo(1);
    }

    @Test
    void a_sheet_without_the_headings_and_papers_without_a_plan_bring_nothing_in() {
        assertThat(run("Name,Phone\nA,1\n", mapping("s", COLUMNS, "")).faults()).singleElement().asString()
                .contains("no row among the first thirty has half of the headings");
        Papers bare = Papers.builder().build();
        Imported imported = run("Action\nPatrol\n", mapping("s", COLUMNS, ""), bare, ImportOptions.USUAL);
        assertThat(imported.papers()).isEmpty();
        assertThat(imported.faults()).singleElement().asString().contains("have no plan");
    }

    @Test
    void a_sheet_of_which_no_row_could_be_read_brings_nothing_in_and_takes_nothing_out() {
        Read<SheetMapping> mapping = mapping("s", COLUMNS, "");
        Imported first = run("Action\nPatrol\n", mapping);
        assertThat(first.report().isNothingRead()).isFalse();
        Papers papers = first.papers().orElseThrow();
        assertThat(run("Action\nPatrol\n", mapping, papers, ImportOptions.USUAL).report().isNothingRead()).isFalse();
        for (String csv : List.of("Action\n", "Action\n\n\n", "Action\n#REF!\n")) {
            Imported imported = run(csv, mapping, papers, ImportOptions.USUAL.dropping());
            assertThat(imported.papers()).contains(papers);
            assertThat(imported.report().isNothingRead()).isTrue();
            assertThat(imported.report().notes()).contains("no row under the headings could be read: is it the right sheet?");
        }
    }

    @Test
    void a_mapping_holds_how_its_sheet_is_to_be_read() {
        Read<SheetMapping> mapping = mapping("s", COLUMNS + ", {\"heading\": \"Comment\", \"field\": \"action.comment\"}",
                ", \"charset\": \"windows-1252\", \"separator\": \"semicolon\"");
        String csv = "Action;Comment\nPatrol caf\u00e9s, bars;one, two, three\nMentor;, , ,\n";
        Imported latin = SheetImport.run(csv.getBytes(Charset.forName("windows-1252")), "s.csv", mapping, SheetImportTest.papers(), ImportOptions.USUAL);
        Imported utf8 = SheetImport.run(csv.getBytes(UTF_8), "s.csv", mapping, SheetImportTest.papers(), ImportOptions.USUAL);
        Imported utf16 = SheetImport.run(("\ufeff" + csv).getBytes(StandardCharsets.UTF_16LE), "s.csv", mapping, SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(List.of(latin, utf8, utf16)).allSatisfy(imported -> {
            assertThat(imported.faults()).isEmpty();
            assertThat(actions(imported)).extracting(Action::getText).containsExactly("Patrol caf\u00e9s, bars", "Mentor");
        });
        assertThat(latin.report().notes()).noneMatch(note -> note.contains("windows-1252"));
        assertThat(utf8.report().notes()).anyMatch(note -> note.contains("the mapping says that the sheet is in windows-1252, but"));
        ImportOptions commas = ImportOptions.USUAL.reading(ReadOptions.USUAL.withSeparator(Separator.COMMA));
        Imported asked = SheetImport.run("Action,Comment\nPatrol,Old\n".getBytes(UTF_8), "s.csv", mapping, SheetImportTest.papers(), commas);
        assertThat(actions(asked)).hasSize(1);
        Imported wrong = SheetImport.run("Action,Comment\nPatrol,Old\n".getBytes(UTF_8), "s.csv", mapping, SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(wrong.papers()).isEmpty();
        assertThat(wrong.report().notes()).containsExactly(
                "cells are taken to be separated by semicolons, as was asked; with commas, 2 of the first 2 rows have 2 cells each");
    }

    @Test
    void a_sheet_that_lost_a_heading_by_which_its_elements_are_known_brings_nothing_in() {
        String columns = COLUMNS + ", {\"heading\": \"Priority\", \"field\": \"priority.title\"}, {\"heading\": \"Due\", \"field\": \"action.due\"}";
        Imported lost = run("Action,Theme,Due\nPatrol,Drugs,Ongoing\n", mapping("s", columns, ""));
        assertThat(lost.papers()).isEmpty();
        assertThat(lost.faults()).extracting(one -> one.kind().getWord()).containsExactlyInAnyOrder("unknown", "missing");
        Imported beside = run("Action,Priority,When\nPatrol,Drugs,Ongoing\n", mapping("s", columns, ""));
        assertThat(actions(beside)).hasSize(1);
        Imported unnumbered = run("Action,Ref\nPatrol,1\n",
                mapping("s", COLUMNS + ", {\"heading\": \"No.\", \"field\": \"action.number\"}", ", \"sameBy\": \"number\""));
        assertThat(unnumbered.papers()).isEmpty();
    }

    @Test
    void rows_under_a_heading_that_is_mistyped_are_not_put_under_the_one_before() {
        Imported imported = run("Action\nPriority 1: Drugs\nPatrol\nPriorty 2: Violence\nMentor\nPriority 3: Theft\nMark bicycles\n",
                mapping("s", COLUMNS, ", \"groups\": [{\"field\": \"priority.title\", \"starts\": \"Priority\"}]"));
        assertThat(actions(imported)).extracting(Action::getText).containsExactly("Patrol", "Mark bicycles");
        assertThat(imported.report().unread()).isEqualTo(2);
        assertThat(imported.faults()).singleElement().asString().contains("s.csv:4:1 'Action' malformed: 'Priorty 2: Violence' looks like");
    }

    @Test
    void labels_that_were_lost_do_not_make_another_measure() {
        Read<SheetMapping> mapping = mapping("s",
                "{\"heading\": \"Measure\", \"field\": \"measure.title\"}, {\"heading\": \"Result at {date}\", \"field\": \"measure.observation\"}", "");
        Papers papers = run("Measure,Result at 2013\nTreatment,Men = 5 Women = 6\n", mapping).papers().orElseThrow();
        Imported next = run("Measure,Result at 2014\nTreatment,Men = 5 Women = some\n", mapping, papers, ImportOptions.USUAL.dropping());
        assertThat(next.faults()).singleElement().asString().contains("was not understood as a value");
        assertThat(next.papers().orElseThrow().getPlan().orElseThrow().getMeasures()).extracting(Measure::getTitle)
                .containsExactly("Treatment: Men", "Treatment: Women");
        assertThat(next.report().count(Became.GONE)).isEqualTo(2);
    }

    @Test
    void bytes_that_are_not_text_are_told_with_the_row() {
        Imported imported = SheetImport.run(new byte[] {'A', 'c', 't', 'i', 'o', 'n', '\n', 'P', '\n', (byte) 0x93, 'x', '\n'}, "s.csv",
                mapping("s", COLUMNS, ""), SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(imported.faults()).extracting(Fault::toString).singleElement().asString().startsWith("s.csv:3:1 encoding").contains("Windows-1252");
        assertThat(actions(imported)).hasSize(1);
    }

    @Property(tries = 300)
    void whatever_a_sheet_holds_nothing_throws_and_what_it_gives_reads_back_and_is_the_same_again(@ForAll("sheets") String csv) {
        Papers papers = SheetImportTest.papers();
        SheetImport.propose(csv.getBytes(UTF_8), "s.csv", Optional.of(papers), ReadOptions.USUAL).mapping().ifPresent(mapping ->
                assertThat(MappingJson.read(MappingJson.toBytes(mapping), "m.json").complete()).contains(mapping));
        Imported imported = run(csv, SheetImportTest.mapping("faults"), papers, ImportOptions.USUAL);
        if (imported.papers().isPresent()) {
            byte[] bytes = PapersJson.toBytes(imported.papers().get());
            assertThat(PapersJson.read(bytes, "p.json").faults()).isEmpty();
            Imported again = run(csv, SheetImportTest.mapping("faults"), imported.papers().get(), ImportOptions.USUAL);
            assertThat(PapersJson.toBytes(again.papers().orElseThrow())).isEqualTo(bytes);
        }
    }

    @Provide
    Arbitrary<String> sheets() {
        Arbitrary<String> cell = Arbitraries.of("", "", "Burglary", "1.1", "Patrol", "Mentor (including x", "LBB / Met", "LBB", "nobody", "Apr-25", "soon",
                "G", "Purple – x", "up", "12", "1,234", "A = 1 B = 2", "NYA", "95%", "#REF!", "\"a\nb\"", "\ufffd", "\u00a0", "{date}", "Action", "\"");
        String header = "Priority,No.,Action,Lead,Due,Status at 30 June 2024,Measure,Good is,Baseline at 2023,Target,Result at 2024,Comment\n";
        return cell.list().ofMinSize(1).ofMaxSize(13).map(cells -> String.join(",", cells) + "\n")
                .list().ofMaxSize(8).map(rows -> header + String.join("", rows));
    }
}
