package org.communitysafety.csp.io.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.words.Said;

/** The cells of one row by what they say; what is not understood of them is told once. */
final class RowCells {

    private final MappedColumns columns;
    private final SheetFaults faults;
    private final SheetRow row;
    private final Map<Integer, String> filled;
    private final Map<Integer, Boolean> told = new HashMap<>();

    /** @param filled the last text of each column that is filled down, which is brought up to this row */
    RowCells(MappedColumns columns, SheetFaults faults, SheetRow row, Map<Integer, String> filled) {
        this.columns = columns;
        this.faults = faults;
        this.row = row;
        this.filled = filled;
        for (MappedColumn column : columns.known()) {
            if (column.mapping().isFilledDown() && !Plain.isBlank(row.text(column.index()))) {
                filled.put(column.index(), row.text(column.index()));
            }
        }
    }

    boolean has(SheetField field) {
        return columns.one(field).isPresent();
    }

    List<MappedColumn> columns(SheetField field) {
        return columns.of(field);
    }

    Optional<MappedColumn> column(SheetField field) {
        return columns.one(field);
    }

    String raw(MappedColumn column) {
        String text = row.text(column.index());
        return column.mapping().isFilledDown() && Plain.isBlank(text) ? filled.getOrDefault(column.index(), "") : text;
    }

    /** The words as written; empty if the column is blank or not there. */
    Optional<String> written(SheetField field) {
        return columns.one(field).map(this::raw).filter(text -> !Plain.isBlank(text)).map(Plain::written);
    }

    /** The words, with any damage told. */
    Optional<String> text(SheetField field) {
        return columns.one(field).flatMap(column -> value(column, PlainCells::text));
    }

    /** The value of a column, if the sheet has it; what was not understood is told. */
    <T> Optional<T> value(SheetField field, Function<String, Reading<T>> reader) {
        return columns.one(field).flatMap(column -> value(column, reader));
    }

    <T> Optional<T> value(MappedColumn column, Function<String, Reading<T>> reader) {
        return read(column, reader).value();
    }

    <T> Reading<T> read(MappedColumn column, Function<String, Reading<T>> reader) {
        Reading<T> reading = reader.apply(raw(column));
        reading.trouble().ifPresent(why -> trouble(column, why, reading.value().isPresent()));
        return reading;
    }

    /** Tells what was not understood of a cell, once, and not again of the rows that it is filled down to. */
    void trouble(MappedColumn column, Said why, boolean kept) {
        if (!Plain.isBlank(row.text(column.index())) && told.putIfAbsent(column.index(), true) == null) {
            faults.cell(place(column), Plain.written(raw(column)), why, kept);
        }
    }

    void fault(MappedColumn column, FaultKind kind, Said message) {
        faults.add(place(column), kind, message);
    }

    Location place(MappedColumn column) {
        return faults.place(row, column.index(), column.heading());
    }

    /** The first column of a kind of element, beside the key, that has text. */
    Optional<MappedColumn> filled(String kind, SheetField key) {
        return columns.known().stream()
                .filter(column -> column.field().kind().equals(kind) && column.field() != key)
                .filter(column -> !Plain.isBlank(row.text(column.index())))
                .findFirst();
    }
}
