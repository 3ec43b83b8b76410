package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.mapping.BodyName;
import org.communitysafety.csp.io.mapping.ColumnMapping;
import org.communitysafety.csp.io.mapping.DateOrder;
import org.communitysafety.csp.io.mapping.GroupRows;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SameBy;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.mapping.StatusWord;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.ProposedMapping;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

/** What is proposed for each of the four sheets, and that nothing that can mean two things is decided. */
class SheetProposalTest {

    private static SheetMapping proposed(byte[] sheet, String name, Optional<Papers> papers) {
        return SheetImport.propose(sheet, name, papers, ReadOptions.USUAL).mapping().orElseThrow();
    }

    private static SheetMapping proposed(String sheet) {
        return proposed(SheetImportTest.resource(sheet + ".csv"), sheet + ".csv", Optional.of(SheetImportTest.papers()));
    }

    private static SheetMapping of(String csv) {
        return proposed(csv.getBytes(UTF_8), "s.csv", Optional.empty());
    }

    private static List<String> columns(SheetMapping mapping) {
        return mapping.getColumns().stream().map(column -> column.getHeading() + " = "
                + column.getField().map(SheetField::getWord).orElse("open") + " " + column.getSure().orElseThrow().getWord()).toList();
    }

    @Test
    void a_sheet_without_leads() {
        SheetMapping mapping = proposed("no-leads");
        assertThat(columns(mapping)).containsExactly(
                "Action = action.text sure", "Timescale = action.due sure", "Outcome = open unsure");
        assertThat(mapping.getColumns().get(1).getWhy()).contains("the heading means that, and 4 of 4 cells are times");
        assertThat(mapping.getColumns().get(2).getDecide().orElseThrow()).contains("action.outcome or measure.title", "Fewer complaints");
        assertThat(mapping.getGroups()).singleElement().satisfies(group -> {
            assertThat(group.getStarts()).contains("Priority");
            assertThat(group.getField()).isEqualTo(SheetField.PRIORITY_TITLE);
            assertThat(group.getDecide()).isEmpty();
        });
        assertThat(mapping.getPassOver()).singleElement().satisfies(rule -> assertThat(rule.getStarts()).isEqualTo("Total"));
        assertThat(mapping.getDecide()).singleElement().asString().contains("pairing");
        assertThat(mapping.getName()).isEqualTo("no-leads");
    }

    @Test
    void a_sheet_with_joint_leads_and_month_dates() {
        SheetMapping mapping = proposed("joint-leads");
        assertThat(columns(mapping)).containsExactly("Priority = priority.title sure", "No. = action.number sure", "Action = action.text sure",
                "Lead agency = action.lead sure", "Partners = action.partners sure", "Target date = action.due sure",
                "Status at {date} = action.status sure", "Comments = action.comment sure");
        assertThat(mapping.getColumns().get(3).getSeparators()).containsExactly("/");
        assertThat(mapping.getColumns().get(4).getSeparators()).containsExactly(",");
        assertThat(mapping.getSameBy()).contains(SameBy.NUMBER);
        assertThat(mapping.getStatuses()).extracting(StatusWord::getWord).containsExactly("Amber", "G", "Grey");
        assertThat(mapping.getStatuses()).allSatisfy(word -> assertThat(word.getDecide()).isPresent());
        assertThat(mapping.getBodies()).extracting(BodyName::getName).containsExactly("LBB", "Met", "Education", "Health", "All partners");
    }

    @Test
    void a_sheet_of_indicators_with_dates_in_its_headings() {
        SheetMapping mapping = proposed("indicators");
        assertThat(columns(mapping)).containsExactly("Priority = priority.title sure", "Indicator = measure.title sure",
                "Baseline at {date} = measure.baseline sure", "Target (by {date}) = measure.target sure",
                "Q{words} performance ({date}) = measure.observation sure", "Comments = measure.comment sure");
        assertThat(mapping.getDecide()).singleElement().asString().contains("(3.2)", "'brackets'");
    }

    @Test
    void what_brackets_mean_is_asked_once_however_many_columns_have_them() {
        SheetMapping mapping = of("Priority,Indicator,Baseline at 31 March 2013,Q1 performance (30 June 2013)\nDrugs,Drug offences,(1.1),(3.2)\n");
        assertThat(columns(mapping)).contains("Baseline at {date} = measure.baseline sure", "Q{words} performance ({date}) = measure.observation sure");
        assertThat(mapping.getDecide()).filteredOn(question -> question.contains("'brackets'")).singleElement().asString().contains("(1.1)");
    }

    @Test
    void a_sheet_whose_objectives_may_be_actions_or_outcomes_leaves_that_to_a_person() {
        SheetMapping mapping = proposed("unpaired");
        assertThat(columns(mapping)).containsExactly("Objectives = open unsure", "Outcomes = open unsure");
        assertThat(mapping.getColumns().get(0).getDecide().orElseThrow()).contains("action.text or action.outcome or measure.title");
        assertThat(mapping.getGroups()).extracting(GroupRows::getStarts)
                .contains(Optional.of("Priority"), Optional.of("Theme"), Optional.empty());
        assertThat(mapping.getDecide()).singleElement().asString().contains("pairing");
    }

    @Test
    void a_proposal_with_an_open_question_is_refused_by_the_import_and_once_decided_is_not() {
        byte[] sheet = SheetImportTest.resource("indicators.csv");
        SheetMapping mapping = proposed("indicators");
        Imported refused = SheetImport.run(sheet, "indicators.csv", MappingJson.read(MappingJson.toBytes(mapping), "m.json"),
                SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(refused.papers()).isEmpty();
        assertThat(refused.faults()).singleElement().asString().contains("/decide/0");
        SheetMapping decided = SheetMapping.builder().like(mapping).decide(List.of())
                .brackets(org.communitysafety.csp.io.mapping.Brackets.NEGATIVE).name("indicators").build();
        Imported imported = SheetImport.run(sheet, "indicators.csv", MappingJson.read(MappingJson.toBytes(decided), "m.json"),
                SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(imported.faults()).isEmpty();
        Imported byHand = SheetImport.run(sheet, "indicators.csv", SheetImportTest.mapping("indicators"), SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(PapersJson.toBytes(imported.papers().orElseThrow())).isEqualTo(PapersJson.toBytes(byHand.papers().orElseThrow()));
    }

    @Test
    void the_order_of_day_and_month_is_proposed_only_where_a_date_tells_it() {
        assertThat(of("Action,Due date\nA,31/03/2025\nB,01/04/2025\n").getDates().orElseThrow().getOrder()).contains(DateOrder.DAY_FIRST);
        assertThat(of("Action,Due date\nA,03/31/2025\n").getDates().orElseThrow().getOrder()).contains(DateOrder.MONTH_FIRST);
        assertThat(of("Action,Due date\nA,03/04/2025\n").getDates().orElseThrow().getOrder()).isEmpty();
        assertThat(of("Action,Due date\nA,03/04/2025\n").getDates().orElseThrow().getDecide().orElseThrow()).contains("03/04/2025");
        assertThat(of("Action,Due date\nA,31/03/2025\nB,03/31/2025\n").getDates().orElseThrow().getDecide()).isPresent();
    }

    @Test
    void an_unknown_heading_and_a_heading_twice_are_left_open() {
        SheetMapping mapping = of("Action,Wibble,Lead,Lead\nA,b,Met,LBB\n");
        assertThat(columns(mapping)).containsExactly("Action = action.text sure", "Wibble = open unsure", "Lead = action.lead sure",
                "Lead = open unsure");
        assertThat(mapping.getColumns()).extracting(ColumnMapping::getWhich)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(1), Optional.of(2));
        assertThat(mapping.openQuestions()).isEqualTo(3);
    }

    @Test
    void cells_that_do_not_suit_make_it_less_sure() {
        SheetMapping mapping = of("Action,Due date\nA,soon\nB,March 2025\n");
        assertThat(columns(mapping)).containsExactly("Action = action.text sure", "Due date = action.due likely");
        assertThat(mapping.getColumns().get(1).getWhy()).contains("the heading means that, and 1 of 2 cells are times");
    }

    @Test
    void each_question_lists_what_can_be_answered_and_leaves_a_blank_to_be_filled_in() {
        String csv = "Action,Wibble,Lead,Status,Measure,Result at 2013,Due date\nA,b,Parks,Amber,m,nil return,03/04/2025\n";
        SheetMapping mapping = proposed(csv.getBytes(UTF_8), "s.csv", Optional.of(SheetImportTest.papers()));
        assertThat(mapping.getStatuses().get(0).getDecide().orElseThrow()).contains("not-started, on-track, at-risk");
        assertThat(mapping.getBodies().get(0).getDecide().orElseThrow()).contains("Put its id in 'body': ", "met", "'add'");
        assertThat(mapping.getColumns().get(1).getDecide().orElseThrow()).contains("action.title", "risk.score", "ignore");
        assertThat(mapping.getNoValues()).singleElement().satisfies(word -> {
            assertThat(word.getWord()).isEqualTo("nil return");
            assertThat(word.getDecide().orElseThrow()).contains("not-yet-available, not-collected");
        });
        assertThat(new String(MappingJson.toBytes(mapping), UTF_8)).contains("\"scale\": \"\"", "\"body\": \"\"", "\"field\": \"\"",
                "\"why\": \"\"", "\"order\": \"\"", "\"pairing\": \"\"");
        assertThat(MappingJson.read(MappingJson.toBytes(mapping), "m.json").complete()).contains(mapping);
        assertThat(mapping.openQuestions()).isEqualTo(6);
        SheetMapping police = proposed("Action,Lead\nA,The Police\n".getBytes(UTF_8), "s.csv", Optional.of(SheetImportTest.papers()));
        assertThat(police.getBodies().get(0).getDecide().orElseThrow()).contains("Put its id in 'body': met (Metropolitan Police Service), ");
    }

    @Test
    void a_proposal_holds_the_separator_and_the_encoding_and_sheet_that_were_told() {
        assertThat(of("Action;Lead\nA;Met\n").getSeparator()).contains(Separator.SEMICOLON);
        assertThat(of("Action;Lead\nA;Met\n").getCharset()).isEmpty();
        ReadOptions told = ReadOptions.USUAL.withCharset(Charset.forName("windows-1252")).withSeparator(Separator.TAB);
        SheetMapping mapping = SheetImport.propose("Action\tLead\nCaf\u00e9\tMet\n".getBytes(Charset.forName("windows-1252")), "s.csv",
                Optional.empty(), told).mapping().orElseThrow();
        assertThat(mapping.getSeparator()).contains(Separator.TAB);
        assertThat(mapping.getCharset()).contains(Charset.forName("windows-1252"));
    }

    @Test
    void a_row_with_nothing_but_a_sign_is_asked_about_as_any_other_that_stands_alone() {
        for (String sign : List.of(":", "..", ": :")) {
            SheetMapping mapping = of("Action,Lead,Status\n" + sign + ",,\nFit locks,Clearway,Green\n");
            assertThat(mapping.getGroups()).singleElement().satisfies(group -> {
                assertThat(group.getStarts()).isEmpty();
                assertThat(group.getDecide().orElseThrow()).contains("'" + sign + "'");
            });
        }
    }

    @Test
    void json_is_no_sheet() {
        for (String json : List.of("{\n  \"format\": \"community-safety-papers\"\n}", "[{\"a\": 1}]", "\ufeff {}", "[\"a\", \"b\"]")) {
            ProposedMapping proposed = SheetImport.propose(json.getBytes(UTF_8), "p.json", Optional.empty(), ReadOptions.USUAL);
            assertThat(proposed.mapping()).isEmpty();
            assertThat(proposed.faults()).singleElement().asString().startsWith("p.json:1:1 syntax: this is JSON");
        }
        assertThat(of("[Action],{Lead}\nA,B\n").getColumns()).hasSize(2);
    }

    @Test
    void a_sheet_without_headings_has_no_proposal() {
        assertThat(SheetImport.propose(new byte[0], "s.csv", Optional.empty(), ReadOptions.USUAL).mapping()).isEmpty();
    }
}
