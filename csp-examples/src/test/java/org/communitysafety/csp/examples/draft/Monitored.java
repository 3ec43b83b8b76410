package org.communitysafety.csp.examples.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.examples.written.DocumentFormat;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

/** The sound papers of Exampleford for 2025-26 with other actions and measures, and what is written of them. */
final class Monitored {

    private Monitored() {}

    static Papers with(UnaryOperator<Papers> change) {
        return change.apply(Change.plan((plan, was) -> plan.actions(List.of()).measures(List.of()))
                .apply(SoundPapers.of2025()));
    }

    static Papers actions(Action... actions) {
        return with(Change.plan((plan, was) -> plan.addActions(actions)));
    }

    static Papers measure(UnaryOperator<Measure.Builder> parts) {
        return with(Change.plan((plan, was) -> plan.addMeasures(parts.apply(Measure.builder().id(ElementId.of("m")).title("Thefts")
                .unit("offences")).build())));
    }

    static ReviewedPapers reviewed(Papers papers) {
        return ReviewedPapers.of(PapersJson.read(PapersJson.toBytes(papers), "plan.json"), ReviewOptions.USUAL, Gate.NONE);
    }

    static String quarter(int number, Papers papers) {
        return new String(DocumentFormat.MARKDOWN.write(MonitoringDraft.of(reviewed(papers), Audience.ALL, number)), UTF_8);
    }

    static String annual(Papers papers) {
        return new String(DocumentFormat.MARKDOWN.write(AnnualDraft.of(reviewed(papers), Audience.ALL)), UTF_8);
    }

    static String plan(ReviewedPapers papers) {
        return new String(DocumentFormat.MARKDOWN.write(PlanDraft.of(papers, Audience.ALL)), UTF_8);
    }

    static String summary(ReviewedPapers papers, Audience audience) {
        return new String(DocumentFormat.MARKDOWN.write(SummaryDraft.of(papers, audience)), UTF_8);
    }

    static String report(ReviewedPapers papers) {
        return new String(DocumentFormat.MARKDOWN.write(ReportDraft.of(papers, Audience.ALL)), UTF_8);
    }

    static Action.Builder action(String text) {
        return Action.builder().id(ElementId.of("action-" + text.toLowerCase(Locale.ROOT).replace(' ', '-').replace(".", ""))).text(text);
    }

    static Due by(String date) {
        return Due.builder().text("by " + date).kind(DueKind.FIXED).by(PartialDate.parse(date)).build();
    }

    static Progress status(String text, ProgressScale scale, String asAt) {
        return Progress.builder().text(text).scale(scale).asAt(PartialDate.parse(asAt)).build();
    }

    static Observation.Builder reading(int value, String from, String to) {
        return Observation.builder().value(BigDecimal.valueOf(value))
                .period(Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build());
    }
}
