package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

/**
 * What the cells of a row make of a measure, or of several: a row with several labelled values in a cell is a measure for each
 * label. A field that the sheet has no column for stays as it was.
 */
final class MeasureCells {

    private final Readers readers;
    private final String stamp;

    MeasureCells(Readers readers, String stamp) {
        this.readers = readers;
        this.stamp = stamp;
    }

    /** The labels in the cells of a row, by their plain names, in their order; one that is empty if there are none. */
    Map<String, String> labels(RowCells row) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (MappedColumn column : valued(row)) {
            readers.values.read(row.raw(column)).value().orElse(List.of()).forEach(figure ->
                    figure.label().ifPresent(label -> labels.putIfAbsent(Plain.name(label), label)));
        }
        if (labels.isEmpty()) {
            labels.put("", "");
        }
        return labels;
    }

    /** Whether a row has no labels, and a cell that was not understood, which is told: it may have had them. */
    boolean hasLostLabels(RowCells row) {
        return labels(row).containsKey("") && valued(row).stream()
                .filter(column -> row.read(column, readers.values::read).trouble().isPresent()).count() > 0;
    }

    private static List<MappedColumn> valued(RowCells row) {
        List<MappedColumn> columns = new ArrayList<>(row.columns(SheetField.MEASURE_BASELINE));
        columns.addAll(row.columns(SheetField.MEASURE_OBSERVATION));
        return columns;
    }

    /**
     * The measure of a row.
     *
     * @param base the measure as the papers have it, or one with nothing but its id and title
     * @param label the label in its cells; empty if the row has none
     */
    Measure of(Measure base, RowCells row, String title, String label) {
        Measure.Builder measure = Measure.builder().like(base).title(label.isEmpty() ? title : title + ": " + label);
        Kept kept = new Kept(base.getExtensions(), stamp);
        if (row.has(SheetField.MEASURE_DESCRIPTION)) {
            measure.description(row.text(SheetField.MEASURE_DESCRIPTION));
        }
        Optional<String> unit = row.has(SheetField.MEASURE_UNIT) ? row.text(SheetField.MEASURE_UNIT) : base.getUnit();
        measure.unit(unit);
        if (row.has(SheetField.MEASURE_GOOD_DIRECTION)) {
            measure.goodDirection(row.value(SheetField.MEASURE_GOOD_DIRECTION, PlainCells::direction));
            kept.words("goodDirection", row.written(SheetField.MEASURE_GOOD_DIRECTION));
        }
        if (row.has(SheetField.MEASURE_METHOD)) {
            measure.method(row.text(SheetField.MEASURE_METHOD));
        }
        if (row.has(SheetField.MEASURE_SOURCE)) {
            measure.source(row.text(SheetField.MEASURE_SOURCE));
        }
        if (row.has(SheetField.MEASURE_COMMENT)) {
            measure.comment(row.text(SheetField.MEASURE_COMMENT));
        }
        row.column(SheetField.MEASURE_MEASURED_BY).ifPresent(column -> {
            List<ElementId> bodies = row.value(column, cell -> readers.bodies.read(cell, column.mapping().getSeparators())).orElse(List.of());
            measure.measuredBy(bodies);
            kept.words("measuredBy", row.written(SheetField.MEASURE_MEASURED_BY));
        });
        row.column(SheetField.MEASURE_BASELINE).ifPresent(column ->
                measure.baseline(observation(row, column, label, unit, base.getBaseline())));
        if (row.has(SheetField.MEASURE_TARGET)) {
            measure.targets(targets(row, base));
        }
        if (row.has(SheetField.MEASURE_OBSERVATION)) {
            measure.observations(observations(base.getObservations(), row, label, unit));
        }
        return measure.extensions(kept.extensions()).build();
    }

    private List<Target> targets(RowCells row, Measure base) {
        Map<String, Target> before = new HashMap<>();
        base.getTargets().forEach(target -> before.put(target.getText(), target));
        List<Target> targets = new ArrayList<>();
        for (MappedColumn column : row.columns(SheetField.MEASURE_TARGET)) {
            Optional<PartialDate> by = column.when().flatMap(When::end);
            Reading<Target> read = row.read(column, cell -> readers.targets.read(cell, by));
            read.value().map(target -> read.trouble().isPresent() ? before.getOrDefault(target.getText(), target) : target)
                    .ifPresent(targets::add);
        }
        return targets;
    }

    private List<Observation> observations(List<Observation> before, RowCells row, String label, Optional<String> unit) {
        List<Observation> all = new ArrayList<>(before);
        for (MappedColumn column : row.columns(SheetField.MEASURE_OBSERVATION)) {
            int at = 0;
            while (at < all.size() && !isOf(all.get(at), column)) {
                at++;
            }
            Optional<Observation> old = at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
            Optional<Observation> now = observation(row, column, label, unit, old);
            if (now.isEmpty()) {
                if (at < all.size()) {
                    all.remove(at);
                }
            } else if (at < all.size()) {
                all.set(at, now.get());
            } else {
                all.add(place(all, now.get()), now.get());
            }
        }
        return all;
    }

    /** After all that are not later. */
    private static int place(List<Observation> all, Observation one) {
        int at = all.size();
        Optional<PartialDate> end = end(one);
        while (end.isPresent() && at > 0 && end(all.get(at - 1)).filter(other -> other.getFirst().isAfter(end.get().getLast())).isPresent()) {
            at--;
        }
        return at;
    }

    private static Optional<PartialDate> end(Observation one) {
        return one.getOn().or(() -> one.getPeriod().flatMap(Period::getTo));
    }

    /** Whether an observation is for the time of a column; a column without a time is known by its heading. */
    private static boolean isOf(Observation one, MappedColumn column) {
        if (column.when().isEmpty()) {
            return one.getPeriod().flatMap(Period::getText).equals(Optional.of(column.heading()));
        }
        When when = column.when().get();
        return when.on().isPresent()
                ? one.getOn().equals(when.on())
                : one.getPeriod().filter(period -> same(period, when.period().get())).isPresent();
    }

    private static boolean same(Period a, Period b) {
        return Objects.equals(a.getFrom(), b.getFrom()) && Objects.equals(a.getTo(), b.getTo());
    }

    private Optional<Observation> observation(
            RowCells row, MappedColumn column, String label, Optional<String> unit, Optional<Observation> before) {
        Reading<List<Figure>> read = row.read(column, readers.values::read);
        Optional<Figure> figure = read.value().flatMap(all -> ofLabel(all, label, row, column));
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Figure one = figure.get();
        boolean stays = read.trouble().isPresent() && before.flatMap(Observation::getText).equals(Optional.of(one.text()));
        if (stays) {
            return before;
        }
        Observation.Builder observation = before.map(old -> Observation.builder().like(old)).orElseGet(Observation::builder)
                .value(one.value()).noValue(one.noValue()).flags(one.flags())
                .text(one.text().isEmpty() ? Optional.empty() : Optional.of(one.text()))
                .unit(one.unit().filter(own -> !unit.equals(Optional.of(own))));
        if (column.when().isPresent()) {
            observation.on(column.when().get().on()).period(column.when().get().period());
        } else if (column.field() == SheetField.MEASURE_OBSERVATION) {
            observation.period(Period.builder().text(column.heading()).build());
        }
        return Optional.of(observation.build());
    }

    private static Optional<Figure> ofLabel(List<Figure> figures, String label, RowCells row, MappedColumn column) {
        if (label.isEmpty()) {
            return figures.stream().findFirst();
        }
        Figure first = figures.get(0);
        if (first.label().isPresent()) {
            return figures.stream().filter(one -> Plain.name(one.label().orElse("")).equals(Plain.name(label))).findFirst();
        }
        if (first.value().isPresent()) {
            row.trouble(column, CellMessages.WHOSE_NUMBER.said(), true);
            return Optional.of(Figure.words(first.text()));
        }
        return Optional.of(first);
    }
}
