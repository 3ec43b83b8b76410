package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Difference;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.BodyName;
import org.communitysafety.csp.io.mapping.ColumnMapping;
import org.communitysafety.csp.io.mapping.DateRules;
import org.communitysafety.csp.io.mapping.Pairing;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;

/** Whether a mapping can be used on some papers: nothing in it is open, and it agrees with itself and with them. */
final class MappingCheck {

    private final Read<SheetMapping> read;
    private final SheetMapping mapping;
    private final Papers papers;
    private final List<Fault> faults = new ArrayList<>();

    private MappingCheck(Read<SheetMapping> read, SheetMapping mapping, Papers papers) {
        this.read = read;
        this.mapping = mapping;
        this.papers = papers;
    }

    /** Everything that stands against using it; empty if nothing does. */
    static List<Fault> of(Read<SheetMapping> read, SheetMapping mapping, Papers papers) {
        MappingCheck check = new MappingCheck(read, mapping, papers);
        check.open();
        check.columns();
        check.rows();
        check.papers();
        return List.copyOf(check.faults);
    }

    private void fault(String pointer, FaultKind kind, String message) {
        Location at = read.places().at(pointer).orElseGet(() -> new Location(read.source(), 1, 1, pointer));
        faults.add(new Fault(at, kind, message));
    }

    private void open() {
        mapping.getDates().flatMap(DateRules::getDecide).ifPresent(what -> open("/dates/decide", what));
        each("columns", mapping.getColumns().stream().map(ColumnMapping::getDecide).toList());
        each("groups", mapping.getGroups().stream().map(one -> one.getDecide()).toList());
        each("statuses", mapping.getStatuses().stream().map(one -> one.getDecide()).toList());
        each("noValues", mapping.getNoValues().stream().map(one -> one.getDecide()).toList());
        each("bodies", mapping.getBodies().stream().map(BodyName::getDecide).toList());
        for (int i = 0; i < mapping.getDecide().size(); i++) {
            open("/decide/" + i, mapping.getDecide().get(i));
        }
    }

    private void each(String list, List<Optional<String>> questions) {
        for (int i = 0; i < questions.size(); i++) {
            String pointer = "/" + list + "/" + i + "/decide";
            questions.get(i).ifPresent(what -> open(pointer, what));
        }
    }

    private void open(String pointer, String question) {
        String whole = Plain.written(question);
        fault(pointer, FaultKind.MISSING, "a person has still to decide this: " + whole
                + (whole.endsWith("?") || whole.endsWith(".") ? "" : ".") + " Then take 'decide' out.");
    }

    private void columns() {
        Set<SheetField> seen = EnumSet.noneOf(SheetField.class);
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < mapping.getColumns().size(); i++) {
            ColumnMapping column = mapping.getColumns().get(i);
            SheetField field = column.getField().orElse(SheetField.IGNORE);
            if (field != SheetField.IGNORE && !seen.add(field) && !field.isManifold()) {
                fault("/columns/" + i + "/field", FaultKind.DUPLICATE, "another column says '" + field.getWord()
                        + "' already, and a row can have only one: give one of them another field.");
            }
            if (!headings.add(Plain.lower(column.getHeading()) + column.getWhich().map(which -> "\n" + which).orElse(""))) {
                fault("/columns/" + i + "/heading", FaultKind.DUPLICATE,
                        "the heading stands here twice: say with 'which' what each column of it is.");
            }
            if (column.getWhich().filter(which -> which < 1).isPresent()) {
                fault("/columns/" + i + "/which", FaultKind.MALFORMED, "columns of one heading are counted from 1.");
            }
        }
        key(seen, "action", SheetField.ACTION_TEXT);
        key(seen, "measure", SheetField.MEASURE_TITLE);
        key(seen, "risk", SheetField.RISK_DESCRIPTION);
        boolean grouped = mapping.groups(SheetField.PRIORITY_TITLE);
        if (!grouped) {
            key(seen, "priority", SheetField.PRIORITY_TITLE);
        }
        if (seen.isEmpty() && !grouped) {
            fault("/columns", FaultKind.MISSING, "no column says anything: give at least one a field.");
        }
        boolean both = seen.contains(SheetField.ACTION_TEXT) && seen.contains(SheetField.MEASURE_TITLE);
        if (both && mapping.getPairing().isEmpty()) {
            fault("", FaultKind.MISSING, "rows have actions and measures, and the mapping does not say whether those of one row belong"
                    + " together: add 'pairing'.");
        }
        if (seen.contains(SheetField.ACTION_OUTCOME) && mapping.getPairing().equals(Optional.of(Pairing.UNPAIRED))) {
            fault("/pairing", FaultKind.MALFORMED, "an outcome that is not the outcome of the action beside it cannot be"
                    + " 'action.outcome': give its column 'measure.title'.");
        }
    }

    private void key(Set<SheetField> seen, String kind, SheetField key) {
        if (!seen.contains(key) && seen.stream().anyMatch(field -> field.kind().equals(kind))) {
            fault("/columns", FaultKind.MISSING, "columns say something of " + (kind.equals("action") ? "an " : "a ") + kind
                    + ", and none says '" + key.getWord() + "': give one that field.");
        }
    }

    private void rows() {
        Set<String> headings = new HashSet<>();
        mapping.getColumns().forEach(column -> headings.add(Plain.lower(column.getHeading())));
        for (int i = 0; i < mapping.getGroups().size(); i++) {
            in("/groups/" + i + "/in", mapping.getGroups().get(i).getIn(), headings);
        }
        for (int i = 0; i < mapping.getPassOver().size(); i++) {
            in("/passOver/" + i + "/in", mapping.getPassOver().get(i).getIn(), headings);
        }
        Set<String> words = new HashSet<>();
        for (int i = 0; i < mapping.getStatuses().size(); i++) {
            if (!words.add(Plain.lower(mapping.getStatuses().get(i).getWord()))) {
                fault("/statuses/" + i + "/word", FaultKind.DUPLICATE, "the word stands here twice: take one out.");
            }
        }
    }

    private void in(String pointer, Optional<String> heading, Set<String> headings) {
        heading.filter(one -> !headings.contains(Plain.lower(one))).ifPresent(one ->
                fault(pointer, FaultKind.DANGLING, "no column of the mapping has the heading '" + Shown.of(one) + "'."));
    }

    private void papers() {
        Set<ElementId> bodies = new HashSet<>();
        papers.getBodies().forEach(body -> bodies.add(body.getId()));
        Set<String> taken = Difference.ids(papers);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < mapping.getBodies().size(); i++) {
            BodyName one = mapping.getBodies().get(i);
            String pointer = "/bodies/" + i;
            if (!names.add(Plain.name(one.getName()))) {
                fault(pointer + "/name", FaultKind.DUPLICATE, "the name stands here twice: take one out.");
            }
            if (one.getBody().filter(id -> !bodies.contains(id)).isPresent()) {
                ElementId id = one.getBody().get();
                if (one.getAdd().isEmpty()) {
                    fault(pointer + "/body", FaultKind.DANGLING, "'" + id + "' is a body that is not in the papers: put its id right, or give"
                            + " its full name in 'add' to have it added.");
                } else if (taken.contains(id.value())) {
                    fault(pointer + "/body", FaultKind.DUPLICATE, "'" + id + "' is the id of something else in the papers: choose another.");
                } else {
                    bodies.add(id);
                    taken.add(id.value());
                }
            }
        }
        boolean risks = mapping.getColumns().stream().anyMatch(column -> column.getField().equals(Optional.of(SheetField.RISK_DESCRIPTION)));
        if (mapping.getReport().isPresent() && papers.getReports().stream().map(Element::getId).noneMatch(mapping.getReport().get()::equals)) {
            fault("/report", FaultKind.DANGLING, "'" + mapping.getReport().get() + "' is a committee report that is not in the papers.");
        } else if (risks && mapping.getReport().isEmpty() && papers.getReports().size() != 1) {
            fault("", FaultKind.MISSING, "the risks belong to a committee report, and the papers have "
                    + (papers.getReports().isEmpty() ? "none: add it to the papers." : "several: say which in 'report'."));
        }
    }
}
