package org.communitysafety.csp.io.read;

import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Unfit;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/**
 * A place in an input. Names of files, sheets, headings and fields are the input's own: in words, a question mark stands for each
 * character of them that a terminal would act on or nobody sees.
 *
 * @param source the name of the input, as the caller gave it; of papers in tables, the name of the table's file
 * @param line from 1; in a workbook the number of the row; 0 for a place that is not shown to whom it is told
 * @param column from 1, in characters, as an editor counts them; in a workbook the number of the column
 * @param pointer the JSON Pointer (RFC 6901) of the value, or where the reading broke, of what was read last; empty for the
 *     whole document
 * @param heading the heading of the column in a sheet or table; empty where there is none
 * @param sheet the name of the sheet in a workbook; empty where there is none
 */
public record Location(String source, int line, int column, String pointer, String heading, String sheet) {

    private static final int LETTERS = 26;

    /** A place that stands under no heading. */
    public Location(String source, int line, int column, String pointer) {
        this(source, line, column, pointer, "");
    }

    /** A place that stands in no workbook. */
    public Location(String source, int line, int column, String pointer, String heading) {
        this(source, line, column, pointer, heading, "");
    }

    /** A place in the input that is not shown to whom it is told. */
    public static Location notShown(String source) {
        return new Location(source, 0, 0, "");
    }

    /** Whether the place may be told. */
    public boolean isShown() {
        return line > 0;
    }

    /** The same place, as that of the value at another pointer. */
    public Location pointing(String other) {
        return new Location(source, line, column, other, heading, sheet);
    }

    /** The same place, under a heading. */
    public Location under(String other) {
        return new Location(source, line, column, pointer, other, sheet);
    }

    /** A line of an input that is known, as a sentence points to it. */
    public static Said line(int line) {
        return PlaceMessages.LINE.said(Integer.toString(line));
    }

    /** How a sentence points to it: {@code line 4}, {@code actions.csv line 7}, or {@code sheet 'actions' row 7}. */
    public String inWords() {
        return told().in(Bundle.english());
    }

    /** How a sentence points to it in another language, or in English where those words have none for it. */
    public String inWords(Words words) {
        return told().in(Bundle.of(words));
    }

    /** How a sentence points to it, to be told in whatever language. */
    public Said told() {
        if (!isShown()) {
            return PlaceMessages.NOT_SHOWN.said();
        }
        if (!sheet.isEmpty()) {
            return PlaceMessages.ROW.said(Unfit.marked(sheet), Integer.toString(line));
        }
        return heading.isEmpty() ? line(line) : PlaceMessages.LINE_OF_TABLE.said(Unfit.marked(source), Integer.toString(line));
    }

    /**
     * How a list of faults points to it: {@code Line 4, column 10}, {@code actions.csv line 7, column 12, 'due.by'}, or
     * {@code Sheet 'actions', row 7, 'due.by'}.
     *
     * @param input the name of the input that the list is about
     */
    public String exactly(String input) {
        return toldExactly(input).in(Bundle.english());
    }

    /**
     * How a list of faults points to it in another language, or in English where those words have none for it.
     *
     * @param input the name of the input that the list is about
     */
    public String exactly(String input, Words words) {
        return toldExactly(input).in(Bundle.of(words));
    }

    private Said toldExactly(String input) {
        if (!isShown()) {
            return PlaceMessages.IN_NOT_SHOWN.said();
        }
        String in = Unfit.marked(source);
        String row = Integer.toString(line);
        String under = Unfit.marked(heading);
        boolean own = source.equals(input);
        if (!sheet.isEmpty()) {
            String name = Unfit.marked(sheet);
            if (under.isEmpty()) {
                return own ? PlaceMessages.CELL_OF_SHEET.said(name, row, letters()) : PlaceMessages.CELL_OF_OTHER_SHEET.said(in, name, row, letters());
            }
            return own ? PlaceMessages.UNDER_OF_SHEET.said(name, row, under) : PlaceMessages.UNDER_OF_OTHER_SHEET.said(in, name, row, under);
        }
        String across = Integer.toString(column);
        if (under.isEmpty()) {
            return own ? PlaceMessages.CELL.said(row, across) : PlaceMessages.CELL_OF_OTHER.said(in, row, across);
        }
        return own ? PlaceMessages.UNDER.said(row, across, under) : PlaceMessages.UNDER_OF_OTHER.said(in, row, across, under);
    }

    /** The letters of the column of a sheet in a workbook. */
    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    /**
     * {@code plan.json:4:10 /actions/0/id}, {@code actions.csv:7:12 'due.by' /plan/actions/5/due/by}, or
     * {@code papers.xlsx, sheet 'actions', row 7, 'due.by' /plan/actions/5/due/by}.
     */
    @Override
    public String toString() {
        if (!isShown()) {
            return source + ", " + inWords();
        }
        return Unfit.marked((sheet.isEmpty()
                        ? source + ":" + line + ":" + column + (heading.isEmpty() ? "" : " '" + heading + "'")
                        : source + ", s" + exactly(source).substring(1))
                + (pointer.isEmpty() ? "" : " " + pointer));
    }
}
