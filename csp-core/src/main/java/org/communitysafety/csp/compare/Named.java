package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.words.Words;

/**
 * What the ids of one plan stand for, by the names that people know it by. Ids are those of its own papers, so that a reference
 * says the same in two plans if it has the same name, or what it names is the same thing.
 */
final class Named {

    private final Words words;
    private final Map<ElementId, String> names = new HashMap<>();
    private final Map<ElementId, String> keys = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final Set<String> withheld = new HashSet<>();

    Named(Papers papers, Words words) {
        this.words = words;
        for (Body body : papers.getBodies()) {
            learn(body, body.getName());
        }
        papers.getPlan().ifPresent(this::learn);
    }

    /** The language in which fields are told. */
    Words words() {
        return words;
    }

    private void learn(Plan plan) {
        plan.getStrategies().forEach(one -> learn(one, one.getTitle()));
        plan.getPriorities().forEach(one -> learn(one, one.getTitle()));
        plan.getActions().forEach(one -> learn(one, one.getText()));
        plan.getMeasures().forEach(one -> learn(one, one.getTitle()));
    }

    private void learn(Element element, String name) {
        elements.add(element);
        names.put(element.getId(), name);
    }

    /** The names, in the order of the alphabet. */
    String names(Collection<ElementId> ids) {
        return words.listApart(ids.stream().filter(id -> !withheld.contains(key(id))).map(this::name).sorted(InOrder.NATURAL).distinct().toList());
    }

    /** What the ids stand for, to be held against those of the other plan. */
    Set<String> keys(Collection<ElementId> ids) {
        Set<String> all = new HashSet<>();
        ids.forEach(id -> all.add(key(id)));
        all.removeAll(withheld);
        return all;
    }

    private String key(ElementId id) {
        return keys.getOrDefault(id, WordsInCommon.plain(name(id)));
    }

    private String name(ElementId id) {
        return names.getOrDefault(id, id.value());
    }

    /** Of what is the same thing in two plans the key is one, also of what was split or merged: all of that is one thing. */
    static <E extends Element> void same(Succession<E> succession, Named before, Named after) {
        Map<String, String> one = new HashMap<>();
        for (Follows<E> follows : succession.follows()) {
            String first = root("before " + follows.before().getId(), one);
            String second = root("after " + follows.after().getId(), one);
            if (!first.equals(second)) {
                one.put(first, second);
            }
        }
        for (Follows<E> follows : succession.follows()) {
            before.keys.put(follows.before().getId(), "= " + root("before " + follows.before().getId(), one));
            after.keys.put(follows.after().getId(), "= " + root("after " + follows.after().getId(), one));
        }
    }

    /** From now on nothing is told of by either that may not be shown in one of the plans, nor of what is the same thing. */
    static void withhold(Named before, Function<Element, Optional<Element>> first, Named after, Function<Element, Optional<Element>> second) {
        Set<String> withheld = new HashSet<>(before.notShown(first));
        withheld.addAll(after.notShown(second));
        before.withheld.addAll(withheld);
        after.withheld.addAll(withheld);
    }

    private Set<String> notShown(Function<Element, Optional<Element>> shown) {
        return elements.stream().filter(one -> shown.apply(one).isEmpty()).map(one -> key(one.getId())).collect(Collectors.toSet());
    }

    private static String root(String name, Map<String, String> one) {
        String root = name;
        while (one.containsKey(root)) {
            root = one.get(root);
        }
        return root;
    }
}
