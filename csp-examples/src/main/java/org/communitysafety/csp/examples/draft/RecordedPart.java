package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Decision;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.Span;

/** What was decided and reviewed in some days, as the papers record it. */
final class RecordedPart {

    private final Material material;
    private final Span days;

    RecordedPart(Material material, Span days) {
        this.material = material;
        this.days = days;
    }

    /** The decisions on the plan in these days, whatever they came to; that none is recorded if there is none. */
    void decisions(Document.Builder to) {
        Optional<ElementId> plan = material.papers().getPlan().map(Plan::getId);
        List<String> decisions = new ArrayList<>();
        for (Decision decision : material.papers().getRecords().map(Records::getDecisions).orElse(List.of())) {
            boolean done = decision.getStatus().filter(status -> status != Done.DONE).isEmpty();
            boolean ours = decision.getPaper().isEmpty() || decision.getPaper().equals(plan);
            if (done && ours && decision.getOn().filter(on -> on.isWithin(days.first(), days.last())).isPresent()) {
                decisions.add(Telling.capital(Telling.and(material.names(List.of(decision.getBody()))) + " " + decision.getVerb().getPhrase() + ", "
                        + Telling.day(decision.getOn().get()) + decision.getText().map(text -> ": " + text).orElse("")));
            }
        }
        to.heading(1, ReportingWords.DECISIONS);
        if (decisions.isEmpty()) {
            to.paragraph(ReportingWords.NO_DECISIONS);
        }
        to.bullets(decisions);
        material.lackingSilently(to, "/records/decisions", RecordedPart::all);
    }

    private static List<Decision> all(Papers papers) {
        return papers.getRecords().map(Records::getDecisions).orElse(List.of());
    }

    /** Reviews of the strategies in these days; nothing if none is recorded. */
    void reviews(Document.Builder to) {
        List<String> reviews = material.papers().getRecords().map(Records::getEvents).orElse(List.of()).stream()
                .filter(event -> event.getKind() == EventKind.STRATEGY_REVIEW && event.getStatus().filter(status -> status != Done.DONE).isEmpty())
                .filter(event -> event.getOn().filter(on -> on.isWithin(days.first(), days.last())).isPresent())
                .map(event -> Telling.day(event.getOn().get()) + event.getText().map(text -> ": " + text).orElse(""))
                .toList();
        if (!reviews.isEmpty()) {
            to.heading(1, ReportingWords.REVIEWS).bullets(reviews);
        }
    }
}
