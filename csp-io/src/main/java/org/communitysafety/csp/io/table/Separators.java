package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.io.sheet.CsvSheet;

/** What was found to stand between the cells of tables, where nobody told it. Commas everywhere are what CSV is, and need no word. */
final class Separators {

    private final Map<Separator, List<String>> found = new EnumMap<>(Separator.class);

    void add(CsvSheet sheet) {
        if (sheet.isSeparatorFound()) {
            found.computeIfAbsent(sheet.separator(), first -> new ArrayList<>()).add(Shown.of(sheet.name()));
        }
    }

    /** One sentence without its end, in which the tables that have what most have are not named; none if there is nothing to tell. */
    List<String> notes() {
        if (found.keySet().stream().allMatch(Separator.COMMA::equals)) {
            return List.of();
        }
        Separator usual = Separator.COMMA;
        int most = 0;
        for (Map.Entry<Separator, List<String>> one : found.entrySet()) {
            if (one.getValue().size() > most) {
                most = one.getValue().size();
                usual = one.getKey();
            }
        }
        List<String> where = new ArrayList<>();
        for (Map.Entry<Separator, List<String>> one : found.entrySet()) {
            if (one.getKey() != usual) {
                where.add("by " + one.getKey().several() + " in " + String.join(", ", one.getValue()));
            }
        }
        where.add("by " + usual.several() + " in " + (where.isEmpty() ? "every table" : "the others"));
        return List.of("cells are separated " + String.join("; ", where) + ", as the first rows tell");
    }
}
