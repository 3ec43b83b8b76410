package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.Span;

/** Parts on how actions stand that the quarterly monitoring and the annual report have in common. */
final class StatusPart {

    private final Material material;
    private final Plan plan;
    private final LocalDate day;

    /** @param day the day as at which it is told */
    StatusPart(Material material, Plan plan, LocalDate day) {
        this.material = material;
        this.plan = plan;
        this.day = day;
    }

    /** Actions by the priority that they are first for, in the order of those; none that has no actions. */
    List<ActionGroup> byPriority() {
        return ActionGroup.of(material, plan).stream().filter(group -> !group.actions().isEmpty()).toList();
    }

    /** What people call the status by then: the word of the common scale, else as written, and whether that is older than the quarter. */
    private static String status(Span quarter, Action action) {
        return Standing.on(quarter.last(), action)
                .map(one -> {
                    String status = one.getScale().map(Telling::word).orElse(one.getText());
                    return Standing.isCurrent(one, quarter) ? status : ReportingWords.notInThatQuarter(status);
                })
                .orElse(Standing.unplaced(quarter.last(), action).isEmpty() ? ReportingWords.NOT_JUDGED : ReportingWords.UNDATED);
    }

    /** How many actions have each status at the end of each of the quarters, in the order of the words. */
    void counts(Document.Builder to, Map<String, Span> quarters) {
        Set<String> statuses = new TreeSet<>();
        quarters.values().forEach(on -> plan.getActions().forEach(action -> statuses.add(status(on, action))));
        List<String> headings = new ArrayList<>(List.of("Status"));
        headings.addAll(quarters.keySet());
        Table.Builder table = Table.of(ReportingWords.IN_NUMBERS_CAPTION, headings.toArray(String[]::new)).withRowHeadings();
        for (String status : statuses) {
            List<String> cells = new ArrayList<>(List.of(Telling.capital(status)));
            quarters.values().forEach(on -> cells.add(Long.toString(
                    plan.getActions().stream().filter(action -> status(on, action).equals(status)).count())));
            table.row(cells.toArray(String[]::new));
        }
        to.heading(1, ReportingWords.IN_NUMBERS).table(table);
        material.lackingInPlan(to, "actions", Plan::getActions, ReportingWords.SET_OUT_ACTIONS);
        List<String> unplaced = plan.getActions().stream()
                .filter(action -> !Standing.unplaced(day, action).isEmpty())
                .map(action -> ActionTable.name(action) + ": "
                        + Telling.joined(Standing.unplaced(day, action).stream().map(Standing::words).toList()))
                .toList();
        if (!unplaced.isEmpty()) {
            to.paragraph(ReportingWords.UNPLACED).bullets(unplaced);
        }
    }

    /** What was overdue at the end of the day. */
    void overdue(Document.Builder to) {
        List<String> overdue = plan.getActions().stream().filter(action -> Standing.isOverdue(day, action)).map(this::late).toList();
        to.heading(1, ReportingWords.OVERDUE);
        List<String> unclear = plan.getActions().stream().filter(action -> Standing.isOverdueOrDone(day, action)).map(this::late).toList();
        if (!overdue.isEmpty()) {
            to.paragraph(ReportingWords.OVERDUE_FIRST).bullets(overdue);
        } else if (unclear.isEmpty()) {
            to.paragraph(none(ReportingWords.NOTHING_OVERDUE));
        }
        List<String> due = plan.getActions().stream().filter(action -> Standing.isDue(day, action)).map(this::late).toList();
        if (!due.isEmpty()) {
            to.paragraph(ReportingWords.DUE_NOW).bullets(due);
        }
        if (!unclear.isEmpty()) {
            to.paragraph(ReportingWords.OVERDUE_OR_DONE).bullets(unclear);
        }
    }

    /** That there is none, or that there are no actions of which it could be told. */
    String none(String words) {
        return plan.getActions().isEmpty() ? ReportingWords.NO_ACTIONS : words;
    }

    /** An action whose time is over, when that was and how it was last said to stand. */
    String late(Action action) {
        return ReportingWords.ended(title(action)) + " " + ReportingWords.wasDue(action.getDue().map(Due::getText).orElse("")) + " "
                + said(action) + doubt(action);
    }

    /** An action and how it was last said to stand. */
    String standing(Action action) {
        return ReportingWords.ended(title(action)) + " " + said(action) + doubt(action);
    }

    private String said(Action action) {
        List<String> said = new ArrayList<>();
        Optional<Progress> now = Standing.on(day, action);
        now.map(one -> ReportingWords.lastSaid(Standing.words(one))).ifPresent(said::add);
        now.flatMap(Progress::getComment).map(ReportingWords::ended).ifPresent(said::add);
        Standing.undated(day, action).map(ReportingWords::has).ifPresent(said::add);
        return said.isEmpty() ? ReportingWords.NOBODY : String.join(" ", said);
    }

    /** That part of what there is on it is not told here; empty text if all is. */
    String doubt(Action action) {
        return material.isAllTold(action) ? "" : " " + ReportingWords.NOT_ALL_TOLD;
    }

    /** Its number and its text. */
    static String title(Action action) {
        return action.getNumber().map(number -> number + " ").orElse("") + action.getText();
    }

    /** What was carried into this plan and what is carried out of it, with the reasons that the papers give. */
    void carried(Document.Builder to) {
        List<String> carried = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Action action : plan.getActions()) {
            Optional<Progress> now = Standing.on(day, action).filter(one -> one.getScale().filter(ProgressScale.CARRIED_OVER::equals).isPresent());
            if (now.isEmpty() && action.getCarriedFrom().isEmpty() && action.getCarriedReason().isEmpty()) {
                continue;
            }
            String reason = Telling.joined(Stream.of(action.getCarriedReason(), now.flatMap(Progress::getComment))
                    .flatMap(Optional::stream).toList());
            carried.add(ReportingWords.ended(title(action)) + " "
                    + now.map(one -> ReportingWords.lastSaid(Standing.words(one))).orElse(ReportingWords.FROM_BEFORE)
                    + (reason.isEmpty() ? "" : " " + ReportingWords.why(reason)));
            if (reason.isEmpty() && material.isAllTold(action)) {
                without.add(ActionTable.name(action));
            }
        }
        to.heading(1, ReportingWords.CARRIED);
        if (carried.isEmpty()) {
            to.paragraph(none(ReportingWords.NOTHING_CARRIED));
        }
        to.bullets(carried);
        if (!without.isEmpty()) {
            to.toBeWritten(ReportingWords.sayWhy(Telling.joined(without)));
        }
    }
}
