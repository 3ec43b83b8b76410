package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communitysafety.csp.io.format.Withholding;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;

class TableFaultsTest {

    private static final String PLAN = "id,title\nplan,Plan\n";

    /** What comes of tables: names and texts in turns. */
    private static Read<Papers> read(String... namesAndTexts) {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return PapersTables.read(files, "papers", ReadOptions.USUAL);
    }

    private static List<String> told(Read<Papers> read) {
        return read.faults().stream().map(Fault::toString).toList();
    }

    /** What is told of actions with these rows. */
    private static List<String> actions(String text) {
        return told(read("plan.csv", PLAN, "actions.csv", text));
    }

    @Test
    void tables_that_need_not_be_there_may_be_left_out() {
        Read<Papers> read = read("plan.csv", PLAN, "actions.csv", "id,text\na1,Do it\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.complete().orElseThrow().getPlan().orElseThrow().getActions()).extracting(Action::getText).containsExactly("Do it");
    }

    @Test
    void a_separator_that_was_found_and_is_not_the_comma_is_noted_and_no_fault() {
        String semicolons = "id;text\na1;Do it, all of it\na2;Do more\n";
        Read<Papers> mixed = read("plan.csv", PLAN, "bodies.csv", "id,name\nb,Body\n", "actions.csv", semicolons);
        assertThat(mixed.faults()).isEmpty();
        assertThat(mixed.notes()).containsExactly("cells are separated by semicolons in actions.csv; by commas in the others, as the first rows tell");
        assertThat(read("plan.csv", PLAN.replace(',', ';'), "actions.csv", semicolons).notes())
                .containsExactly("cells are separated by semicolons in every table, as the first rows tell");
        assertThat(read("plan.csv", PLAN, "actions.csv", "id,text\na1,Do\n").notes()).isEmpty();
        assertThat(read("plan.csv", PLAN, "actions.csv", "sep=;\n" + semicolons).notes()).isEmpty();
        assertThat(PapersTables.read(Map.of("plan.csv", PLAN.replace(',', '|').getBytes(UTF_8)), "papers",
                ReadOptions.USUAL.withSeparator(Separator.BAR)).notes()).isEmpty();
        assertThat(ForAudience.of(ReviewedPapers.of(mixed, ReviewOptions.USUAL, Gate.GAPS), Audience.PUBLIC).read().notes()).isEqualTo(mixed.notes());
    }

    @Test
    void faults_beyond_the_limit_are_told_of_and_what_they_damage_is_not_taken_for_read() {
        Map<String, byte[]> files = Map.of("plan.csv", PLAN.getBytes(UTF_8),
                "bodies.csv", "id,name,a,b\nb,Body,,\n".getBytes(UTF_8),
                "actions.csv", "id,text\na1,Do\na2\n".getBytes(UTF_8));
        Read<Papers> all = PapersTables.read(files, "papers", ReadOptions.USUAL.withLimits(Limits.USUAL.withFaults(3)));
        assertThat(all.faults()).hasSize(3);
        assertThat(all.isWhollyRead("/plan/actions")).isFalse();
        assertThat(all.isWhollyRead("/plan/priorities")).isTrue();
        Read<Papers> cut = PapersTables.read(files, "papers", ReadOptions.USUAL.withLimits(Limits.USUAL.withFaults(2)));
        assertThat(told(cut)).hasSize(3).last().asString()
                .isEqualTo("actions.csv:3:3 limit: more than 2 faults: the rest are not told. Put these right and read again.");
        assertThat(cut.unreadPaths()).contains("");
        assertThat(cut.isWhollyRead("/plan/actions")).isFalse();
        assertThat(cut.isWhollyRead("/plan/priorities")).isFalse();
    }

    @Test
    void a_table_whose_rows_need_no_column_that_places_them_suggests_none() {
        assertThat(told(read("plan.csv", PLAN, "bodies.csv", "id,name,k\nb,Body,\n"))).containsExactly(
                "bodies.csv:1:9 'k' /bodies/k unknown: the table 'bodies' has no column 'k', so it was not read. Take it out, or keep it under 'extensions'.");
    }

    @Test
    void a_column_that_was_not_read_leaves_no_row_wholly_read() {
        Read<Papers> read = read("plan.csv", PLAN, "events.csv", "id,kind,state\ne1,spending-review,not-done\ne2,skills-check,done\n");
        assertThat(read.unreadPaths()).contains("/records/events/0", "/records/events/1");
        assertThat(read("plan.csv", PLAN, "events.csv", "id,kind,state\n" + IntStream.range(0, 1001).mapToObj(i -> "e" + i + ",skills-check,done\n")
                .collect(Collectors.joining())).unreadPaths()).contains("");
    }

    @Test
    void a_date_that_is_none_is_told_at_its_cell() {
        assertThat(actions("id,text,due.text,due.kind,due.by\na1,Do,March,open,31/03/2025\n")).containsExactly(
                "actions.csv:2:18 'due.by' /plan/actions/0/due/by malformed: '31/03/2025' is not a date: write one such as 2026-03-31, 2026-03 or 2026.");
    }

    @Test
    void a_word_that_is_not_in_the_list_is_told_with_the_list() {
        assertThat(actions("id,text,visibility\na1,\"Do\nmore\",pubic\n")).containsExactly(
                "actions.csv:3:7 'visibility' /plan/actions/0/visibility malformed: 'pubic' is not one of: public, partners, restricted."
                        + " Did you mean 'public'?");
    }

    @Test
    void one_word_of_several_in_a_cell_is_told() {
        assertThat(actions("id,text,serves\na1,Do,drugs; alcool; drugs\n")).hasSize(2)
                .anySatisfy(fault -> assertThat(fault).startsWith("actions.csv:2:7 'serves' /plan/actions/0/serves/1 malformed: 'alcool' is not one of: ")
                        .endsWith("Did you mean 'alcohol'?"))
                .anySatisfy(fault -> assertThat(fault).isEqualTo(
                        "actions.csv:2:7 'serves' /plan/actions/0/serves/2 duplicate: stands in the list already: take one out."));
    }

    @Test
    void several_with_commas_between_are_told_with_the_sign_that_belongs_there() {
        String bodies = "id,name\ndistrict,A\nclearway,B\n\"one,two\",C\n";
        for (String cell : List.of("district, clearway", "district,clearway")) {
            assertThat(told(read("plan.csv", PLAN, "bodies.csv", bodies, "actions.csv", "id,text,leads\na1,Do,\"" + cell + "\"\n"))).containsExactly(
                    "actions.csv:2:7 'leads' /plan/actions/0/leads malformed: '" + cell + "' looks like several with commas between: in a cell of a"
                            + " table, put semicolons between them.");
        }
        assertThat(told(read("plan.csv", PLAN, "bodies.csv", bodies, "actions.csv", "id,text,leads\na1,Do,\"one,two; clearway\"\n"))).isEmpty();
        assertThat(actions("id,text,serves\na1,Do,\"drugs, alcohol\"\n")).singleElement().asString().contains("'drugs, alcohol' looks like several");
    }

    @Test
    void what_follows_from_a_value_that_could_not_be_read_is_not_told_beside_it() {
        assertThat(actions("id,text,due.text,due.kind,due.by\na1,Do,March,fixed,2026-13\na2,Do,March,fixed,\n")).containsExactly(
                "actions.csv:2:19 'due.by' /plan/actions/0/due/by malformed: '2026-13' is not a date: write one such as 2026-03-31, 2026-03 or 2026.",
                "actions.csv:3:7 'due.text' /plan/actions/1/due malformed: a due date is fixed but has no date: add by, or call it unclear.");
    }

    @Test
    void rows_that_belong_to_a_table_that_was_not_read_are_told_once_and_no_other_id_is_suggested() {
        String progress = "within,text\nevent,Red\na2,Amber\n";
        String measures = "id,title,actions\nm,Calls,a2\n";
        assertThat(told(read("plan.csv", PLAN, "actions.csv", "id,title\na1,Do\n", "progress.csv", progress, "measures.csv", measures,
                "bodies.csv", "id,name\nevents,B\n"))).containsExactly(
                "actions.csv:1:1 /plan/actions missing: the table 'actions' needs a column 'text', so no row of it was read: add it.",
                "progress.csv:2:1 'within' dangling: 'event' was not found, since no row of actions.csv was read, so this row and"
                        + " 1 other were not read either. Put that right first.",
                "measures.csv:2:9 'actions' /plan/measures/0/actions/0 dangling: 'a2' is an action that was not found: no row of actions.csv was read."
                        + " Put that right first.");
        assertThat(told(read("plan.csv", PLAN, "progress.csv", "within,text\na1,Red\n"))).singleElement().asString()
                .contains("since there is no table 'actions' here, so this row was not read either");
        Read<Papers> partly = read("plan.csv", PLAN, "actions.csv", "id,text\na1,Do\na2,Do,more\n", "progress.csv", "within,text\na1,Red\na2,Amber\n");
        assertThat(told(partly)).hasSize(2).last().asString().contains("'a2' was not found, since not every row of actions.csv was read");
        assertThat(partly.partial().orElseThrow().getPlan().orElseThrow().getActions().get(0).getProgress()).hasSize(1);
        assertThat(told(read("plan.csv", PLAN, "actions.csv", "id,text\na1,Do\n", "progress.csv", "within,text\na11,Red\n"))).singleElement().asString()
                .endsWith("Did you mean 'a1'?");
    }

    @Test
    void a_missing_value_is_told_at_the_cell_that_lacks_it() {
        assertThat(actions("id,text\na1,\n,Do\n")).containsExactly(
                "actions.csv:2:4 'text' /plan/actions/0 missing: an action needs 'text': add it.",
                "actions.csv:3:1 'id' /plan/actions/1 missing: an action needs 'id': add it.");
    }

    @Test
    void a_missing_value_inside_another_is_told_under_its_heading() {
        assertThat(actions("id,text,due.text,due.kind\na1,Do,by March,\n")).containsExactly(
                "actions.csv:2:16 'due.kind' /plan/actions/0/due missing: a due date needs 'kind': add it.");
        assertThat(actions("id,text,due.text\na1,Do,by March\n")).containsExactly(
                "actions.csv:2:1 'due.kind' /plan/actions/0/due missing: a due date needs 'kind': add it.");
    }

    @Test
    void what_an_element_refuses_as_a_whole_is_told_at_its_first_cell() {
        assertThat(told(read("plan.csv", "id,title,period.from,period.to\nplan,Plan,2025,2024\n"))).containsExactly(
                "plan.csv:2:11 'period.from' /plan/period malformed: a period ends before it starts.");
    }

    @Test
    void a_missing_column_is_told_once() {
        assertThat(actions("id,title\na1,Do\na2,Do\n")).containsExactly("actions.csv:1:1 /plan/actions missing: the table 'actions' needs"
                + " a column 'text', so no row of it was read: add it.");
    }

    @Test
    void an_unknown_column_is_told_with_the_nearest_name() {
        Read<Papers> read = read("plan.csv", PLAN, "actions.csv", "id,text,dew.by,colour\na1,Do,2024,red\n");
        assertThat(told(read)).containsExactly(
                "actions.csv:1:9 'dew.by' /plan/actions/dew.by unknown: the table 'actions' has no column 'dew.by', so it was not read."
                        + " Did you mean 'due.by'?",
                "actions.csv:1:16 'colour' /plan/actions/colour unknown: the table 'actions' has no column 'colour', so it was not read."
                        + " Take it out, or keep it under 'extensions'.");
        assertThat(read.unreadPaths()).containsExactly("/plan/actions", "/plan/actions/0", "/plan/actions/0/due/by");
    }

    @Test
    void a_heading_that_stands_there_twice_is_told_and_neither_column_is_read() {
        String told = "stands here twice, and it is not known which column is meant, so neither was read: take one out.";
        assertThat(actions("id,text,Text\na1,Do,Do not\n")).containsExactly("actions.csv:1:9 'Text' /plan/actions duplicate: the heading"
                + " 'text' " + told);
        Read<Papers> read = read("plan.csv", PLAN, "actions.csv", "id,text,serves,due.by,Serves,due.by\na1,Do,drugs,2024,alcohol,2025\na2,Do,,,drugs,\n");
        assertThat(told(read)).containsExactly("actions.csv:1:23 'Serves' /plan/actions duplicate: the heading 'serves' " + told,
                "actions.csv:1:30 'due.by' /plan/actions duplicate: the heading 'due.by' " + told);
        List<Action> actions = read.partial().orElseThrow().getPlan().orElseThrow().getActions();
        assertThat(actions).hasSize(2).allMatch(action -> action.getServes().isEmpty() && action.getDue().isEmpty());
        assertThat(read.unreadPaths()).containsExactlyInAnyOrder("/plan/actions", "/plan/actions/0/serves", "/plan/actions/1/serves",
                "/plan/actions/0/due/by", "/plan/actions/1/due/by");
    }

    /** Else a row would be taken for one of another paper, or of another owner. */
    @Test
    void no_row_is_read_where_the_column_stands_twice_that_says_what_it_belongs_to() {
        Read<Papers> plans = read("plan.csv", "as,id,title,as\npreviousPlan,p0,Old plan,previousPlan\nplan,p1,Plan,plan\n");
        assertThat(told(plans)).singleElement().asString().contains("the heading 'as' stands here twice");
        assertThat(plans.partial().flatMap(Papers::getPlan)).isEmpty();
        assertThat(plans.isWhollyRead("/plan")).isFalse();
        assertThat(plans.isWhollyRead("/previousPlan")).isFalse();
        Read<Papers> progress = read("plan.csv", PLAN, "actions.csv", "id,text\na1,Do\n",
                "progress.csv", "within,text,within\na1,Done,a1\n");
        assertThat(progress.faults()).hasSize(1);
        assertThat(progress.partial().orElseThrow().getPlan().orElseThrow().getActions().get(0).getProgress()).isEmpty();
    }

    /** A marking in a column that stands twice is lost: what it may have marked is shown to nobody. */
    @Test
    void a_paper_whose_marking_stands_in_a_column_twice_is_not_shown() {
        Read<Papers> read = read("plan.csv", "as,id,title,visibility,visibility\nplan,p1,Plan,,\npreviousPlan,p0,Secret plan,restricted,restricted\n");
        assertThat(read.partial().flatMap(Papers::getPreviousPlan)).isPresent();
        Withholding withheld = Withholding.of(read, marked -> marked.isEmpty(), Bundle.english());
        assertThat(withheld.papers().getPreviousPlan()).isEmpty();
        assertThat(withheld.papers().getPlan()).isEmpty();
        Withholding whole = Withholding.of(read("plan.csv", "as,id,title,visibility\nplan,p1,Plan,\npreviousPlan,p0,Secret plan,restricted\n"),
                marked -> marked.isEmpty(), Bundle.english());
        assertThat(whole.papers().getPreviousPlan()).isEmpty();
        assertThat(whole.papers().getPlan()).isPresent();
    }

    @Test
    void a_table_that_is_there_twice_is_told_and_neither_is_read() {
        String told = "the table 'actions' is here already, as ";
        Read<Papers> read = read("plan.csv", PLAN, "actions.csv", "id,text\na1,Do\n", "Actions.csv", "id,text\na2,Do\n", "ACTIONS.csv", "id,text\na3,Do\n");
        assertThat(told(read)).hasSize(2).allMatch(one -> one.contains(told) && one.endsWith("so neither was read: take one out."));
        assertThat(read.partial().orElseThrow().getPlan().orElseThrow().getActions()).isEmpty();
        assertThat(read.isWhollyRead("/plan/actions")).isFalse();
    }

    @Test
    void a_cell_in_a_column_without_a_heading_is_told() {
        assertThat(actions("id,text,\na1,Do,\na2,Do,note\n")).containsExactly("actions.csv:3:7 /plan/actions/1/ unknown: 'note' stands in a"
                + " column without a heading, so it was not read: give the column its heading, or take it out.");
    }

    @Test
    void an_unknown_table_is_told_with_the_nearest_name() {
        Read<Papers> read = read("plan.csv", PLAN, "action.csv", "id\n", "notes.docx", "x", "datapackage.json", "{}", ".DS_Store", "x");
        assertThat(told(read)).containsExactly(
                "action.csv:1:1 unknown: papers have no table 'action', so it was not read. Did you mean 'actions'?",
                "notes.docx:1:1 unknown: this is no table of papers, so it was not read: tables are files that end in .csv."
                        + " Take it out, or save it as one.");
        assertThat(read.isWhollyRead("/plan/actions")).isFalse();
    }

    @Test
    void papers_beside_tables_are_told_with_the_table_that_makes_it_one_set_and_are_not_to_be_saved_as_one() {
        Read<Papers> read = read("plan.csv", PLAN, "other.json", "{", "other.XLSX", "PK", "datapackage.json", "{}");
        assertThat(told(read)).hasSize(2).allSatisfy(fault -> assertThat(fault).endsWith(":1:1 unknown: this may be papers of its own, and was not read: since"
                + " 'plan.csv' is here, all that is beside it was taken as one set of tables. Put the tables in a folder of their own."));
        assertThat(told(read("other.json", "{"))).anyMatch(fault -> fault.contains("this is no table of papers"));
    }

    @Test
    void a_folder_without_any_table_is_refused() {
        Read<Papers> read = read("notes.txt", "x");
        assertThat(read.partial()).isEmpty();
        assertThat(told(read)).contains("papers:1:1 version: these are not community safety papers: no table of papers is here, such as"
                + " papers.csv, plan.csv or actions.csv. Is it the right folder or file?");
    }

    @Test
    void tables_of_another_version_are_refused_at_the_cell() {
        Read<Papers> read = read("papers.csv", "format,version\ncommunity-safety-papers,2\n", "plan.csv", PLAN);
        assertThat(read.partial()).isEmpty();
        assertThat(told(read)).hasSize(1).first().asString().startsWith("papers.csv:2:25 'version' /version version: the version is 2,");
    }

    @Test
    void a_number_that_is_none_is_told_without_a_word_of_brackets() {
        assertThat(told(read("plan.csv", PLAN, "measures.csv", "id,title\nm1,Thefts\n", "observations.csv",
                        "within,value,on\nm1,\"1,234\",2024\nm1,12.5,2024\n", "bodies.csv", "id,name\nb,B\n", "meetings.csv",
                        "id,openToPublic\nx,yes\n")))
                .contains("observations.csv:2:4 'value' /plan/measures/0/observations/0/value malformed: must be a number in digits alone,"
                        + " such as 1234 or -12.5, but is '1,234'.")
                .anySatisfy(fault -> assertThat(fault).isEqualTo("meetings.csv:2:3 'openToPublic' /records/meetings/0/openToPublic malformed:"
                        + " must be true or false, but is 'yes'."));
    }

    @Test
    void an_id_twice_and_a_reference_to_nothing_are_told_at_their_cells() {
        assertThat(told(read("plan.csv", PLAN, "bodies.csv", "id,name\nkcc,Kent\nkcc,Other\n", "actions.csv", "id,text,leads\na1,Do,kcc; kp\n")))
                .containsExactly(
                        "bodies.csv:3:1 'id' /bodies/1/id duplicate: 'kcc' is already the id of the element at line 2 of bodies.csv:"
                                + " give each element an id of its own.",
                        "actions.csv:2:7 'leads' /plan/actions/0/leads/1 dangling: 'kp' is a body that is not in these papers: add it, or put"
                                + " its id right.");
    }

    @Test
    void a_row_that_belongs_to_nothing_is_told_with_the_nearest_id() {
        Read<Papers> read = read("plan.csv", PLAN, "measures.csv", "within,id,title\nplan,thefts,Thefts\n", "observations.csv",
                "within,value\nthefs,5\nplan,6\nthefts,7\n");
        assertThat(told(read)).containsExactly(
                "observations.csv:2:1 'within' /plan/measures/0/observations dangling: 'thefs' is not the id of anything in these papers, so"
                        + " the row was not read: add it, or put its id right. Did you mean 'thefts'?",
                "observations.csv:3:1 'within' /plan/measures/0/observations dangling: 'plan' is there, but has no observations, so the row was"
                        + " not read: give the id of what the row belongs to.");
    }

    @Test
    void a_row_must_say_what_it_belongs_to_where_there_are_several() {
        assertThat(told(read("plan.csv", "as,id,title\nplan,p,Plan\npreviousPlan,p,Old plan\nlastPlan,q,x\n", "actions.csv",
                        "within,id,text\np,a,Do\npreviousPlan p,a,Did\n,b,Do\n")))
                .containsExactly(
                        "plan.csv:4:1 'as' /plan malformed: 'lastPlan' is not one of: plan, previousPlan, so the row was not read.",
                        "actions.csv:4:1 'within' /plan/actions missing: the row must say in the column 'within' what it belongs to, so it was"
                                + " not read: give the id of the element.");
    }

    @Test
    void spreadsheet_damage_is_named() {
        assertThat(actions("id,text,number,comment\na1,Do,03-Jan,x\na2,Do,1E05,#REF!\na3,Do,'03-Jan,1E05\n")).containsExactly(
                "actions.csv:2:7 'number' /plan/actions/0/number malformed: '03-Jan' looks like a range or number, such as 1-3, that a"
                        + " spreadsheet turned into a date: format the column as text and type it again.",
                "actions.csv:3:7 'number' /plan/actions/1/number malformed: '1E05' looks like a code or long number that a spreadsheet wrote"
                        + " as a power of ten: format the column as text and type it again.",
                "actions.csv:3:12 'comment' /plan/actions/1/comment malformed: '#REF!' is a spreadsheet's sign that a formula failed: put the"
                        + " value in its place.");
        assertThat(told(read("bodies.csv", "id,name,code\na,A,'007\nb,B,012\nc,C,13\n"))).containsExactly(
                "bodies.csv:4:5 'code' /bodies/2/code malformed: '13' seems to have lost the zeros before it, which '012' in the same column"
                        + " has: format the column as text and type it again.");
    }

    @Test
    void a_row_shifted_by_a_lost_cell_is_suspected_and_not_read() {
        Read<Papers> read = read("plan.csv", PLAN, "actions.csv",
                "id,text,title,due.kind,due.by,visibility,due.text\na1,Do,T,fixed,2025-03-31,public,by March\na2,Do,fixed,2025-03-31,public,by March\n");
        assertThat(told(read)).containsExactly("actions.csv:3:13 'due.kind' /plan/actions malformed: '2025-03-31' does not suit 'due.kind' but"
                + " would suit 'due.by', and so with what follows in the row: a cell before it seems to be lost, so the row was not read."
                + " Put an empty cell in where it is missing.");
        assertThat(read.unreadPaths()).containsExactly("/plan/actions");
    }

    @Test
    void what_another_program_keeps_must_be_as_it_wrote_it() {
        assertThat(actions("id,text,extensions\na1,Do,\"{\"\"x:y\"\": 1}\"\na2,Do,{x\n")).containsExactly(
                "actions.csv:3:7 'extensions' /plan/actions/1/extensions malformed: what stands here must be {\"name:space\": value}, as another"
                        + " program wrote it, but cannot be read as that: put it back as it was, or empty the cell.");
    }

    @Test
    void a_limit_is_told_at_its_cell() {
        Read<Papers> read = PapersTables.read(Map.of("plan.csv", PLAN.getBytes(UTF_8), "actions.csv", "id,text\na1,much\n".getBytes(UTF_8)),
                "papers", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(20)));
        assertThat(told(read)).containsExactly("papers:1:1 limit: the tables have more than 20 bytes, so nothing of them was read."
                + " Are they the right ones?");
    }

    @Test
    void every_element_and_value_has_its_cell_for_a_place() {
        Read<Papers> read = read("plan.csv", PLAN, "actions.csv", "text,id,due.text,due.kind,due.by\nDo,a1,March,fixed,2025-03\n");
        Action action = read.complete().orElseThrow().getPlan().orElseThrow().getActions().get(0);
        assertThat(read.places().of(action)).contains(new Location("actions.csv", 2, 1, "/plan/actions/0", "text"));
        assertThat(read.places().of(action, "due/by")).contains(new Location("actions.csv", 2, 19, "/plan/actions/0/due/by", "due.by"));
        assertThat(read.places().at("/plan/title")).contains(new Location("plan.csv", 2, 6, "/plan/title", "title"));
    }

    @Test
    void twenty_different_faults_are_twenty_located_faults_and_every_good_row_is_read() {
        Read<Papers> read = read(
                "bodies.csv", "id,name\nkcc,Kent County Council\n",
                "plan.csv", PLAN,
                "priorities.csv", "id,title,rank\np1,Burglary,1\n",
                "actions.csv", String.join("\n",
                        "Action plan 2024-25,,,,,,,,,,,,,,,",
                        "id,text,number,priorities,leads,due.text,due.kind,due.by,areas,serves,visibility,carriedFrom,colour,comment,Comment,",
                        "good1,Light the park,1.1,p1,kcc,March,fixed,2025-03,,drugs,public,,,,,",
                        ",No id,1.2,,,,,,,,,,,,,",
                        "a3,,1.3,,,,,,,,,,,,,",
                        "a b,Space,1.4,,,,,,,,,,,,,",
                        "good1,Twice,1.5,,,,,,,,,,,,,",
                        "a5,Date,03-Jan,,,,,,,,,,,,,",
                        "a6,Power,1E05,,,,,,,,,,,,,",
                        "a7,Priority,1.7,p9,,,,,,,,,,,,",
                        "a8,Lead,1.8,,kent,,,,,,,,,,,",
                        "a9,Kind,1.9,,,March,fix,,,,,,,,,",
                        "a10,No kind,1.10,,,March,,2025-03,,,,,,,,",
                        "a11,Date,1.11,,,March,open,31/3/25,,,,,,,,",
                        "a12,Serves,1.12,,,,,,,crimes,,,,,,",
                        "good2,Visit schools,1.13,p1,kcc,ongoing,open,,,,,,,,,",
                        "id,text,number,priorities,leads,due.text,due.kind,due.by,areas,serves,visibility,carriedFrom,colour,comment,Comment,",
                        "a13,Visible,1.14,,,,,,,,secret,,,,,",
                        "a14,Error,1.15,,,,,,,,,,,#N/A,,",
                        "a15,\"Lost quote,1.16,,,,,,,,,,,,,",
                        "a16,\"Inner \"quote\"\",1.17,,,,,,,,,,,,,",
                        "a17,Comma, not quoted,1.18,,,,,,,,,,,,,x",
                        "a18,Without heading,1.19,,,,,,,,,,,,,note",
                        "a19,Fixed,1.20,,,March,fixed,,,,,,,,,",
                        "a20,Shifted,1.21,,March,fixed,2025-03,,,,public,,,,",
                        "good3,\"Patrol, daily\",1.22,p1,kcc,,,,,\"drugs; alcohol\",,,,,,",
                        ""));
        List<String> places = read.faults().stream()
                .map(fault -> fault.location().line() + " " + fault.location().heading() + " " + fault.kind().getWord()).toList();
        assertThat(places).containsExactly(
                "2 colour unknown", "2 Comment duplicate", "4 id missing", "5 text missing", "6 id malformed", "7 id duplicate",
                "8 number malformed", "9 number malformed", "10 priorities dangling", "11 leads dangling", "12 due.kind malformed",
                "13 due.kind missing", "14 due.by malformed", "15 serves malformed", "18 visibility malformed", "19 comment malformed",
                "20  malformed", "21  malformed", "22  malformed", "23  unknown", "24 due.text malformed", "25 due.kind malformed");
        assertThat(read.faults()).allSatisfy(fault -> {
            assertThat(fault.location().source()).isEqualTo("actions.csv");
            assertThat(fault.message()).isNotBlank().doesNotContain("{ }").doesNotContain("[ ]").doesNotContain("JSON");
        });
        List<Action> actions = read.partial().orElseThrow().getPlan().orElseThrow().getActions();
        assertThat(actions).extracting(action -> action.getId().value()).contains("good1", "good2", "good3");
        assertThat(actions).filteredOn(action -> action.getId().value().equals("good3")).extracting(Action::getText).containsExactly("Patrol, daily");
        assertThat(read.isWhollyRead("/plan/actions")).isFalse();
        assertThat(read.isWhollyRead("/plan/priorities")).isTrue();
    }
}
