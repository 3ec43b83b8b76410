package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.Shape.Kind;

/** The description of tables as a Frictionless Data Package, so that any tool for such packages can check and load them. */
final class PackageFile {

    static final String NAME = "datapackage.json";

    /** The tables that are looked up by one type of element alone. */
    static final Map<String, String> REFERRED = Map.of(
            "Body", "bodies", "Priority", "priorities", "Strategy", "strategies", "Action", "actions", "Measure", "measures",
            "ProposedPriority", "recommendedPriorities", "Consultation", "consultations", "Meeting", "meetings", "Event", "events");

    private PackageFile() {}

    static byte[] of(List<TableRows> tables) {
        return PapersDocument.json(describe(tables));
    }

    private static Map<String, Object> describe(List<TableRows> tables) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-package");
        all.put("name", "community-safety-papers");
        all.put("title", "The papers of a Community Safety Partnership");
        List<String> names = tables.stream().map(TableRows::name).toList();
        List<Object> resources = new ArrayList<>();
        tables.forEach(table -> resources.add(resource(table, names)));
        all.put("resources", resources);
        return all;
    }

    private static Map<String, Object> resource(TableRows rows, List<String> names) {
        Table table = rows.table();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name().toLowerCase(Locale.ROOT));
        resource.put("path", table.file());
        resource.put("title", table.name());
        resource.put("description", table.row().description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Object> fields = new ArrayList<>();
        List<Object> references = new ArrayList<>();
        for (String heading : rows.headings()) {
            Column column = table.columns().get(heading);
            fields.add(column == null ? key(table) : field(column));
            String to = column == null || column.isList() ? null : column.field().shape().refersTo().map(REFERRED::get).orElse(null);
            if (to != null && names.contains(to)) {
                references.add(reference(heading, to));
            }
        }
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        if (table.row().isElement()) {
            schema.put("primaryKey", table.key().isEmpty() ? List.of("id") : List.of(table.key(), "id"));
        }
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> reference(String heading, String to) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("fields", heading);
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("resource", to.toLowerCase(Locale.ROOT));
        target.put("fields", "id");
        reference.put("reference", target);
        return reference;
    }

    private static Map<String, Object> key(Table table) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", table.key());
        field.put("type", "string");
        if (table.key().equals(Table.AS)) {
            field.put("description", "Which of the papers it is.");
            field.put("constraints", Map.of("enum", table.as()));
        } else {
            field.put("description", "The id of what it belongs to; behind 'previousPlan ' or 'previousAssessment ' where that is in one of those.");
        }
        return field;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (column.isList()) {
            field.put("type", "string");
            field.put("description", column.field().words() + " Several are separated by semicolons."
                    + (column.field().shape().words().isEmpty() ? "" : " Each is one of: " + String.join(", ", column.field().shape().words()) + "."));
        } else {
            field.put("type", type(column.kind()));
            field.put("description", column.field().words());
            if (!column.field().shape().words().isEmpty()) {
                constraints.put("enum", column.field().shape().words());
            } else if (!column.field().shape().pattern().isEmpty() && !column.isGuarded()) {
                constraints.put("pattern", column.field().shape().pattern());
            }
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case DECIMAL -> "number";
            case WHOLE -> "integer";
            case YES_NO -> "boolean";
            case JSON, OBJECT -> "object";
            case TEXT, SIGN -> "string";
        };
    }
}
