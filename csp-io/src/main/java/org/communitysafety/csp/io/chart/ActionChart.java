package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.chart.Svg.Anchor;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Message;

/** How the actions of each priority stand, quarter by quarter. Not thread-safe. */
final class ActionChart {

    private static final double BAR = 22;
    private static final double GAP = 4;
    private static final double BETWEEN = 14;

    /** The actions of one priority, and how they stand at each time at which any of them is told. */
    private record Group(String title, List<Action> actions, Map<When, Map<Status, Count>> counts) {

        Map<Status, Count> at(When when) {
            return counts.getOrDefault(when, Map.of());
        }
    }

    /** How many actions stand so, and how many of these were told so at an earlier time. */
    private record Count(int all, int earlier) {}

    private final Plan plan;
    private final PlanYear year;
    private final Telling telling;
    private final String id;
    private final Set<When> times = EnumSet.noneOf(When.class);
    private final List<Group> groups = new ArrayList<>();

    private ActionChart(Plan plan, PlanYear year, Telling telling) {
        this.plan = plan;
        this.year = year;
        this.telling = telling;
        this.id = Ids.of("actions", plan.getId());
        plan.getActions().forEach(action -> action.getProgress().forEach(progress -> times.add(When.of(progress, year))));
        group();
    }

    /** Empty if no action says how it stands. */
    static Optional<Chart> of(Plan plan, PlanYear year, Telling telling) {
        ActionChart chart = new ActionChart(plan, year, telling);
        return chart.times.isEmpty() ? Optional.empty() : Optional.of(chart.chart());
    }

    private void group() {
        Set<ElementId> known = new HashSet<>();
        plan.getPriorities().stream().sorted(Comparator.comparing(priority -> priority.getRank().orElse(Integer.MAX_VALUE)))
                .forEach(priority -> {
                    known.add(priority.getId());
                    add(priority.getTitle(), having(priority));
                });
        add(ChartMessages.OTHER_PRIORITY, plan.getActions().stream()
                .filter(action -> !action.getPriorities().isEmpty() && action.getPriorities().stream().noneMatch(known::contains)));
        add(ChartMessages.NO_PRIORITY, plan.getActions().stream().filter(action -> action.getPriorities().isEmpty()));
    }

    private void add(Message.Plain title, Stream<Action> actions) {
        List<Action> these = actions.toList();
        if (!these.isEmpty()) {
            add(telling.say(title), these);
        }
    }

    private void add(String title, List<Action> actions) {
        Map<When, Map<Status, Count>> counts = new EnumMap<>(When.class);
        times.forEach(when -> counts.put(when, counts(actions, when)));
        groups.add(new Group(title, actions, counts));
    }

    private List<Action> having(Priority priority) {
        return plan.getActions().stream().filter(action -> action.getPriorities().contains(priority.getId())).toList();
    }

    /** How many of these actions stand how, by then; of those that are told at no day, how those alone stand. */
    private Map<Status, Count> counts(List<Action> actions, When when) {
        Map<Status, Count> counts = new EnumMap<>(Status.class);
        for (Action action : actions) {
            Optional<Progress> last = last(action, when);
            if (last.isPresent() || when != When.NOT_TOLD) {
                boolean isEarlier = last.isPresent() && When.of(last.get(), year) != when;
                counts.merge(Status.of(last), new Count(1, isEarlier ? 1 : 0),
                        (one, other) -> new Count(one.all + other.all, one.earlier + other.earlier));
            }
        }
        return counts;
    }

    /** The last that was told by then; of two on one day, the one that stands later. */
    private Optional<Progress> last(Action action, When when) {
        return action.getProgress().stream()
                .filter(progress -> when == When.NOT_TOLD ? When.of(progress, year) == when : When.of(progress, year).compareTo(when) <= 0)
                .reduce((last, next) -> isBefore(next, last, when) ? last : next);
    }

    /** By the day it was told; what was told at none stands in order. */
    private static boolean isBefore(Progress one, Progress other, When when) {
        return when != When.NOT_TOLD && one.getAsAt().orElseThrow().getLast().isBefore(other.getAsAt().orElseThrow().getLast());
    }

    private Chart chart() {
        String title = telling.words().say(ChartMessages.ACTIONS_TITLE, year.toString());
        Svg svg = new Svg();
        boolean[] hasLeftOut = new boolean[1];
        double height = draw(svg, hasLeftOut);
        String summary = Telling.sentences(summary(hasLeftOut[0]));
        List<String> headings = Stream.of(ChartMessages.PRIORITY, ChartMessages.WHEN, ChartMessages.STATUS, ChartMessages.ACTIONS, ChartMessages.EARLIER)
                .map(telling::say).toList();
        return new Chart(id, title, summary, headings, rows(), Svg.whole(id, title, summary, height, svg));
    }

    private double draw(Svg svg, boolean[] hasLeftOut) {
        Set<Status> used = new TreeSet<>();
        int most = 1;
        for (Group group : groups) {
            for (Map<Status, Count> counts : group.counts.values()) {
                used.addAll(counts.keySet());
                most = Math.max(most, counts.values().stream().mapToInt(Count::all).sum());
            }
        }
        used.forEach(status -> status.define(svg, id));
        Key key = new Key(svg, Svg.LINE - 2);
        used.forEach(status -> key.add(telling.say(status.words()),
                (x, y) -> svg.filled("c-bar", status.pattern(id), x - 12, y - 8, 24, 16)));
        double y = key.end() + BETWEEN;
        double left = 8 + times.stream().mapToDouble(when -> Fit.width(when.brief(telling))).max().orElse(0);
        double each = (Svg.WIDTH - left - 2) / most;
        for (Group group : groups) {
            y = svg.lines("c-text c-strong", Anchor.START, 0, y + Svg.LINE, Fit.lines(group.title, Svg.WIDTH, 4)) - Svg.LINE + 8;
            if (group.actions.isEmpty()) {
                svg.text("c-text", Anchor.START, 0, y + Svg.LINE - 4, telling.say(ChartMessages.NO_ACTION));
                y += Svg.LINE;
            }
            for (When when : times) {
                Map<Status, Count> counts = group.at(when);
                if (!counts.isEmpty()) {
                    svg.text("c-text", Anchor.START, 0, y + 16, when.brief(telling));
                    hasLeftOut[0] |= !bar(svg, counts, left, y, each);
                    y += BAR + GAP;
                }
            }
            y += BETWEEN;
        }
        return y;
    }

    /** Whether each count has found its place in its part. */
    private boolean bar(Svg svg, Map<Status, Count> counts, double left, double y, double each) {
        boolean isComplete = true;
        double x = left;
        for (Map.Entry<Status, Count> count : counts.entrySet()) {
            double width = count.getValue().all * each;
            svg.filled("c-bar", count.getKey().pattern(id), x, y, width, BAR);
            String number = Integer.toString(count.getValue().all);
            double plate = Fit.width(number) + 6;
            if (plate + 4 <= width) {
                svg.rect("c-plate", x + width / 2 - plate / 2, y + 3, plate, BAR - 6);
                svg.text("c-text", Anchor.MIDDLE, x + width / 2, y + 16, number);
            } else {
                isComplete = false;
            }
            x += width;
        }
        return isComplete;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            if (group.actions.isEmpty()) {
                rows.add(List.of(group.title, "", telling.say(ChartMessages.NO_ACTION), "0", "0"));
            }
            for (When when : times) {
                group.at(when).forEach((status, count) -> rows.add(List.of(group.title, when.words(year, telling),
                        telling.say(status.words()), Integer.toString(count.all), Integer.toString(count.earlier))));
            }
        }
        return rows;
    }

    private List<String> summary(boolean hasLeftOut) {
        List<String> summary = new ArrayList<>();
        summary.add(telling.words().say(ChartMessages.ACTIONS_COUNTED, plan.getActions().size()));
        summary.add(telling.say(ChartMessages.LAST_TOLD));
        List<String> quarters = times.stream().filter(When::isQuarter).map(when -> when.words(year, telling)).toList();
        if (!quarters.isEmpty()) {
            summary.add(telling.words().say(ChartMessages.QUARTERS, telling.list(quarters)));
        }
        if (times.contains(When.BEFORE)) {
            summary.add(telling.say(ChartMessages.TOLD_BEFORE));
        }
        if (times.contains(When.AFTER)) {
            summary.add(telling.say(ChartMessages.TOLD_AFTER));
        }
        if (times.contains(When.NOT_TOLD)) {
            summary.add(telling.say(ChartMessages.TOLD_AT_NO_DAY));
        }
        Set<ElementId> known = plan.getPriorities().stream().map(Priority::getId).collect(Collectors.toSet());
        long several = plan.getActions().stream()
                .filter(action -> action.getPriorities().stream().distinct().filter(known::contains).count() > 1).count();
        if (several > 0) {
            summary.add(telling.words().say(ChartMessages.SEVERAL_PRIORITIES, (int) several));
        }
        if (hasLeftOut) {
            summary.add(telling.say(ChartMessages.NUMBERS_LEFT_OUT));
        }
        return summary;
    }
}
