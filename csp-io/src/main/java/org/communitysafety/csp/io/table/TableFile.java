package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.format.Nearest;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Damage;
import org.communitysafety.csp.io.sheet.HeadedRows;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetCell;
import org.communitysafety.csp.io.sheet.SheetColumn;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/** The rows of one table, by the key of what they belong to, and what is wrong with them. */
final class TableFile {

    private final Table table;
    private final HeadedRows rows;
    private final Map<String, Integer> cells = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, List<TableRow>> byKey = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<TableRow> all = new ArrayList<>();
    private boolean whole;

    /** A fault, and the row it is in; null if it is in none that was read. */
    record Flaw(Fault fault, @Nullable TableRow row) {}

    private TableFile(Table table, Sheet sheet) {
        this.table = table;
        this.rows = HeadedRows.of(sheet, this::isHeader);
    }

    static TableFile read(Table table, Sheet sheet) {
        TableFile file = new TableFile(table, sheet);
        file.columns();
        file.rows.hold(file.kinds());
        boolean lacking = file.lacksColumns();
        for (SheetRow row = file.rows.next(); row != null; row = file.rows.next()) {
            if (!lacking) {
                file.take(row);
            }
        }
        file.whole = !lacking && file.rows.faults().isEmpty();
        file.damages();
        for (Fault fault : file.rows.faults()) {
            file.flaws.add(new Flaw(fault, null));
        }
        return file;
    }

    /** Takes it for a table of which nothing was read: there is another of its name. */
    void forget() {
        all.clear();
        byKey.clear();
        flaws.clear();
        whole = false;
    }

    /** A row of which half the filled cells are headings of the table; or the first that is not blank, if there is no such row. */
    private boolean isHeader(SheetRow row, List<SheetRow> first) {
        return table.isHeader(row) || (first.stream().noneMatch(table::isHeader)
                && first.stream().filter(one -> !one.isBlank()).findFirst().orElse(row) == row);
    }

    private void columns() {
        for (SheetColumn column : rows.columns()) {
            if (column.heading().isEmpty()) {
                continue;
            }
            String name = table.columnOf(column.heading());
            if (name == null) {
                String heading = Shown.of(column.heading());
                fault(null, column.cell(), column.heading(), FaultKind.UNKNOWN, Nearest.to(column.heading(), table.headings())
                        .map(near -> TableMessages.UNKNOWN_COLUMN_NEAR.said(table.name(), heading, near))
                        .orElseGet(() -> TableMessages.UNKNOWN_COLUMN.said(table.name(), heading)));
            } else if (cells.putIfAbsent(name, column.index()) != null) {
                twice.add(name);
                fault(null, column.cell(), column.heading(), FaultKind.DUPLICATE, TableMessages.HEADING_TWICE.said(name));
            }
        }
        cells.keySet().removeAll(twice);
    }

    /** The column that the file lacks and that an unknown heading may mean, by its letters. */
    Optional<String> lackingNear(String heading) {
        return Nearest.to(heading, table.columns().keySet()).filter(name -> !cells.containsKey(name) && !twice.contains(name));
    }

    private boolean lacksColumns() {
        if (rows.header() == null) {
            return true;
        }
        boolean lacking = twice.contains(table.key());
        for (Column column : table.columns().values()) {
            if (column.required() && !cells.containsKey(column.name())) {
                lacking = true;
                if (!twice.contains(column.name())) {
                    fault(null, rows.header().cell(0), "", FaultKind.MISSING,
                            TableMessages.COLUMN_LACKING.said(table.name(), column.name()));
                }
            }
        }
        return lacking;
    }

    private HeadedRows.Columns kinds() {
        Column[] held = new Column[rows.columns().size()];
        cells.forEach((name, index) -> held[index] = table.columns().get(name));
        return new HeadedRows.Columns() {
            @Override
            public boolean isTyped(int column) {
                return held[column] != null && held[column].isTyped();
            }

            @Override
            public boolean suits(int column, String text) {
                return !isTyped(column) || held[column].suits().test(text.strip());
            }
        };
    }

    private void take(SheetRow row) {
        TableRow taken = new TableRow(this, row, all.size());
        all.add(taken);
        byKey.computeIfAbsent(taken.key(), first -> new ArrayList<>()).add(taken);
        List<SheetColumn> columns = rows.columns();
        for (int i = Math.min(columns.size(), row.size()) - 1; i >= 0; i--) {
            String heading = columns.get(i).heading();
            int at = i;
            if (row.text(i).isEmpty()) {
                continue;
            }
            if (heading.isEmpty() && !row.text(i).isBlank()) {
                fault(taken, row.cell(i), "", FaultKind.UNKNOWN, TableMessages.NO_HEADING.said(Shown.of(row.text(i))));
            } else {
                Damage.error(row.text(i).strip()).ifPresent(sentence ->
                        fault(taken, row.cell(at), heading, FaultKind.MALFORMED, sentence));
            }
        }
    }

    /** Names what a spreadsheet did to codes. */
    private void damages() {
        cells.forEach((name, index) -> {
            Column column = table.columns().get(name);
            if (column == null || !column.holdsCodes() || column.isList()) {
                return;
            }
            Damage.Zeros zeros = new Damage.Zeros();
            for (TableRow row : all) {
                String text = row.text(name).strip();
                zeros.add(row.index(), text);
                if (!text.startsWith("#")) {
                    Damage.ofText(text).ifPresent(sentence ->
                            fault(row, row.row().cell(index), name, FaultKind.MALFORMED, sentence));
                }
            }
            zeros.lost().forEach(lost ->
                    fault(all.get(lost.key()), all.get(lost.key()).row().cell(index), name, FaultKind.MALFORMED, lost.sentence()));
        });
    }

    private void fault(@Nullable TableRow row, SheetCell cell, String heading, FaultKind kind, Said message) {
        flaws.add(new Flaw(new Fault(rows.place(cell, "", heading), kind, message), row));
    }

    Table table() {
        return table;
    }

    /** The name of the file, as faults give it. */
    String name() {
        return rows.name();
    }

    /** The place of a cell of it. */
    Location place(SheetCell cell, String pointer, String heading) {
        return rows.place(cell, pointer, heading);
    }

    /** The heading over a cell. */
    String heading(int cell) {
        return rows.columns().get(cell).heading();
    }

    /** Which cell stands in the column; -1 if there is no such column. */
    int cell(String column) {
        return cells.getOrDefault(column, -1);
    }

    /** The rows that belong to what has that key. */
    List<TableRow> rows(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    List<TableRow> rows() {
        return all;
    }

    /** Whether every row of it was read. */
    boolean isWhole() {
        return whole;
    }

    /** What is wrong with the file; the pointers are yet to be told. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** The first heading that starts so and has something under it in the row; the first at all if none has. */
    String firstUnder(String prefix, TableRow row) {
        String first = "";
        for (Column column : table.columns().values()) {
            if (!prefix.isEmpty() && column.name().startsWith(prefix) && cells.containsKey(column.name())) {
                if (!row.text(column.name()).isBlank()) {
                    return column.name();
                }
                first = first.isEmpty() ? column.name() : first;
            }
        }
        return first;
    }
}
