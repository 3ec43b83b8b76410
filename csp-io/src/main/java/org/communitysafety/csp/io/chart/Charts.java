package org.communitysafety.csp.io.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/** The pictures of papers: those alone for which the papers have numbers. */
public final class Charts {

    private Charts() {}

    /**
     * Measures, then the status of actions, then the ranking of priorities, then levels of crime; none that would be empty.
     * Whatever is in the papers is shown, whoever may see it: leave out before what a reader must not see.
     *
     * @param year the year whose quarters are told; without it, that of the plan
     */
    public static List<Chart> of(Papers papers, Optional<PlanYear> year, Words words) {
        Telling telling = new Telling(words);
        List<Chart> charts = new ArrayList<>();
        papers.getPlan().ifPresent(plan -> {
            plan.getMeasures().forEach(measure -> MeasureChart.of(measure, telling).ifPresent(charts::add));
            year.or(plan::getYear).flatMap(its -> ActionChart.of(plan, its, telling)).ifPresent(charts::add);
            papers.getPreviousPlan().flatMap(before -> RankChart.of(before, plan, telling)).ifPresent(charts::add);
        });
        charts.addAll(LevelCharts.of(papers, telling));
        return List.copyOf(charts);
    }
}
