package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.Pairing;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ImportReport;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.sheet.HeadedRows;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetColumn;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

/** Brings the rows of a sheet into papers, as its mapping says. Not thread-safe; for one sheet. */
public final class SheetImporter {

    /** The fields by which elements are known again. */
    private static final Set<SheetField> KEYS = EnumSet.of(
            SheetField.PRIORITY_TITLE, SheetField.ACTION_TEXT, SheetField.MEASURE_TITLE, SheetField.RISK_DESCRIPTION);

    private final Sheet sheet;
    private final SheetMapping mapping;
    private final ImportOptions options;
    private final Shelves shelves;
    private final Readers readers;
    private final SheetFaults faults;
    private final MappedColumns columns;
    private final RowKinds kinds;
    private final PriorityRows priorities;
    private final ActionRows actions;
    private final MeasureRows measures;
    private final RiskRows risks;
    private final Tally tally = new Tally();
    private final Map<Integer, String> filled = new HashMap<>();
    private final Set<Integer> unnamedTold = new HashSet<>();

    private SheetImporter(Sheet sheet, SheetMapping mapping, Papers papers, ImportOptions options) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.options = options;
        this.shelves = new Shelves(mapping, papers);
        this.readers = new Readers(mapping, shelves.bodies());
        this.faults = new SheetFaults(sheet, options.reading().limits().faults());
        this.columns = new MappedColumns(mapping.getColumns());
        this.kinds = new RowKinds(mapping, columns);
        this.priorities = new PriorityRows(shelves, columns, kinds, faults, tally, mapping.groups(SheetField.PRIORITY_TITLE));
        RowKey key = new RowKey(tally, mapping.carriesPriorities());
        this.actions = new ActionRows(shelves, new ActionCells(readers, shelves.stamp(), options.asOf(), tally), key, tally);
        this.measures = new MeasureRows(shelves, new MeasureCells(readers, shelves.stamp()), key, tally);
        this.risks = new RiskRows(shelves, key);
    }

    /** Brings a sheet in; nothing is brought in by a mapping that has a fault or an open question. */
    public static Imported run(Sheet sheet, Read<SheetMapping> mapping, Papers papers, ImportOptions options, List<Said> notes) {
        if (mapping.complete().isEmpty()) {
            return nothing(sheet, mapping.faults(), notes);
        }
        List<Fault> open = MappingCheck.of(mapping, mapping.complete().get(), papers);
        if (!open.isEmpty()) {
            return nothing(sheet, open, notes);
        }
        if (papers.getPlan().isEmpty()) {
            Location start = sheet.place(1, 1, "", "");
            return nothing(sheet, List.of(new Fault(start, FaultKind.MISSING, SheetMessages.NO_PLAN.said())), notes);
        }
        return new SheetImporter(sheet, mapping.complete().get(), papers, options).run(notes);
    }

    private static Imported nothing(Sheet sheet, List<Fault> faults, List<Said> notes) {
        return new Imported(Optional.empty(), faults, new ImportReport(sheet.name(), 0, 0, 0, List.of(), notes));
    }

    private Imported run(List<Said> notes) {
        HeadedRows headed = HeadedRows.of(sheet, columns::isHeader);
        if (headed.header() == null) {
            faults.add(sheet.place(1, 1, "", ""), FaultKind.MISSING, SheetMessages.NO_HEADER.said());
            while (headed.next() != null) {
                tally.row();
            }
            return nothing(sheet, allFaults(headed), notes);
        }
        columns.resolve(headed.columns(), headed.header(), readers.dates, faults);
        if (isWithoutKey()) {
            return nothing(sheet, allFaults(headed), notes);
        }
        headed.hold(new TypedColumns(columns, readers));
        for (SheetRow row = headed.next(); row != null; row = headed.next()) {
            row(row);
        }
        actions.tellLostZeros(faults);
        return imported(headed, notes);
    }

    /** Whether the sheet lost a heading by which its elements are known: all would seem new, and gone. */
    private boolean isWithoutKey() {
        return mapping.getColumns().stream().anyMatch(column -> {
            SheetField field = column.getField().orElse(SheetField.IGNORE);
            boolean key = KEYS.contains(field) || (mapping.knowsByNumber() && field == SheetField.ACTION_NUMBER);
            return key && columns.one(field).isEmpty();
        });
    }

    private void row(SheetRow row) {
        if (kinds.isPassedOver(row)) {
            tally.passed();
            return;
        }
        if (priorities.takeHeading(row)) {
            return;
        }
        if (priorities.isLost()) {
            tally.unread();
            return;
        }
        tally.row();
        unnamed(row);
        RowCells cells = new RowCells(columns, faults, row, filled);
        if (priorities.isUnclear(cells)) {
            tally.unread();
            return;
        }
        Optional<ElementId> priority = priorities.of(cells);
        Optional<Optional<String>> subTheme = mapping.groups(SheetField.ACTION_SUB_THEME)
                ? Optional.of(priorities.subTheme())
                : Optional.empty();
        Optional<ElementId> action = actions.take(cells, priority, subTheme);
        List<ElementId> measured = measures.take(cells, priority);
        risks.take(cells);
        if (mapping.getPairing().equals(Optional.of(Pairing.PAIRED)) && action.isPresent()) {
            actions.pair(action.get(), measured);
        }
    }

    /** Tells of each column without a heading, once. */
    private void unnamed(SheetRow row) {
        for (SheetColumn column : columns.unnamed()) {
            if (!Plain.isBlank(row.text(column.index())) && unnamedTold.add(column.index())) {
                faults.add(faults.place(row, column.index(), ""), FaultKind.UNKNOWN,
                        SheetMessages.WITHOUT_HEADING.said(Shown.of(row.text(column.index()))));
            }
        }
    }

    private List<Fault> allFaults(HeadedRows headed) {
        List<Fault> all = new ArrayList<>(headed.faults());
        all.addAll(faults.all());
        all.sort(Comparator.comparingInt((Fault fault) -> fault.location().line()).thenComparingInt(fault -> fault.location().column()));
        return all;
    }

    private Imported imported(HeadedRows headed, List<Said> notes) {
        int lost = tally.unreadRows() + headed.faults().size();
        Gone gone = new Gone(shelves.stamp(), options.isDropping() && lost == 0 && shelves.isTouched());
        ImportReport report = new ImportReport(
                sheet.name(), tally.rows(), lost, shelves.unchanged(), shelves.items(gone), told(headed, notes, lost));
        return new Imported(Optional.of(shelves.papers(gone)), allFaults(headed), report);
    }

    /** What else is to be known of how the sheet was read. */
    private List<Said> told(HeadedRows headed, List<Said> notes, int lost) {
        List<Said> told = new ArrayList<>(notes);
        headed.above().forEach(row -> told.add(NoteMessages.ABOVE.said(Integer.toString(row.line()))));
        if (headed.repeated() > 0) {
            told.add(times(NoteMessages.REPEATED_ONCE, NoteMessages.REPEATED, headed.repeated()));
        }
        if (headed.shorter() > 0) {
            told.add(counted(NoteMessages.SHORTER, headed.shorter()));
        }
        if (tally.passedRows() > 0) {
            told.add(times(NoteMessages.PASSED_ONCE, NoteMessages.PASSED, tally.passedRows()));
        }
        if (tally.undated() > 0) {
            told.add(counted(NoteMessages.UNDATED, tally.undated()));
        }
        shelves.alike().ifPresent(told::add);
        if (!shelves.isTouched()) {
            told.add(NoteMessages.NO_ROW.said());
        }
        if (options.isDropping() && lost > 0) {
            told.add(NoteMessages.NOTHING_TAKEN_OUT.said());
        }
        return told;
    }

    private static Said times(Message.Plain once, Message.One<String> often, int number) {
        return number == 1 ? once.said() : often.said(Integer.toString(number));
    }

    private static Said counted(Message.Two<Integer, String> note, int number) {
        return note.said(number, Integer.toString(number));
    }
}
