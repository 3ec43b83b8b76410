package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.mapping.ColumnMapping;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.sheet.SheetColumn;
import org.communitysafety.csp.io.sheet.SheetRow;

/** The columns of a sheet under what its mapping says of them. */
final class MappedColumns {

    private final List<ColumnMapping> mapped;
    private final List<HeadingTemplate> templates = new ArrayList<>();
    private final List<MappedColumn> known = new ArrayList<>();
    private final Map<SheetField, List<MappedColumn>> byField = new EnumMap<>(SheetField.class);
    /** The columns without a heading in the mapping, which must be blank. */
    private final List<SheetColumn> unnamed = new ArrayList<>();

    MappedColumns(List<ColumnMapping> mapped) {
        this.mapped = mapped;
        mapped.forEach(one -> templates.add(new HeadingTemplate(one.getHeading())));
    }

    /** Whether a row is the header: it has at least half of the headings that the mapping knows. */
    boolean isHeader(SheetRow row, List<SheetRow> first) {
        Set<Integer> hit = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            if (!Plain.isBlank(row.text(i))) {
                at(row.text(i), 0).ifPresent(hit::add);
            }
        }
        return !hit.isEmpty() && hit.size() * 2L >= mapped.stream().filter(one -> !one.getHeading().isEmpty()).count();
    }

    /** The column of the mapping that a heading falls under, literal ones first; 0 as its number means any. */
    private Optional<Integer> at(String heading, int number) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < mapped.size(); i++) {
            boolean numbered = number == 0 || mapped.get(i).getWhich().filter(which -> which != number).isEmpty();
            if (numbered && templates.get(i).fits(heading)) {
                if (templates.get(i).isLiteral()) {
                    return Optional.of(i);
                }
                found = found.isPresent() ? found : Optional.of(i);
            }
        }
        return found;
    }

    /** Holds the headings of a sheet against the mapping, telling what does not agree. */
    void resolve(List<SheetColumn> columns, SheetRow header, Dates dates, SheetFaults faults) {
        Map<String, Integer> counts = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (SheetColumn column : columns) {
            int number = counts.merge(Plain.lower(column.heading()), 1, Integer::sum);
            Optional<Integer> at = at(column.heading(), number);
            Location place = faults.place(header, column.index(), column.heading());
            if (at.isEmpty()) {
                if (column.heading().isEmpty()) {
                    unnamed.add(column);
                } else {
                    faults.add(place, FaultKind.UNKNOWN, SheetMessages.HEADING_UNKNOWN.said(Shown.of(column.heading())));
                }
                continue;
            }
            take(column, mapped.get(at.get()), templates.get(at.get()), used.add(at.get()), place, dates, faults);
        }
        for (int i = 0; i < mapped.size(); i++) {
            ColumnMapping one = mapped.get(i);
            if (!used.contains(i) && one.getField().orElse(SheetField.IGNORE) != SheetField.IGNORE) {
                faults.add(faults.place(header, 0, one.getHeading()), FaultKind.MISSING,
                        SheetMessages.HEADING_LACKING.said(Shown.of(one.getHeading())));
            }
        }
    }

    private void take(SheetColumn column, ColumnMapping mapping, HeadingTemplate template, boolean first, Location place,
            Dates dates, SheetFaults faults) {
        SheetField field = mapping.getField().orElse(SheetField.IGNORE);
        if (!first && field != SheetField.IGNORE && !(field.isManifold() && !template.isLiteral())) {
            faults.add(place, FaultKind.DUPLICATE, SheetMessages.HEADING_TWICE.said(Shown.of(column.heading())));
            return;
        }
        Optional<String> date = template.date(column.heading());
        Reading<When> when = date.map(dates::when).orElseGet(Reading::nothing);
        if (when.trouble().isPresent()) {
            faults.add(place, FaultKind.MALFORMED, SheetMessages.HEADING_TIME.said(Shown.of(date.get()), when.trouble().get()));
            return;
        }
        MappedColumn taken = new MappedColumn(column.index(), column.heading(), mapping, when.value());
        known.add(taken);
        byField.computeIfAbsent(field, fresh -> new ArrayList<>()).add(taken);
    }

    /** The columns that say it, in their order. */
    List<MappedColumn> of(SheetField field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The one column that says it, if the sheet has it. */
    Optional<MappedColumn> one(SheetField field) {
        return of(field).stream().findFirst();
    }

    List<MappedColumn> known() {
        return known;
    }

    List<SheetColumn> unnamed() {
        return unnamed;
    }

    /** The heading over a cell, counted from 0, if the mapping knows it. */
    String heading(int index) {
        return known.stream().filter(column -> column.index() == index).map(MappedColumn::heading).findFirst().orElse("");
    }

    /** The columns under a heading as the mapping gives it. */
    boolean isUnder(int index, String heading) {
        return known.stream().anyMatch(column -> column.index() == index
                && Plain.lower(column.mapping().getHeading()).equals(Plain.lower(heading)));
    }
}
