package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.time.PartialDate;

/** What the cells of a row make of an action. A field that the sheet has no column for stays as it was. */
final class ActionCells {

    private final Readers readers;
    private final String stamp;
    private final Optional<PartialDate> asOf;
    private final Tally tally;

    ActionCells(Readers readers, String stamp, Optional<PartialDate> asOf, Tally tally) {
        this.readers = readers;
        this.stamp = stamp;
        this.asOf = asOf;
        this.tally = tally;
    }

    /**
     * The action of a row.
     *
     * @param base the action as the papers have it, or one with nothing but its id and text
     * @param subTheme that of the group the row is in; empty if the sheet has no such groups
     */
    Action of(Action base, RowCells row, PriorityCell.Title text, Optional<Optional<String>> subTheme) {
        Action.Builder action = Action.builder().like(base).text(text.title());
        Kept kept = new Kept(base.getExtensions(), stamp);
        if (text.number().isPresent() || row.has(SheetField.ACTION_NUMBER)) {
            action.number(text.number());
        }
        subTheme.ifPresent(action::subTheme);
        if (row.has(SheetField.ACTION_SUB_THEME)) {
            action.subTheme(row.text(SheetField.ACTION_SUB_THEME));
        }
        if (row.has(SheetField.ACTION_TITLE)) {
            action.title(row.text(SheetField.ACTION_TITLE));
        }
        if (row.has(SheetField.ACTION_OUTCOME)) {
            action.outcome(row.text(SheetField.ACTION_OUTCOME));
        }
        if (row.has(SheetField.ACTION_RESOURCES)) {
            action.resources(row.text(SheetField.ACTION_RESOURCES));
        }
        if (row.has(SheetField.ACTION_CONDITION)) {
            action.condition(row.text(SheetField.ACTION_CONDITION));
        }
        if (row.has(SheetField.ACTION_CARRIED_FROM)) {
            action.carriedFrom(row.text(SheetField.ACTION_CARRIED_FROM));
        }
        if (row.has(SheetField.ACTION_CARRIED_REASON)) {
            action.carriedReason(row.text(SheetField.ACTION_CARRIED_REASON));
        }
        if (row.has(SheetField.ACTION_COMMENT)) {
            action.comment(row.text(SheetField.ACTION_COMMENT));
        }
        row.column(SheetField.ACTION_LEAD).ifPresent(column -> leads(action, base, row, column));
        row.column(SheetField.ACTION_PARTNERS).ifPresent(column -> partners(action, row, column, kept));
        row.column(SheetField.ACTION_DUE).ifPresent(column -> action.due(due(base, row, column)));
        if (row.has(SheetField.ACTION_STATUS) || row.has(SheetField.ACTION_PROGRESS)) {
            action.progress(progress(base.getProgress(), row));
        }
        return action.extensions(kept.extensions()).build();
    }

    private void leads(Action.Builder action, Action base, RowCells row, MappedColumn column) {
        Optional<String> written = row.written(SheetField.ACTION_LEAD);
        Reading<List<ElementId>> read = row.read(column, cell -> readers.bodies.read(cell, column.mapping().getSeparators()));
        boolean known = read.trouble().isEmpty() || !written.equals(base.getLeadText());
        action.leadText(written);
        if (known) {
            action.leads(read.value().orElse(List.of()));
        }
    }

    private void partners(Action.Builder action, RowCells row, MappedColumn column, Kept kept) {
        Reading<List<ElementId>> read = row.read(column, cell -> readers.bodies.read(cell, column.mapping().getSeparators()));
        action.partners(read.value().orElse(List.of()));
        kept.words("partners", row.written(SheetField.ACTION_PARTNERS));
    }

    /** What could not be understood, and says the same as before, stays as a person may have put it. */
    private Optional<Due> due(Action base, RowCells row, MappedColumn column) {
        Reading<Due> read = row.read(column, readers.due::read);
        Optional<Due> before = base.getDue().filter(due -> due.getText().equals(Plain.written(row.raw(column))));
        return read.trouble().isPresent() && before.isPresent() ? before : read.value();
    }

    private List<Progress> progress(List<Progress> before, RowCells row) {
        List<Progress> all = new ArrayList<>(before);
        List<MappedColumn> prose = new ArrayList<>(row.columns(SheetField.ACTION_PROGRESS));
        for (MappedColumn column : row.columns(SheetField.ACTION_STATUS)) {
            Optional<MappedColumn> beside = prose.stream().filter(one -> when(one).equals(when(column))).findFirst();
            beside.ifPresent(prose::remove);
            Optional<String> comment = beside.flatMap(one -> row.value(one, PlainCells::text));
            Optional<StatusCell.Status> status = row.value(column, readers.statuses::read);
            if (status.isPresent()) {
                String more = join(status.get().comment(), comment);
                add(all, Progress.builder().text(status.get().text()).scale(status.get().scale()).asAt(when(column))
                        .comment(more.isEmpty() ? Optional.empty() : Optional.of(more)).build());
            } else {
                comment.ifPresent(text -> add(all, Progress.builder().text(text).asAt(when(column)).build()));
            }
        }
        for (MappedColumn column : prose) {
            row.value(column, PlainCells::text).ifPresent(text -> add(all, Progress.builder().text(text).asAt(when(column)).build()));
        }
        return all;
    }

    private static String join(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent() ? first.get() + "\n" + second.get() : first.or(() -> second).orElse("");
    }

    private Optional<PartialDate> when(MappedColumn column) {
        return column.when().flatMap(When::end).or(() -> asOf);
    }

    /** Puts a status in its place in time: in that of the same date, or after all that are not later. */
    private void add(List<Progress> all, Progress one) {
        if (one.getAsAt().isEmpty()) {
            tally.undatedStatus();
            if (all.isEmpty() || !saysTheSame(all.get(all.size() - 1), one)) {
                all.add(one);
            }
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getAsAt().equals(one.getAsAt())) {
                all.set(i, one);
                return;
            }
        }
        int at = all.size();
        while (at > 0 && all.get(at - 1).getAsAt().filter(date -> date.getFirst().isAfter(one.getAsAt().get().getLast())).isPresent()) {
            at--;
        }
        all.add(at, one);
    }

    private static boolean saysTheSame(Progress a, Progress b) {
        return a.getText().equals(b.getText()) && a.getScale().equals(b.getScale()) && a.getComment().equals(b.getComment());
    }
}
