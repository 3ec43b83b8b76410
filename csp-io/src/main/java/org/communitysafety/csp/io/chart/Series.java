package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitysafety.csp.io.words.Units;

/**
 * Readings in one unit, in order of time: what is drawn.
 *
 * @param points at least two, each with a number and its days
 * @param unit the unit of all of them, as first written
 */
record Series(List<Point> points, Optional<String> unit) {

    /**
     * The readings to be drawn: those in one unit, the wanted one if there are two of them, else that which most are in.
     *
     * @param all the readings, in order of time
     * @param wanted the unit of the measure, if it has one
     * @return empty if there are no two numbers at a time in one unit
     */
    static Optional<Series> of(List<Point> all, Optional<String> wanted) {
        Map<String, Series> each = byUnit(all);
        Series first = each.get(Units.plain(wanted));
        return first != null && wanted.isPresent()
                ? Optional.of(first)
                : each.values().stream().max(Comparator.comparing(series -> series.points.size()));
    }

    /** Of readings in order of time, each unit in which there are two numbers at a time or more; in the order of the units. */
    static Map<String, Series> byUnit(List<Point> all) {
        Map<String, List<Point>> each = new TreeMap<>();
        all.stream().filter(Point::isDrawable)
                .forEach(point -> each.computeIfAbsent(Units.plain(point.unit()), fresh -> new ArrayList<>()).add(point));
        Map<String, Series> series = new LinkedHashMap<>();
        each.forEach((unit, points) -> {
            if (points.size() > 1) {
                series.put(unit, new Series(List.copyOf(points), points.get(0).unit()));
            }
        });
        return series;
    }

    /** Whether some are for a longer time than others, so that their numbers cannot be compared. */
    boolean isUneven() {
        return points.stream().anyMatch(point -> !point.isAsLongAs(points.get(0)));
    }

    /** Whether one of them cannot be compared with those before it. */
    boolean isBroken() {
        return points.stream().skip(1).anyMatch(Point::isBreak);
    }

    boolean isOpen() {
        return points.stream().anyMatch(Point::isOpen);
    }

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    /** The axis for its numbers and the levels of these targets. */
    Scale scale(List<TargetLevel> targets) {
        List<BigDecimal> numbers = new ArrayList<>();
        points.forEach(point -> numbers.add(point.value()));
        targets.forEach(target -> target.level().ifPresent(numbers::add));
        return Scale.of(numbers);
    }
}
