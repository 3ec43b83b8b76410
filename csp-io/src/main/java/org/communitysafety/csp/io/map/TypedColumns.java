package org.communitysafety.csp.io.map;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.sheet.HeadedRows;
import org.communitysafety.csp.words.Said;

/** Which columns hold dates, values, statuses or bodies, so that a row shifted by a lost cell can be suspected. */
final class TypedColumns implements HeadedRows.Columns {

    private static final Set<SheetField> TYPED = EnumSet.of(SheetField.ACTION_DUE, SheetField.ACTION_STATUS, SheetField.ACTION_LEAD,
            SheetField.MEASURE_BASELINE, SheetField.MEASURE_OBSERVATION);

    private final Map<Integer, MappedColumn> columns = new HashMap<>();
    private final Readers readers;

    TypedColumns(MappedColumns mapped, Readers readers) {
        this.readers = readers;
        mapped.known().forEach(column -> columns.put(column.index(), column));
    }

    @Override
    public boolean isTyped(int column) {
        MappedColumn mapped = columns.get(column);
        return mapped != null && TYPED.contains(mapped.field());
    }

    @Override
    public boolean suits(int column, String text) {
        MappedColumn mapped = columns.get(column);
        return mapped == null || !isTyped(column) || trouble(mapped, text).isEmpty();
    }

    private Optional<Said> trouble(MappedColumn column, String text) {
        return switch (column.field()) {
            case ACTION_DUE -> readers.due.read(text).trouble();
            case ACTION_STATUS -> readers.statuses.read(text).trouble();
            case ACTION_LEAD -> readers.bodies.read(text, column.mapping().getSeparators()).trouble();
            default -> readers.values.read(text).trouble();
        };
    }
}
