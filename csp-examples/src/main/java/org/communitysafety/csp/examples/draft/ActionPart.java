package org.communitysafety.csp.examples.draft;

import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.plan.Plan;

/** The actions, a table for each priority, each action in the first of its priorities and named under the others. */
final class ActionPart {

    private ActionPart() {}

    static void put(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.ACTIONS);
        material.law().put(to, LawPoint.STEPS);
        statements.put(to, Section.ACTIONS);
        ActionTable table = new ActionTable(material, plan.getActions());
        for (ActionGroup group : ActionGroup.of(material, plan)) {
            to.heading(2, group.heading());
            table.put(to, group.caption(), group.actions());
            if (!group.others().isEmpty()) {
                to.paragraph(PlanWords.actionsElsewhere(Telling.joined(group.others().stream().map(ActionTable::name).toList())));
            }
            if (group.actions().isEmpty() && group.others().isEmpty() && !plan.getActions().isEmpty()) {
                material.gap(to, "/plan/actions", papers -> papers.getPlan().map(Plan::getActions), PlanWords.SAY_WHAT_WILL_BE_DONE);
            }
        }
        material.lackingInPlan(to, "actions", Plan::getActions, PlanWords.SET_OUT_ACTIONS);
    }
}
