package org.communitysafety.csp.io.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.words.Units;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.Target;

/** A measure against its baseline and its targets. */
final class MeasureChart {

    private final Measure measure;
    private final List<Point> points;
    private final Series series;
    private final List<TargetLevel> targets;
    private final Telling telling;

    private MeasureChart(Measure measure, List<Point> points, Series series, Telling telling) {
        this.measure = measure;
        this.points = points;
        this.series = series;
        this.telling = telling;
        Optional<Observation> baseline = points.stream()
                .filter(point -> point.mark() == Mark.BASELINE && Units.plain(point.unit()).equals(Units.plain(series.unit())))
                .map(Point::observation).findFirst();
        this.targets = measure.getTargets().stream().map(target -> TargetLevel.of(target, baseline, series.unit())).toList();
    }

    /** Empty if the measure has no two numbers, its baseline among them, at a time and in one unit. */
    static Optional<Chart> of(Measure measure, Telling telling) {
        List<Point> points = new ArrayList<>();
        measure.getBaseline().ifPresent(one -> points.add(Point.of(Mark.BASELINE, one, one.getUnit().or(measure::getUnit))));
        measure.getObservations().forEach(one -> points.add(Point.of(Mark.READING, one, one.getUnit().or(measure::getUnit))));
        points.sort(Point.BY_TIME);
        return Series.of(points, measure.getUnit()).map(series -> new MeasureChart(measure, points, series, telling).chart());
    }

    private Chart chart() {
        String id = Ids.of("measure", measure.getId());
        SeriesPicture picture = new SeriesPicture(series, targets.stream().filter(TargetLevel::isDrawable).toList(), telling);
        String summary = Telling.sentences(summary(picture));
        SeriesTable table = new SeriesTable(series, telling);
        points.forEach(table::add);
        targets.forEach(target -> table.add(cells(target)));
        return new Chart(id, measure.getTitle(), summary, table.headings(), table.rows(), picture.svg(id, measure.getTitle(), summary));
    }

    private List<String> summary(SeriesPicture picture) {
        List<String> summary = new ArrayList<>();
        summary.add(telling.say(ChartMessages.good(measure.getGoodDirection())));
        summary.addAll(SeriesTable.summary(series, points, picture, telling));
        if (targets.stream().anyMatch(target -> target.isWorkedOut() && target.isDrawable())) {
            summary.add(telling.say(ChartMessages.WORKED_OUT));
        }
        if (targets.stream().anyMatch(target -> !target.isDrawable())) {
            summary.add(telling.say(ChartMessages.TARGETS_NOT_DRAWN));
        }
        return summary;
    }

    private List<String> cells(TargetLevel level) {
        Target target = level.target();
        Optional<String> number = level.level().map(value -> telling.number(value, series.unit()))
                .or(() -> target.getValue().map(value -> change(target, value)));
        return List.of(
                telling.say(ChartMessages.TARGET),
                target.getBy().map(by -> telling.words().say(ChartMessages.BY, telling.words().day(by))).orElse(""),
                number.orElse(""),
                target.getText(),
                telling.say(level.why()));
    }

    private String change(Target target, BigDecimal value) {
        String size = telling.number(value, target.getUnit());
        return target.getDirection().map(way -> telling.words().say(ChartMessages.change(way), size)).orElse(size);
    }
}
