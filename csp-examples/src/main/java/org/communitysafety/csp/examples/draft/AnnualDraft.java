package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;

/** What came of a plan by the end of its year: milestones, impact, and what the next strategic assessment has to judge. */
public final class AnnualDraft {

    private static final Set<ProgressScale> STOPPED =
            EnumSet.of(ProgressScale.OFF_TRACK, ProgressScale.SUSPENDED, ProgressScale.DROPPED, ProgressScale.CARRIED_OVER);

    private final Material material;
    private final Plan plan;
    private final Span year;
    private final Span quarter;
    private final StatusPart statuses;
    private final ActionColumns columns;

    private AnnualDraft(Material material, Plan plan, PlanTime time) {
        this.material = material;
        this.plan = plan;
        this.year = time.year();
        this.quarter = time.lastQuarter();
        this.statuses = new StatusPart(material, plan, year.last());
        this.columns = ActionColumns.of(plan.getActions());
    }

    /**
     * The document.
     *
     * @param whole the review of everything that was read
     * @param audience for whom the document is
     * @throws NothingToWriteException if there is no plan that may be shown to them, or it does not tell its year
     */
    public static Document of(ReviewedPapers whole, Audience audience) {
        Material material = new Material(whole, audience);
        Plan plan = material.plan();
        PlanTime time = PlanTime.of(plan).orElseThrow(() -> new NothingToWriteException(ReportingWords.NO_TIME));
        Document.Builder to = Document.titled(ReportingWords.annualTitle(plan.getTitle())).withContents();
        Opening.put(to, material, Optional.of(plan));
        new AnnualDraft(material, plan, time).put(to);
        material.law().table(to);
        return to.build();
    }

    private void put(Document.Builder to) {
        to.heading(1, ReportingWords.YEAR).paragraph(ReportingWords.year(year)).paragraph(ReportingWords.NOTHING_JUDGED);
        statuses.counts(to, Map.of("As last judged by the end of the year", quarter));
        byPriority(to);
        milestones(to);
        notDone(to);
        statuses.overdue(to);
        statuses.carried(to);
        TargetPart targets = new TargetPart(material, plan, quarter, ReportingWords.NONE_FOR_YEARS_END);
        targets.measures(to, ReportingWords.IMPACT);
        to.toBeWritten(ReportingWords.SAY_IMPACT);
        targets.breaks(to);
        new RecordedPart(material, year).reviews(to);
        delivery(to);
    }

    private void byPriority(Document.Builder to) {
        Table.Builder table = Table.of(ReportingWords.BY_PRIORITY_CAPTION, "Priority", "Actions", "Done",
                        "Judged otherwise in the last quarter", "Judged otherwise before it", "No judgement with a day")
                .withRowHeadings();
        statuses.byPriority().forEach(group -> {
            List<Action> actions = group.actions();
            long done = actions.stream().filter(this::isDone).count();
            long silent = actions.stream().filter(action -> now(action).isEmpty()).count();
            long old = actions.stream().filter(action -> !isDone(action) && now(action).filter(one -> !Standing.isJudged(one, quarter)).isPresent()).count();
            table.row(group.heading(), Integer.toString(actions.size()), Long.toString(done),
                    Long.toString(actions.size() - done - silent - old), Long.toString(old), Long.toString(silent));
        });
        if (!table.isEmpty()) {
            to.heading(1, ReportingWords.BY_PRIORITY).table(table);
        }
    }

    private Optional<Progress> now(Action action) {
        LocalDate end = year.last();
        return Standing.on(end, action);
    }

    private boolean isDone(Action action) {
        return Standing.is(ProgressScale.COMPLETE, now(action)) && !isForAPerson(action);
    }

    private void milestones(Document.Builder to) {
        Table.Builder table = columns.table(ReportingWords.MILESTONES_CAPTION, "Was due", "As people judged it", "Outcome wanted");
        plan.getActions().stream().filter(this::isDone).forEach(action -> columns.row(table, action, due(action),
                said(action), action.getOutcome().orElse("")));
        to.heading(1, ReportingWords.MILESTONES);
        if (table.isEmpty()) {
            to.paragraph(statuses.none(plan.getActions().stream().anyMatch(this::isForAPerson)
                    ? ReportingWords.NO_SURE_MILESTONES : ReportingWords.NO_MILESTONES));
        }
        to.table(table);
    }

    private void notDone(Document.Builder to) {
        List<Action> left = plan.getActions().stream().filter(action -> !isDone(action)).toList();
        if (left.isEmpty()) {
            return;
        }
        to.heading(1, ReportingWords.NOT_DONE);
        notDone(to, ReportingWords.RUNNING, ReportingWords.RUNNING_CAPTION,
                left.stream().filter(action -> now(action).isPresent() && !isStopped(action) && !isForAPerson(action)).toList());
        notDone(to, ReportingWords.STOPPED, ReportingWords.STOPPED_CAPTION, left.stream().filter(this::isStopped).toList());
        notDone(to, ReportingWords.FOR_A_PERSON, ReportingWords.FOR_A_PERSON_CAPTION,
                left.stream().filter(action -> isForAPerson(action) && !isStopped(action)).toList());
        Table.Builder table = columns.table(ReportingWords.SILENT_CAPTION, "Was due");
        left.stream().filter(action -> now(action).isEmpty() && !isForAPerson(action)).forEach(action -> columns.row(table, action, due(action)));
        if (!table.isEmpty()) {
            to.heading(2, ReportingWords.SILENT).table(table);
        }
    }

    private void notDone(Document.Builder to, String heading, String caption, List<Action> actions) {
        Table.Builder table = columns.table(caption, "Was due", "As people judged it");
        actions.forEach(action -> columns.row(table, action, due(action), said(action)));
        if (!table.isEmpty()) {
            to.heading(2, heading).table(table);
        }
    }

    /** Also where all that is told of it has no day. */
    private boolean isForAPerson(Action action) {
        LocalDate end = year.last();
        return Standing.isForAPerson(end, action) || (now(action).isEmpty() && !Standing.unplaced(end, action).isEmpty());
    }

    private boolean isStopped(Action action) {
        return now(action).flatMap(Progress::getScale).filter(STOPPED::contains).isPresent() && !isForAPerson(action);
    }

    private static String due(Action action) {
        return action.getDue().map(Due::getText).orElse("");
    }

    private String words(Progress progress) {
        String words = Standing.words(progress);
        return Standing.isCurrent(progress, quarter) ? words : ReportingWords.beforeLastQuarter(words);
    }

    private String said(Action action) {
        return now(action).map(one -> words(one) + one.getComment().map(comment -> "; " + comment).orElse(""))
                .map(told -> Standing.besideUndated(year.last(), action, told))
                .orElseGet(() -> Standing.told(year.last(), action));
    }

    /**
     * What regulation 7(f) asks of the assessment that is prepared in the year after the plan's, and the judgement on this plan if these
     * papers have it already.
     */
    private void delivery(Document.Builder to) {
        to.heading(1, ReportingWords.DELIVERY).paragraph(ReportingWords.DELIVERY_FIRST);
        material.law().put(to, LawPoint.DELIVERY);
        Optional<PlanYear> ours = plan.getYear();
        List<String> judged = material.papers().getAssessment().map(StrategicAssessment::getDelivery).orElse(List.of()).stream()
                .filter(one -> ours.isPresent() && one.getYear().equals(ours))
                .map(one -> ReportingWords.judgement(ours.get().toString(), one.getText()))
                .toList();
        to.bullets(judged);
        if (judged.isEmpty()) {
            Optional<Span> next = ours.map(PlanYear::next).map(after -> new Span(after.getFirst(), after.getLast()));
            material.gapElsewhere(to, "/assessment/delivery", papers -> papers.getAssessment().map(StrategicAssessment::getDelivery), ReportingWords.sayHowFar(next));
        }
    }
}
