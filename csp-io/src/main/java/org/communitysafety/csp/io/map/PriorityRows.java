package org.communitysafety.csp.io.map;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.GroupRows;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.plan.Priority;

/** Under which priority and sub-theme each row stands: a row above it heads it, or a cell of its own says so. */
final class PriorityRows {

    private final Shelves shelves;
    private final MappedColumns columns;
    private final RowKinds kinds;
    private final SheetFaults faults;
    private final Tally tally;
    private final boolean grouped;

    private Optional<ElementId> priority = Optional.empty();
    private Optional<String> subTheme = Optional.empty();
    /** Whether the heading of the group that the rows are in could not be read. */
    private boolean lost;

    /** @param grouped whether some rows of the sheet head others as their priority */
    PriorityRows(Shelves shelves, MappedColumns columns, RowKinds kinds, SheetFaults faults, Tally tally, boolean grouped) {
        this.shelves = shelves;
        this.columns = columns;
        this.kinds = kinds;
        this.faults = faults;
        this.tally = tally;
        this.grouped = grouped;
    }

    /** Whether the priority of the rows at hand stands in a row that could not be read. */
    boolean isLost() {
        return lost;
    }

    /** The sub-theme that the rows at hand stand under. */
    Optional<String> subTheme() {
        return subTheme;
    }

    /** Takes a row that heads others, or seems to; false if it is a row like the others. */
    boolean takeHeading(SheetRow row) {
        int only = RowKinds.only(row);
        if (only < 0) {
            return false;
        }
        String text = row.text(only);
        Optional<GroupRows> group = kinds.group(text, only);
        if (group.isPresent()) {
            heading(row, only, group.get());
            return true;
        }
        Optional<GroupRows> meant = kinds.mistyped(text);
        meant.ifPresent(one -> {
            tally.unread();
            lost = true;
            faults.add(faults.place(row, only, columns.heading(only)), FaultKind.MALFORMED,
                    SheetMessages.GROUP_MISTYPED.said(Shown.of(text), Shown.of(one.getStarts().orElse(""))));
        });
        return meant.isPresent();
    }

    private void heading(SheetRow row, int index, GroupRows group) {
        Location at = faults.place(row, index, columns.heading(index));
        if (group.getField() == SheetField.PRIORITY_TITLE) {
            Reading<PriorityCell.Title> title = PriorityCell.read(row.text(index), group.getSeparators());
            title.trouble().ifPresent(why -> faults.cell(at, Plain.written(row.text(index)), why, title.value().isPresent()));
            lost = title.value().isEmpty() || isUnclear(title.value().get(), at);
            priority = lost ? Optional.empty() : title.value().map(one -> put(one, row.text(index), at).getId());
            subTheme = Optional.empty();
        } else if (group.getField() == SheetField.ACTION_SUB_THEME) {
            subTheme = Optional.of(Plain.written(row.text(index)));
        }
    }

    /** Whether a cell of the row names a priority that the papers have more than once, which is told. */
    boolean isUnclear(RowCells cells) {
        Optional<MappedColumn> column = cells.column(SheetField.PRIORITY_TITLE);
        return column.isPresent()
                && PriorityCell.read(cells.raw(column.get()), column.get().mapping().getSeparators()).value()
                        .filter(title -> isUnclear(title, cells.place(column.get()))).isPresent();
    }

    private boolean isUnclear(PriorityCell.Title title, Location at) {
        List<ElementId> named = shelves.priorities().named(Keys.alone(title.title()));
        if (named.size() > 1) {
            faults.add(at, FaultKind.DUPLICATE, SheetMessages.PRIORITY_TWICE.said(Shown.of(title.title()), RowKey.listed(named)));
        }
        return named.size() > 1;
    }

    /** The priority of a row. */
    Optional<ElementId> of(RowCells cells) {
        Optional<MappedColumn> column = cells.column(SheetField.PRIORITY_TITLE);
        if (column.isEmpty()) {
            return priority;
        }
        List<String> separators = column.get().mapping().getSeparators();
        Optional<PriorityCell.Title> title = cells.value(column.get(), cell -> PriorityCell.read(cell, separators));
        if (title.isEmpty()) {
            cells.filled("priority", SheetField.PRIORITY_TITLE).ifPresent(other -> RowKey.lacking(cells, column.get(), other, "priority"));
            return grouped ? priority : Optional.empty();
        }
        Priority named = put(title.get(), cells.raw(column.get()), cells.place(column.get()));
        Priority.Builder now = Priority.builder().like(named);
        cells.text(SheetField.PRIORITY_NUMBER).ifPresent(now::number);
        cells.value(SheetField.PRIORITY_RANK, PlainCells::whole).ifPresent(now::rank);
        cells.text(SheetField.PRIORITY_DESCRIPTION).ifPresent(now::description);
        cells.text(SheetField.PRIORITY_KIND).ifPresent(now::kind);
        shelves.priorities().change(now.build());
        return Optional.of(named.getId());
    }

    private Priority put(PriorityCell.Title title, String written, Location at) {
        String key = Keys.alone(title.title());
        Priority base = shelves.priorities().find(key).orElseGet(() ->
                Priority.builder().id(shelves.ids().of("priority", title.title())).title(title.title()).build());
        Priority.Builder one = Priority.builder().like(base).title(title.title());
        if (title.number().isPresent()) {
            one.number(title.number());
        }
        if (!title.subThemes().isEmpty()) {
            one.subThemes(title.subThemes());
        }
        String whole = Plain.written(written);
        Kept kept = new Kept(base.getExtensions(), shelves.stamp())
                .words("heading", whole.equals(title.title()) ? Optional.empty() : Optional.of(whole));
        Priority now = one.extensions(kept.extensions()).build();
        shelves.priorities().put(key, now, at);
        return now;
    }
}
