package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.Item;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;

/** What a sheet brought in before and has no more: told, and taken out of the papers where that is asked for. */
final class Gone {

    private final String stamp;
    private final boolean dropping;
    private final Set<ElementId> dropped = new HashSet<>();

    Gone(String stamp, boolean dropping) {
        this.stamp = stamp;
        this.dropping = dropping;
    }

    /** Tells what is gone of one kind; what no other sheet brought in is dropped if that is asked for. */
    <T extends Element> List<Item> tell(Shelf<T> shelf) {
        List<Item> items = new ArrayList<>();
        for (T element : shelf.gone(stamp)) {
            boolean drops = dropping && element.getExtensions().keySet().stream()
                    .noneMatch(name -> name.startsWith(Kept.stamp("")) && !name.equals(stamp));
            if (drops) {
                shelf.drop(element.getId());
                dropped.add(element.getId());
            }
            items.add(shelf.item(drops ? Became.DROPPED : Became.GONE, element, Optional.empty(), List.of()));
        }
        return items;
    }

    /** The plan without references to what was dropped. */
    Plan without(Plan plan) {
        if (dropped.isEmpty()) {
            return plan;
        }
        List<Action> actions = new ArrayList<>();
        for (Action one : plan.getActions()) {
            actions.add(Action.builder().like(one).priorities(left(one.getPriorities())).measures(left(one.getMeasures())).build());
        }
        List<Measure> measures = new ArrayList<>();
        for (Measure one : plan.getMeasures()) {
            measures.add(Measure.builder().like(one).priorities(left(one.getPriorities())).actions(left(one.getActions())).build());
        }
        List<Resource> resources = new ArrayList<>();
        for (Resource one : plan.getResources()) {
            resources.add(Resource.builder().like(one).priorities(left(one.getPriorities())).actions(left(one.getActions())).build());
        }
        List<Priority> priorities = new ArrayList<>();
        for (Priority one : plan.getPriorities()) {
            priorities.add(Priority.builder().like(one).parent(one.getParent().filter(id -> !dropped.contains(id))).build());
        }
        return Plan.builder().like(plan).actions(actions).measures(measures).resources(resources).priorities(priorities).build();
    }

    private List<ElementId> left(Collection<ElementId> ids) {
        return ids.stream().filter(id -> !dropped.contains(id)).toList();
    }
}
