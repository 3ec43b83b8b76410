package org.communitysafety.csp.examples.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Recommendation;
import org.communitysafety.csp.time.PartialDate;

/** Who decides on a plan, when and how, and what each is asked. */
final class DecisionPart {

    private static final String DECISIONS = "/records/decisions";

    private DecisionPart() {}

    private static List<Decision> all(Papers papers) {
        return papers.getRecords().map(Records::getDecisions).orElse(List.of());
    }

    static void put(Document.Builder to, Material material, Plan plan, Optional<CommitteeReport> report) {
        to.heading(1, ReportWords.DECISIONS);
        List<Decision> decisions = decisions(material, plan);
        Table.Builder table = Table.of(ReportWords.DECISIONS_CAPTION, "Body", "Date", "What it does", "Key decision", "Done or to come").withRowHeadings();
        for (Decision decision : decisions) {
            table.row(material.body(decision.getBody()).map(Body::getName).orElse(""), decision.getOn().map(Telling::day).orElse(""),
                    decision.getVerb().getPhrase() + decision.getText().map(text -> ": " + text).orElse(""), decision.getKey().map(ReportWords::yesOrNo).orElse(""),
                    ReportWords.done(decision.getStatus().orElse(Done.DONE)));
        }
        to.table(table);
        if (decisions.isEmpty()) {
            List<String> committees = report.map(one -> material.names(one, CommitteeReport::getCommittees)).orElse(List.of());
            to.bullets(committees);
            material.gap(to, DECISIONS, DecisionPart::all, committees.isEmpty() ? ReportWords.NAME_BODIES : ReportWords.SAY_WHEN);
        }
        if (!decisions.isEmpty()) {
            material.lackingSilently(to, DECISIONS, DecisionPart::all);
        }
        to.heading(1, ReportWords.STATUS);
        report.flatMap(CommitteeReport::getStatus).ifPresentOrElse(
                status -> to.paragraph(Run.strong(ReportWords.STATUS_LABEL), Run.of(status)), () -> material.gapInReports(to, ReportWords.SAY_STATUS));
        isKey(report, decisions).map(ReportWords::yesOrNo).ifPresentOrElse(
                key -> to.paragraph(Run.strong(ReportWords.KEY_DECISION), Run.of(key)), () -> material.gapInReports(to, ReportWords.SAY_WHETHER_KEY));
    }

    /** What each body is asked; where no report says it, what the records say that it does. */
    static void recommendations(Document.Builder to, Material material, Plan plan, Optional<CommitteeReport> report) {
        to.heading(1, ReportWords.RECOMMENDATIONS);
        List<Recommendation> asked = report.map(CommitteeReport::getRecommendations).orElse(List.of());
        for (Recommendation one : asked) {
            String body = one.getTo().flatMap(material::body).map(Body::getName).or(one::getToText).orElse(ReportWords.THE_BODY);
            to.heading(2, ReportWords.recommendationTo(body)).paragraph(one.getText());
        }
        List<Decision> planned = asked.isEmpty()
                ? decisions(material, plan).stream().filter(one -> one.getStatus().equals(Optional.of(Done.PLANNED))).toList() : List.of();
        for (Decision one : planned) {
            Optional<String> body = material.body(one.getBody()).map(Body::getName);
            if (body.isPresent()) {
                to.heading(2, ReportWords.recommendationTo(body.get())).paragraph(ReportWords.that(one.getVerb().getPhrase(), plan.getTitle()));
            }
        }
        if (asked.isEmpty() && planned.isEmpty()) {
            material.gapInReports(to, ReportWords.SAY_RECOMMENDATIONS);
        }
    }

    private static Optional<Boolean> isKey(Optional<CommitteeReport> report, List<Decision> decisions) {
        return report.flatMap(CommitteeReport::getKeyDecision)
                .or(() -> decisions.stream().flatMap(one -> one.getKey().stream()).reduce(Boolean::logicalOr));
    }

    /** Those on the plan, in order of time; those without a day come last. */
    private static List<Decision> decisions(Material material, Plan plan) {
        Optional<ElementId> id = Optional.of(plan.getId());
        return all(material.papers()).stream()
                .filter(one -> one.getPaper().isEmpty() || one.getPaper().equals(id))
                .sorted(Comparator.comparing(one -> one.getOn().map(PartialDate::getFirst).orElse(LocalDate.MAX)))
                .toList();
    }
}
