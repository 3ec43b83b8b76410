package org.communitysafety.csp.examples.draft;

import java.util.List;
import java.util.stream.Stream;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;

/** Serious violence: what of the plan is about it, and the strategy that the specified authorities published. */
final class ViolencePart {

    private ViolencePart() {}

    /** @param heading what the section is called in the document */
    static void put(Document.Builder to, Material material, Statements statements, String heading) {
        to.heading(1, heading);
        material.law().put(to, LawPoint.VIOLENCE);
        statements.put(to, Section.VIOLENCE);
        List<String> about = material.papers().getPlan().map(ViolencePart::inPlan).orElse(List.of());
        if (!about.isEmpty()) {
            to.paragraph(PlanWords.VIOLENCE_IN_PLAN);
            to.bullets(about);
        } else if (!statements.has(Section.VIOLENCE)) {
            material.gapInPlan(to, PlanWords.SAY_HOW_VIOLENCE);
        }
        to.heading(2, PlanWords.VIOLENCE_STRATEGY);
        material.lacking(to, "/seriousViolenceStrategy", papers -> papers.getSeriousViolenceStrategy().stream().toList(),
                PlanWords.NAME_VIOLENCE_STRATEGY);
        material.papers().getSeriousViolenceStrategy().ifPresent(strategy -> strategy(to, material, strategy));
    }

    /** Strategies, priorities and actions that the papers tag so, by name. */
    private static List<String> inPlan(Plan plan) {
        return Stream.of(
                        plan.getStrategies().stream().filter(ViolencePart::serves).map(one -> PlanWords.strategy(one.getTitle())),
                        Ranking.of(plan).stream().filter(ViolencePart::serves).map(one -> PlanWords.priorityCalled(Ranking.title(one))),
                        plan.getActions().stream().filter(ViolencePart::serves)
                                .map(one -> PlanWords.actionSaying(one.getNumber(), one.getText())))
                .flatMap(one -> one)
                .toList();
    }

    private static boolean serves(Serving part) {
        return Subject.withWider(part.getServes()).contains(Subject.SERIOUS_VIOLENCE);
    }

    private static void strategy(Document.Builder to, Material material, SeriousViolenceStrategy strategy) {
        Opening.inHand(to, strategy);
        to.paragraph(PlanWords.violenceStrategy(strategy.getTitle(), strategy.getDate().map(Telling::day),
                strategy.getStage().map(Telling::word)));
        List<String> parties = material.names(strategy, SeriousViolenceStrategy::getParties);
        if (!parties.isEmpty()) {
            to.paragraph(PlanWords.madeBy(Telling.and(parties)));
        }
        new Statements(strategy.getStatements()).putAll(to);
        if (!strategy.getKinds().isEmpty()) {
            to.paragraph(PlanWords.KINDS);
            to.bullets(strategy.getKinds().stream()
                    .map(kind -> Telling.capital(Telling.word(kind.getKind())) + kind.getText().map(text -> ": " + text).orElse(""))
                    .toList());
        }
        points(to, PlanWords.COHORTS, strategy.getCohorts());
        points(to, PlanWords.DATA_GAPS, strategy.getDataGaps());
        strategy.getNextReview().ifPresent(next -> to.paragraph(PlanWords.reviewedNext(Telling.day(next))));
    }

    private static void points(Document.Builder to, String first, List<StrategyPoint> points) {
        if (!points.isEmpty()) {
            to.paragraph(first);
            to.bullets(points.stream().map(StrategyPoint::getText).toList());
        }
    }
}
