package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communitysafety.csp.io.format.FieldShape;
import org.communitysafety.csp.io.format.ObjectShape;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.Shape.Kind;
import org.communitysafety.csp.io.sheet.Guard;
import org.communitysafety.csp.papers.Papers;

/** Writes papers as tables: takes their canonical JSON apart. */
public final class TablesOut {

    private static final String ID = "id";

    /** What a plan is added to in the course of its year. */
    private static final Set<String> ADDED_TO =
            Set.of("bodies", "priorities", "actions", "progress", "measures", "targets", "observations", "resources", "meetings");

    private final Layout layout = Layout.usual();
    private final Map<String, TableRows> tables = new LinkedHashMap<>();

    private TablesOut() {}

    /**
     * The tables of papers that have rows, in their order.
     *
     * @throws IllegalArgumentException if the papers hold what no file can
     */
    public static List<TableRows> tables(Papers papers) {
        TablesOut out = new TablesOut();
        Table table = out.layout.papers();
        Map<String, String> row = out.add(table, "");
        out.object(table.row(), Tree.of(PapersDocument.write(papers)), row, "", table, "", "");
        List<TableRows> written = new ArrayList<>();
        out.layout.tables().keySet().forEach(name -> {
            if (out.tables.containsKey(name)) {
                written.add(out.tables.get(name));
            }
        });
        return written;
    }

    /**
     * The tables of papers for a workbook: those that have rows, and without rows those that a plan is added to in the course of its
     * year.
     *
     * @throws IllegalArgumentException as {@link #tables(Papers)}
     */
    public static List<TableRows> offered(Papers papers) {
        Map<String, TableRows> written = new LinkedHashMap<>();
        tables(papers).forEach(rows -> written.put(rows.name(), rows));
        List<TableRows> offered = new ArrayList<>();
        Layout.usual().tables().forEach((name, table) -> {
            if (written.containsKey(name)) {
                offered.add(written.get(name));
            } else if (papers.getPlan().isPresent() && ADDED_TO.contains(name)) {
                offered.add(new TableRows(table));
            }
        });
        return offered;
    }

    /**
     * The headings of a table that nobody who fills a workbook in needs: the id of its rows where nothing ever names it, and what a
     * row is within where that can be but one thing.
     */
    public static Set<String> unneeded(TableRows rows, List<TableRows> all) {
        Layout layout = Layout.usual();
        Set<String> unneeded = new HashSet<>();
        if (layout.isIdFree(rows.table())) {
            unneeded.add(ID);
        }
        if (layout.isWithinAlone(rows.table()) && layout.owners(rows.table(), all) == 1) {
            unneeded.add(Table.WITHIN);
        }
        return unneeded;
    }

    /** The files of papers by their names: the CSV tables, and the description of them. */
    public static Map<String, byte[]> files(Papers papers) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<TableRows> tables = tables(papers);
        files.put(PackageFile.NAME, PackageFile.of(tables));
        tables.forEach(table -> files.put(table.table().file(), CsvText.of(table)));
        return files;
    }

    private Map<String, String> add(Table table, String key) {
        Map<String, String> row = tables.computeIfAbsent(table.name(), name -> new TableRows(table)).add();
        if (!table.key().isEmpty()) {
            row.put(table.key(), Guard.written(key));
        }
        return row;
    }

    private void object(ObjectShape type, Tree value, Map<String, String> row, String prefix, Table table, String scope, String owner) {
        for (FieldShape field : type.shapes()) {
            Tree inner = value.fields().get(field.name());
            if (inner == null) {
                continue;
            }
            String name = prefix + field.name();
            if (field.shape().kind() != Kind.OBJECT) {
                row.put(name, cell(table.column(name), inner));
            } else if (field.list()) {
                inner.items().forEach(item -> element(field, item, layout.of(field).owned() ? owner : "", scope));
            } else if (field.shape().object().orElseThrow().isElement()) {
                element(field, inner, field.name(), field.shape().ownScope() ? field.name() + " " : scope);
            } else {
                if (inner.fields().isEmpty()) {
                    row.put(name, inner.json());
                }
                object(field.shape().object().orElseThrow(), inner, row, name + ".", table, scope, owner);
            }
        }
    }

    private void element(FieldShape field, Tree value, String key, String scope) {
        Table table = layout.of(field);
        Map<String, String> row = add(table, key);
        Tree id = value.fields().get("id");
        object(table.row(), value, row, "", table, scope, scope + (id == null ? "" : id.text()));
    }

    private static String cell(Column column, Tree value) {
        if (column.kind() == Kind.JSON) {
            return value.json();
        }
        String text = column.isList() ? Cells.joined(value.items().stream().map(Tree::text).toList()) : value.text();
        return column.isGuarded() ? Guard.written(text) : text;
    }
}
