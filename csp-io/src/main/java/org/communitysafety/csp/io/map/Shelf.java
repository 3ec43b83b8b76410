package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.format.Difference;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.FieldChange;
import org.communitysafety.csp.io.result.ImportReport.Item;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one kind while a sheet is brought in: what the papers have, what the sheet makes of it, and by what each
 * is known again.
 */
final class Shelf<T extends Element> {

    private final String noun;
    private final Function<T, String> words;
    private final BiFunction<T, T, List<Difference>> difference;
    private final Map<ElementId, T> before = new LinkedHashMap<>();
    private final Map<ElementId, T> now = new LinkedHashMap<>();
    private final Function<T, String> name;
    private final Map<String, List<ElementId>> byKey = new HashMap<>();
    private final Map<ElementId, Location> touched = new LinkedHashMap<>();

    /**
     * @param words what an element says, as it is told to people
     * @param name what it is known by, whatever it stands under
     * @param keys what it is known by under each thing that it stands under
     */
    Shelf(String noun, List<T> elements, Function<T, String> words, BiFunction<T, T, List<Difference>> difference,
            Function<T, String> name, Function<T, List<String>> keys) {
        this.noun = noun;
        this.words = words;
        this.difference = difference;
        this.name = name;
        for (T element : elements) {
            before.put(element.getId(), element);
            now.put(element.getId(), element);
            keys.apply(element).forEach(key -> byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(element.getId()));
        }
    }

    String noun() {
        return noun;
    }

    /** The element that has a key, or the first that has. */
    Optional<T> find(String key) {
        return named(key).stream().findFirst().map(now::get);
    }

    /** All that have a key: which of several is meant cannot be told. */
    List<ElementId> named(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    @Nullable T get(ElementId id) {
        return now.get(id);
    }

    /** The row that the sheet has for an element, if it was met. */
    Optional<Location> touched(ElementId id) {
        return Optional.ofNullable(touched.get(id));
    }

    /** Whether the sheet has any. */
    boolean isTouched() {
        return !touched.isEmpty();
    }

    /** Takes what a row makes of an element. */
    void put(String key, T element, Location at) {
        byKey.computeIfAbsent(key, first -> new ArrayList<>(List.of(element.getId())));
        now.put(element.getId(), element);
        touched.putIfAbsent(element.getId(), at);
    }

    /** Changes an element that is there. */
    void change(T element) {
        now.put(element.getId(), element);
    }

    void drop(ElementId id) {
        now.remove(id);
    }

    List<T> all() {
        return List.copyOf(now.values());
    }

    /** How many elements of the sheet are as they were. */
    int unchanged() {
        return (int) touched.keySet().stream().filter(id -> Objects.equals(now.get(id), before.get(id))).count();
    }

    /** What was new and what changed, in the order of the sheet. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        touched.forEach((id, at) -> {
            T old = before.get(id);
            T element = Objects.requireNonNull(now.get(id));
            if (old == null) {
                items.add(item(Became.NEW, element, Optional.of(at), List.of()));
            } else if (!old.equals(element)) {
                items.add(item(Became.CHANGED, element, Optional.of(at), difference.apply(old, element)));
            }
        });
        return items;
    }

    /** What the sheet brought in before and does not have. */
    List<T> gone(String stamp) {
        return before.values().stream()
                .filter(element -> element.getExtensions().containsKey(stamp) && !touched.containsKey(element.getId()))
                .toList();
    }

    /** What is new although the papers had the same elsewhere, that no row was for: the new one and the other. */
    Map<ElementId, ElementId> alike() {
        Map<String, ElementId> left = new HashMap<>();
        before.forEach((id, element) -> {
            if (!touched.containsKey(id) && !name.apply(element).isEmpty()) {
                left.putIfAbsent(name.apply(element), id);
            }
        });
        Map<ElementId, ElementId> alike = new LinkedHashMap<>();
        for (ElementId id : touched.keySet()) {
            ElementId other = before.containsKey(id) ? null : left.get(name.apply(now.get(id)));
            if (other != null) {
                alike.put(id, other);
            }
        }
        return alike;
    }

    Item item(Became became, T element, Optional<Location> at, List<Difference> differences) {
        return new Item(became, noun, element.getId(), words.apply(element), at, differences.stream()
                .map(one -> new FieldChange(one.field(), one.before(), one.after()))
                .toList());
    }
}
