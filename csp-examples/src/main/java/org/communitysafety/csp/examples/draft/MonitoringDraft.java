package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.Span;

/** How the plan stands at the end of a quarter, for the strategy group and members: what people judged, then and now, and the figures. */
public final class MonitoringDraft {

    private final Material material;
    private final Plan plan;
    private final Span quarter;
    private final LocalDate before;
    private final StatusPart statuses;

    private MonitoringDraft(Material material, Plan plan, Span quarter) {
        this.material = material;
        this.plan = plan;
        this.quarter = quarter;
        this.before = quarter.first().minusDays(1);
        this.statuses = new StatusPart(material, plan, quarter.last());
    }

    /**
     * The document.
     *
     * @param whole the review of everything that was read
     * @param audience for whom the document is
     * @param number which quarter, counted from 1
     * @throws NothingToWriteException if there is no plan that may be shown to them, or it has no such quarter
     */
    public static Document of(ReviewedPapers whole, Audience audience, int number) {
        Material material = new Material(whole, audience);
        Plan plan = material.plan();
        PlanTime time = PlanTime.of(plan).orElseThrow(() -> new NothingToWriteException(ReportingWords.NO_TIME));
        Span quarter = time.quarter(number).orElseThrow(() -> new NothingToWriteException(ReportingWords.noQuarter(number)));
        Document.Builder to = Document.titled(ReportingWords.quarterTitle(number, plan.getTitle())).withContents();
        Opening.put(to, material, Optional.of(plan));
        to.paragraph(ReportingWords.quarter(number, quarter)).paragraph(ReportingWords.NOTHING_JUDGED);
        new MonitoringDraft(material, plan, quarter).put(to);
        return to.build();
    }

    private void put(Document.Builder to) {
        Map<String, Span> quarters = new LinkedHashMap<>();
        quarters.put("Then", PlanTime.quarterBefore(quarter));
        quarters.put("Now", quarter);
        statuses.counts(to, quarters);
        actions(to);
        statuses.overdue(to);
        statuses.carried(to);
        TargetPart targets = new TargetPart(material, plan, quarter, ReportingWords.NONE_FOR_QUARTER);
        targets.measures(to, ReportingWords.MEASURES);
        targets.breaks(to);
        escalate(to);
        new RecordedPart(material, quarter).decisions(to);
        to.heading(1, ReportingWords.REMEDIAL).toBeWritten(ReportingWords.SAY_WHAT_WAS_AGREED);
    }

    private void actions(Document.Builder to) {
        if (plan.getActions().isEmpty()) {
            return;
        }
        to.heading(1, ReportingWords.ACTIONS);
        statuses.byPriority().forEach((priority, actions) -> {
            String title = priority.map(Priority::getTitle).orElse(ReportingWords.OF_NO_PRIORITY);
            Table.Builder table = Table.of(title, "Action", "Lead", "When", "Then", "Now", "Note").withRowHeadings();
            actions.forEach(action -> table.row(StatusPart.title(action), lead(action), action.getDue().map(Due::getText).orElse(""),
                    Standing.on(before, action).map(Standing::words).orElse(ReportingWords.NOT_JUDGED), now(action),
                    Standing.on(quarter.last(), action).filter(this::isOfQuarter).flatMap(Progress::getComment).orElse("")));
            to.heading(2, title).table(table);
        });
        List<String> silent = plan.getActions().stream()
                .filter(action -> Standing.on(quarter.last(), action).filter(this::isOfQuarter).isEmpty())
                .filter(action -> !isSettled(action) && material.isAllTold(action))
                .map(ActionTable::name)
                .toList();
        if (!silent.isEmpty()) {
            to.toBeWritten(ReportingWords.sayHowItStands(Telling.joined(silent)));
        }
    }

    /** What was done, dropped or carried over before needs no word each quarter. */
    private boolean isSettled(Action action) {
        Optional<Progress> then = Standing.on(before, action);
        return Standing.is(ProgressScale.COMPLETE, then) || Standing.is(ProgressScale.DROPPED, then) || Standing.is(ProgressScale.CARRIED_OVER, then);
    }

    private boolean isOfQuarter(Progress progress) {
        return Standing.isJudged(progress, quarter);
    }

    private String now(Action action) {
        Optional<Progress> now = Standing.on(quarter.last(), action);
        return now.map(one -> isOfQuarter(one) || isSettled(action) ? Standing.words(one) : ReportingWords.notThisQuarter(Standing.words(one)))
                .orElse(ReportingWords.NOT_JUDGED);
    }

    private String lead(Action action) {
        return action.getLeadText().orElseGet(() -> Telling.joined(material.names(action.getLeads())));
    }

    /** What is late, and what people judged to be at risk, off track or suspended. */
    private void escalate(Document.Builder to) {
        List<String> points = new ArrayList<>();
        for (Action action : plan.getActions()) {
            Optional<Progress> now = Standing.on(quarter.last(), action);
            if (Standing.isOverdue(quarter.last(), action)) {
                points.add(statuses.late(action));
            } else if (Standing.is(ProgressScale.AT_RISK, now) || Standing.is(ProgressScale.OFF_TRACK, now) || Standing.is(ProgressScale.SUSPENDED, now)) {
                points.add(ReportingWords.ended(StatusPart.title(action)) + " " + ReportingWords.lastSaid(Standing.words(now.get()))
                        + now.flatMap(Progress::getComment).map(comment -> " " + ReportingWords.ended(comment)).orElse("") + statuses.doubt(action));
            }
        }
        to.heading(1, ReportingWords.ESCALATE);
        if (points.isEmpty()) {
            to.paragraph(statuses.none(ReportingWords.NOTHING_TO_LOOK_AT));
        } else {
            to.paragraph(ReportingWords.ESCALATE_FIRST).bullets(points);
        }
        to.toBeWritten(ReportingWords.SAY_WHAT_IS_ESCALATED);
    }
}
