package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.plan.Priority;

/** What became of priorities, from which of them are the same thing. */
final class PriorityTurns {

    private final Map<PriorityTurn, List<PriorityChange>> changes = new LinkedHashMap<>();

    private PriorityTurns() {
        for (PriorityTurn turn : PriorityTurn.values()) {
            changes.put(turn, new ArrayList<>());
        }
    }

    /** In the order of the turns. */
    static List<PriorityChange> of(Succession<Priority> priorities, Named first, Named second) {
        PriorityTurns turns = new PriorityTurns();
        Map<Priority, List<Priority>> into = new IdentityHashMap<>();
        Map<Priority, List<Priority>> from = new IdentityHashMap<>();
        for (Follows<Priority> one : priorities.follows()) {
            into.computeIfAbsent(one.before(), before -> new ArrayList<>()).add(one.after());
            from.computeIfAbsent(one.after(), after -> new ArrayList<>()).add(one.before());
        }
        for (Follows<Priority> one : priorities.follows()) {
            List<Priority> successors = into.get(one.before());
            List<Priority> forerunners = from.get(one.after());
            if (successors.size() == 1 && forerunners.size() == 1) {
                turns.carriedOn(one, first, second);
            }
            if (successors.size() > 1 && successors.get(0) == one.after()) {
                turns.add(PriorityTurn.SPLIT, List.of(one.before()), successors);
            }
            if (forerunners.size() > 1 && forerunners.get(0) == one.before()) {
                turns.add(PriorityTurn.MERGED, forerunners, List.of(one.after()));
            }
        }
        priorities.gone().forEach(one -> turns.add(PriorityTurn.DROPPED, List.of(one), List.of()));
        priorities.come().forEach(one -> turns.add(PriorityTurn.ADDED, List.of(), List.of(one)));
        return turns.changes.values().stream().flatMap(List::stream).toList();
    }

    private void carriedOn(Follows<Priority> one, Named first, Named second) {
        List<Priority> before = List.of(one.before());
        List<Priority> after = List.of(one.after());
        int then = one.before().getRank().orElse(0);
        int now = one.after().getRank().orElse(0);
        if (then != now) {
            add(then == 0 ? PriorityTurn.RANKED : now == 0 ? PriorityTurn.UNRANKED
                    : now < then ? PriorityTurn.PROMOTED : PriorityTurn.DEMOTED, before, after);
        }
        if (!WordsInCommon.plain(one.before().getTitle()).equals(WordsInCommon.plain(one.after().getTitle()))) {
            add(PriorityTurn.RENAMED, before, after);
        }
        if (!PlanFields.sortOf(new FieldsHeld<>(one, first, second)).isEmpty()) {
            add(PriorityTurn.RECLASSED, before, after);
        }
    }

    private void add(PriorityTurn turn, List<Priority> before, List<Priority> after) {
        changes.get(turn).add(new PriorityChange(turn, before, after));
    }
}
