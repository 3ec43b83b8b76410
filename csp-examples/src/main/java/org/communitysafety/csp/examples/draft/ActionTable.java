package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Progress;

/**
 * Actions as a table, with the headings that a council's own sheet has, so that it can be read back as one; and below it what no column is
 * for, and what its author has to write. All tables of a plan have the same columns.
 */
final class ActionTable {

    private final Material material;
    private final boolean withNumbers;
    private final boolean withDays;

    /** @param all the actions of all tables */
    ActionTable(Material material, List<Action> all) {
        this.material = material;
        this.withNumbers = all.stream().anyMatch(action -> action.getNumber().isPresent());
        this.withDays = all.stream().anyMatch(action -> Progress.latest(action.getProgress()).flatMap(Progress::getAsAt).isPresent());
    }

    void put(Document.Builder to, String caption, List<Action> actions) {
        if (actions.isEmpty()) {
            return;
        }
        Table.Builder table = Table.of(caption, headings()).withRowHeadings();
        List<String> more = new ArrayList<>();
        List<String> withoutLead = new ArrayList<>();
        List<String> withoutDue = new ArrayList<>();
        for (Action action : actions) {
            table.row(cells(action));
            String about = about(action);
            if (!about.isEmpty()) {
                more.add(name(action) + ": " + about);
            }
            boolean isAllTold = material.isAllTold(action);
            if (isAllTold && material.lead(action).isEmpty()) {
                withoutLead.add(name(action));
            }
            if (isAllTold && action.getDue().isEmpty()) {
                withoutDue.add(name(action));
            }
        }
        to.table(table);
        if (!more.isEmpty()) {
            to.paragraph(PlanWords.MORE_ON_ACTIONS);
            to.bullets(more);
        }
        if (!withoutLead.isEmpty()) {
            to.toBeWritten(PlanWords.sayWhoLeads(Telling.joined(withoutLead)));
        }
        if (!withoutDue.isEmpty()) {
            to.toBeWritten(PlanWords.sayWhen(Telling.joined(withoutDue)));
        }
    }

    private String[] headings() {
        List<String> headings = new ArrayList<>();
        if (withNumbers) {
            headings.add("No");
        }
        headings.addAll(List.of("Action", "Lead", "Partners", "When", "Status"));
        if (withDays) {
            headings.add("Status told");
        }
        return headings.toArray(String[]::new);
    }

    private String[] cells(Action action) {
        List<String> cells = new ArrayList<>();
        if (withNumbers) {
            cells.add(action.getNumber().orElse(""));
        }
        cells.add(action.getText());
        cells.add(material.lead(action));
        cells.add(Telling.joined(material.names(action, Action::getPartners)));
        cells.add(action.getDue().map(Due::getText).orElse(""));
        Optional<Progress> latest = Progress.latest(action.getProgress());
        cells.add(latest.map(Progress::getText).orElse(""));
        if (withDays) {
            cells.add(latest.flatMap(Progress::getAsAt).map(Telling::day).orElse(""));
        }
        return cells.toArray(String[]::new);
    }

    /** Its number, or how it begins. */
    static String name(Action action) {
        return action.getNumber().or(action::getTitle).orElseGet(() -> PlanWords.beginning(action.getText()));
    }

    private String about(Action action) {
        List<String> about = new ArrayList<>();
        action.getTitle().filter(title -> !title.equals(name(action))).ifPresent(about::add);
        action.getSubTheme().map(PlanWords::within).ifPresent(about::add);
        action.getOutcome().map(PlanWords::toAchieve).ifPresent(about::add);
        action.getResources().map(PlanWords::needs).ifPresent(about::add);
        Stream.concat(action.getCondition().stream(), action.getDue().flatMap(Due::getCondition).stream())
                .distinct()
                .filter(condition -> !action.getDue().map(Due::getText).orElse("").contains(condition))
                .map(PlanWords::waitsFor).forEach(about::add);
        if (!action.getAreas().isEmpty()) {
            about.add(PlanWords.onlyFor(Telling.and(action.getAreas().stream().map(material::areaName).toList())));
        }
        if (action.getCarriedFrom().isPresent() || action.getCarriedReason().isPresent()) {
            about.add(PlanWords.carried(action.getCarriedReason()));
        }
        action.getComment().ifPresent(about::add);
        Progress.latest(action.getProgress()).flatMap(Progress::getComment).map(PlanWords::onStatus).ifPresent(about::add);
        return Telling.joined(about);
    }
}
