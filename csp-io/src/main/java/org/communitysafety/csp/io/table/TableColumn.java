package org.communitysafety.csp.io.table;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.format.Shape.Kind;

/**
 * What a column of a table holds, for those who lay tables out in a workbook.
 *
 * @param heading its heading
 * @param holds what a cell of it is
 * @param words the closed list that a cell is of; empty if it is of none, or has several values in it
 * @param table the table with the elements whose ids a cell has, one in each; empty if there is none
 * @param isCode whether a spreadsheet that takes a cell for a number or a date spoils it
 * @param isGuarded whether a text in it may stand behind an apostrophe
 * @param meaning what it means, in a sentence
 */
public record TableColumn(
        String heading, Holds holds, List<String> words, Optional<String> table, boolean isCode, boolean isGuarded, String meaning) {

    /** A day, which a pattern for dates takes, and no day, which it does not. */
    private static final String DAY = "2025-03-31";
    private static final String NO_DAY = "2025-13-31";
    private static final String MONTH = "2025-03";

    /** What a cell can be. */
    public enum Holds {
        /** A text. */
        TEXT,
        /** A day. */
        DAY,
        /** A day, month or year. */
        DATE,
        /** A number. */
        NUMBER,
        /** Yes or no. */
        YES_NO
    }

    static TableColumn of(Column column) {
        return new TableColumn(
                column.name(),
                holds(column),
                column.isList() ? List.of() : column.field().shape().words(),
                column.isList() ? Optional.empty() : column.field().shape().refersTo().map(PackageFile.REFERRED::get),
                column.holdsCodes(),
                column.isGuarded(),
                column.isObject() ? "{} if it is there without anything in it." : column.field().words());
    }

    private static Holds holds(Column column) {
        if (column.isList()) {
            return Holds.TEXT;
        }
        if (column.kind() == Kind.SIGN && !column.isId() && column.suits().test(DAY) && !column.suits().test(NO_DAY)) {
            return column.suits().test(MONTH) ? Holds.DATE : Holds.DAY;
        }
        return switch (column.kind()) {
            case DECIMAL, WHOLE -> Holds.NUMBER;
            case YES_NO -> Holds.YES_NO;
            default -> Holds.TEXT;
        };
    }

    static TableColumn key(Table table) {
        boolean as = table.key().equals(Table.AS);
        return new TableColumn(table.key(), Holds.TEXT, as ? table.as() : List.of(), Optional.empty(), true, true,
                as ? "Which of the papers it is." : "The id of what the row belongs to.");
    }
}
