package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.papers.Papers;

/** Levels of crime and disorder in the assessment and the one before, matter by matter. */
final class LevelCharts {

    private LevelCharts() {}

    /** A chart for each matter and unit with two numbers at a time; the matters of the assessment, then those of the one before alone. */
    static List<Chart> of(Papers papers, Telling telling) {
        List<Analysis> now = analyses(papers.getAssessment());
        List<Analysis> before = analyses(papers.getPreviousAssessment());
        Map<Analysis, List<Point>> matters = new LinkedHashMap<>();
        now.forEach(analysis -> matters.put(analysis, points(Mark.NOW, analysis)));
        Map<Analysis, Analysis> same = Pairs.of(before, now, Analysis::getId, analysis -> analysis.getTitle().orElse(""));
        before.forEach(analysis -> matters.computeIfAbsent(same.getOrDefault(analysis, analysis), alone -> new ArrayList<>())
                .addAll(points(Mark.BEFORE, analysis)));
        List<Chart> charts = new ArrayList<>();
        matters.forEach((analysis, points) -> {
            String kind = now.contains(analysis) ? "level" : "level-before";
            points.sort(Point.BY_TIME);
            List<Series> each = List.copyOf(Series.byUnit(points).values());
            for (int i = 0; i < each.size(); i++) {
                String id = Ids.of(kind, analysis.getId()) + (i == 0 ? "" : "_" + i);
                charts.add(chart(id, title(analysis, telling), points, each.get(i), telling));
            }
        });
        return charts;
    }

    private static List<Analysis> analyses(Optional<StrategicAssessment> assessment) {
        return assessment.map(StrategicAssessment::getAnalyses).orElse(List.of());
    }

    private static List<Point> points(Mark mark, Analysis analysis) {
        return analysis.getFigures().stream().map(figure -> Point.of(mark, figure, figure.getUnit()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Its heading, or what it serves, or its id. */
    private static String title(Analysis analysis, Telling telling) {
        List<String> serves = analysis.getServes().stream().sorted().map(ChartMessages::of).map(telling::say).toList();
        String matter = analysis.getTitle().orElse(serves.isEmpty() ? analysis.getId().value() : telling.list(serves));
        return telling.words().say(ChartMessages.LEVEL_TITLE, matter);
    }

    private static Chart chart(String id, String title, List<Point> points, Series series, Telling telling) {
        SeriesPicture picture = new SeriesPicture(series, List.of(), telling);
        String summary = Telling.sentences(SeriesTable.summary(series, points, picture, telling));
        SeriesTable table = new SeriesTable(series, telling);
        points.forEach(table::add);
        return new Chart(id, title, summary, table.headings(), table.rows(), picture.svg(id, title, summary));
    }
}
