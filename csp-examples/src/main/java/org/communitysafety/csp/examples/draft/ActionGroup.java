package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;

/**
 * The actions of one priority, or those that stand under none that is shown.
 *
 * @param priority the priority, if it is one that is shown
 * @param heading what they stand under
 * @param actions those of which it is the first priority that is shown
 * @param others those that are for it as well, and stand under another
 */
record ActionGroup(Optional<Priority> priority, String heading, List<Action> actions, List<Action> others) {

    /**
     * All actions of a plan, in the order of its priorities. Those that are only for a priority that is not shown come after them, and are not
     * told to be for none; a priority has a group without actions too, the others have not.
     */
    static List<ActionGroup> of(Material material, Plan plan) {
        Map<ElementId, ActionGroup> byPriority = new LinkedHashMap<>();
        Ranking.of(plan).forEach(priority -> byPriority.put(priority.getId(), group(Optional.of(priority), Ranking.title(priority))));
        ActionGroup notShown = group(Optional.empty(), CommonWords.OF_PRIORITY_NOT_SHOWN);
        ActionGroup none = group(Optional.empty(), CommonWords.OF_NO_PRIORITY);
        for (Action action : plan.getActions()) {
            List<ActionGroup> shown = action.getPriorities().stream().distinct().filter(byPriority::containsKey).map(byPriority::get).toList();
            if (shown.isEmpty()) {
                (material.isTiedToMore(action, Action::getPriorities, byPriority.keySet()) ? notShown : none).actions.add(action);
            } else {
                shown.get(0).actions.add(action);
                shown.stream().skip(1).forEach(group -> group.others.add(action));
            }
        }
        List<ActionGroup> groups = new ArrayList<>(byPriority.values());
        List.of(notShown, none).stream().filter(group -> !group.actions.isEmpty()).forEach(groups::add);
        return List.copyOf(groups);
    }

    private static ActionGroup group(Optional<Priority> priority, String heading) {
        return new ActionGroup(priority, heading, new ArrayList<>(), new ArrayList<>());
    }

    /** What a table of them is called, beside the heading that it stands under. */
    String caption() {
        return priority.map(one -> PlanWords.actionsFor(Telling.title(one.getTitle()))).orElse(PlanWords.OTHER_ACTIONS);
    }
}
