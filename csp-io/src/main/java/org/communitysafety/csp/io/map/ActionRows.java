package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Damage;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.words.Said;

/** The actions of the rows: found again in the papers, or new. */
final class ActionRows {

    private final Shelves shelves;
    private final Keys keys;
    private final ActionCells cellsOfActions;
    private final RowKey key;
    private final Tally tally;
    private final Damage.Zeros zeros = new Damage.Zeros();
    /** Where each number stands that may have lost zeros, as it was taken. */
    private final List<Location> numbers = new ArrayList<>();

    ActionRows(Shelves shelves, ActionCells cells, RowKey key, Tally tally) {
        this.shelves = shelves;
        this.keys = shelves.keys();
        this.cellsOfActions = cells;
        this.key = key;
        this.tally = tally;
    }

    /**
     * The action of a row; empty if it has none, or none that could be read.
     *
     * @param priority the one that the row is under
     * @param subTheme that of the group the row is in; empty if the sheet has no such groups
     */
    Optional<ElementId> take(RowCells cells, Optional<ElementId> priority, Optional<Optional<String>> subTheme) {
        Optional<MappedColumn> column = cells.column(SheetField.ACTION_TEXT);
        Optional<String> written = column.flatMap(one -> key.text(cells, one, "action"));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        PriorityCell.Title text = title(cells, column.get(), written.get());
        if (keys.byNumber() && isDamaged(cells)) {
            tally.unread();
            return Optional.empty();
        }
        if (keys.byNumber() && text.number().isEmpty()) {
            tally.unread();
            cells.fault(column.get(), FaultKind.MISSING, SheetMessages.NO_NUMBER.said());
            return Optional.empty();
        }
        String words = keys.byNumber() ? text.number().orElse("") : text.title();
        String known = keys.of(priority, words);
        if (key.isRefused(known, shelves.actions(), cells, column.get(), keys.byNumber() ? RowKey.Of.NUMBER : RowKey.Of.ACTION)) {
            return Optional.empty();
        }
        Action base = shelves.actions().find(known).orElseGet(() ->
                Action.builder().id(shelves.ids().of("action", words)).text(text.title()).build());
        Action now = cellsOfActions.of(base, cells, text, subTheme);
        if (keys.byPriority() && priority.filter(now.getPriorities()::contains).isEmpty()) {
            now = Action.builder().like(now).priorities(priority.map(List::of).orElse(List.of())).build();
        }
        shelves.actions().put(known, now, cells.place(column.get()));
        return Optional.of(now.getId());
    }

    private PriorityCell.Title title(RowCells cells, MappedColumn column, String written) {
        PriorityCell.Title text = column.mapping().isNumbered()
                ? PriorityCell.numbered(written)
                : new PriorityCell.Title(Optional.empty(), written, List.of());
        return cells.has(SheetField.ACTION_NUMBER) ? new PriorityCell.Title(number(cells), text.title(), List.of()) : text;
    }

    private Optional<String> number(RowCells cells) {
        cells.column(SheetField.ACTION_NUMBER).ifPresent(column -> {
            zeros.add(numbers.size(), Plain.text(cells.raw(column)));
            numbers.add(cells.place(column));
        });
        return cells.value(SheetField.ACTION_NUMBER, cell -> {
            if (Damage.ofText(Plain.text(cell)).isEmpty()) {
                return PlainCells.text(cell);
            }
            return keys.byNumber()
                    ? Reading.trouble(CellMessages.KEY_TURNED.said())
                    : Reading.kept(Plain.written(cell), CellMessages.NUMBER_TURNED.said());
        });
    }

    private static boolean isDamaged(RowCells cells) {
        return cells.column(SheetField.ACTION_NUMBER).filter(column -> Damage.ofText(Plain.text(cells.raw(column))).isPresent()).isPresent();
    }

    /** Tells, once all rows are read, which numbers seem to have lost the zeros before them. */
    void tellLostZeros(SheetFaults faults) {
        zeros.lost().forEach(lost -> faults.add(numbers.get(lost.key()), FaultKind.MALFORMED, lost.sentence()));
    }

    /** Links an action and the measures of its row. */
    void pair(ElementId action, List<ElementId> measured) {
        Action with = Objects.requireNonNull(shelves.actions().get(action));
        Set<ElementId> all = new LinkedHashSet<>(with.getMeasures());
        all.addAll(measured);
        shelves.actions().change(Action.builder().like(with).measures(all).build());
        for (ElementId id : measured) {
            Measure measure = Objects.requireNonNull(shelves.measures().get(id));
            Set<ElementId> towards = new LinkedHashSet<>(measure.getActions());
            towards.add(action);
            shelves.measures().change(Measure.builder().like(measure).actions(towards).build());
        }
    }
}
