package org.communitysafety.csp.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.chart.Drawn.over;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class LevelChartsTest {

    private static final Observation NOW = over("90", "2024-04", "2025-03").unit("offences").build();
    private static final Observation BEFORE = over("100", "2023-04", "2024-03").unit("Offences").build();

    private static StrategicAssessment assessment(String id, Analysis... analyses) {
        return StrategicAssessment.builder().id(ElementId.of(id)).title("Assessment").addAnalyses(analyses).build();
    }

    private static Analysis.Builder analysis(String id, Observation... figures) {
        return Analysis.builder().id(ElementId.of(id)).addFigures(figures);
    }

    private static List<Chart> charts(StrategicAssessment now, StrategicAssessment before) {
        return Charts.of(Papers.builder().assessment(now).previousAssessment(before).build(), Optional.empty(), Bundle.english());
    }

    @Test
    void a_matter_is_followed_from_one_assessment_to_the_next() {
        List<Chart> charts = charts(assessment("now", analysis("a", NOW).title("All crime").build()), assessment("before", analysis("b", BEFORE).title("all  crime").build()));
        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).title()).isEqualTo("Level: All crime");
        assertThat(charts.get(0).rows()).containsExactly(
                List.of("The assessment before", "April 2023 to March 2024", "100 Offences", "", ""),
                List.of("This assessment", "April 2024 to March 2025", "90 offences", "", ""));
        assertThat(Drawn.looking(charts.get(0), "c-line").stream().map(one -> one.getTagName())).containsExactlyInAnyOrder("path", "rect", "circle", "rect", "circle");
    }

    @Test
    void other_matters_and_other_units_are_never_on_one_axis() {
        assertThat(charts(assessment("now", analysis("a", NOW).title("All crime").build()), assessment("before", analysis("b", BEFORE).title("Violence").build())))
                .isEmpty();
        List<Chart> charts = charts(
                assessment("now", analysis("a", NOW, over("9", "2024-04", "2025-03").unit("per 1,000").build()).addServes(Subject.DRUGS).build()),
                assessment("before", analysis("a", BEFORE, over("8", "2023-04", "2024-03").unit("per 1,000").build()).build()));
        assertThat(charts).extracting(Chart::id).containsExactly("chart-level-a", "chart-level-a_1");
        assertThat(charts).extracting(Chart::title).containsOnly("Level: drugs");
        assertThat(charts).allMatch(chart -> chart.rows().size() == 4);
        assertThat(Drawn.texts(charts.get(0))).contains("90", "100").doesNotContain("9");
    }
}
