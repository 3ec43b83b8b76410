package org.communitysafety.csp.examples.written;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;

/** How wide the columns of a table are: by how much stands in them, and no narrower than their longest word. */
final class ColumnWidths {

    /** What a character of a table is wide, in twentieths of a point, and the space around a cell's words. */
    private static final int CHARACTER = 97;
    private static final int AROUND = 230;

    /** A word longer than this is broken. */
    private static final int LONGEST = 16;

    /** Much text in one column shall not take all from the others: it counts for less the more there is. */
    private static final int MOST = 400;
    private static final double LESS = 0.75;

    private ColumnWidths() {}

    /** The widths, which come to the whole. */
    static int[] of(Table table, int whole) {
        int columns = table.headings().size();
        int[] least = new int[columns];
        double[] wanted = new double[columns];
        for (int i = 0; i < columns; i++) {
            least[i] = AROUND + CHARACTER * Math.min(LONGEST, longestWord(table, i));
            wanted[i] = Math.pow(Math.min(MOST, (longestCell(table, i) + usualCell(table, i)) / 2), LESS);
        }
        int needed = Arrays.stream(least).sum();
        double all = Arrays.stream(wanted).sum();
        int[] widths = new int[columns];
        int used = 0;
        for (int i = 0; i < columns; i++) {
            widths[i] = needed >= whole ? least[i] * whole / needed : least[i] + (int) ((whole - needed) * wanted[i] / all);
            used += widths[i];
        }
        widths[columns - 1] += whole - used;
        return widths;
    }

    private static double usualCell(Table table, int column) {
        return cells(table, column).mapToInt(String::length).average().orElse(1);
    }

    private static double longestCell(Table table, int column) {
        return cells(table, column).mapToInt(String::length).max().orElse(1);
    }

    private static int longestWord(Table table, int column) {
        return cells(table, column).flatMap(words -> Stream.of(words.split("[ /-]"))).mapToInt(String::length).max().orElse(1);
    }

    private static Stream<String> cells(Table table, int column) {
        return Stream.concat(Stream.of(table.headings().get(column).words()),
                table.rows().stream().map(row -> words(row.get(column))));
    }

    private static String words(Paragraph cell) {
        List<Run> runs = cell.runs();
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
