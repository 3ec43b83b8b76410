package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.format.Nearest;
import org.communitysafety.csp.io.format.Pointer;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetCell;
import org.communitysafety.csp.words.Said;

/** What is wrong with tables beside what the reader of papers tells, and which parts of the papers that damages. */
final class Found {

    /** Where so many lists may lack a row, any part of the papers may. */
    private static final int MOST_PLACES = 50;

    /** Of more rows not each is noted, but that any part of the papers may lack something. */
    private static final int MOST_ROWS = 1000;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Map<String, List<String>> places = new HashMap<>();
    private final Set<String> owners = new LinkedHashSet<>();

    /** Notes where in the papers rows of a table can stand: in that field of what stands at the pointer. */
    void place(Table table, String pointer, String field) {
        List<String> known = places.computeIfAbsent(table.name(), first -> new ArrayList<>());
        if (known.size() <= MOST_PLACES) {
            known.add(field.isEmpty() ? pointer : pointer + "/" + field);
        }
    }

    /** Notes an element that rows can belong to. */
    void owner(String key) {
        owners.add(key);
    }

    /** Tells a fault of a cell of a row that stands, or was to stand, in the papers. */
    void cell(TableRow row, String column, FaultKind kind, Said message) {
        SheetCell at = row.row().cell(Math.max(0, row.file().cell(column)));
        String pointer = row.pointer() == null ? first(row.file().table()) : row.pointer() + "/" + column.replace('.', '/');
        faults.add(new Fault(row.file().place(at, pointer, column), kind, message));
    }

    /** Tells a fault of a whole row that was not read. */
    void row(TableRow row, FaultKind kind, Said message) {
        SheetCell at = row.row().cell(0);
        faults.add(new Fault(row.file().place(at, first(row.file().table()), ""), kind, message));
    }

    /** Tells a fault of a sheet that is no table. */
    void sheet(Sheet sheet, FaultKind kind, Said message) {
        faults.add(new Fault(sheet.place(1, 1, "", ""), kind, message));
    }

    /** Tells a fault of no table. */
    void file(String name, FaultKind kind, Said message) {
        faults.add(new Fault(new Location(name, 1, 1, ""), kind, message));
    }

    /**
     * Once all is put together: takes over the faults of a file, with the parts of the papers that they damage.
     *
     * @param lost why what its rows are within may be there although it was not read; empty if there is no reason
     */
    void take(TableFile file, Optional<Said> lost) {
        for (TableFile.Flaw flaw : file.flaws()) {
            if (flaw.row() != null && flaw.row().pointer() != null) {
                Location at = flaw.fault().location();
                String pointer = flaw.row().pointer() + "/" + at.heading().replace('.', '/');
                faults.add(new Fault(at.pointing(pointer), flaw.fault().kind(), flaw.fault().said()));
                continue;
            }
            Fault fault = flaw.fault();
            boolean whole = fault.kind() == FaultKind.ENCODING || (fault.kind() == FaultKind.SYNTAX && file.rows().isEmpty());
            Location at = fault.location();
            String pointer = whole ? "" : first(file.table());
            // What an unknown column holds belongs to the rows: the name after the list is what the fault takes off again.
            boolean column = fault.kind() == FaultKind.UNKNOWN && !pointer.isEmpty();
            String inner = column ? Pointer.to("", at.heading()) : "";
            if (column) {
                rowsOf(file, "");
                file.lackingNear(at.heading()).ifPresent(name -> rowsOf(file, "/" + name.replace('.', '/')));
            } else if (fault.kind() == FaultKind.DUPLICATE) {
                rowsOf(file, "/" + Objects.requireNonNull(file.table().columnOf(at.heading())).replace('.', '/'));
            }
            faults.add(new Fault(
                    at.pointing(pointer + inner),
                    fault.kind() == FaultKind.SYNTAX && !whole ? FaultKind.MALFORMED : fault.kind(),
                    fault.said()));
        }
        List<TableRow> orphans = new ArrayList<>();
        for (TableRow row : file.rows()) {
            if (row.isUsed()) {
                continue;
            }
            if (lost.isPresent() && !row.key().isEmpty() && !owners.contains(row.key())) {
                orphans.add(row);
            } else {
                stray(row);
            }
        }
        if (!orphans.isEmpty()) {
            orphans(orphans, lost.orElseThrow());
        }
    }

    /**
     * Notes every row, which may lack what stands in a column that was not read, as an element does of which a field was not.
     *
     * @param field what follows the pointer of a row; empty if it is not known which field the column is
     */
    private void rowsOf(TableFile file, String field) {
        if (file.rows().size() > MOST_ROWS) {
            unread.add("");
        } else {
            file.rows().stream().map(TableRow::pointer).filter(Objects::nonNull).map(row -> row + field).forEach(unread::add);
        }
    }

    /** Tells, once for all of them, of rows that belong to what may have been lost. */
    private void orphans(List<TableRow> rows, Said lost) {
        TableRow first = rows.get(0);
        Table table = first.file().table();
        SheetCell at = first.row().cell(Math.max(0, first.file().cell(table.key())));
        int others = rows.size() - 1;
        faults.add(new Fault(first.file().place(at, first(table), table.key()), FaultKind.DANGLING, others == 0
                ? TableMessages.ORPHAN.said(Shown.of(first.key()), lost)
                : TableMessages.ORPHANS.said(Shown.of(first.key()), lost, others, Integer.toString(others))));
    }

    /** Tells of a row that belongs to nothing in the papers. */
    private void stray(TableRow row) {
        Table table = row.file().table();
        String key = row.key();
        boolean as = table.key().equals(Table.AS);
        Said message = key.isEmpty() ? withoutKey(table) : as ? otherKey(table, key) : unknownKey(table, key);
        SheetCell at = row.row().cell(Math.max(0, row.file().cell(table.key())));
        faults.add(new Fault(row.file().place(at, first(table), table.key()),
                as && !key.isEmpty() ? FaultKind.MALFORMED : key.isEmpty() ? FaultKind.MISSING : FaultKind.DANGLING, message));
    }

    private static Said withoutKey(Table table) {
        return table.key().equals(Table.AS)
                ? TableMessages.NO_KEY_OF.said(table.key(), Said.listed(table.as())) : TableMessages.NO_KEY.said(table.key());
    }

    private static Said otherKey(Table table, String key) {
        String shown = Shown.of(key);
        return Nearest.to(key, table.as()).map(near -> TableMessages.OTHER_KEY_NEAR.said(shown, Said.listed(table.as()), near))
                .orElseGet(() -> TableMessages.OTHER_KEY.said(shown, Said.listed(table.as())));
    }

    private Said unknownKey(Table table, String key) {
        String shown = Shown.of(key);
        if (owners.contains(key)) {
            return TableMessages.NO_SUCH_ROWS.said(shown, table.name());
        }
        return Nearest.to(key, owners).map(near -> TableMessages.UNKNOWN_KEY_NEAR.said(shown, Shown.of(near)))
                .orElseGet(() -> TableMessages.UNKNOWN_KEY.said(shown));
    }

    /** The part of the papers that a row of a table was lost from; where it may be one of several, the others are noted as well. */
    private String first(Table table) {
        List<String> can = places.getOrDefault(table.name(), List.of());
        if (can.isEmpty() || can.size() > MOST_PLACES) {
            return "";
        }
        unread.addAll(can);
        return can.get(0);
    }

    List<Fault> faults() {
        return faults;
    }

    /** The parts of the papers that may lack something. */
    Set<String> unread() {
        return unread;
    }
}
