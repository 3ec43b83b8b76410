package org.communitysafety.csp.examples.draft;

import java.util.List;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Plan;

/** The steps towards the people who live or work in the area. */
final class PeoplePart {

    private PeoplePart() {}

    static void put(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.PEOPLE);
        material.law().put(to, LawPoint.PUBLIC_MEETING);
        material.law().put(to, LawPoint.SUMMARY);
        statements.put(to, Section.PEOPLE);
        Table.Builder table = Table.of(PlanWords.PEOPLE_CAPTION, "Step", "What it is for", "When");
        for (EngagementStep step : plan.getEngagementSteps()) {
            List<String> aims = step.getTowards().stream().sorted().map(EngagementAim::getName).toList();
            table.row(step.getText(), Telling.capital(Telling.and(aims)), step.getDue().map(Due::getText).orElse(""));
        }
        to.table(table);
        material.lackingInPlan(to, "engagementSteps", Plan::getEngagementSteps, PlanWords.SET_OUT_STEPS_TOWARDS_PEOPLE);
        material.law().put(to, LawPoint.COPIES);
    }
}
