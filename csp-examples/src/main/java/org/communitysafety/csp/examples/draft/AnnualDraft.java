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
import org.communitysafety.csp.plan.Priority;
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

    private AnnualDraft(Material material, Plan plan, Span year) {
        this.material = material;
        this.plan = plan;
        this.year = year;
        this.quarter = PlanTime.lastQuarter(year);
        this.statuses = new StatusPart(material, plan, year.last());
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
        Span year = PlanTime.of(plan).orElseThrow(() -> new NothingToWriteException(ReportingWords.NO_TIME)).year();
        Document.Builder to = Document.titled(ReportingWords.annualTitle(plan.getTitle())).withContents();
        Opening.put(to, material, Optional.of(plan));
        new AnnualDraft(material, plan, year).put(to);
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
                        "Judged otherwise in the last quarter", "Judged otherwise before it", "Not judged")
                .withRowHeadings();
        statuses.byPriority().forEach((priority, actions) -> {
            long done = actions.stream().filter(this::isDone).count();
            long silent = actions.stream().filter(action -> now(action).isEmpty()).count();
            long old = actions.stream().filter(action -> !isDone(action) && now(action).filter(one -> !Standing.isJudged(one, quarter)).isPresent()).count();
            table.row(priority.map(Priority::getTitle).orElse(ReportingWords.OF_NO_PRIORITY), Integer.toString(actions.size()), Long.toString(done),
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
        return Standing.is(ProgressScale.COMPLETE, now(action));
    }

    private void milestones(Document.Builder to) {
        Table.Builder table = Table.of(ReportingWords.MILESTONES_CAPTION, "Action", "Was due", "As people judged it", "Outcome wanted").withRowHeadings();
        plan.getActions().stream().filter(this::isDone).forEach(action -> table.row(StatusPart.title(action), due(action),
                said(action), action.getOutcome().orElse("")));
        to.heading(1, ReportingWords.MILESTONES);
        if (table.isEmpty()) {
            to.paragraph(statuses.none(ReportingWords.NO_MILESTONES));
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
                left.stream().filter(action -> now(action).isPresent() && !isStopped(action)).toList());
        notDone(to, ReportingWords.STOPPED, ReportingWords.STOPPED_CAPTION, left.stream().filter(this::isStopped).toList());
        List<Action> silent = left.stream().filter(action -> now(action).isEmpty()).toList();
        Table.Builder table = Table.of(ReportingWords.SILENT_CAPTION, "Action", "Was due").withRowHeadings();
        silent.forEach(action -> table.row(StatusPart.title(action), due(action)));
        if (!table.isEmpty()) {
            to.heading(2, ReportingWords.SILENT).table(table);
        }
    }

    private void notDone(Document.Builder to, String heading, String caption, List<Action> actions) {
        Table.Builder table = Table.of(caption, "Action", "Was due", "As people judged it").withRowHeadings();
        actions.forEach(action -> table.row(StatusPart.title(action), due(action), said(action)));
        if (!table.isEmpty()) {
            to.heading(2, heading).table(table);
        }
    }

    private boolean isStopped(Action action) {
        return now(action).flatMap(Progress::getScale).filter(STOPPED::contains).isPresent();
    }

    private static String due(Action action) {
        return action.getDue().map(Due::getText).orElse("");
    }

    private String words(Progress progress) {
        String words = Standing.words(progress);
        return Standing.isCurrent(progress, quarter) ? words : ReportingWords.beforeLastQuarter(words);
    }

    private String said(Action action) {
        return now(action).map(one -> words(one) + one.getComment().map(comment -> "; " + comment).orElse("")).orElse(ReportingWords.NOT_JUDGED);
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
