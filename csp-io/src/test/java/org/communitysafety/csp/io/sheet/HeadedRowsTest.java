package org.communitysafety.csp.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.io.read.Fault;
import org.junit.jupiter.api.Test;

class HeadedRowsTest {

    /** The last two columns hold days and numbers. */
    private static final HeadedRows.Columns TYPED = new HeadedRows.Columns() {
        @Override
        public boolean isTyped(int column) {
            return column >= 2;
        }

        @Override
        public boolean suits(int column, String text) {
            return column < 2 || text.matches(column == 2 ? "[0-9]{4}-[0-9]{2}-[0-9]{2}" : "[0-9]+");
        }
    };

    private static HeadedRows headed(String text) {
        return HeadedRows.of(
                CsvSheet.of(text.getBytes(StandardCharsets.UTF_8), "x.csv", CsvOptions.USUAL), HeadedRows::looksLikeHeader);
    }

    private static List<String> first(HeadedRows rows) {
        List<String> first = new ArrayList<>();
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            first.add(row.line() + " " + row.text(0));
        }
        return first;
    }

    private static List<String> headings(HeadedRows rows) {
        return rows.columns().stream().map(SheetColumn::heading).toList();
    }

    @Test
    void a_title_block_stands_above_the_header() {
        HeadedRows rows = headed("Exampleford Community Safety Partnership,,\nAction plan 2024-25,,\n,,\nNo.,Action,Lead\n1,Do,KP\n");
        assertThat(headings(rows)).containsExactly("No.", "Action", "Lead");
        assertThat(rows.above()).extracting(row -> row.text(0))
                .containsExactly("Exampleford Community Safety Partnership", "Action plan 2024-25");
        assertThat(first(rows)).containsExactly("5 1");
    }

    @Test
    void a_heading_is_read_on_one_line() {
        assertThat(headings(headed("\"Target\ndate\", Lead\u00a0agency ,\nx,y,\n"))).containsExactly("Target date", "Lead agency", "");
    }

    @Test
    void a_header_repeated_among_the_rows_is_passed_over_and_counted() {
        HeadedRows rows = headed("No.,Action\n1,Do\nNo.,Action\n\n2,Do more\nNo., Action \n");
        assertThat(first(rows)).containsExactly("2 1", "5 2");
        assertThat(rows.repeated()).isEqualTo(2);
        assertThat(rows.faults()).isEmpty();
    }

    @Test
    void a_heading_that_stands_there_twice_is_marked() {
        assertThat(headed("Action,Lead,ACTION\na,b,c\n").columns()).extracting(SheetColumn::again).containsExactly(false, false, true);
    }

    @Test
    void a_row_with_a_cell_too_many_is_told_and_blank_ones_too_many_are_not() {
        HeadedRows rows = headed("a,b\n1,x,,\n2,x,y\n3,x\n");
        assertThat(first(rows)).containsExactly("2 1", "4 3");
        assertThat(rows.faults()).extracting(Fault::toString).containsExactly("x.csv:3:5 malformed: the row has a cell more than there"
                + " are headings, so it was not read: where a text has the sign in it that separates cells, put the text in"
                + " quotation marks.");
    }

    @Test
    void a_row_that_lost_a_cell_is_suspected() {
        HeadedRows rows = headed("No.,Action,By,Count\n1,Do,2024-03-31,5\n2,2024-03-31,6\n3,Do,,7\n4,Do\n5,Do,soon,8\n");
        rows.hold(TYPED);
        assertThat(first(rows)).containsExactly("2 1", "4 3", "5 4", "6 5");
        assertThat(rows.faults()).extracting(Fault::toString).containsExactly("x.csv:3:14 'By' malformed: '6' does not suit 'By' but"
                + " would suit 'Count', and so with what follows in the row: a cell before it seems to be lost, so the row was not"
                + " read. Put an empty cell in where it is missing.");
    }

    @Test
    void a_sheet_without_a_header_has_no_rows() {
        HeadedRows rows = headed("1,2\n3,4\n");
        assertThat(rows.header()).isNull();
        assertThat(first(rows)).isEmpty();
    }
}
