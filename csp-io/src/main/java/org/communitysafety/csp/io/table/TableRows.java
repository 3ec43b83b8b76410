package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one table as they are written. */
public final class TableRows {

    private final Table table;
    private final List<Map<String, String>> rows = new ArrayList<>();

    TableRows(Table table) {
        this.table = table;
    }

    Table table() {
        return table;
    }

    /** Adds a row, and gives it to be filled: a cell by the heading of its column. */
    Map<String, String> add() {
        Map<String, String> row = new LinkedHashMap<>();
        rows.add(row);
        return row;
    }

    int count() {
        return rows.size();
    }

    /** The columns of its headings, in their order. */
    public List<TableColumn> columns() {
        TableColumns known = new TableColumns(table);
        return headings().stream().map(heading -> known.under(heading).orElseThrow()).toList();
    }

    /** What a row of it is, in a sentence. */
    public String meaning() {
        return table.row().description();
    }

    /** The name of the table. */
    public String name() {
        return table.name();
    }

    /** The headings: of the key if it has one, of all its columns, and of an object without anything in it only where there is one. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        if (!table.key().isEmpty()) {
            headings.add(table.key());
        }
        for (Column column : table.columns().values()) {
            if (!column.isObject() || rows.stream().anyMatch(row -> row.containsKey(column.name()))) {
                headings.add(column.name());
            }
        }
        return headings;
    }

    /** The rows, each with a cell for each heading. */
    public List<List<String>> rows() {
        List<String> headings = headings();
        List<List<String>> cells = new ArrayList<>();
        for (Map<String, String> row : rows) {
            cells.add(headings.stream().map(heading -> row.getOrDefault(heading, "")).toList());
        }
        return cells;
    }
}
