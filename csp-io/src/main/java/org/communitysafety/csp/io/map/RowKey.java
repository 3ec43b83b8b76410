package org.communitysafety.csp.io.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.Damage;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** The words of a row by which its element is known again, and whether the row can be read by them. */
final class RowKey {

    private static final int MOST = 5;

    /** What a row is known by. */
    enum Of {
        NUMBER(RowMessages.NUMBER_OF_SEVERAL, RowMessages.NUMBER_WITHOUT_PRIORITY, RowMessages.NUMBER_TWICE, RowMessages.NUMBER_TWICE_UNDER),
        ACTION(RowMessages.ACTION_OF_SEVERAL, RowMessages.ACTION_WITHOUT_PRIORITY, RowMessages.ACTION_TWICE, RowMessages.ACTION_TWICE_UNDER),
        MEASURE(RowMessages.MEASURE_OF_SEVERAL, RowMessages.MEASURE_WITHOUT_PRIORITY, RowMessages.MEASURE_TWICE, RowMessages.MEASURE_TWICE_UNDER),
        RISK(RowMessages.RISK_OF_SEVERAL, RowMessages.RISK_WITHOUT_PRIORITY, RowMessages.RISK_TWICE, RowMessages.RISK_TWICE_UNDER);

        private final Message.One<Said> ofSeveral;
        private final Message.One<Said> withoutPriority;
        private final Message.One<String> twice;
        private final Message.One<String> twiceUnder;

        Of(Message.One<Said> ofSeveral, Message.One<Said> withoutPriority, Message.One<String> twice, Message.One<String> twiceUnder) {
            this.ofSeveral = ofSeveral;
            this.withoutPriority = withoutPriority;
            this.twice = twice;
            this.twiceUnder = twiceUnder;
        }
    }

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
        cells.fault(column, FaultKind.MISSING, lacking(kind).said(
                Shown.of(column.heading()), Shown.of(Plain.written(cells.raw(other))), Shown.of(other.heading())));
    }

    private static Message.Three<String, String, String> lacking(String kind) {
        return switch (kind) {
            case "action" -> RowMessages.NO_ACTION;
            case "measure" -> RowMessages.NO_MEASURE;
            case "risk" -> RowMessages.NO_RISK;
            default -> RowMessages.NO_PRIORITY;
        };
    }

    /**
     * Whether a row cannot be read, because another was for the same element or several elements have its key. That is told.
     *
     * @param what what the key is
     */
    <T extends Element> boolean isRefused(String key, Shelf<T> shelf, RowCells cells, MappedColumn column, Of what) {
        List<ElementId> named = shelf.named(key);
        if (named.size() > 1) {
            tally.unread();
            cells.fault(column, FaultKind.DUPLICATE, (byPriority ? what.ofSeveral : what.withoutPriority).said(listed(named)));
            return true;
        }
        Optional<Location> before = named.stream().findFirst().flatMap(shelf::touched);
        before.ifPresent(place -> {
            tally.unread();
            cells.fault(column, FaultKind.DUPLICATE,
                    (byPriority ? what.twiceUnder : what.twice).said(Integer.toString(place.line())));
        });
        return before.isPresent();
    }

    /** Several ids between quotation marks; of many, the first. */
    static Said listed(Collection<ElementId> ids) {
        Said first = Said.listed(ids.stream().limit(MOST).map(id -> Shown.quoted(id.value())).toList());
        return ids.size() > MOST ? RowMessages.AND_OTHERS.said(first) : first;
    }
}
