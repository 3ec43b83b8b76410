package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;

/** The actions, a table for each priority, each action in the first of its priorities and named under the others. */
final class ActionPart {

    private final Map<ElementId, List<Action>> first = new LinkedHashMap<>();
    private final Map<ElementId, List<Action>> also = new LinkedHashMap<>();
    private final List<Action> without = new ArrayList<>();

    private ActionPart(Plan plan, List<Priority> ranking) {
        ranking.forEach(priority -> {
            first.put(priority.getId(), new ArrayList<>());
            also.put(priority.getId(), new ArrayList<>());
        });
        for (Action action : plan.getActions()) {
            Optional<ElementId> under = action.getPriorities().stream().filter(first::containsKey).findFirst();
            under.map(first::get).orElse(without).add(action);
            action.getPriorities().stream().filter(also::containsKey).filter(id -> !id.equals(under.orElseThrow()))
                    .forEach(id -> of(also, id).add(action));
        }
    }

    private static List<Action> of(Map<ElementId, List<Action>> actions, ElementId priority) {
        return Objects.requireNonNull(actions.get(priority));
    }

    static void put(Document.Builder to, Material material, Plan plan, Statements statements) {
        to.heading(1, PlanWords.ACTIONS);
        material.law().put(to, LawPoint.STEPS);
        statements.put(to, Section.ACTIONS);
        List<Priority> ranking = Ranking.of(plan);
        ActionPart part = new ActionPart(plan, ranking);
        ActionTable table = new ActionTable(material, plan.getActions());
        for (Priority priority : ranking) {
            to.heading(2, Ranking.title(priority));
            List<Action> actions = of(part.first, priority.getId());
            table.put(to, PlanWords.actionsFor(priority.getTitle()), actions);
            List<Action> others = of(part.also, priority.getId());
            if (!others.isEmpty()) {
                to.paragraph(PlanWords.actionsElsewhere(Telling.joined(others.stream().map(ActionTable::name).toList())));
            }
            if (actions.isEmpty() && others.isEmpty() && !plan.getActions().isEmpty()) {
                material.gap(to, "/plan/actions", papers -> papers.getPlan().map(Plan::getActions), PlanWords.SAY_WHAT_WILL_BE_DONE);
            }
        }
        if (!part.without.isEmpty()) {
            to.heading(2, PlanWords.ACTIONS_OF_NO_PRIORITY);
            table.put(to, PlanWords.ACTIONS_OF_NO_PRIORITY, part.without);
        }
        material.lackingInPlan(to, "actions", Plan::getActions, PlanWords.SET_OUT_ACTIONS);
    }
}
