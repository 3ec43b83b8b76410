package org.communitysafety.csp.examples.draft;

import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Strategy;

/** How the partnership means to tackle each subject. */
final class StrategyPart {

    private StrategyPart() {}

    static void put(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.STRATEGIES);
        material.law().put(to, LawPoint.STRATEGIES);
        statements.put(to, Section.STRATEGIES);
        for (Strategy strategy : plan.getStrategies()) {
            to.heading(2, strategy.getTitle());
            strategy.getPeriod().ifPresent(period -> to.paragraph(PlanWords.isFor(Telling.period(period))));
            strategy.getDescription().ifPresent(to::paragraph);
            if (strategy.getDescription().isEmpty() && material.isAllTold(strategy)) {
                to.toBeWritten(PlanWords.SAY_HOW);
            }
            to.bullets(strategy.getObjectives());
        }
        material.lackingInPlan(to, "strategies", Plan::getStrategies, PlanWords.SET_OUT_STRATEGIES);
    }
}
