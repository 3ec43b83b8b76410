package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.measure.Measure;

/** The measures of the rows: found again in the papers, or new. */
final class MeasureRows {

    private final Shelves shelves;
    private final MeasureCells cellsOfMeasures;
    private final RowKey key;
    private final Tally tally;

    MeasureRows(Shelves shelves, MeasureCells cells, RowKey key, Tally tally) {
        this.shelves = shelves;
        this.cellsOfMeasures = cells;
        this.key = key;
        this.tally = tally;
    }

    /** The measures of a row: none, one, or one for each label in its cells. */
    List<ElementId> take(RowCells cells, Optional<ElementId> priority) {
        Optional<MappedColumn> column = cells.column(SheetField.MEASURE_TITLE);
        Optional<String> title = column.flatMap(one -> key.text(cells, one, "measure"));
        if (title.isEmpty()) {
            return List.of();
        }
        Shelf<Measure> measures = shelves.measures();
        List<ElementId> made = new ArrayList<>();
        if (cellsOfMeasures.hasLostLabels(cells) && measures.all().stream().anyMatch(one -> one.getTitle().startsWith(title.get() + ": "))) {
            tally.unread();
            return made;
        }
        for (String label : cellsOfMeasures.labels(cells).values()) {
            String whole = label.isEmpty() ? title.get() : title.get() + ": " + label;
            String known = shelves.keys().of(priority, whole);
            if (key.isRefused(known, measures, cells, column.get(), RowKey.Of.MEASURE)) {
                continue;
            }
            Measure base = measures.find(known).orElseGet(() ->
                    Measure.builder().id(shelves.ids().of("measure", title.get(), label)).title(whole).build());
            Measure now = cellsOfMeasures.of(base, cells, title.get(), label);
            if (shelves.keys().byPriority() && priority.filter(now.getPriorities()::contains).isEmpty()) {
                now = Measure.builder().like(now).priorities(priority.map(List::of).orElse(List.of())).build();
            }
            measures.put(known, now, cells.place(column.get()));
            made.add(now.getId());
        }
        return made;
    }
}
