package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.ProposedMapping;
import org.communitysafety.csp.plan.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A council's own sheet in a workbook. */
class SheetWorkbookTest {

    private static final String END = "</sheetData>";
    private static final String MAPPING = """
            {"format": "community-safety-mapping", "version": 1, "name": "own", "sameBy": "text",
             "dates": {"order": "day-first"},
             "columns": [{"heading": "Action", "field": "action.text"}, {"heading": "Target date", "field": "action.due"},
                         {"heading": "Comments", "field": "action.comment"}]}
            """;

    private static String rows(String csv, char separator) {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (CsvRecord row : CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(csv).stream().toList()) {
            rows.append(TestWorkbook.row(++number, row.getFields().toArray(String[]::new)));
        }
        return rows + END;
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-leads", "joint-leads", "indicators", "unpaired"})
    void a_sheet_of_texts_gives_what_the_same_sheet_gives_as_csv(String name) {
        byte[] csv = SheetImportTest.resource(name + ".csv");
        Imported expected = SheetImport.run(csv, name, SheetImportTest.mapping(name), SheetImportTest.papers(), ImportOptions.USUAL);
        byte[] book = TestWorkbook.byHand(Map.of("Plan", rows(new String(csv, StandardCharsets.UTF_8), name.equals("joint-leads") ? ';' : ','))).bytes();
        Imported imported = SheetImport.run(book, name, SheetImportTest.mapping(name), SheetImportTest.papers(), ImportOptions.USUAL);
        assertThat(PapersJson.toBytes(imported.papers().orElseThrow())).isEqualTo(PapersJson.toBytes(expected.papers().orElseThrow()));
        assertThat(imported.faults()).extracting(fault -> fault.message()).containsExactlyElementsOf(
                expected.faults().stream().map(fault -> fault.message()).toList());
        assertThat(imported.report().notes()).first().isEqualTo("the sheet 'Plan' was read");
    }

    private static TestWorkbook own(String... more) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Plan", TestWorkbook.row(1, "Action", "Target date", "Comments")
                + TestWorkbook.row(2, "Patrol", "<c s=\"1\"><v>45747</v></c>", "<c><v>36</v></c>").replace("<row ", "<row hidden=\"1\" ")
                + TestWorkbook.row(3, "Mentor", "<c s=\"2\"><v>45748</v></c>", "<c s=\"3\"><v>0.05</v></c>")
                + TestWorkbook.row(4, "Visit", "<c s=\"2\"><v>38108</v></c>", "<c><f>1+1</f><v>2</v></c>") + END);
        for (String name : more) {
            sheets.put(name, TestWorkbook.row(1, "Notes") + END);
        }
        return TestWorkbook.byHand(sheets);
    }

    private static Imported bringIn(byte[] book, ReadOptions options) {
        return SheetImport.run(book, "own.xlsx", MappingJson.read(MAPPING.getBytes(StandardCharsets.UTF_8), "mapping.json"),
                SheetImportTest.papers(), ImportOptions.USUAL.reading(options));
    }

    @Test
    void days_months_and_percentages_are_what_the_cell_shows_and_a_formula_is_told() {
        Imported imported = bringIn(own().bytes(), ReadOptions.USUAL);
        List<Action> actions = imported.papers().orElseThrow().getPlan().orElseThrow().getActions().stream()
                .filter(action -> List.of("Patrol", "Mentor", "Visit").contains(action.getText())).toList();
        assertThat(actions).extracting(action -> action.getDue().orElseThrow().getBy().orElseThrow().toString())
                .containsExactly("2025-03-31", "2025-04", "2004-05");
        assertThat(actions).extracting(action -> action.getComment().orElseThrow()).containsExactly("36", "5%", "2");
        assertThat(imported.faults()).extracting(Object::toString).containsExactly("own.xlsx, sheet 'Plan', row 4, 'Comments' malformed: a formula"
                + " stands here: what it came to when the workbook was saved was read, and may be out of date. Put the value in place of the formula"
                + " (copy, then paste as values).");
        assertThat(imported.report().notes()).containsExactly("the sheet 'Plan' was read", "one row is hidden, and was read all the same");
    }

    @Test
    void of_several_sheets_none_is_guessed() {
        byte[] book = own("Glossary").bytes();
        ProposedMapping open = SheetImport.propose(book, "own.xlsx", Optional.empty(), ReadOptions.USUAL);
        assertThat(open.mapping()).isEmpty();
        assertThat(open.faults()).extracting(Object::toString).containsExactly("own.xlsx:1:1 syntax: more than one sheet of the workbook has something"
                + " in it. Say which is meant: 'Plan', 'Glossary'.");
        ProposedMapping told = SheetImport.propose(book, "own.xlsx", Optional.empty(), ReadOptions.USUAL.withSheet("plan"));
        assertThat(told.mapping().orElseThrow().getColumns()).extracting(column -> column.getHeading())
                .containsExactly("Action", "Target date", "Comments");
        assertThat(told.notes()).containsExactly("the sheet 'Plan' was read", "the workbook has more in it, which was not read: 'Glossary'",
                "one row is hidden, and was read all the same");
        assertThat(SheetImport.propose(book, "own.xlsx", Optional.empty(), ReadOptions.USUAL.withSheet("Plans")).faults())
                .extracting(Object::toString)
                .containsExactly("own.xlsx:1:1 syntax: the workbook has no sheet 'Plans'. Say which is meant: 'Plan', 'Glossary'.");
        assertThat(bringIn("Action\nPatrol\n".getBytes(StandardCharsets.UTF_8), ReadOptions.USUAL.withSheet("Plan")).faults())
                .extracting(fault -> fault.message()).contains("this is no workbook, so nothing of it was read. Give an Excel workbook (.xlsx).");
    }
}
