package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communitysafety.csp.io.format.FieldShape;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.Shape.Kind;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.sheet.Guard;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/** Puts the cells of tables together as the JSON of papers, and keeps which cell each value came from. */
final class Composer {

    /** How an extension stands in a cell, as faults show it. */
    private static final String EXTENSION = "{\"name:space\": value}";

    private final Layout layout;
    private final Map<String, TableFile> files;
    private final Limits limits;
    private final Found found;
    private final JsonBytes out = new JsonBytes();
    private final Marks marks;
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final Map<String, Boolean> soleOwners = new HashMap<>();

    Composer(Layout layout, Map<String, TableFile> files, String source, Limits limits, Found found) {
        this.layout = layout;
        this.files = files;
        this.limits = limits;
        this.found = found;
        this.marks = new Marks(source, new Losses(layout, files)::ofType);
    }

    /** The papers as JSON. */
    byte[] compose() {
        Table papers = layout.papers();
        found.place(papers, "", "");
        List<TableRow> rows = rows(papers, "");
        TableRow row = rows.isEmpty() ? null : rows.get(0);
        onlyOne(rows, TableMessages.PAPERS_AGAIN.said());
        object(parts(papers), row, "", "", "", "");
        return out.bytes();
    }

    Marks marks() {
        return marks;
    }

    private List<Part> parts(Table table) {
        return parts.computeIfAbsent(table.name(), name -> Part.of(layout, table, files.get(name)));
    }

    private List<TableRow> rows(Table table, String key) {
        TableFile file = files.get(table.name());
        return file == null ? List.of() : file.rows(key);
    }

    /**
     * An object.
     *
     * @param row the row it is, or is in; null if the papers have none
     * @param prefix how the headings of its columns start
     * @param pointer its JSON Pointer
     * @param scope what stands before the ids in it where others may have the same
     * @param owner the key of what its lists belong to
     */
    private void object(List<Part> its, @Nullable TableRow row, String prefix, String pointer, String scope, String owner) {
        int start = out.next();
        marks.object(start, row, prefix);
        out.open('{');
        for (Part part : its) {
            String name = part.field().name();
            if (part.table() != null) {
                if (part.field().list()) {
                    list(part, part.table(), pointer, scope, owner);
                } else {
                    element(part, part.table(), pointer + "/" + name);
                }
            } else if (part.field().shape().kind() == Kind.OBJECT) {
                if (isPresent(part, row)) {
                    out.name(part.name());
                    object(part.parts(), row, part.prefix(), pointer + "/" + name, scope, owner);
                }
            } else {
                cell(part, row);
            }
        }
        out.close('}');
    }

    /** Whether an object inside a row has anything in it, or says that it is there without anything. */
    private boolean isPresent(Part part, @Nullable TableRow row) {
        String own = row == null || part.cell() < 0 ? "" : row.row().text(part.cell()).strip();
        if (own.equals("{}")) {
            return true;
        }
        if (row != null && !own.isEmpty()) {
            found.cell(row, part.heading(), FaultKind.MALFORMED, TableMessages.NO_VALUE.said(part.heading(), part.parts().get(0).heading()));
        }
        for (Part inner : part.parts()) {
            if (inner.table() != null ? !rows(inner.table(), "").isEmpty()
                    : inner.field().shape().kind() == Kind.OBJECT ? isPresent(inner, row)
                            : row != null && inner.cell() >= 0 && !row.row().text(inner.cell()).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** An element that stands alone: a paper, the partnership. */
    private void element(Part part, Table table, String pointer) {
        found.place(table, pointer, "");
        String as = part.field().name();
        List<TableRow> rows = new ArrayList<>(rows(table, table.as().size() > 1 ? as : ""));
        if (table.as().size() > 1 && as.equals(table.as().get(0))) {
            rows.addAll(rows(table, ""));
        }
        if (rows.isEmpty()) {
            return;
        }
        Said noun = Said.asItStands(table.row().noun());
        onlyOne(rows, table.as().size() > 1 ? TableMessages.PAPER_AGAIN_AS.said(noun, as) : TableMessages.PAPER_AGAIN.said(noun));
        out.name(part.name());
        row(rows.get(0), parts(table), pointer, part.field().shape().ownScope() ? as + " " : "");
    }

    private void onlyOne(List<TableRow> rows, Said again) {
        for (TableRow more : rows.subList(Math.min(1, rows.size()), rows.size())) {
            more.use();
            found.row(more, FaultKind.DUPLICATE, again);
        }
        if (!rows.isEmpty()) {
            rows.get(0).use();
        }
    }

    private void list(Part part, Table table, String pointer, String scope, String owner) {
        found.place(table, pointer, part.field().name());
        if (!files.containsKey(table.name())) {
            return;
        }
        List<TableRow> rows = rows(table, table.owned() ? owner : "");
        if (table.owned() && isSoleOwner(table)) {
            List<TableRow> both = new ArrayList<>(rows);
            both.addAll(rows(table, ""));
            both.sort((a, b) -> Integer.compare(a.index(), b.index()));
            rows = both;
        }
        if (rows.isEmpty() || rows.get(0).isUsed()) {
            return;
        }
        out.name(part.name());
        marks.object(out.next(), rows.get(0), "");
        out.open('[');
        List<Part> its = parts(table);
        int index = 0;
        for (TableRow row : rows) {
            row.use();
            row(row, its, pointer + "/" + part.field().name() + "/" + index++, scope);
        }
        out.close(']');
    }

    /** Whether there is but one element that rows of the table can belong to. */
    private boolean isSoleOwner(Table table) {
        return soleOwners.computeIfAbsent(table.name(), name -> {
            int owners = 0;
            for (TableFile file : files.values()) {
                for (FieldShape field : file.table().row().shapes()) {
                    owners += field.list() && field.shape().kind() == Kind.OBJECT && layout.of(field) == table ? file.rows().size() : 0;
                }
            }
            return owners == 1;
        });
    }

    private void row(TableRow row, List<Part> its, String pointer, String scope) {
        row.stands(pointer);
        String id = row.file().table().row().isElement() ? Guard.read(row.text("id").strip()) : "";
        if (!id.isEmpty()) {
            found.owner(scope + id);
        }
        object(its, row, "", pointer, scope, scope + id);
    }

    private void cell(Part part, @Nullable TableRow row) {
        String text = row == null || part.cell() < 0 ? "" : row.row().text(part.cell());
        FieldShape field = part.field();
        if (row == null || text.isBlank()) {
            if (field.fixed()) {
                fixed(part);
            }
            return;
        }
        String column = part.heading();
        if (field.shape().kind() == Kind.JSON) {
            String json = text.strip();
            if (PapersDocument.isObject(json, limits)) {
                mark(part, row);
                out.raw(json);
            } else {
                found.cell(row, column, FaultKind.MALFORMED, TableMessages.EXTENSION.said(EXTENSION));
            }
            return;
        }
        String said = Guard.read(field.list() ? text.stripLeading() : field.shape().kind() == Kind.TEXT ? text : text.strip());
        if (!field.list()) {
            mark(part, row);
            scalar(field, said);
            return;
        }
        List<String> values = Cells.split(said);
        values.stream().filter(value -> isJoined(part.own(), value)).findFirst().ifPresent(value ->
                found.cell(row, column, FaultKind.MALFORMED, TableMessages.COMMAS.said(Shown.of(value))));
        if (!values.isEmpty()) {
            mark(part, row);
            out.open('[');
            for (String value : values) {
                marks.value(out.next(), row, column);
                scalar(field, value);
            }
            out.close(']');
        }
    }

    /** Whether a value seems to be several ids or words with commas between, where semicolons should stand. */
    private boolean isJoined(Column column, String value) {
        return value.indexOf(',') > 0 && column.isClosed() && rows(column).stream().noneMatch(row -> row.text("id").strip().equals(value));
    }

    /** The rows of the elements that a column refers to. */
    private List<TableRow> rows(Column column) {
        TableFile file = column.field().shape().refersTo().map(PackageFile.REFERRED::get).map(files::get).orElse(null);
        return file == null ? List.of() : file.rows();
    }

    private void mark(Part part, TableRow row) {
        out.name(part.name());
        marks.value(out.next(), row, part.heading());
    }

    /** What the document is, where the tables do not tell. */
    private void fixed(Part part) {
        out.name(part.name());
        out.raw(PapersDocument.constant(part.field().name()));
    }

    private void scalar(FieldShape field, String said) {
        String plain = said.strip();
        boolean number = field.shape().kind() == Kind.DECIMAL || field.shape().kind() == Kind.WHOLE || field.name().equals("version");
        if (number && Column.isNumber(plain)) {
            out.raw(plain);
        } else if (field.shape().kind() == Kind.YES_NO && Column.isYesOrNo(plain)) {
            out.raw(plain.toLowerCase(Locale.ROOT));
        } else {
            out.text(said);
        }
    }
}
