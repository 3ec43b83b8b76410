package org.communitysafety.csp.io.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.io.sheet.SheetRow;

/** The columns of a table, for those who read it from a workbook. */
public final class TableColumns {

    private final Table table;
    private final Map<String, TableColumn> columns = new LinkedHashMap<>();

    TableColumns(Table table) {
        this.table = table;
        if (!table.key().isEmpty()) {
            columns.put(table.key(), TableColumn.key(table));
        }
        table.columns().forEach((name, column) -> columns.put(name, TableColumn.of(column)));
    }

    /** The columns of the table of that name, whatever its capitals; empty if papers have none. */
    public static Optional<TableColumns> of(String table) {
        return Layout.usual().tables().values().stream()
                .filter(one -> one.name().equalsIgnoreCase(table))
                .findFirst()
                .map(TableColumns::new);
    }

    /**
     * The table whose headings these are, letter by letter: each is a column of it, and all that it needs are there. So a council's own
     * headings are not taken for it.
     */
    public static Optional<TableColumns> headedBy(List<String> headings) {
        return Layout.usual().tables().values().stream().filter(one -> one.isHeadedBy(headings)).findFirst().map(TableColumns::new);
    }

    /** The name of the table. */
    public String name() {
        return table.name();
    }

    /** What the column under a heading holds; empty if the table has none such. */
    public Optional<TableColumn> under(String heading) {
        return Optional.ofNullable(table.columnOf(heading)).map(columns::get);
    }

    /** Whether a row has the headings of the table in it: of its filled cells half are. */
    public boolean isHeader(SheetRow row) {
        return table.isHeader(row);
    }

    /** Whether nothing ever names the id of one of its rows, so that whoever adds a row need give none. */
    public boolean isIdFree() {
        return Layout.usual().isIdFree(table);
    }

    List<TableColumn> all() {
        return List.copyOf(columns.values());
    }
}
