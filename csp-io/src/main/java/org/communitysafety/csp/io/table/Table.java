package org.communitysafety.csp.io.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communitysafety.csp.io.format.ObjectShape;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * One table of papers.
 *
 * @param name the name of its file, without the ending
 * @param row what a row of it is
 * @param as the fields of papers that a row can be, if there are several: {@code plan}, {@code previousPlan}
 * @param owned whether its rows belong to elements, each by its id
 * @param columns its columns by their names, in order
 */
record Table(String name, ObjectShape row, List<String> as, boolean owned, Map<String, Column> columns) {

    /** The heading of the column with the id of the element that a row belongs to. */
    static final String WITHIN = "within";

    /** The heading of the column that tells which of the papers a row is. */
    static final String AS = "as";

    Table(String name, ObjectShape row, List<String> as, boolean owned, List<Column> columns) {
        this(name, row, as, owned, byName(columns));
    }

    private static Map<String, Column> byName(List<Column> columns) {
        Map<String, Column> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return byName;
    }

    String file() {
        return name + ".csv";
    }

    /** The first heading, which tells where a row belongs; empty if there is but one place for it. */
    String key() {
        return as.size() > 1 ? AS : owned ? WITHIN : "";
    }

    /** All that can head a column. */
    Collection<String> headings() {
        Set<String> headings = new LinkedHashSet<>(columns.keySet());
        if (!key().isEmpty()) {
            headings.add(key());
        }
        return headings;
    }

    /** Whether half the filled cells of a row are headings of the table. */
    boolean isHeader(SheetRow row) {
        int known = 0;
        for (int i = 0; i < row.size(); i++) {
            known += !row.text(i).isBlank() && columnOf(row.text(i).strip()) != null ? 1 : 0;
        }
        return known > 0 && known * 2 >= row.filled();
    }

    /** Whether these are headings of the table and nothing else, as they are written, two or more, with all that every row needs. */
    boolean isHeadedBy(List<String> headings) {
        return headings.size() > 1
                && headings().containsAll(headings)
                && columns.values().stream().filter(Column::required).allMatch(column -> headings.contains(column.name()));
    }

    /** The column of that name, which it has. */
    Column column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    /** The column that a heading means, whatever its capitals; null if none. */
    @Nullable String columnOf(String heading) {
        if (heading.equalsIgnoreCase(key())) {
            return key();
        }
        if (columns.containsKey(heading)) {
            return heading;
        }
        String lower = heading.toLowerCase(Locale.ROOT);
        return columns.keySet().stream().filter(name -> name.toLowerCase(Locale.ROOT).equals(lower)).findFirst().orElse(null);
    }
}
