package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.words.Clean;

/** What is the same in two papers. */
final class Pairs {

    private Pairs() {}

    /**
     * Each of the one paper with its like in the other: that with the same id, or else with the same title, case and space
     * aside, if just one on either side that has no like by its id is titled so.
     */
    static <T> Map<T, T> of(Collection<T> these, Collection<T> those, Function<T, ElementId> id, Function<T, String> title) {
        Map<ElementId, T> byId = new HashMap<>();
        those.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        Map<T, T> pairs = new LinkedHashMap<>();
        Set<T> taken = new HashSet<>();
        these.forEach(one -> {
            T like = byId.get(id.apply(one));
            if (like != null && taken.add(like)) {
                pairs.put(one, like);
            }
        });
        Map<String, List<T>> here = titled(these.stream().filter(one -> !pairs.containsKey(one)).toList(), title);
        Map<String, List<T>> there = titled(those.stream().filter(one -> !taken.contains(one)).toList(), title);
        here.forEach((words, ones) -> {
            List<T> likes = there.getOrDefault(words, List.of());
            if (ones.size() == 1 && likes.size() == 1 && !words.isEmpty()) {
                pairs.put(ones.get(0), likes.get(0));
            }
        });
        return pairs;
    }

    private static <T> Map<String, List<T>> titled(List<T> ones, Function<T, String> title) {
        Map<String, List<T>> titled = new LinkedHashMap<>();
        ones.forEach(one -> titled.computeIfAbsent(Clean.text(title.apply(one)).toLowerCase(Locale.ROOT), fresh -> new ArrayList<>())
                .add(one));
        return titled;
    }
}
