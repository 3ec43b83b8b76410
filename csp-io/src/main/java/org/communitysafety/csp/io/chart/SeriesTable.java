package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.measure.Observation;

/** The numbers of a series in text, those that could not be drawn among them. Not thread-safe. */
final class SeriesTable {

    private final Series series;
    private final Telling telling;
    private final List<List<String>> rows = new ArrayList<>();

    SeriesTable(Series series, Telling telling) {
        this.series = series;
        this.telling = telling;
    }

    List<String> headings() {
        return List.of(telling.say(ChartMessages.WHAT), telling.say(ChartMessages.WHEN), telling.say(ChartMessages.NUMBER),
                telling.say(ChartMessages.AS_WRITTEN), telling.say(ChartMessages.TO_KNOW));
    }

    List<List<String>> rows() {
        return rows;
    }

    void add(List<String> cells) {
        rows.add(cells);
    }

    void add(Point point) {
        Observation one = point.observation();
        Optional<String> none = one.getNoValue().map(why -> telling.say(ChartMessages.of(why)));
        rows.add(List.of(
                telling.say(point.mark().words()),
                telling.when(one),
                one.getValue().map(value -> telling.number(value, point.unit())).or(() -> none).orElse(""),
                one.getText().orElse(""),
                telling.list(toKnow(point))));
    }

    private List<String> toKnow(Point point) {
        Observation one = point.observation();
        List<String> toKnow = new ArrayList<>();
        one.getFlags().stream().sorted().forEach(flag -> toKnow.add(telling.say(ChartMessages.of(flag))));
        one.getComment().ifPresent(toKnow::add);
        one.getSource().ifPresent(source -> toKnow.add(telling.words().say(ChartMessages.SOURCE, source)));
        if (one.getValue().isPresent() && !series.points().contains(point)) {
            toKnow.add(telling.say(
                    point.span().isEmpty() ? ChartMessages.NOT_DRAWN_NO_TIME
                            : point.isDrawable() ? ChartMessages.NOT_DRAWN_OTHER_UNIT
                            : ChartMessages.NOT_DRAWN_TOO_LONG));
        }
        return toKnow;
    }

    /** What must be known to read the picture. */
    static List<String> summary(Series series, List<Point> all, SeriesPicture picture, Telling telling) {
        List<String> summary = new ArrayList<>();
        summary.add(telling.words().say(ChartMessages.FIRST, number(series.first(), telling), telling.when(series.first().observation())));
        summary.add(telling.words().say(ChartMessages.LAST, number(series.last(), telling), telling.when(series.last().observation())));
        if (series.isUneven()) {
            summary.add(telling.say(ChartMessages.UNEVEN));
        }
        if (series.isBroken()) {
            summary.add(telling.say(ChartMessages.BROKEN));
        }
        if (!picture.hasZero()) {
            summary.add(telling.say(ChartMessages.AXIS_NOT_FROM_ZERO));
        }
        if (picture.hasLeftOut()) {
            summary.add(telling.say(ChartMessages.NUMBERS_LEFT_OUT));
        }
        if (all.size() > series.points().size()) {
            summary.add(telling.words().say(ChartMessages.READINGS_NOT_DRAWN, all.size() - series.points().size()));
        }
        return summary;
    }

    private static String number(Point point, Telling telling) {
        return telling.number(point.value(), point.unit());
    }
}
