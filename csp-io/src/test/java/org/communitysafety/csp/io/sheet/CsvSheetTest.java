package org.communitysafety.csp.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Separator;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    private static CsvSheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvSheet sheet(byte[] bytes) {
        return CsvSheet.of(bytes, "actions.csv", CsvOptions.USUAL);
    }

    /** The rows, each as its line and its cells in brackets, with line breaks shown. */
    private static List<String> rows(CsvSheet sheet) {
        List<String> rows = new ArrayList<>();
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            StringBuilder shown = new StringBuilder().append(row.line()).append(':');
            for (int i = 0; i < row.size(); i++) {
                shown.append('[').append(row.text(i).replace("\r", "\\r").replace("\n", "\\n")).append(']');
            }
            rows.add(shown.toString());
        }
        return rows;
    }

    private static List<String> told(CsvSheet sheet) {
        rows(sheet);
        return sheet.faults().stream().map(Object::toString).toList();
    }

    /** In characters, in rows with quotation marks and without: a sign of three bytes is one. */
    @Test
    void a_cell_as_long_as_the_limit_is_read_and_a_longer_one_is_told_where_it_stands() {
        CsvOptions short3 = new CsvOptions(Limits.USUAL.withTextLength(3), Optional.empty(), Optional.empty());
        for (String quote : List.of("", "\"")) {
            String text = "a,bcd\na,€€€\na," + quote + "bcde" + quote + "\na,€€€€\n";
            CsvSheet sheet = CsvSheet.of(text.getBytes(StandardCharsets.UTF_8), "x.csv", short3);
            assertThat(rows(sheet)).containsExactly("1:[a][bcd]", "2:[a][€€€]");
            assertThat(sheet.faults()).extracting(Object::toString).allMatch(told -> told.contains("the cell has more than 3 characters"))
                    .extracting(told -> told.substring(0, 10)).containsExactly("x.csv:3:3 ", "x.csv:4:3 ");
        }
    }

    @Test
    void every_line_ending_ends_a_row_and_a_quoted_one_does_not() {
        assertThat(rows(sheet("a,b\nc,\"d\ne\"\r\nf,\"g\r\nh\"\ri,j"))).containsExactly(
                "1:[a][b]", "2:[c][d\\ne]", "4:[f][g\\r\\nh]", "6:[i][j]");
    }

    @Test
    void blank_lines_and_ragged_rows_are_given_as_they_stand() {
        assertThat(rows(sheet("a,b\n\n,\nc\nd,e,f\n"))).containsExactly("1:[a][b]", "2:", "3:[][]", "4:[c]", "5:[d][e][f]");
    }

    @Test
    void a_cell_knows_its_line_and_column_as_an_editor_counts_them() {
        CsvSheet sheet = sheet("é,\"x\"\"y\ntwo 😀\",😀,z\n");
        SheetRow row = sheet.next();
        assertThat(row.cell(0)).isEqualTo(new SheetCell("é", 1, 1));
        assertThat(row.cell(1)).isEqualTo(new SheetCell("x\"y\ntwo 😀", 1, 3));
        assertThat(row.cell(2)).isEqualTo(new SheetCell("😀", 2, 8));
        assertThat(row.cell(3)).isEqualTo(new SheetCell("z", 2, 10));
        assertThat(row.cell(4)).isEqualTo(new SheetCell("", 2, 11));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_cell() {
        assertThat(rows(sheet("\ufeffa,b\n"))).containsExactly("1:[a][b]");
        byte[] utf16 = "\ufeffa,é\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(rows(sheet(utf16))).containsExactly("1:[a][é]");
    }

    @Test
    void a_malformed_byte_is_told_with_row_column_and_byte_and_the_rows_before_it_are_read() {
        byte[] bytes = "id,text\na1,fine\na2,cost £5\na3,more\n".getBytes(Charset.forName("windows-1252"));
        CsvSheet sheet = sheet(bytes);
        assertThat(rows(sheet)).containsExactly("1:[id][text]", "2:[a1][fine]");
        assertThat(told(sheet)).containsExactly("actions.csv:3:9 encoding: byte 25 of the file (0xa3) is not UTF-8, so nothing"
                + " from there on was read. The file reads as Windows-1252: save it as UTF-8.");
    }

    @Test
    void a_charset_can_be_given() {
        byte[] bytes = "id,text\na2,cost £5\n".getBytes(Charset.forName("windows-1252"));
        CsvOptions options = new CsvOptions(Limits.USUAL, Optional.of(Charset.forName("windows-1252")), Optional.empty());
        assertThat(rows(CsvSheet.of(bytes, "actions.csv", options))).containsExactly("1:[id][text]", "2:[a2][cost £5]");
    }

    @Test
    void a_lost_quotation_mark_costs_its_own_row_alone() {
        CsvSheet sheet = sheet("a,b,c\n1,\"lost,x\n2,\"kept, whole\",y\n3,z,z\n");
        assertThat(rows(sheet)).containsExactly("1:[a][b][c]", "3:[2][kept, whole][y]", "4:[3][z][z]");
        assertThat(told(sheet)).containsExactly("actions.csv:2:3 syntax: a quotation mark opens this cell and is not closed before"
                + " the end of the line, so the row was not read: close it or take it out. Reading went on with line 3.");
    }

    @Test
    void a_lost_quotation_mark_without_another_does_not_swallow_the_rest() {
        CsvSheet sheet = sheet("a,b\n\"1,x\n2,y\n3,z\n");
        assertThat(rows(sheet)).containsExactly("1:[a][b]", "3:[2][y]", "4:[3][z]");
        assertThat(told(sheet)).hasSize(1).first().asString().startsWith("actions.csv:2:1 syntax: a quotation mark opens this cell");
    }

    @Test
    void two_lost_quotation_marks_that_close_one_another_swallow_nothing() {
        CsvSheet sheet = sheet("a,b,c,d\n1,\"lost,x,y\n2,k,l,m\n3,lost\",x,y\n4,p,q,r\n");
        assertThat(rows(sheet)).containsExactly("1:[a][b][c][d]", "3:[2][k][l][m]", "4:[3][lost\"][x][y]", "5:[4][p][q][r]");
        assertThat(told(sheet)).hasSize(1).first().asString().startsWith("actions.csv:2:3 syntax: a quotation mark opens this cell");
    }

    @Test
    void lines_of_prose_in_a_cell_are_no_rows() {
        CsvSheet sheet = sheet("a,b,c,d\n1,\"one, two\nthree, four, five, six\",x,y\n");
        assertThat(rows(sheet)).containsExactly("1:[a][b][c][d]", "2:[1][one, two\\nthree, four, five, six][x][y]");
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void a_quotation_mark_inside_a_cell_must_be_written_twice() {
        CsvSheet sheet = sheet("a,b\n1,\"say \"no\" to it\"\n2,x\n");
        assertThat(rows(sheet)).containsExactly("1:[a][b]", "3:[2][x]");
        assertThat(told(sheet)).containsExactly("actions.csv:2:3 syntax: something stands behind the quotation mark that closes this"
                + " cell, so its row was not read: where a quotation mark belongs to the text, write it twice.");
    }

    @Test
    void every_row_with_a_fault_is_told_in_order() {
        CsvSheet sheet = sheet("a,b,c\n1,\"x\"y,2\n3,\"é\n4,5,6\n\"7,8,9\n");
        assertThat(rows(sheet)).containsExactly("1:[a][b][c]", "4:[4][5][6]");
        assertThat(sheet.faults().stream().map(fault -> fault.location().line() + ":" + fault.location().column()))
                .containsExactly("2:3", "3:3", "5:1");
    }

    @Test
    void the_separator_is_found_in_the_first_rows_and_reported() {
        CsvSheet semicolons = sheet("id;text\na1;\"one, two\"\na2;three, four\n");
        assertThat(semicolons.separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(semicolons.separatorReason())
                .isEqualTo("cells are separated by semicolons: 3 of the first 3 rows have 2 cells each that way");
        assertThat(rows(semicolons)).containsExactly("1:[id][text]", "2:[a1][one, two]", "3:[a2][three, four]");
        assertThat(sheet("id\ttext\na1\tone, two; three\n").separator()).isEqualTo(Separator.TAB);
        assertThat(sheet("Action plan 2024, all wards\n\nid|text\na1|x\na2|y\n").separator()).isEqualTo(Separator.BAR);
        assertThat(sheet("only\none\n").separatorReason()).isEqualTo("no separator was found, so each line is one cell");
    }

    @Test
    void the_separator_can_be_given_or_told_by_the_first_line() {
        CsvSheet given = CsvSheet.of("a;b,c\n".getBytes(StandardCharsets.UTF_8), "x.csv", CsvOptions.USUAL.withSeparator(Separator.COMMA));
        assertThat(rows(given)).containsExactly("1:[a;b][c]");
        CsvSheet told = sheet("sep=;\r\na,b;c\r\n");
        assertThat(told.separatorReason()).isEqualTo("cells are separated by semicolons, as the first line says");
        assertThat(rows(told)).containsExactly("2:[a,b][c]");
    }

    @Test
    void an_empty_file_and_a_workbook_are_refused_with_a_cure() {
        assertThat(told(sheet(""))).containsExactly("actions.csv:1:1 syntax: the file is empty: is it the right one?");
        assertThat(told(sheet("PK\3\4and more"))).containsExactly("actions.csv:1:1 syntax: this is a Word, Excel or other zip file,"
                + " not CSV: save the sheet as CSV in UTF-8.");
    }

    /** By the parser a cell beyond its buffer breaks off, and by lines it does not: what is told is the same. */
    @Test
    void a_cell_of_any_length_beyond_the_limit_is_one_row_less_and_no_more() {
        CsvOptions few = new CsvOptions(Limits.USUAL.withItems(3).withTextLength(100), Optional.empty(), Optional.empty());
        String text = "a,b\n" + "x".repeat(60_000) + ",b\nc,d\n" + "y".repeat(101) + ",b\ne,f\n";
        for (String last : List.of("", "\"q\",r\n")) {
            CsvSheet sheet = CsvSheet.of((text + last).getBytes(StandardCharsets.UTF_8), "x.csv", few);
            assertThat(rows(sheet)).containsExactly("1:[a][b]", "3:[c][d]", "5:[e][f]");
            assertThat(sheet.faults()).extracting(fault -> fault.location().line()).containsExactlyElementsOf(
                    last.isEmpty() ? List.of(2, 4) : List.of(2, 4, 6));
        }
    }

    @Test
    void more_than_the_limits_allow_is_a_fault() {
        CsvOptions few = new CsvOptions(Limits.USUAL.withItems(2).withTextLength(3), Optional.empty(), Optional.empty());
        CsvSheet sheet = CsvSheet.of("a,b\nlong,x\nc,d\ne,f\n".getBytes(StandardCharsets.UTF_8), "x.csv", few);
        assertThat(rows(sheet)).containsExactly("1:[a][b]", "3:[c][d]");
        assertThat(told(sheet)).containsExactly(
                "x.csv:2:1 limit: the cell has more than 3 characters, so its row was not read: shorten or split the text.",
                "x.csv:4:1 limit: the sheet has more than 2 rows: only so many were read. Shorten or split it.");
        CsvSheet faults = CsvSheet.of("a,b\n\"x\"y\n\"x\"y\n".getBytes(StandardCharsets.UTF_8), "x.csv",
                new CsvOptions(Limits.USUAL.withFaults(1), Optional.empty(), Optional.empty()));
        assertThat(told(faults)).hasSize(2).last().asString().startsWith("x.csv:3:1 limit: more than 1 fault");
    }
}
