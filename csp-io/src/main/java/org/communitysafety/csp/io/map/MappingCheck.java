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
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;

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

    private void fault(String pointer, FaultKind kind, Said message) {
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
        fault(pointer, FaultKind.MISSING,
                (whole.endsWith("?") || whole.endsWith(".") ? MappingMessages.UNDECIDED_ENDED : MappingMessages.UNDECIDED).said(whole));
    }

    private void columns() {
        Set<SheetField> seen = EnumSet.noneOf(SheetField.class);
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < mapping.getColumns().size(); i++) {
            ColumnMapping column = mapping.getColumns().get(i);
            SheetField field = column.getField().orElse(SheetField.IGNORE);
            if (field != SheetField.IGNORE && !seen.add(field) && !field.isManifold()) {
                fault("/columns/" + i + "/field", FaultKind.DUPLICATE, MappingMessages.FIELD_TWICE.said(field.getWord()));
            }
            if (!headings.add(Plain.lower(column.getHeading()) + column.getWhich().map(which -> "\n" + which).orElse(""))) {
                fault("/columns/" + i + "/heading", FaultKind.DUPLICATE,
                        MappingMessages.HEADING_TWICE.said());
            }
            if (column.getWhich().filter(which -> which < 1).isPresent()) {
                fault("/columns/" + i + "/which", FaultKind.MALFORMED, MappingMessages.WHICH.said());
            }
        }
        key(seen, SheetField.ACTION_TEXT, MappingMessages.NO_KEY_OF_ACTION);
        key(seen, SheetField.MEASURE_TITLE, MappingMessages.NO_KEY_OF_MEASURE);
        key(seen, SheetField.RISK_DESCRIPTION, MappingMessages.NO_KEY_OF_RISK);
        boolean grouped = mapping.groups(SheetField.PRIORITY_TITLE);
        if (!grouped) {
            key(seen, SheetField.PRIORITY_TITLE, MappingMessages.NO_KEY_OF_PRIORITY);
        }
        if (seen.isEmpty() && !grouped) {
            fault("/columns", FaultKind.MISSING, MappingMessages.NO_FIELD.said());
        }
        boolean both = seen.contains(SheetField.ACTION_TEXT) && seen.contains(SheetField.MEASURE_TITLE);
        if (both && mapping.getPairing().isEmpty()) {
            fault("", FaultKind.MISSING, MappingMessages.PAIRING.said());
        }
        if (seen.contains(SheetField.ACTION_OUTCOME) && mapping.getPairing().equals(Optional.of(Pairing.UNPAIRED))) {
            fault("/pairing", FaultKind.MALFORMED, MappingMessages.OUTCOME_ALONE.said());
        }
    }

    private void key(Set<SheetField> seen, SheetField key, Message.One<String> noKey) {
        if (!seen.contains(key) && seen.stream().anyMatch(field -> field.kind().equals(key.kind()))) {
            fault("/columns", FaultKind.MISSING, noKey.said(key.getWord()));
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
                fault("/statuses/" + i + "/word", FaultKind.DUPLICATE, MappingMessages.STATUS_TWICE.said());
            }
        }
    }

    private void in(String pointer, Optional<String> heading, Set<String> headings) {
        heading.filter(one -> !headings.contains(Plain.lower(one))).ifPresent(one ->
                fault(pointer, FaultKind.DANGLING, MappingMessages.NO_SUCH_HEADING.said(Shown.of(one))));
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
                fault(pointer + "/name", FaultKind.DUPLICATE, MappingMessages.NAME_TWICE.said());
            }
            if (one.getBody().filter(id -> !bodies.contains(id)).isPresent()) {
                ElementId id = one.getBody().get();
                if (one.getAdd().isEmpty()) {
                    fault(pointer + "/body", FaultKind.DANGLING, MappingMessages.NO_SUCH_BODY.said(id.toString()));
                } else if (taken.contains(id.value())) {
                    fault(pointer + "/body", FaultKind.DUPLICATE, MappingMessages.ID_TAKEN.said(id.toString()));
                } else {
                    bodies.add(id);
                    taken.add(id.value());
                }
            }
        }
        boolean risks = mapping.getColumns().stream().anyMatch(column -> column.getField().equals(Optional.of(SheetField.RISK_DESCRIPTION)));
        if (mapping.getReport().isPresent() && papers.getReports().stream().map(Element::getId).noneMatch(mapping.getReport().get()::equals)) {
            fault("/report", FaultKind.DANGLING, MappingMessages.NO_SUCH_REPORT.said(mapping.getReport().get().toString()));
        } else if (risks && mapping.getReport().isEmpty() && papers.getReports().size() != 1) {
            fault("", FaultKind.MISSING,
                    (papers.getReports().isEmpty() ? MappingMessages.NO_REPORT : MappingMessages.WHICH_REPORT).said());
        }
    }
}
