package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.format.FieldShape;
import org.communitysafety.csp.io.format.ObjectShape;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.Shape.Kind;

/**
 * The tables of papers, worked out from their fields: one for the papers themselves, one for each kind of paper and the partnership, and
 * one for each list of objects. Objects inside a row are columns with dots; lists of values stand in one cell.
 */
final class Layout {

    /** The table of the papers themselves. */
    static final String PAPERS = "papers";

    private static final Layout USUAL = new Layout(PapersDocument.shape());

    private final Map<String, Table> tables = new LinkedHashMap<>();
    /** The tables of elements that stand alone, by the name of their type. */
    private final Map<String, String> alone = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    /** By the name of a table, those whose rows have rows of it within them. */
    private final Map<String, List<Table>> owners = new HashMap<>();

    private Layout(ObjectShape papers) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (FieldShape field : papers.shapes()) {
            if (isElement(field) && !field.list()) {
                places.computeIfAbsent(type(field).name(), first -> new ArrayList<>()).add(field.name());
            }
        }
        tables.put(PAPERS, new Table(PAPERS, papers, List.of(), false, columns(papers)));
        add(papers, false, places);
        for (Table owner : tables.values()) {
            owner.row().shapes().stream().filter(Layout::isListOfObjects)
                    .forEach(field -> owners.computeIfAbsent(field.name(), first -> new ArrayList<>()).add(owner));
        }
    }

    static Layout usual() {
        return USUAL;
    }

    private static ObjectShape type(FieldShape field) {
        return field.shape().object().orElseThrow();
    }

    private static boolean isObject(FieldShape field) {
        return field.shape().kind() == Kind.OBJECT;
    }

    private static boolean isListOfObjects(FieldShape field) {
        return field.list() && isObject(field);
    }

    private static boolean isElement(FieldShape field) {
        return isObject(field) && type(field).isElement();
    }

    private void add(ObjectShape owner, boolean owned, Map<String, List<String>> places) {
        for (FieldShape field : owner.shapes()) {
            if (!isObject(field)) {
                continue;
            }
            ObjectShape type = type(field);
            if (field.list()) {
                Table known = tables.get(field.name());
                if (known == null) {
                    tables.put(field.name(), new Table(field.name(), type, List.of(), owned, columns(type)));
                } else if (!known.row().name().equals(type.name()) || known.owned() != owned) {
                    throw new IllegalStateException("two kinds of rows for the table " + field.name());
                }
            } else if (type.isElement() && !alone.containsKey(type.name())) {
                List<String> as = Objects.requireNonNull(places.get(type.name()), type.name());
                alone.put(type.name(), as.get(0));
                tables.put(as.get(0), new Table(as.get(0), type, as, false, columns(type)));
            }
            if (done.add(field.name() + " " + type.name() + " " + owner.name())) {
                add(type, type.isElement() || owned, places);
            }
        }
    }

    private static List<Column> columns(ObjectShape type) {
        List<Column> columns = new ArrayList<>();
        add(columns, "", type, true);
        return columns;
    }

    private static void add(List<Column> columns, String prefix, ObjectShape type, boolean required) {
        for (FieldShape field : type.shapes()) {
            String name = prefix + field.name();
            if (!isObject(field)) {
                columns.add(Column.of(name, field, required && field.required() && !field.fixed()));
            } else if (!field.list() && !type(field).isElement()) {
                columns.add(Column.of(name, field, false));
                add(columns, name + ".", type(field), false);
            }
        }
    }

    /** All tables by their names, in order. */
    Map<String, Table> tables() {
        return tables;
    }

    /** Whether nothing ever names the id of a row: no field refers to its type, and no row of another table is within it. */
    boolean isIdFree(Table table) {
        boolean referred = tables.values().stream()
                .flatMap(one -> one.columns().values().stream())
                .anyMatch(column -> column.field().shape().refersTo().equals(Optional.of(table.row().name())));
        return table.row().isElement() && !referred
                && table.row().shapes().stream().noneMatch(Layout::isListOfObjects);
    }

    /** How many rows in these tables the rows of a table could be within. */
    int owners(Table table, Collection<TableRows> written) {
        int owners = 0;
        for (TableRows rows : written) {
            for (FieldShape field : rows.table().row().shapes()) {
                owners += isListOfObjects(field) && of(field) == table ? rows.count() : 0;
            }
        }
        return owners;
    }

    /** The tables whose rows may have rows of a table within them. */
    List<Table> owners(Table table) {
        return owners.getOrDefault(table.name(), List.of());
    }

    /** Whether rows of the table are within elements that stand alone, such as the plan, and no others. */
    boolean isWithinAlone(Table table) {
        return table.owned() && owners(table).stream().allMatch(owner -> alone.containsKey(owner.row().name()));
    }

    /** The table with the one row of the papers themselves. */
    Table papers() {
        return named(PAPERS);
    }

    /** The table with the rows of a field that holds objects. */
    Table of(FieldShape field) {
        return named(field.list() ? field.name() : Objects.requireNonNull(alone.get(type(field).name())));
    }

    private Table named(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }
}
