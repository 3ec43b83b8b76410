package org.communitysafety.csp.examples.written;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;

/**
 * How wide the columns of tables with the same headings are: by how much stands in all of them, and no narrower than their longest word, so
 * that a column has one width through a document. What an action is has a third of the width and more.
 */
final class ColumnWidths {

    /** What a character of a table is wide, in twentieths of a point, and the space around a cell's words. */
    private static final int CHARACTER = 97;
    private static final int AROUND = 230;

    /** A word longer than this is broken. */
    private static final int LONGEST = 16;

    /** Much text in one column shall not take all from the others: it counts for less the more there is. */
    private static final int MOST = 400;
    private static final double LESS = 0.75;

    /** The column of the longest words, and the least that it has of a hundred. */
    private static final String ACTION = "Action";
    private static final int ACTION_LEAST = 35;

    private final Map<List<Run>, int[]> widths = new HashMap<>();

    /**
     * Those of all tables of a document.
     *
     * @param whole how wide each table is
     */
    ColumnWidths(Document document, int whole) {
        Map<List<Run>, List<Table>> alike = document.parts().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .collect(Collectors.groupingBy(Table::headings));
        alike.forEach((headings, tables) -> widths.put(headings, of(tables, whole)));
    }

    /** The widths of the columns of one of these tables, which come to the whole. */
    int[] of(Table table) {
        return Objects.requireNonNull(widths.get(table.headings()), "a table of the document").clone();
    }

    private static int[] of(List<Table> alike, int whole) {
        List<String> headings = alike.get(0).headings().stream().map(Run::words).toList();
        int columns = headings.size();
        int action = columns > 1 ? headings.indexOf(ACTION) : -1;
        int[] least = new int[columns];
        double[] wanted = new double[columns];
        for (int i = 0; i < columns; i++) {
            least[i] = AROUND + CHARACTER * Math.min(LONGEST, longestWord(alike, i));
            wanted[i] = Math.pow(Math.min(MOST, (longestCell(alike, i) + usualCell(alike, i)) / 2), LESS);
        }
        int kept = 0;
        if (action >= 0) {
            kept = Math.max(least[action], whole * ACTION_LEAST / 100);
            least[action] = kept;
        }
        int needed = Arrays.stream(least).sum();
        double all = Arrays.stream(wanted).sum();
        int[] widths = new int[columns];
        int used = 0;
        for (int i = 0; i < columns; i++) {
            if (needed < whole) {
                widths[i] = least[i] + (int) ((whole - needed) * wanted[i] / all);
            } else {
                widths[i] = i == action ? least[i] : least[i] * (whole - kept) / (needed - kept);
            }
            used += widths[i];
        }
        widths[columns - 1] += whole - used;
        return widths;
    }

    private static double usualCell(List<Table> alike, int column) {
        return cells(alike, column).mapToInt(String::length).average().orElse(1);
    }

    private static double longestCell(List<Table> alike, int column) {
        return cells(alike, column).mapToInt(String::length).max().orElse(1);
    }

    private static int longestWord(List<Table> alike, int column) {
        return cells(alike, column).flatMap(words -> Stream.of(words.split("[ /-]"))).mapToInt(String::length).max().orElse(1);
    }

    private static Stream<String> cells(List<Table> alike, int column) {
        return Stream.concat(Stream.of(alike.get(0).headings().get(column).words()),
                alike.stream().flatMap(table -> table.rows().stream()).map(row -> words(row.get(column))));
    }

    private static String words(Paragraph cell) {
        List<Run> runs = cell.runs();
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
