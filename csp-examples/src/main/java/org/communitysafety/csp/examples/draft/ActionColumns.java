package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.plan.Action;

/**
 * The columns that tell which action a row is about: its number, or else its title, is the heading of the row, and its text stands beside it.
 * Where no action has either, rows have no heading: a whole sentence is none.
 *
 * @param heading the heading of the first column; empty if there is none but that of the text
 */
record ActionColumns(Optional<String> heading) {

    /** @param all the actions of all tables, which have the same columns */
    static ActionColumns of(List<Action> all) {
        boolean titles = all.stream().anyMatch(action -> action.getNumber().isEmpty() && action.getTitle().isPresent());
        boolean numbers = all.stream().anyMatch(action -> action.getNumber().isPresent());
        return new ActionColumns(numbers && titles ? Optional.of("No or title")
                : numbers ? Optional.of("No") : titles ? Optional.of("Title") : Optional.empty());
    }

    /** A table with these columns, and more behind them. */
    Table.Builder table(String caption, String... more) {
        List<String> headings = new ArrayList<>(heading.stream().toList());
        headings.add("Action");
        headings.addAll(List.of(more));
        Table.Builder table = Table.of(caption, headings.toArray(String[]::new));
        return heading.isPresent() ? table.withRowHeadings() : table;
    }

    /** A row of such a table. */
    void row(Table.Builder table, Action action, String... more) {
        List<String> cells = new ArrayList<>();
        if (heading.isPresent()) {
            cells.add(action.getNumber().or(action::getTitle).orElse(""));
        }
        cells.add(action.getText());
        cells.addAll(List.of(more));
        table.row(cells.toArray(String[]::new));
    }
}
