package org.communitysafety.csp.io.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.words.Said;

/** Of which tables rows were lost, so that what other rows refer to may have been there: told once, and nothing else suggested. */
final class Losses {

    private final Layout layout;
    private final Map<String, TableFile> files;

    Losses(Layout layout, Map<String, TableFile> files) {
        this.layout = layout;
        this.files = files;
    }

    /** Why an element of a type may be there although it was not read, in a clause; empty if there is no reason. */
    Optional<Said> ofType(String type) {
        String table = PackageFile.REFERRED.get(type);
        return Optional.of(table == null ? "" : ofTables(List.of(table))).filter(reason -> !reason.isEmpty()).map(Said::asItStands);
    }

    /** Why what the rows of a table are within may be there although it was not read, in a clause; empty if there is no reason. */
    String ofOwners(Table table) {
        return ofTables(layout.owners(table).stream().map(Table::name).toList());
    }

    private String ofTables(List<String> tables) {
        for (String name : tables) {
            TableFile file = files.get(name);
            if (file != null && !file.isWhole()) {
                return (file.rows().isEmpty() ? "no row" : "not every row") + " of " + file.name() + " was read";
            }
        }
        return !tables.isEmpty() && tables.stream().noneMatch(files::containsKey) ? "there is no table '" + tables.get(0) + "' here" : "";
    }
}
