package org.communitysafety.csp.io.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as CSV: UTF-8 without a byte order mark, commas, LF. A cell stands in quotation marks if it has a separator, a quotation mark
 * or a line break in it, or white space at an end; in a row with a line break all cells do, so that the row can be told from several
 * rows that a lost quotation mark made into one.
 */
final class CsvText {

    private final StringBuilder text = new StringBuilder();

    private CsvText() {}

    static byte[] of(TableRows table) {
        CsvText csv = new CsvText();
        List<String> headings = table.headings();
        csv.row(headings);
        table.rows().forEach(row -> csv.row(row.equals(headings) ? guarded(row) : row));
        return csv.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A row that would be taken for the headings once more: its first cell is marked as text. */
    private static List<String> guarded(List<String> row) {
        return Stream.concat(Stream.of("'" + row.get(0)), row.stream().skip(1)).toList();
    }

    private void row(List<String> cells) {
        boolean broken = cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            text.append(i == 0 ? "" : ",");
            if (broken || needsQuotes(cell)) {
                text.append('"').append(cell.replace("\"", "\"\"")).append('"');
            } else {
                text.append(cell);
            }
        }
        text.append('\n');
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (",;\t|\"".indexOf(cell.charAt(i)) >= 0) {
                return true;
            }
        }
        return !cell.equals(cell.strip());
    }
}
