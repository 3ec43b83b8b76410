package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Difference;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.Item;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Risk;
import org.communitysafety.csp.words.Said;

/** What papers have of all that a sheet can bring in, and what becomes of it. */
final class Shelves {

    private final Papers papers;
    private final Plan plan;
    private final Optional<CommitteeReport> report;
    private final List<Body> added;
    private final String stamp;
    private final Keys keys;
    private final NewIds ids;
    private final Shelf<Priority> priorities;
    private final Shelf<Action> actions;
    private final Shelf<Measure> measures;
    private final Shelf<Risk> risks;

    /** @param papers papers with a plan */
    Shelves(SheetMapping mapping, Papers papers) {
        this.papers = papers;
        this.plan = papers.getPlan().orElseThrow();
        this.report = papers.getReports().stream()
                .filter(one -> mapping.getReport().isEmpty() || mapping.getReport().get().equals(one.getId()))
                .findFirst();
        this.added = Readers.added(mapping, papers.getBodies());
        this.stamp = Kept.stamp(mapping.getName());
        this.keys = new Keys(mapping);
        Set<String> taken = Difference.ids(papers);
        added.forEach(body -> taken.add(body.getId().value()));
        this.ids = new NewIds(taken);
        this.priorities = new Shelf<>("priority", plan.getPriorities(), Priority::getTitle, Difference::between,
                one -> "", keys::all);
        this.actions = new Shelf<>("action", plan.getActions(), Action::getText, Difference::between,
                one -> Keys.alone(keys.words(one)), keys::all);
        this.measures = new Shelf<>("measure", plan.getMeasures(), Measure::getTitle, Difference::between,
                one -> Keys.alone(one.getTitle()), keys::all);
        this.risks = new Shelf<>("risk", report.map(CommitteeReport::getRisks).orElse(List.of()), Risk::getDescription,
                Difference::between, one -> "", keys::all);
    }

    /** The bodies of the papers and those that the mapping adds. */
    List<Body> bodies() {
        List<Body> bodies = new ArrayList<>(papers.getBodies());
        bodies.addAll(added);
        return bodies;
    }

    /** The name under which an element says that it comes from the sheet. */
    String stamp() {
        return stamp;
    }

    Keys keys() {
        return keys;
    }

    NewIds ids() {
        return ids;
    }

    Shelf<Priority> priorities() {
        return priorities;
    }

    Shelf<Action> actions() {
        return actions;
    }

    Shelf<Measure> measures() {
        return measures;
    }

    Shelf<Risk> risks() {
        return risks;
    }

    private List<Shelf<?>> all() {
        return List.of(priorities, actions, measures, risks);
    }

    /** Whether the sheet has any of them. */
    boolean isTouched() {
        return all().stream().anyMatch(Shelf::isTouched);
    }

    /** How many elements of the sheet are as they were. */
    int unchanged() {
        return all().stream().mapToInt(Shelf::unchanged).sum();
    }

    /** What was new and changed, and then what is gone. */
    List<Item> items(Gone gone) {
        List<Item> items = new ArrayList<>();
        for (Body body : added) {
            items.add(new Item(Became.NEW, "body", body.getId(), body.getName(), Optional.empty(), List.of()));
        }
        all().forEach(shelf -> items.addAll(shelf.items()));
        all().forEach(shelf -> items.addAll(gone.tell(shelf)));
        return items;
    }

    /** A sentence, without its end, on what is new although the papers have the same under another priority or none. */
    Optional<Said> alike() {
        Map<ElementId, ElementId> alike = new LinkedHashMap<>(actions.alike());
        alike.putAll(measures.alike());
        return alike.isEmpty() ? Optional.empty() : Optional.of(
                NoteMessages.ALIKE.said(alike.size(), RowKey.listed(alike.keySet()), RowKey.listed(alike.values())));
    }

    /** The papers with all that was brought in. */
    Papers papers(Gone gone) {
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
