package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.chart.Svg.Anchor;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;
import org.jspecify.annotations.Nullable;

/** The ranking of priorities in the plan before and in this plan. Not thread-safe. */
final class RankChart {

    private static final double GAP = 10;
    private static final double SLOPE = 48;
    private static final double PILL = 26;

    private final Plan before;
    private final Plan plan;
    private final Telling telling;
    private final Map<Priority, Priority> later;
    private final Map<Priority, Priority> earlier = new HashMap<>();

    private RankChart(Plan before, Plan plan, Telling telling) {
        this.before = before;
        this.plan = plan;
        this.telling = telling;
        this.later = Pairs.of(before.getPriorities(), plan.getPriorities(), Priority::getId, Priority::getTitle);
        later.forEach((old, now) -> earlier.put(now, old));
    }

    /** Empty unless both plans rank priorities. */
    static Optional<Chart> of(Plan before, Plan plan, Telling telling) {
        return ranked(before).isEmpty() || ranked(plan).isEmpty()
                ? Optional.empty()
                : Optional.of(new RankChart(before, plan, telling).chart());
    }

    private static List<Priority> ranked(Plan plan) {
        return plan.getPriorities().stream().filter(priority -> priority.getRank().isPresent())
                .sorted(Comparator.comparing((Priority priority) -> priority.getRank().get())
                        .thenComparing(Priority::getTitle).thenComparing(Priority::getId))
                .toList();
    }

    private Chart chart() {
        String id = Ids.of("ranks", plan.getId());
        String title = telling.say(ChartMessages.RANKS_TITLE);
        List<String> summary = new ArrayList<>();
        summary.add(telling.say(ChartMessages.RANKS_READ));
        if (isInPart(before) || isInPart(plan)) {
            summary.add(telling.say(ChartMessages.RANKS_IN_PART));
        }
        if (Stream.of(before, plan).flatMap(one -> one.getPriorities().stream()).anyMatch(priority -> priority.getRank().isEmpty())) {
            summary.add(telling.say(ChartMessages.RANKS_MISSING));
        }
        Svg svg = new Svg();
        double height = draw(svg);
        String sentences = Telling.sentences(summary);
        List<String> headings = Stream.of(ChartMessages.PRIORITY, ChartMessages.PLAN_BEFORE, ChartMessages.THIS_PLAN, ChartMessages.MOVED)
                .map(telling::say).toList();
        return new Chart(id, title, sentences, headings, rows(), Svg.whole(id, title, sentences, height, svg));
    }

    private static boolean isInPart(Plan plan) {
        return plan.getInHand().filter(hand -> hand != InHand.WHOLE).isPresent();
    }

    private double draw(Svg svg) {
        List<Priority> old = ranked(before);
        List<Priority> now = ranked(plan);
        double pill = Math.max(PILL, 12 + Stream.concat(old.stream(), now.stream()).mapToDouble(one -> Fit.width(rank(one))).max().orElse(0));
        double room = (Svg.WIDTH - SLOPE - 2 * pill) / 2 - 6;
        double first = room + 6 + pill / 2;
        double second = Svg.WIDTH - first;
        double y = Math.max(heading(svg, before, ChartMessages.PLAN_BEFORE, Anchor.START, 0),
                heading(svg, plan, ChartMessages.THIS_PLAN, Anchor.END, Svg.WIDTH)) + GAP;
        Map<Priority, Double> left = new HashMap<>();
        Map<Priority, Double> right = new HashMap<>();
        y = place(old, now, room, y, left, right);
        old.forEach(one -> {
            Double end = right.get(later.get(one));
            if (end != null) {
                svg.line("c-line", first, at(left, one), second, end);
            }
        });
        old.forEach(one -> mark(svg, one, Anchor.END, room, first, pill, at(left, one), label(one, later.get(one), true, room)));
        now.forEach(one -> mark(svg, one, Anchor.START, Svg.WIDTH - room, second, pill, at(right, one), label(one, earlier.get(one), false, room)));
        return y;
    }

    private static double at(Map<Priority, Double> heights, Priority one) {
        return Objects.requireNonNull(heights.get(one), "each that is ranked has its place");
    }

    private double heading(Svg svg, Plan one, Message.Plain words, Anchor anchor, double x) {
        List<String> lines = new ArrayList<>(Fit.lines(telling.say(words), Svg.WIDTH / 2 - 10, 2));
        one.getYear().map(PlanYear::toString).ifPresent(lines::add);
        return svg.lines("c-text c-strong", anchor, x, Svg.LINE - 4, lines) - Svg.LINE;
    }

    /** Rank under rank; those of one rank one under the other. Gives the foot of the last. */
    private double place(List<Priority> old, List<Priority> now, double room, double top, Map<Priority, Double> left,
            Map<Priority, Double> right) {
        Map<Integer, List<Priority>> oldByRank = byRank(old);
        Map<Integer, List<Priority>> nowByRank = byRank(now);
        Map<Integer, List<Priority>> all = new TreeMap<>(oldByRank);
        all.putAll(nowByRank);
        double y = top;
        for (Integer rank : all.keySet()) {
            List<Priority> these = oldByRank.getOrDefault(rank, List.of());
            List<Priority> those = nowByRank.getOrDefault(rank, List.of());
            for (int i = 0; i < Math.max(these.size(), those.size()); i++) {
                double high = PILL;
                if (i < these.size()) {
                    high = Math.max(high, Svg.LINE * label(these.get(i), later.get(these.get(i)), true, room).size());
                }
                if (i < those.size()) {
                    high = Math.max(high, Svg.LINE * label(those.get(i), earlier.get(those.get(i)), false, room).size());
                }
                double middle = y + high / 2;
                these.stream().skip(i).limit(1).forEach(one -> left.put(one, middle));
                those.stream().skip(i).limit(1).forEach(one -> right.put(one, middle));
                y += high + GAP;
            }
        }
        return y;
    }

    private static Map<Integer, List<Priority>> byRank(List<Priority> priorities) {
        Map<Integer, List<Priority>> byRank = new TreeMap<>();
        priorities.forEach(one -> byRank.computeIfAbsent(one.getRank().get(), fresh -> new ArrayList<>()).add(one));
        return byRank;
    }

    private void mark(Svg svg, Priority one, Anchor anchor, double x, double middle, double pill, double y, List<String> label) {
        svg.rect("c-pill", middle - pill / 2, y - PILL / 2, pill, PILL);
        svg.text("c-text", Anchor.MIDDLE, middle, y + 5, rank(one));
        svg.lines("c-text", anchor, x, y - Svg.LINE * label.size() / 2 + 14, label);
    }

    private static String rank(Priority one) {
        return one.getRank().map(rank -> Integer.toString(rank)).orElse("");
    }

    /** Its title, and what became of it if no line tells that. */
    private List<String> label(Priority one, @Nullable Priority other, boolean isOld, double room) {
        List<String> lines = new ArrayList<>(Fit.lines(one.getTitle(), room, 7));
        if (other == null) {
            lines.addAll(Fit.lines(telling.say(isOld ? gone() : fresh()), room, 3));
        } else if (other.getRank().isEmpty()) {
            lines.addAll(Fit.lines(telling.say(isOld ? ChartMessages.UNRANKED_NOW : ChartMessages.UNRANKED_BEFORE), room, 3));
        }
        return lines;
    }

    private Message.Plain fresh() {
        return isInPart(before) ? ChartMessages.NEW_OR_UNREAD : ChartMessages.NEW;
    }

    private Message.Plain gone() {
        return isInPart(plan) ? ChartMessages.DROPPED_OR_UNREAD : ChartMessages.DROPPED;
    }

    /** This plan's priorities by rank, those without one after them; then those that only the plan before has. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        inOrder(plan).forEach(now -> rows.add(row(now.getTitle(), Optional.ofNullable(earlier.get(now)), Optional.of(now))));
        inOrder(before).filter(old -> !later.containsKey(old))
                .forEach(old -> rows.add(row(old.getTitle(), Optional.of(old), Optional.empty())));
        return rows;
    }

    private static Stream<Priority> inOrder(Plan plan) {
        return Stream.concat(ranked(plan).stream(), plan.getPriorities().stream().filter(one -> one.getRank().isEmpty())
                .sorted(Comparator.comparing(Priority::getId)));
    }

    private List<String> row(String title, Optional<Priority> old, Optional<Priority> now) {
        return List.of(title, cell(old), cell(now), change(old, now));
    }

    private String cell(Optional<Priority> one) {
        return one.map(its -> its.getRank().map(rank -> Integer.toString(rank)).orElseGet(() -> telling.say(ChartMessages.NO_RANK)))
                .orElseGet(() -> telling.say(ChartMessages.NOT_AMONG));
    }

    private String change(Optional<Priority> old, Optional<Priority> now) {
        if (old.isEmpty()) {
            return telling.say(fresh());
        }
        if (now.isEmpty()) {
            return telling.say(gone());
        }
        if (old.get().getRank().isEmpty() || now.get().getRank().isEmpty()) {
            return "";
        }
        long up = (long) old.get().getRank().get() - now.get().getRank().get();
        return up == 0 ? telling.say(ChartMessages.SAME)
                : telling.words().say(up > 0 ? ChartMessages.UP : ChartMessages.DOWN, Long.toString(Math.abs(up)));
    }
}
