package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.Span;

/** How the plan stands at the end of a quarter, for the strategy group and members: what people judged, then and now, and the figures. */
public final class MonitoringDraft {

    private static final Set<ProgressScale> TROUBLE = EnumSet.of(ProgressScale.AT_RISK, ProgressScale.OFF_TRACK, ProgressScale.SUSPENDED);

    private final Material material;
    private final Plan plan;
    private final Span quarter;
    private final Span quarterBefore;
    private final LocalDate before;
    private final StatusPart statuses;

    private MonitoringDraft(Material material, Plan plan, Span quarter, Span quarterBefore) {
        this.material = material;
        this.plan = plan;
        this.quarter = quarter;
        this.quarterBefore = quarterBefore;
        this.before = quarter.first().minusDays(1);
        this.statuses = new StatusPart(material, plan, quarter.last());
    }

    /**
     * The document.
     *
     * @param whole the review of everything that was read
     * @param audience for whom the document is
     * @param number which quarter, counted from 1
     * @throws NothingToWriteException if there is no plan that may be shown to them, or it does not tell its time
     * @throws NoSuchQuarterException if the plan has no such quarter
     */
    public static Document of(ReviewedPapers whole, Audience audience, int number) {
        Material material = new Material(whole, audience);
        Plan plan = material.plan();
        PlanTime time = PlanTime.of(plan).orElseThrow(() -> new NothingToWriteException(ReportingWords.NO_TIME));
        Span quarter = time.quarter(number).orElseThrow(() -> new NoSuchQuarterException(ReportingWords.noQuarter(number)));
        Document.Builder to = Document.titled(ReportingWords.quarterTitle(number, plan.getTitle())).withContents();
        Opening.put(to, material, Optional.of(plan));
        to.paragraph(ReportingWords.quarter(number, quarter)).paragraph(ReportingWords.NOTHING_JUDGED);
        new MonitoringDraft(material, plan, quarter, time.quarterBefore(number)).put(to);
        return to.build();
    }

    private void put(Document.Builder to) {
        Map<String, Span> quarters = new LinkedHashMap<>();
        quarters.put("Then", quarterBefore);
        quarters.put("Now", quarter);
        statuses.counts(to, quarters);
        actions(to);
        statuses.overdue(to);
        statuses.carried(to);
        TargetPart targets = new TargetPart(material, plan, quarter, ReportingWords.NONE_FOR_QUARTER);
        targets.measures(to, ReportingWords.MEASURES);
        targets.breaks(to);
        escalate(to, targets);
        new RecordedPart(material, quarter).decisions(to);
        to.heading(1, ReportingWords.REMEDIAL).toBeWritten(ReportingWords.SAY_WHAT_WAS_AGREED);
    }

    private void actions(Document.Builder to) {
        if (plan.getActions().isEmpty()) {
            return;
        }
        to.heading(1, ReportingWords.ACTIONS);
        ActionColumns columns = ActionColumns.of(plan.getActions());
        statuses.byPriority().forEach(group -> {
            Table.Builder table = columns.table(group.caption(), "Lead", "When", "Then", "Now");
            group.actions().forEach(action -> columns.row(table, action, material.lead(action), action.getDue().map(Due::getText).orElse(""),
                    Standing.told(before, action), now(action)));
            to.heading(2, group.heading()).table(table);
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
        return Standing.needsNoWord(before, action);
    }

    private boolean isOfQuarter(Progress progress) {
        return Standing.isJudged(progress, quarter);
    }

    private String now(Action action) {
        Optional<Progress> now = Standing.on(quarter.last(), action);
        if (now.isPresent() && !isOfQuarter(now.get()) && !isSettled(action)) {
            return Standing.besideUndated(quarter.last(), action, ReportingWords.notThisQuarter(Standing.words(now.get())));
        }
        String comment = now.filter(this::isOfQuarter).flatMap(Progress::getComment).map(words -> "; " + words).orElse("");
        return Standing.told(quarter.last(), action) + comment;
    }

    private static boolean isTrouble(Progress progress) {
        return progress.getScale().filter(TROUBLE::contains).isPresent();
    }

    /** What is late, what people judged to be at risk, off track or suspended or judged in other words, and the targets of which the time is over. */
    private void escalate(Document.Builder to, TargetPart targets) {
        List<String> points = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Action action : plan.getActions()) {
            if (Standing.isOverdue(quarter.last(), action)) {
                points.add(statuses.late(action));
            } else if (Standing.on(quarter.last(), action).filter(MonitoringDraft::isTrouble).isPresent()) {
                points.add(statuses.standing(action));
            } else if (Standing.isForAPerson(quarter.last(), action)
                    || Standing.unplaced(quarter.last(), action).stream().anyMatch(MonitoringDraft::isTrouble)) {
                unclear.add(statuses.standing(action));
            }
        }
        to.heading(1, ReportingWords.ESCALATE);
        if (!points.isEmpty()) {
            to.paragraph(ReportingWords.ESCALATE_FIRST).bullets(points);
        } else if (unclear.isEmpty()) {
            to.paragraph(statuses.none(ReportingWords.NOTHING_TO_LOOK_AT));
        }
        if (!unclear.isEmpty()) {
            to.paragraph(ReportingWords.FOR_A_PERSON_FIRST).bullets(unclear);
        }
        List<String> over = targets.over();
        if (!over.isEmpty()) {
            to.paragraph(ReportingWords.TARGETS_FIRST).bullets(over);
        }
        to.toBeWritten(ReportingWords.SAY_WHAT_IS_ESCALATED);
    }
}
