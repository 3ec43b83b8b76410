package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Plan;

/**
 * What the ids of one plan stand for, by the names that people know it by. Ids are those of its own papers, so that a reference
 * says the same in two plans if it has the same name, or what it names is the same thing.
 */
final class Named {

    private final Map<ElementId, String> names = new HashMap<>();
    private final Map<ElementId, String> keys = new HashMap<>();

    Named(Papers papers) {
        for (Body body : papers.getBodies()) {
            names.put(body.getId(), body.getName());
        }
        papers.getPlan().ifPresent(this::learn);
    }

    private void learn(Plan plan) {
        plan.getStrategies().forEach(one -> names.put(one.getId(), one.getTitle()));
        plan.getPriorities().forEach(one -> names.put(one.getId(), one.getTitle()));
        plan.getActions().forEach(one -> names.put(one.getId(), one.getText()));
        plan.getMeasures().forEach(one -> names.put(one.getId(), one.getTitle()));
    }

    /** That what has the id is the same thing, under whatever name, as what has that key in the other plan. */
    void same(ElementId id, String key) {
        keys.put(id, key);
    }

    /** The names, in the order of the alphabet. */
    String names(Collection<ElementId> ids) {
        return ids.stream().map(this::name).sorted(InOrder.NATURAL).distinct().collect(Collectors.joining("; "));
    }

    /** What the ids stand for, to be held against those of the other plan. */
    Set<String> keys(Collection<ElementId> ids) {
        Set<String> all = new HashSet<>();
        ids.forEach(id -> all.add(keys.getOrDefault(id, WordsInCommon.plain(name(id)))));
        return all;
    }

    private String name(ElementId id) {
        return names.getOrDefault(id, id.value());
    }

    /** Of what each of two plans has once, the key is that of the pair. */
    static <E extends org.communitysafety.csp.element.Element> void same(Succession<E> succession, Named before, Named after) {
        Map<ElementId, List<Follows<E>>> first = new HashMap<>();
        Map<ElementId, List<Follows<E>>> second = new HashMap<>();
        for (Follows<E> one : succession.follows()) {
            first.computeIfAbsent(one.before().getId(), id -> new ArrayList<>()).add(one);
            second.computeIfAbsent(one.after().getId(), id -> new ArrayList<>()).add(one);
        }
        for (Follows<E> one : succession.follows()) {
            if (first.get(one.before().getId()).size() == 1 && second.get(one.after().getId()).size() == 1) {
                String key = "=" + one.before().getId() + "=" + one.after().getId();
                before.same(one.before().getId(), key);
                after.same(one.after().getId(), key);
            }
        }
    }
}
