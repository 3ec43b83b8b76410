package org.communitysafety.csp.io.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Damage;

/** The words of a row by which its element is known again, and whether the row can be read by them. */
final class RowKey {

    private static final int MOST = 5;

    private final Tally tally;
    private final boolean byPriority;

    /** @param byPriority whether the priority of a row counts */
    RowKey(Tally tally, boolean byPriority) {
        this.tally = tally;
        this.byPriority = byPriority;
    }

    /** The words that a row is about; if they are lacking but others stand beside, that is told. */
    Optional<String> text(RowCells cells, MappedColumn column, String kind) {
        Optional<String> text = cells.value(column, PlainCells::text);
        if (text.isEmpty()) {
            cells.filled(kind, column.field()).ifPresent(other -> {
                tally.unread();
                lacking(cells, column, other, kind);
            });
            return Optional.empty();
        }
        if (Damage.error(text.get()).isPresent()) {
            tally.unread();
            return Optional.empty();
        }
        return text;
    }

    /** Tells that the words of a row are lacking, although others of its kind stand beside. */
    static void lacking(RowCells cells, MappedColumn column, MappedColumn other, String kind) {
        cells.fault(column, FaultKind.MISSING, "nothing stands under '" + Shown.of(column.heading()) + "', but '"
                + Shown.of(Plain.written(cells.raw(other))) + "' under '" + Shown.of(other.heading()) + "': no " + kind
                + " was made of the row. Put the text in, or join the row to the one above.");
    }

    /**
     * Whether a row cannot be read, because another was for the same element or several elements have its key. That is told.
     *
     * @param what what the key is: the number, the action
     */
    <T extends Element> boolean isRefused(String key, Shelf<T> shelf, RowCells cells, MappedColumn column, String what) {
        List<ElementId> named = shelf.named(key);
        if (named.size() > 1) {
            tally.unread();
            cells.fault(column, FaultKind.DUPLICATE, what + " is that of more than one " + shelf.noun() + " in the papers, " + listed(named)
                    + ", so this row was not read: make them differ there"
                    + (byPriority ? "." : ", or say in the sheet which priority its rows are under."));
            return true;
        }
        Optional<Location> before = named.stream().findFirst().flatMap(shelf::touched);
        before.ifPresent(place -> {
            tally.unread();
            cells.fault(column, FaultKind.DUPLICATE, what + " stands on line " + place.line() + " already"
                    + (byPriority ? ", under the same priority" : "") + ": this row was not read. Take one out, or make them differ.");
        });
        return before.isPresent();
    }

    /** Several ids between quotation marks; of many, the first. */
    static String listed(Collection<ElementId> ids) {
        return ids.stream().limit(MOST).map(id -> "'" + Shown.of(id.value()) + "'").collect(Collectors.joining(", "))
                + (ids.size() > MOST ? " and others" : "");
    }
}
