package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Material material;
    private final Plan plan;
    private final Span year;
    private final StatusPart statuses;

    private AnnualDraft(Material material, Plan plan, Span year) {
        this.material = material;
        this.plan = plan;
        this.year = year;
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
        statuses.counts(to, Map.of("At the end of the year", year.last()));
        byPriority(to);
        milestones(to);
        notDone(to);
        statuses.overdue(to);
        statuses.carried(to);
        TargetPart targets = new TargetPart(material, plan, year.last());
        targets.measures(to, ReportingWords.IMPACT);
        to.toBeWritten(ReportingWords.SAY_IMPACT);
        targets.breaks(to);
        new RecordedPart(material, year).reviews(to);
        delivery(to);
    }

    private void byPriority(Document.Builder to) {
        Table.Builder table = Table.of(ReportingWords.BY_PRIORITY_CAPTION, "Priority", "Actions", "Done", "Judged otherwise", "Not judged").withRowHeadings();
        statuses.byPriority().forEach((priority, actions) -> {
            long done = actions.stream().filter(this::isDone).count();
            long silent = actions.stream().filter(action -> now(action).isEmpty()).count();
            table.row(priority.map(Priority::getTitle).orElse(ReportingWords.OF_NO_PRIORITY), Integer.toString(actions.size()), Long.toString(done),
                    Long.toString(actions.size() - done - silent), Long.toString(silent));
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
        plan.getActions().stream().filter(this::isDone).forEach(action -> table.row(StatusPart.title(action), action.getDue().map(Due::getText).orElse(""),
                said(action), action.getOutcome().orElse("")));
        to.heading(1, ReportingWords.MILESTONES);
        if (table.isEmpty()) {
            to.paragraph(statuses.none(ReportingWords.NO_MILESTONES));
        }
        to.table(table);
    }

    private void notDone(Document.Builder to) {
        Table.Builder table = Table.of(ReportingWords.NOT_DONE_CAPTION, "Action", "Was due", "As people judged it").withRowHeadings();
        plan.getActions().stream().filter(action -> !isDone(action)).forEach(action -> table.row(StatusPart.title(action),
                action.getDue().map(Due::getText).orElse(""), said(action)));
        if (!table.isEmpty()) {
            to.heading(1, ReportingWords.NOT_DONE).table(table);
        }
    }

    private String said(Action action) {
        return now(action).map(one -> Standing.words(one) + one.getComment().map(comment -> "; " + comment).orElse("")).orElse(ReportingWords.NOT_JUDGED);
    }

    /** What regulation 7(f) asks of the next assessment, and the judgement on this plan if these papers have it already. */
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
            material.gap(to, "/assessment/delivery", papers -> papers.getAssessment().map(StrategicAssessment::getDelivery), ReportingWords.SAY_HOW_FAR);
        }
    }
}
