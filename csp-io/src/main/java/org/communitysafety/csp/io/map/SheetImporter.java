package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Difference;
import org.communitysafety.csp.io.format.Nearest;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.GroupRows;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.Pairing;
import org.communitysafety.csp.io.mapping.PassedRows;
import org.communitysafety.csp.io.mapping.SameBy;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.Item;
import org.communitysafety.csp.io.result.ImportReport;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.sheet.Damage;
import org.communitysafety.csp.io.sheet.HeadedRows;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetColumn;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Risk;

/** Brings the rows of a sheet into papers, as its mapping says. Not thread-safe; for one sheet. */
public final class SheetImporter {

    /** The fields by which elements are known again. */
    private static final Set<SheetField> KEYS = EnumSet.of(
            SheetField.PRIORITY_TITLE, SheetField.ACTION_TEXT, SheetField.MEASURE_TITLE, SheetField.RISK_DESCRIPTION);

    /** Shorter words are too near to too many others. */
    private static final int SURE_LETTERS = 5;

    private final Sheet sheet;
    private final SheetMapping mapping;
    private final Papers papers;
    private final ImportOptions options;
    private final Plan plan;
    private final Optional<CommitteeReport> report;
    private final List<Body> added;
    private final Readers readers;
    private final String stamp;
    private final SheetFaults faults;
    private final MappedColumns columns;
    private final NewIds ids;
    private final Shelf<Priority> priorities;
    private final Shelf<Action> actions;
    private final Shelf<Measure> measures;
    private final Shelf<Risk> risks;
    private final ActionRows actionRows;
    private final MeasureRows measureRows;
    private final Map<Integer, String> filled = new HashMap<>();
    private final Set<Integer> unnamedTold = new HashSet<>();

    private Optional<ElementId> priority = Optional.empty();
    private Optional<String> subTheme = Optional.empty();
    /** Whether the heading of the group that the rows are in could not be read. */
    private boolean isUnderLost;
    private int rows;
    private int unread;
    private int passed;

    private SheetImporter(Sheet sheet, SheetMapping mapping, Papers papers, ImportOptions options) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.papers = papers;
        this.options = options;
        this.plan = papers.getPlan().orElseThrow();
        this.report = papers.getReports().stream()
                .filter(one -> mapping.getReport().isEmpty() || mapping.getReport().get().equals(one.getId()))
                .findFirst();
        this.added = Readers.added(mapping, papers.getBodies());
        List<Body> bodies = new ArrayList<>(papers.getBodies());
        bodies.addAll(added);
        this.readers = new Readers(mapping, bodies);
        this.stamp = Kept.stamp(mapping.getName());
        this.faults = new SheetFaults(sheet, options.reading().limits().faults());
        this.columns = new MappedColumns(mapping.getColumns());
        Set<String> taken = Difference.ids(papers);
        added.forEach(body -> taken.add(body.getId().value()));
        this.ids = new NewIds(taken);
        this.priorities = new Shelf<>("priority", plan.getPriorities(), Priority::getTitle, Difference::between,
                one -> List.of(Plain.name(one.getTitle())));
        this.actions = new Shelf<>("action", plan.getActions(), Action::getText, Difference::between,
                one -> keys(one.getPriorities(), byNumber() ? one.getNumber().orElse("") : one.getText()));
        this.measures = new Shelf<>("measure", plan.getMeasures(), Measure::getTitle, Difference::between,
                one -> keys(one.getPriorities(), one.getTitle()));
        this.risks = new Shelf<>("risk", report.map(CommitteeReport::getRisks).orElse(List.of()), Risk::getDescription,
                Difference::between, one -> List.of(Plain.name(one.getDescription())));
        this.actionRows = new ActionRows(readers, stamp, options.asOf());
        this.measureRows = new MeasureRows(readers, stamp);
    }

    /** Brings a sheet in; nothing is brought in by a mapping that has a fault or an open question. */
    public static Imported run(Sheet sheet, Read<SheetMapping> mapping, Papers papers, ImportOptions options, List<String> notes) {
        ImportReport nothing = new ImportReport(sheet.name(), 0, 0, 0, List.of(), notes);
        if (mapping.complete().isEmpty()) {
            return new Imported(Optional.empty(), mapping.faults(), nothing);
        }
        List<Fault> open = MappingCheck.of(mapping, mapping.complete().get(), papers);
        if (!open.isEmpty()) {
            return new Imported(Optional.empty(), open, nothing);
        }
        if (papers.getPlan().isEmpty()) {
            Location start = sheet.place(1, 1, "", "");
            return new Imported(Optional.empty(), List.of(new Fault(start, FaultKind.MISSING,
                    "the papers have no plan that rows could be brought into: add one to the papers.")), nothing);
        }
        return new SheetImporter(sheet, mapping.complete().get(), papers, options).run(notes);
    }

    private boolean byNumber() {
        return mapping.getSameBy().equals(Optional.of(SameBy.NUMBER));
    }

    private static String key(String priority, String words) {
        return priority + "\n" + (Plain.name(words).isEmpty() ? Plain.lower(words) : Plain.name(words));
    }

    private static List<String> keys(List<ElementId> priorities, String words) {
        return words.isEmpty() ? List.of()
                : priorities.isEmpty() ? List.of(key("", words))
                        : priorities.stream().map(id -> key(id.value(), words)).toList();
    }

    private Imported run(List<String> notes) {
        HeadedRows headed = HeadedRows.of(sheet, columns::isHeader);
        if (headed.header() == null) {
            faults.add(sheet.place(1, 1, "", ""), FaultKind.MISSING, "no row among the first thirty has half of the headings"
                    + " that the mapping knows, so nothing was read: is it the right sheet?");
            while (headed.next() != null) {
                rows++;
            }
            return new Imported(Optional.empty(), allFaults(headed), new ImportReport(sheet.name(), 0, 0, 0, List.of(), notes));
        }
        columns.resolve(headed.columns(), headed.header(), readers.dates, faults);
        if (isWithoutKey()) {
            return new Imported(Optional.empty(), allFaults(headed), new ImportReport(sheet.name(), 0, 0, 0, List.of(), notes));
        }
        headed.hold(new TypedColumns(columns, readers));
        for (SheetRow row = headed.next(); row != null; row = headed.next()) {
            row(row);
        }
        return imported(headed, notes);
    }

    /** Whether the sheet lost a heading by which its elements are known: all would seem new, and gone. */
    private boolean isWithoutKey() {
        return mapping.getColumns().stream().anyMatch(column -> {
            SheetField field = column.getField().orElse(SheetField.IGNORE);
            boolean key = KEYS.contains(field) || (byNumber() && field == SheetField.ACTION_NUMBER);
            return key && columns.one(field).isEmpty();
        });
    }

    private void row(SheetRow row) {
        if (isPassedOver(row)) {
            passed++;
            return;
        }
        if (isGroup(row)) {
            return;
        }
        if (isUnderLost) {
            unread++;
            return;
        }
        rows++;
        for (SheetColumn column : columns.unnamed()) {
            if (!Plain.isBlank(row.text(column.index())) && unnamedTold.add(column.index())) {
                faults.add(faults.place(row, column.index(), ""), FaultKind.UNKNOWN, "'" + Shown.of(row.text(column.index()))
                        + "' stands in a column without a heading that the mapping does not know, so the column was not read: give it a heading,"
                        + " or add a column with an empty heading to the mapping.");
            }
        }
        RowCells cells = new RowCells(columns, faults, row, filled);
        Optional<ElementId> of = priorityOf(cells);
        Optional<ElementId> action = action(cells, of);
        List<ElementId> measured = measures(cells, of);
        risk(cells);
        if (mapping.getPairing().equals(Optional.of(Pairing.PAIRED)) && action.isPresent()) {
            pair(action.get(), measured);
        }
    }

    private boolean isPassedOver(SheetRow row) {
        for (PassedRows rule : mapping.getPassOver()) {
            String start = Plain.lower(rule.getStarts());
            for (int i = 0; i < row.size(); i++) {
                boolean under = rule.getIn().isEmpty() || columns.isUnder(i, rule.getIn().get());
                if (under && !Plain.isBlank(row.text(i))) {
                    if (Plain.lower(row.text(i)).startsWith(start)) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    private boolean isGroup(SheetRow row) {
        int only = -1;
        int count = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!Plain.isBlank(row.text(i))) {
                only = i;
                count++;
            }
        }
        if (count != 1) {
            return false;
        }
        String text = row.text(only);
        for (GroupRows group : mapping.getGroups()) {
            boolean starts = group.getStarts().filter(start -> !Plain.lower(text).startsWith(Plain.lower(start))).isEmpty();
            int at = only;
            if (starts && group.getIn().filter(heading -> !columns.isUnder(at, heading)).isEmpty()) {
                group(row, only, group);
                return true;
            }
        }
        return isMistyped(row, only);
    }

    /** A row that all but starts as the rows of a group do: under which priority the rows after it stand cannot be told. */
    private boolean isMistyped(SheetRow row, int index) {
        String word = Plain.lower(row.text(index)).split(" ")[0];
        for (GroupRows group : mapping.getGroups()) {
            String start = group.getStarts().map(Plain::lower).orElse("").split(" ")[0];
            boolean near = start.length() >= SURE_LETTERS && !word.equals(start) && Nearest.to(word, List.of(start)).isPresent();
            if (near && group.getField() == SheetField.PRIORITY_TITLE) {
                unread++;
                isUnderLost = true;
                faults.add(faults.place(row, index, heading(index)), FaultKind.MALFORMED, "'" + Shown.of(row.text(index))
                        + "' looks like a row that starts with '" + Shown.of(group.getStarts().orElse("")) + "', but does not: it and the rows"
                        + " under it were not read. Put its start right.");
                return true;
            }
        }
        return false;
    }

    private void group(SheetRow row, int index, GroupRows group) {
        Location at = faults.place(row, index, heading(index));
        if (group.getField() == SheetField.PRIORITY_TITLE) {
            Reading<PriorityCell.Title> title = PriorityCell.read(row.text(index), group.getSeparators());
            title.trouble().ifPresent(why -> faults.cell(at, Plain.written(row.text(index)), why, title.value().isPresent()));
            priority = title.value().map(one -> priority(one, row.text(index), at).getId());
            isUnderLost = priority.isEmpty();
            subTheme = Optional.empty();
        } else if (group.getField() == SheetField.ACTION_SUB_THEME) {
            subTheme = Optional.of(Plain.written(row.text(index)));
        }
    }

    private String heading(int index) {
        return columns.known().stream().filter(column -> column.index() == index).map(MappedColumn::heading).findFirst().orElse("");
    }

    private boolean carries(SheetField field) {
        return mapping.getGroups().stream().anyMatch(group -> group.getField() == field);
    }

    // Priorities.

    private Priority priority(PriorityCell.Title title, String written, Location at) {
        String key = Plain.name(title.title());
        Priority base = priorities.find(key).orElseGet(() ->
                Priority.builder().id(ids.of("priority", title.title())).title(title.title()).build());
        Priority.Builder priority = Priority.builder().like(base).title(title.title());
        if (title.number().isPresent()) {
            priority.number(title.number());
        }
        if (!title.subThemes().isEmpty()) {
            priority.subThemes(title.subThemes());
        }
        String whole = Plain.written(written);
        Kept kept = new Kept(base.getExtensions(), stamp)
                .words("heading", whole.equals(title.title()) ? Optional.empty() : Optional.of(whole));
        Priority now = priority.extensions(kept.extensions()).build();
        priorities.put(key, now, at);
        return now;
    }

    private Optional<ElementId> priorityOf(RowCells cells) {
        Optional<MappedColumn> column = cells.column(SheetField.PRIORITY_TITLE);
        if (column.isEmpty()) {
            return priority;
        }
        List<String> separators = column.get().mapping().getSeparators();
        Optional<PriorityCell.Title> title = cells.value(column.get(), cell -> PriorityCell.read(cell, separators));
        if (title.isEmpty()) {
            cells.filled("priority", SheetField.PRIORITY_TITLE).ifPresent(other -> lacking(cells, column.get(), other, "priority"));
            return carries(SheetField.PRIORITY_TITLE) ? priority : Optional.empty();
        }
        Priority named = priority(title.get(), cells.raw(column.get()), cells.place(column.get()));
        Priority.Builder now = Priority.builder().like(named);
        cells.text(SheetField.PRIORITY_NUMBER).ifPresent(now::number);
        cells.value(SheetField.PRIORITY_RANK, PlainCells::whole).ifPresent(now::rank);
        cells.text(SheetField.PRIORITY_DESCRIPTION).ifPresent(now::description);
        cells.text(SheetField.PRIORITY_KIND).ifPresent(now::kind);
        priorities.change(now.build());
        return Optional.of(named.getId());
    }

    private boolean carriesPriorities() {
        return carries(SheetField.PRIORITY_TITLE) || columns.one(SheetField.PRIORITY_TITLE).isPresent();
    }

    // Actions.

    private Optional<ElementId> action(RowCells cells, Optional<ElementId> of) {
        Optional<MappedColumn> column = cells.column(SheetField.ACTION_TEXT);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> written = keyText(cells, column.get(), "action");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        PriorityCell.Title text = column.get().mapping().isNumbered()
                ? PriorityCell.numbered(written.get())
                : new PriorityCell.Title(Optional.empty(), written.get(), List.of());
        if (cells.has(SheetField.ACTION_NUMBER)) {
            text = new PriorityCell.Title(number(cells), text.title(), List.of());
        }
        if (byNumber() && text.number().isEmpty()) {
            unread++;
            cells.fault(column.get(), FaultKind.MISSING, "the action has no number, and the mapping says that actions are known by theirs:"
                    + " it was not read. Give it one.");
            return Optional.empty();
        }
        String number = text.number().orElse("");
        String key = key(of.map(ElementId::value).orElse(""), byNumber() ? number : text.title());
        Optional<Action> known = actions.find(key);
        if (isAgain(known, actions, cells, column.get(), byNumber() ? "the number" : "the action")) {
            return Optional.empty();
        }
        String words = text.title();
        Action base = known.orElseGet(() ->
                Action.builder().id(ids.of("action", byNumber() ? number : words)).text(words).build());
        Optional<Optional<String>> theme = carries(SheetField.ACTION_SUB_THEME) ? Optional.of(subTheme) : Optional.empty();
        Action now = actionRows.of(base, cells, text, theme);
        if (carriesPriorities() && of.filter(now.getPriorities()::contains).isEmpty()) {
            now = Action.builder().like(now).priorities(of.map(List::of).orElse(List.of())).build();
        }
        actions.put(key, now, cells.place(column.get()));
        return Optional.of(now.getId());
    }

    private static Optional<String> number(RowCells cells) {
        return cells.value(SheetField.ACTION_NUMBER, cell -> {
            Reading<String> text = PlainCells.text(cell);
            boolean damaged = Damage.ofText(Plain.text(cell)).isPresent();
            return damaged ? Reading.kept(Plain.written(cell), "looks like a number that a spreadsheet turned into something else:"
                    + " format the column as text and type it again") : text;
        });
    }

    /** The words that a row is about; if they are lacking but others stand beside, that is told. */
    private Optional<String> keyText(RowCells cells, MappedColumn column, String kind) {
        Optional<String> text = cells.value(column, PlainCells::text);
        if (text.isEmpty()) {
            cells.filled(kind, column.field()).ifPresent(other -> {
                unread++;
                lacking(cells, column, other, kind);
            });
            return Optional.empty();
        }
        if (Damage.error(text.get()).isPresent()) {
            unread++;
            return Optional.empty();
        }
        return text;
    }

    private static void lacking(RowCells cells, MappedColumn column, MappedColumn other, String kind) {
        cells.fault(column, FaultKind.MISSING, "nothing stands under '" + Shown.of(column.heading()) + "', but '"
                + Shown.of(Plain.written(cells.raw(other))) + "' under '" + Shown.of(other.heading()) + "': no " + kind
                + " was made of the row. Put the text in, or join the row to the one above.");
    }

    private <T extends Element> boolean isAgain(Optional<T> known, Shelf<T> shelf, RowCells cells, MappedColumn column, String what) {
        Optional<Location> before = known.flatMap(one -> shelf.touched(one.getId()));
        before.ifPresent(place -> {
            unread++;
            cells.fault(column, FaultKind.DUPLICATE, what + " stands on line " + place.line()
                    + " already, under the same priority: this row was not read. Take one out, or make them differ.");
        });
        return before.isPresent();
    }

    // Measures and risks.

    private List<ElementId> measures(RowCells cells, Optional<ElementId> of) {
        Optional<MappedColumn> column = cells.column(SheetField.MEASURE_TITLE);
        if (column.isEmpty()) {
            return List.of();
        }
        Optional<String> title = keyText(cells, column.get(), "measure");
        if (title.isEmpty()) {
            return List.of();
        }
        List<ElementId> made = new ArrayList<>();
        if (measureRows.hasLostLabels(cells) && measures.all().stream().anyMatch(one -> one.getTitle().startsWith(title.get() + ": "))) {
            unread++;
            return made;
        }
        for (String label : measureRows.labels(cells).values()) {
            String whole = label.isEmpty() ? title.get() : title.get() + ": " + label;
            String key = key(of.map(ElementId::value).orElse(""), whole);
            Optional<Measure> known = measures.find(key);
            if (isAgain(known, measures, cells, column.get(), "the measure")) {
                continue;
            }
            Measure base = known.orElseGet(() -> Measure.builder().id(ids.of("measure", title.get(), label)).title(whole).build());
            Measure now = measureRows.of(base, cells, title.get(), label);
            if (carriesPriorities() && of.filter(now.getPriorities()::contains).isEmpty()) {
                now = Measure.builder().like(now).priorities(of.map(List::of).orElse(List.of())).build();
            }
            measures.put(key, now, cells.place(column.get()));
            made.add(now.getId());
        }
        return made;
    }

    private void pair(ElementId action, List<ElementId> measured) {
        Action with = actions.get(action);
        Set<ElementId> all = new LinkedHashSet<>(with.getMeasures());
        all.addAll(measured);
        actions.change(Action.builder().like(with).measures(all).build());
        for (ElementId id : measured) {
            Measure measure = measures.get(id);
            Set<ElementId> towards = new LinkedHashSet<>(measure.getActions());
            towards.add(action);
            measures.change(Measure.builder().like(measure).actions(towards).build());
        }
    }

    private void risk(RowCells cells) {
        Optional<MappedColumn> column = cells.column(SheetField.RISK_DESCRIPTION);
        Optional<String> text = column.isEmpty() ? Optional.empty() : keyText(cells, column.get(), "risk");
        if (text.isEmpty()) {
            return;
        }
        String key = Plain.name(text.get());
        Optional<Risk> known = risks.find(key);
        if (isAgain(known, risks, cells, column.get(), "the risk")) {
            return;
        }
        Risk base = known.orElseGet(() -> Risk.builder().id(ids.of("risk", text.get())).description(text.get()).build());
        Risk.Builder risk = Risk.builder().like(base).description(text.get());
        if (cells.has(SheetField.RISK_MITIGATION)) {
            risk.mitigation(cells.text(SheetField.RISK_MITIGATION));
        }
        if (cells.has(SheetField.RISK_LIKELIHOOD)) {
            risk.likelihood(cells.text(SheetField.RISK_LIKELIHOOD));
        }
        if (cells.has(SheetField.RISK_IMPACT)) {
            risk.impact(cells.text(SheetField.RISK_IMPACT));
        }
        if (cells.has(SheetField.RISK_OWNER)) {
            risk.owner(cells.text(SheetField.RISK_OWNER));
        }
        if (cells.has(SheetField.RISK_SCORE)) {
            risk.score(cells.text(SheetField.RISK_SCORE));
        }
        risks.put(key, risk.extensions(new Kept(base.getExtensions(), stamp).extensions()).build(), cells.place(column.get()));
    }

    // The end.

    private List<Fault> allFaults(HeadedRows headed) {
        List<Fault> all = new ArrayList<>(headed.faults());
        all.addAll(faults.all());
        all.sort(Comparator.comparingInt((Fault fault) -> fault.location().line()).thenComparingInt(fault -> fault.location().column()));
        return all;
    }

    private Imported imported(HeadedRows headed, List<String> notes) {
        int lost = unread + headed.faults().size();
        boolean dropping = options.isDropping() && lost == 0;
        List<Item> items = new ArrayList<>();
        for (Body body : added) {
            items.add(new Item(Became.NEW, "body", body.getId(), body.getName(), Optional.empty(), List.of()));
        }
        List<Shelf<?>> shelves = List.of(priorities, actions, measures, risks);
        shelves.forEach(shelf -> items.addAll(shelf.items()));
        int unchanged = shelves.stream().mapToInt(Shelf::unchanged).sum();
        Gone gone = new Gone(stamp, dropping);
        shelves.forEach(shelf -> items.addAll(gone.tell(shelf)));
        List<String> told = new ArrayList<>(notes);
        headed.above().forEach(row -> told.add("line " + row.line() + " stands above the headings and was passed over"));
        if (headed.repeated() > 0) {
            told.add("the headings were met again among the rows and passed over, " + times(headed.repeated()));
        }
        if (passed > 0) {
            told.add("rows were passed over as the mapping says, " + times(passed));
        }
        if (options.isDropping() && lost > 0) {
            told.add("some rows could not be read, so nothing was taken out of the papers: what seems gone may stand in them");
        }
        return new Imported(Optional.of(papers(gone)), allFaults(headed),
                new ImportReport(sheet.name(), rows, lost, unchanged, items, told));
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private Papers papers(Gone gone) {
        Plan now = gone.without(Plan.builder().like(plan)
                .priorities(priorities.all())
                .actions(actions.all())
                .measures(measures.all())
                .build());
        Papers.Builder all = Papers.builder().like(papers).plan(now).addAllBodies(added);
        if (report.isPresent()) {
            List<CommitteeReport> reports = new ArrayList<>();
            for (CommitteeReport one : papers.getReports()) {
                reports.add(one.getId().equals(report.get().getId())
                        ? CommitteeReport.builder().like(one).risks(risks.all()).build()
                        : one);
            }
            all.reports(reports);
        }
        return all.build();
    }
}
