package org.communitysafety.csp.io.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communitysafety.csp.io.format.FieldShape;
import org.communitysafety.csp.io.format.ObjectShape;
import org.communitysafety.csp.io.format.Shape.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One field of the rows of a table, and where it comes from.
 *
 * @param field the field
 * @param column its column; of a list of objects, or of an element, null
 * @param cell the cell of that column in this file; -1 if the file has no such column
 * @param parts of an object inside the row, its own fields
 * @param prefix of an object inside the row, how the headings of its columns start
 * @param table of a list of objects, or of an element, the table with its rows
 * @param name the name of the field as it stands in JSON, with its colon
 */
record Part(
        FieldShape field, @Nullable Column column, int cell, List<Part> parts, String prefix, @Nullable Table table, byte[] name) {

    private Part(FieldShape field, @Nullable Column column, int cell, List<Part> parts, String prefix, @Nullable Table table) {
        this(field, column, cell, parts, prefix, table, ('"' + field.name() + "\":").getBytes(StandardCharsets.US_ASCII));
    }

    /** The heading of its column, where it has one. */
    String heading() {
        return own().name();
    }

    /** Its column, where it has one. */
    Column own() {
        return Objects.requireNonNull(column, field.name());
    }

    /** The parts of a table's rows; the file is null if there is none. */
    static List<Part> of(Layout layout, Table table, @Nullable TableFile file) {
        return of(layout, table, file, "", table.row());
    }

    private static List<Part> of(Layout layout, Table table, @Nullable TableFile file, String prefix, ObjectShape type) {
        List<Part> parts = new ArrayList<>();
        for (FieldShape field : type.shapes()) {
            String name = prefix + field.name();
            Column column = table.columns().get(name);
            int cell = file == null ? -1 : file.cell(name);
            if (field.shape().kind() != Kind.OBJECT) {
                parts.add(new Part(field, column, cell, List.of(), "", null));
            } else if (field.list() || field.shape().object().orElseThrow().isElement()) {
                parts.add(new Part(field, null, -1, List.of(), "", layout.of(field)));
            } else {
                String inner = name + ".";
                parts.add(new Part(field, column, cell, of(layout, table, file, inner, field.shape().object().orElseThrow()), inner, null));
            }
        }
        return parts;
    }
}
