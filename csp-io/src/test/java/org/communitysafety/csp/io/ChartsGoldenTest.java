package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.chart.Chart;
import org.communitysafety.csp.io.chart.Charts;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class ChartsGoldenTest {

    private static final Path SHIPPED = Path.of("../csp-examples/plans");

    private static List<Chart> charts(Path file) throws IOException {
        Papers papers = PapersJson.read(Files.readAllBytes(file), file.getFileName().toString()).complete().orElseThrow();
        return Charts.of(papers, Optional.empty(), Bundle.english());
    }

    private static String told(List<Chart> charts) {
        StringBuilder told = new StringBuilder();
        for (Chart chart : charts) {
            told.append(chart.id()).append('\n').append(chart.title()).append('\n').append(chart.summary()).append("\n\n");
            told.append(String.join(" | ", chart.headings())).append('\n');
            chart.rows().forEach(row -> told.append(String.join(" | ", row).stripTrailing()).append('\n'));
            told.append('\n').append(chart.svg()).append('\n');
        }
        return told.toString();
    }

    @Test
    void a_district_with_something_to_draw_has_every_picture() throws IOException {
        Golden.assertSame("charts-district.txt", told(charts(Path.of("src/test/resources/charts/district.json"))));
    }

    @Test
    void the_complete_papers_have_their_measures_and_actions_drawn() throws IOException {
        Golden.assertSame("charts-complete.txt", told(charts(SHIPPED.resolve("complete.json"))));
    }

    @Test
    void what_is_public_of_the_sevenoaks_plan_has_no_number_to_draw() throws IOException {
        assertThat(charts(SHIPPED.resolve("sevenoaks-2024-25.json"))).isEmpty();
    }
}
