package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communitysafety.csp.io.TestWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs and people put into a workbook, and what is told of it. */
class WorkbookFaultsTest {

    private static final String PLAN = row(1, "id", "title", "date") + row(2, "plan", "The plan", "2025-04-01") + "</sheetData>";
    private static final String END = "</sheetData>";

    private static Read<Papers> read(TestWorkbook book) {
        return PapersWorkbook.read(book.bytes(), "papers.xlsx", ReadOptions.USUAL);
    }

    /** A plan beside another sheet. */
    private static TestWorkbook with(String name, String rows) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("plan", PLAN);
        sheets.put(name, rows);
        return TestWorkbook.byHand(sheets);
    }

    private static List<String> told(Read<Papers> read) {
        return read.faults().stream().map(Object::toString).toList();
    }

    private static Plan plan(Read<Papers> read) {
        return read.partial().orElseThrow().getPlan().orElseThrow();
    }

    private static Observation observed(String cell) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("plan", PLAN);
        sheets.put("measures", row(1, "id", "title") + row(2, "m", "Burglary") + END);
        sheets.put("observations", row(1, "within", "on", "value", "text") + row(2, "m", cell, "<c><v>3.2000000000000002</v></c>", "as told") + END);
        Read<Papers> read = read(TestWorkbook.byHand(sheets));
        assertThat(read.faults()).isEmpty();
        return plan(read).getMeasures().get(0).getObservations().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // The numbers are Excel's: 1 is 1 January 1900, 60 a day that there was not, 61 is 1 March 1900.
        "45747, 1, 2025-03-31",
        "45717, 2, 2025-03",
        "45747, 2, 2025-03-31",
        "61, 1, 1900-03-01",
        "59, 1, 1900-02-28",
        "1, 1, 1900-01-01",
        "2958465, 1, 9999-12-31",
    })
    void a_cell_that_is_a_date_is_the_day_or_month_that_it_shows(String number, int style, String expected) {
        assertThat(observed("<c s=\"" + style + "\"><v>" + number + "</v></c>").getOn().orElseThrow()).hasToString(expected);
    }

    @Test
    void a_number_is_the_one_that_was_typed() {
        assertThat(observed("2025").getValue().orElseThrow()).hasToString("3.2");
    }

    @Test
    void a_workbook_that_counts_from_1904_tells_the_same_days() {
        TestWorkbook book = with("meetings", row(1, "id", "on") + row(2, "m", "<c s=\"1\"><v>44285</v></c>") + END)
                .change("xl/workbook.xml", text -> text.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        Read<Papers> read = read(book);
        assertThat(read.faults()).isEmpty();
        assertThat(read.partial().orElseThrow().getRecords().orElseThrow().getMeetings().get(0).getOn().orElseThrow()).hasToString("2025-03-31");
    }

    @Test
    void days_that_there_are_not_and_times_and_percentages_are_told_where_they_stand() {
        assertThat(told(read(with("meetings", row(1, "id", "on")
                        + row(2, "a", "<c s=\"1\"><v>60</v></c>") + row(3, "b", "<c s=\"1\"><v>45747.5</v></c>")
                        + row(4, "c", "<c s=\"3\"><v>0.05</v></c>") + row(5, "d", "31/03/2025") + END))))
                .hasSize(4)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("papers.xlsx, sheet 'meetings', row 2, 'on' /records/meetings/0/on malformed: '1900-02-29'"),
                        one -> assertThat(one).startsWith("papers.xlsx, sheet 'meetings', row 3, 'on' /records/meetings/1/on malformed: '2025-03-31 12:00'"),
                        one -> assertThat(one).startsWith("papers.xlsx, sheet 'meetings', row 4, 'on' /records/meetings/2/on malformed: '5%'"),
                        one -> assertThat(one).startsWith("papers.xlsx, sheet 'meetings', row 5, 'on' /records/meetings/3/on malformed: '31/03/2025'"));
    }

    @Test
    void a_number_that_became_a_date_is_told_and_one_that_stands_as_text_is_not() {
        Read<Papers> read = read(with("actions", row(1, "id", "text", "number")
                + row(2, "a", "One", "<c s=\"1\"><v>45660</v></c>") + row(3, "b", "Two", "1E05") + row(4, "c", "Three", "<c s=\"4\"><v>7</v></c>") + END));
        assertThat(told(read)).containsExactly("papers.xlsx, sheet 'actions', row 2, 'number' /plan/actions/0/number malformed: '3-Jan' looks like a"
                + " range or number, such as 1-3, that a spreadsheet turned into a date: format the column as text and type it again.");
        assertThat(plan(read).getActions().get(1).getNumber()).contains("1E05");
        assertThat(plan(read).getActions().get(2).getNumber()).contains("007");
    }

    @Test
    void errors_formulas_and_merged_cells_are_told_and_the_rest_is_read() {
        Read<Papers> read = read(with("actions", row(1, "id", "text", "outcome", "comment")
                + row(2, "a", "<c t=\"e\"><v>#REF!</v></c>", "Fewer", "x")
                + row(3, "b", "Two", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>Fewerx</v></c>", "")
                + row(4, "c", "Three", "<c t=\"str\"><f>A1</f><v>Less</v></c>", "merged over two rows")
                + row(5, "d", "Four", "", "") + END + "<mergeCells count=\"1\"><mergeCell ref=\"D4:D5\"/></mergeCells>"));
        assertThat(told(read)).containsExactly(
                "papers.xlsx, sheet 'actions', row 2, 'text' /plan/actions/0/text malformed: '#REF!' is a spreadsheet's sign that a formula"
                        + " failed: put the value in its place.",
                "papers.xlsx, sheet 'actions', row 3, 'outcome' /plan/actions malformed: formulas stand in 2 cells of this column, the first here:"
                        + " what it came to when the workbook was saved was read, and may be out of date. Put the value in place of the formula"
                        + " (copy, then paste as values).",
                "papers.xlsx, sheet 'actions', row 4, 'comment' /plan/actions malformed: the cells D4:D5 are merged, and what stands in them was"
                        + " read for the first of them alone: unmerge them, and fill in each that it is meant for.");
        assertThat(plan(read).getActions()).extracting(action -> action.getOutcome().orElse("")).containsExactly("Fewer", "Fewerx", "Less", "");
        assertThat(read.isWhollyRead("/plan/actions")).isFalse();
    }

    @Test
    void yes_and_no_are_read_though_some_programs_save_them_as_formulas() {
        Read<Papers> read = read(with("actions", row(1, "id", "text", "comment") + row(2, "a", "One", "<c t=\"b\"><f aca=\"false\">TRUE()</f><v>1</v></c>")
                + row(3, "b", "Two", "<c t=\"b\"><f>FALSE</f><v>0</v></c>") + row(4, "c", "Three", "<c t=\"b\"><f>NOT(C2)</f><v>0</v></c>") + END));
        assertThat(told(read)).singleElement().asString().startsWith("papers.xlsx, sheet 'actions', row 4, 'comment'").contains("a formula stands here");
        assertThat(plan(read).getActions()).extracting(action -> action.getComment().orElse("")).containsExactly("TRUE", "FALSE", "FALSE");
    }

    @Test
    void a_title_that_is_merged_above_the_headings_is_passed_over() {
        Read<Papers> read = read(with("bodies", row(1, "Our bodies") + row(2, "id", "name", "kind") + row(3, "p", "The Police", "police") + END
                + "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.partial().orElseThrow().getBodies()).hasSize(1);
    }

    @Test
    void hidden_rows_are_read_all_the_same() {
        Read<Papers> read = read(with("bodies", row(1, "id", "name", "kind")
                + row(2, "p", "The Police", "police").replace("<row ", "<row hidden=\"1\" ") + END));
        assertThat(read.faults()).isEmpty();
        assertThat(read.partial().orElseThrow().getBodies()).hasSize(1);
    }

    @Test
    void a_row_without_an_id_is_given_one_only_where_nothing_ever_names_it() {
        Read<Papers> read = read(with("statements", row(1, "within", "id", "text") + row(2, "plan", "statements-3", "One") + row(3, "plan", "", "Two")
                + row(4, "", "", "") + row(5, "", "", "Three") + END));
        assertThat(read.faults()).isEmpty();
        assertThat(plan(read).getStatements()).extracting(one -> one.getId().value()).containsExactly("statements-3", "statements-4", "statements-5");
        assertThat(told(read(with("bodies", row(1, "id", "name", "kind") + row(2, "", "The Police", "police") + END)))).hasSize(1).first().asString()
                .startsWith("papers.xlsx, sheet 'bodies', row 2, 'id' /bodies/0 missing: ");
    }

    @Test
    void a_sheet_that_is_no_table_is_told_and_an_empty_one_is_not() {
        assertThat(told(read(with("acctions", row(1, "id", "text") + END)))).containsExactly(
                "papers.xlsx, sheet 'acctions', row 1, column A unknown: papers have no table 'acctions', so it was not read. Did you mean 'actions'?");
        assertThat(read(with("Sheet1", row(1, "") + END)).faults()).isEmpty();
        assertThat(read(with("Read me", row(1, "anything") + END)).faults()).isEmpty();
    }

    @Test
    void a_word_that_is_not_of_the_list_is_told_with_sheet_row_and_heading() {
        Read<Papers> read = read(with("bodies", row(1, "id", "name", "kind") + row(2, "p", "The Police", "pollice") + END));
        assertThat(told(read)).hasSize(1).first().asString()
                .startsWith("papers.xlsx, sheet 'bodies', row 2, 'kind' /bodies/0/kind malformed: 'pollice' is not one of: ")
                .endsWith("Did you mean 'police'?");
        assertThat(read.faults().get(0).location().inWords()).isEqualTo("sheet 'bodies' row 2");
        assertThat(read.faults().get(0).location().exactly("papers.xlsx")).isEqualTo("Sheet 'bodies', row 2, 'kind'");
    }

    @Test
    void locked_old_and_other_files_are_refused_with_a_cure() {
        byte[] old = new byte[600];
        byte[] sign = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(sign, 0, old, 0, sign.length);
        byte[] locked = old.clone();
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, locked, 100, name.length);
        assertRefused(old, "this is a file of an old Excel (.xls), so nothing of it was read. Open it in Excel, save it as an Excel workbook (.xlsx),"
                + " and read that.");
        assertRefused(locked, "the workbook is locked with a password, so nothing of it was read. Open it in Excel, take the password off (File,"
                + " Info, Protect Workbook), save it, and read that.");
        assertRefused("id,title\n".getBytes(UTF_8), "this is no workbook, so nothing of it was read. Give an Excel workbook (.xlsx).");
        assertRefused("%PDF-1.7".getBytes(UTF_8), "this is a PDF file, so nothing of it was read. Give an Excel workbook (.xlsx).");
        TestWorkbook book = with("bodies", row(1, "id", "name") + END);
        assertRefused(book.without("xl/workbook.xml").bytes(), "this is no Excel workbook, so nothing of it was read. Open it in Excel, save it as an"
                + " Excel workbook (.xlsx), and read that.");
        assertRefused(book.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet").bytes(), "this is an OpenDocument file (.ods), so nothing"
                + " of it was read. Open it in Excel, save it as an Excel workbook (.xlsx), and read that.");
        assertRefused(Arrays.copyOf(with("bodies", END).bytes(), 400), "the workbook is damaged, so nothing of it was read. Open it in Excel, save it"
                + " again, and read that.");
    }

    @Test
    void a_workbook_with_a_sheet_without_a_name_is_damaged() {
        TestWorkbook book = with("bodies", row(1, "id", "name") + END).change("xl/workbook.xml", xml -> {
            assertThat(xml).contains("name=\"bodies\"");
            return xml.replace("name=\"bodies\"", "nome=\"bodies\"");
        });
        assertRefused(book.bytes(), "the workbook is damaged, so nothing of it was read. Open it in Excel, save it as an Excel workbook (.xlsx),"
                + " and read that.");
    }

    private static void assertRefused(byte[] file, String message) {
        Read<Papers> read = PapersWorkbook.read(file, "papers.xlsx", ReadOptions.USUAL);
        assertThat(read.partial()).isEmpty();
        assertThat(told(read)).containsExactly("papers.xlsx:1:1 syntax: " + message);
        assertThat(read.sha256()).hasSize(64);
    }

    @Test
    void what_brings_in_more_or_unpacks_to_too_much_is_refused() {
        TestWorkbook entities = with("bodies", row(1, "id", "name") + END).changeSheet("bodies", xml -> xml.replace("<worksheet",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><worksheet"));
        assertRefused(entities.bytes(), "the workbook is damaged, so nothing of it was read. Open it in Excel, save it as an Excel workbook (.xlsx),"
                + " and read that.");
        byte[] bomb = with("bodies", row(1, "id", "name") + END).part("xl/media/image1.png", "0".repeat(8 << 20)).bytes();
        assertThat(told(PapersWorkbook.read(bomb, "papers.xlsx", ReadOptions.USUAL))).containsExactly("papers.xlsx:1:1 limit: what is in the workbook"
                + " unpacks to more than 200 times its own size, so nothing of it was read. Is it the right one?");
        byte[] book = with("bodies", row(1, "id", "name") + END).bytes();
        ReadOptions small = ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(book.length));
        assertThat(told(PapersWorkbook.read(book, "papers.xlsx", small))).containsExactly("papers.xlsx:1:1 limit: what is in the workbook unpacks to"
                + " more than " + book.length + " bytes, so nothing of it was read. Is it the right one?");
        TestWorkbook many = with("bodies", END);
        IntStream.range(0, 1000).forEach(i -> many.part("x" + i, ""));
        assertThat(told(read(many))).containsExactly("papers.xlsx:1:1 limit: the workbook has more than 1000 parts in it, so nothing of it was read."
                + " Is it the right one?");
        assertThat(told(read(with("bodies", END).part("../x", "")))).hasSize(1).first().asString().contains("names a place outside of itself, '../x'");
    }

    @Test
    void cells_that_a_sheet_cannot_have_are_never_made_room_for() {
        for (String cell : List.of("<c r=\"ZZZZZZ2\"><v>1</v></c>", "<c r=\"XFE2\"><v>1</v></c>", "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>",
                "<c r=\"A3\"><v>1</v></c>", "<c r=\"2\"><v>1</v></c>")) {
            Read<Papers> read = read(with("bodies", row(1, "id", "name") + "<row r=\"2\">" + cell + "</row>" + END));
            assertThat(told(read)).as(cell).containsExactly("papers.xlsx, sheet 'bodies', row 1, column A syntax: the sheet is damaged, so nothing of it"
                    + " was read: open the workbook in Excel, save it again, and read that.");
            assertThat(read.isWhollyRead("/plan")).isFalse();
        }
        StringBuilder wide = new StringBuilder(row(1, "id", "name"));
        IntStream.range(2, 1002).forEach(i -> wide.append("<row r=\"" + i + "\"><c r=\"XFD" + i + "\"><v>1</v></c></row>"));
        assertThat(told(read(with("bodies", wide + END)))).hasSize(1).first().asString().contains("more than 16 million cells");
    }

    @Test
    void one_long_text_in_many_cells_counts_as_often_as_it_stands_there() {
        StringBuilder rows = new StringBuilder(row(1, "id", "name", "note"));
        IntStream.range(2, 100).forEach(i -> rows.append("<row r=\"" + i + "\"><c r=\"C" + i + "\" t=\"s\"><v>0</v></c></row>"));
        TestWorkbook book = with("bodies", rows + END)
                .part("xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + "x".repeat(20_000)
                        + "</t></si></sst>")
                .change("[Content_Types].xml", types -> types.replace("</Types>", "<Override PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"));
        Read<Papers> read = PapersWorkbook.read(book.bytes(), "papers.xlsx", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(200_000)));
        assertThat(told(read)).anySatisfy(one -> assertThat(one).startsWith("papers.xlsx, sheet 'bodies', row 11, 'note' ")
                .contains("limit: the texts of the workbook have more than 200000 characters together"));
    }

    @Test
    void a_text_that_no_cell_takes_is_refused_on_writing() {
        Papers papers = Papers.builder().title("x".repeat(32_768)).build();
        assertThat(catchThrowable(() -> PapersWorkbook.toBytes(papers)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text is longer than the 32767 characters that a cell of a spreadsheet takes: sheet 'papers', row 2, 'title'");
    }

    @Test
    void a_stream_is_read_to_its_end_or_to_the_limit() throws IOException {
        byte[] book = PapersWorkbook.toBytes(GeneratedPapers.of(1));
        Read<Papers> read = PapersWorkbook.read(new ByteArrayInputStream(book), "papers.xlsx", ReadOptions.USUAL);
        assertThat(read.complete()).isPresent();
        assertThat(read.sha256()).isEqualTo(PapersWorkbook.read(book, "papers.xlsx", ReadOptions.USUAL).sha256());
        Read<Papers> cut = PapersWorkbook.read(new ByteArrayInputStream(book), "papers.xlsx", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(10)));
        assertThat(told(cut)).hasSize(1);
        assertThat(cut.sha256()).isEmpty();
    }
}
