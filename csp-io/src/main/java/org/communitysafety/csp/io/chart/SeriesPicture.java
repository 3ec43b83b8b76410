package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.io.chart.Svg.Anchor;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Span;

/** A series drawn over its time, with the levels it is meant to reach. Drawn once; not thread-safe. */
final class SeriesPicture {

    private static final double HIGH = 150;
    private static final double EDGE = 12;
    private static final double INSET = 8;
    private static final double TICK = 5;
    private static final double ROOM_OF_MONTH = 72;

    /** An axis is not made longer for a target than this many times the readings. */
    private static final int STRETCH = 3;

    private final Telling telling;
    private final Series series;
    private final List<TargetLevel> targets;
    private final Scale scale;
    private final Svg svg = new Svg();
    private final Labels labels = new Labels();
    private Days days;
    private double left;
    private double top;
    private double height;

    /** A reading, and where its mark stands. */
    private record Placed(Point point, double x, double y) {}

    /** @param targets those that have a level */
    SeriesPicture(Series series, List<TargetLevel> targets, Telling telling) {
        this.series = series;
        this.targets = targets;
        this.telling = telling;
        this.scale = series.scale(targets);
        draw();
    }

    boolean hasZero() {
        return scale.hasZero();
    }

    /** Whether there was no room for some number. */
    boolean hasLeftOut() {
        return labels.hasLeftOut();
    }

    /** The whole picture. */
    String svg(String id, String title, String summary) {
        return Svg.whole(id, title, summary, height, svg);
    }

    private void draw() {
        left = EDGE + scale.ticks().stream().mapToDouble(tick -> Fit.width(Figures.brief(tick))).max().orElse(0);
        days = new Days(span(), left + INSET, Svg.WIDTH - EDGE - left - INSET);
        List<String> heading = new ArrayList<>();
        series.unit().ifPresent(unit -> heading.addAll(Fit.lines(unit, Svg.WIDTH, 2)));
        if (!scale.hasZero()) {
            heading.addAll(Fit.lines(telling.words().say(ChartMessages.NOT_FROM_ZERO, Figures.brief(scale.ticks().get(0))), Svg.WIDTH, 3));
        }
        if (series.isUneven()) {
            heading.addAll(Fit.lines(telling.say(ChartMessages.UNEVEN_HERE), Svg.WIDTH, 3));
        }
        top = svg.lines("c-text", Anchor.START, 0, Svg.LINE - 4, heading) + 12;
        labels.keepBetween(top - 24, top + HIGH);
        drawAxes();
        List<Placed> points = new ArrayList<>();
        for (Point point : series.points()) {
            points.add(new Placed(point, days.middle(point.days()), up(point.value())));
            drawTime(points.get(points.size() - 1));
            drawJoin(points);
        }
        targets.forEach(this::drawTarget);
        points.forEach(one -> labels.keepFree(one.x, one.y));
        points.forEach(one -> one.point.mark().draw(svg, one.x, one.y, one.point.isOpen()));
        drawNumbers(points);
        drawKey();
    }

    /** From the first reading to the last, and on to the day of a target that is not too far off. */
    private Span span() {
        LocalDate first = series.points().stream().map(point -> point.days().first()).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = series.last().days().last();
        LocalDate most = last.plusDays(Math.max(366, STRETCH * ChronoUnit.DAYS.between(first, last)));
        LocalDate end = targets.stream().flatMap(target -> target.target().getBy().stream()).map(PartialDate::getLast)
                .filter(by -> by.isAfter(last) && !by.isAfter(most)).max(LocalDate::compareTo).orElse(last);
        return new Span(first, end);
    }

    private void drawAxes() {
        double bottom = top + HIGH;
        double right = days.left() + days.width();
        scale.ticks().forEach(tick -> {
            double y = up(tick);
            svg.line(tick.signum() == 0 ? "c-axis" : "c-grid", left, y, right, y);
            svg.text("c-text", Anchor.END, left - 6, y + 5, Figures.brief(tick));
        });
        List<YearMonth> ticks = days.ticks(ROOM_OF_MONTH);
        ticks.forEach(month -> {
            double x = days.start(month.atDay(1));
            svg.line("c-axis", x, bottom, x, bottom + TICK);
            monthAt(x, month);
        });
        if (ticks.isEmpty()) {
            monthAt(days.left(), YearMonth.from(days.span().first()));
        }
        svg.line("c-axis", left, bottom, right, bottom);
    }

    private void monthAt(double x, YearMonth month) {
        String words = telling.shortMonth(month);
        double half = Fit.width(words) / 2;
        svg.text("c-text", Anchor.MIDDLE, Math.max(half, Math.min(Svg.WIDTH - half, x)), top + HIGH + Svg.LINE + 2, words);
    }

    /** The time that a reading is for, from end to end. */
    private void drawTime(Placed one) {
        double from = days.start(one.point.days().first());
        double to = days.end(one.point.days().last());
        if (to - from > 2) {
            drawTime(from, to, one.y);
        }
    }

    private void drawTime(double from, double to, double y) {
        svg.line("c-time", from, y - 3, from, y + 3, from, y, to, y, to, y - 3, to, y + 3);
    }

    /** Joins the last of some readings, in order of time, to the one before that it can be compared with. */
    private void drawJoin(List<Placed> points) {
        int i = points.size() - 1;
        Placed last = points.get(i);
        int joined = last.point.joinedTo(series.points().subList(0, i));
        if (joined >= 0) {
            Placed from = points.get(joined);
            svg.line("c-line", from.x, from.y, last.x, last.y);
        }
        if (last.point.isBreak() && i > 0) {
            double x = (points.get(i - 1).x + last.x) / 2;
            svg.line("c-break", x, top, x, top + HIGH);
        }
    }

    /** As far as its day, where a triangle stands, or right across. */
    private void drawTarget(TargetLevel target) {
        double y = up(target.level().orElseThrow());
        Optional<LocalDate> by = target.target().getBy().map(PartialDate::getLast).filter(days::has);
        double x = by.map(days::end).orElse(days.left() + days.width());
        svg.line("c-target", left, y, x, y);
        by.ifPresent(day -> svg.shape("c-target c-open", x, y, x - 5, y - 9, x + 5, y - 9));
        labels.keepFree(x, y - 5);
    }

    /** The last number, the first and the levels come first where there is no room for all. */
    private void drawNumbers(List<Placed> points) {
        number(points.get(points.size() - 1));
        number(points.get(0));
        targets.forEach(target -> {
            double y = up(target.level().orElseThrow());
            String text = telling.words().say(ChartMessages.TARGET_AT, Figures.brief(target.level().orElseThrow()));
            double half = Fit.width(text) / 2;
            labels.place(svg, text, days.left() + half, days.left() + days.width() - half, days.left() + days.width() - half - 12, y);
        });
        points.forEach(this::number);
    }

    private void number(Placed one) {
        String text = Figures.brief(one.point.value());
        double half = Fit.width(text) / 2;
        double x = Math.max(days.left() + half, Math.min(Svg.WIDTH - half, one.x));
        labels.place(svg, text, x, x, x, one.y);
    }

    private void drawKey() {
        Key key = new Key(svg, top + HIGH + 2 * Svg.LINE + 14);
        Stream.of(Mark.values()).filter(mark -> series.points().stream().anyMatch(point -> point.mark() == mark))
                .forEach(mark -> key.add(telling.say(mark.words()), (x, y) -> mark.draw(svg, x, y, false)));
        if (series.isOpen()) {
            key.add(telling.say(ChartMessages.OPEN_MARK), (x, y) -> Mark.READING.draw(svg, x, y, true));
        }
        if (!targets.isEmpty()) {
            key.add(telling.say(ChartMessages.TARGET), (x, y) -> svg.line("c-target", x - 12, y, x + 12, y));
        }
        if (series.isBroken()) {
            key.add(telling.say(ChartMessages.BREAK_MARK), (x, y) -> svg.line("c-break", x, y - 9, x, y + 9));
        }
        if (series.points().stream().anyMatch(point -> point.length() > 1)) {
            key.add(telling.say(ChartMessages.TIME_MARK), (x, y) -> drawTime(x - 12, x + 12, y));
        }
        height = key.end();
    }

    /** Where a number stands on the axis. */
    private double up(BigDecimal number) {
        return top + HIGH * (1 - scale.part(number));
    }
}
