package org.communitysafety.csp.io.map;

import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Damage;

/** The words of a row by which its element is known again, and whether the row can be read by them. */
final class RowKey {

    private final Tally tally;

    RowKey(Tally tally) {
        this.tally = tally;
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

    /** Whether another row was for the same element, which is told. */
    <T extends Element> boolean isAgain(Optional<T> known, Shelf<T> shelf, RowCells cells, MappedColumn column, String what) {
        Optional<Location> before = known.flatMap(one -> shelf.touched(one.getId()));
        before.ifPresent(place -> {
            tally.unread();
            cells.fault(column, FaultKind.DUPLICATE, what + " stands on line " + place.line()
                    + " already, under the same priority: this row was not read. Take one out, or make them differ.");
        });
        return before.isPresent();
    }
}
