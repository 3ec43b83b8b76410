package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.plan.Priority;

/** What became of priorities, from which of them are the same thing. */
final class PriorityTurns {

    private final Map<PriorityTurn, List<PriorityChange>> changes = new EnumMap<>(PriorityTurn.class);

    private PriorityTurns() {}

    /** In the order of the turns. */
    static List<PriorityChange> of(Succession<Priority> priorities, Named first, Named second) {
        PriorityTurns turns = new PriorityTurns();
        Map<Priority, List<Priority>> into = new IdentityHashMap<>();
        Map<Priority, List<Priority>> from = new IdentityHashMap<>();
        for (Follows<Priority> one : priorities.follows()) {
            into.computeIfAbsent(one.before(), before -> new ArrayList<>()).add(one.after());
            from.computeIfAbsent(one.after(), after -> new ArrayList<>()).add(one.before());
        }
        List<Follows<Priority>> alone = priorities.follows().stream()
                .filter(one -> of(into, one.before()).size() == 1 && of(from, one.after()).size() == 1)
                .toList();
        for (Follows<Priority> one : priorities.follows()) {
            List<Priority> successors = of(into, one.before());
            List<Priority> forerunners = of(from, one.after());
            if (successors.size() == 1 && forerunners.size() == 1) {
                turns.carriedOn(one, alone, first, second);
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

    private static List<Priority> of(Map<Priority, List<Priority>> others, Priority one) {
        return others.getOrDefault(one, List.of());
    }

    /** What may be shown of it: of priorities that were split or merged those that may be, if there are any on both sides. */
    static List<PriorityChange> shown(List<PriorityChange> changes, Function<Priority, Optional<Priority>> first,
            Function<Priority, Optional<Priority>> second, Named before, Named after) {
        return changes.stream()
                .map(one -> new PriorityChange(one.turn(), shown(one.before(), first), shown(one.after(), second)))
                .filter(one -> one.before().isEmpty() == (one.turn() == PriorityTurn.ADDED)
                        && one.after().isEmpty() == (one.turn() == PriorityTurn.DROPPED))
                .filter(one -> one.turn() != PriorityTurn.RECLASSED || isReclassed(
                        new Follows<>(one.before().get(0), one.after().get(0), Link.ID, Optional.empty()), before, after))
                .toList();
    }

    private static List<Priority> shown(List<Priority> priorities, Function<Priority, Optional<Priority>> shown) {
        return priorities.stream().flatMap(one -> shown.apply(one).stream()).toList();
    }

    private static boolean isReclassed(Follows<Priority> one, Named first, Named second) {
        return !PlanFields.sortOf(new FieldsHeld<>(one, first, second)).isEmpty();
    }

    private void carriedOn(Follows<Priority> one, List<Follows<Priority>> alone, Named first, Named second) {
        List<Priority> before = List.of(one.before());
        List<Priority> after = List.of(one.after());
        int then = one.before().getRank().orElse(0);
        int now = one.after().getRank().orElse(0);
        if (then != now) {
            add(then == 0 ? PriorityTurn.RANKED : now == 0 ? PriorityTurn.UNRANKED : moved(then, now, alone), before, after);
        }
        if (!WordsInCommon.plain(one.before().getTitle()).equals(WordsInCommon.plain(one.after().getTitle()))) {
            add(PriorityTurn.RENAMED, before, after);
        }
        if (isReclassed(one, first, second)) {
            add(PriorityTurn.RECLASSED, before, after);
        }
    }

    /** By how many that are carried on stand before it: a number alone also changes where others go or come. */
    private static PriorityTurn moved(int then, int now, List<Follows<Priority>> alone) {
        List<Follows<Priority>> ranked = alone.stream()
                .filter(one -> one.before().getRank().isPresent() && one.after().getRank().isPresent())
                .toList();
        long ahead = ranked.stream().filter(one -> one.after().getRank().get() < now).count()
                - ranked.stream().filter(one -> one.before().getRank().get() < then).count();
        return ahead < 0 && now < then ? PriorityTurn.PROMOTED
                : ahead > 0 && now > then ? PriorityTurn.DEMOTED
                : PriorityTurn.RENUMBERED;
    }

    private void add(PriorityTurn turn, List<Priority> before, List<Priority> after) {
        changes.computeIfAbsent(turn, first -> new ArrayList<>()).add(new PriorityChange(turn, before, after));
    }
}
