package org.communitysafety.csp.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;

class ActionChartTest {

    private static final String Q1 = "Quarter 1: April 2025 to June 2025";
    private static final String Q3 = "Quarter 3: October 2025 to December 2025";

    private static Action action(String id, List<String> priorities, Progress... progress) {
        return Action.builder().id(ElementId.of(id)).text("Text").priorities(priorities.stream().map(ElementId::of).toList())
                .addProgress(progress).build();
    }

    private static Progress told(ProgressScale scale, String day) {
        return Progress.builder().text("Words").scale(scale).asAt(PartialDate.parse(day)).build();
    }

    private static Chart chart(Action... actions) {
        Plan plan = Drawn.plan().addActions(actions)
                .addPriorities(Priority.builder().id(ElementId.of("a")).title("A").build(), Priority.builder().id(ElementId.of("b")).title("B").build()).build();
        List<Chart> charts = Drawn.charts(plan);
        assertThat(charts).hasSizeLessThan(2);
        return charts.isEmpty() ? null : charts.get(0);
    }

    @Test
    void without_a_status_there_is_no_picture() {
        assertThat(chart(action("1", List.of("a")))).isNull();
    }

    @Test
    void a_quarter_tells_the_last_status_up_to_its_end() {
        Chart chart = chart(
                action("1", List.of("a"), told(ProgressScale.AT_RISK, "2025-06-30"), told(ProgressScale.COMPLETE, "2025-10-01")),
                action("2", List.of("a"), told(ProgressScale.ON_TRACK, "2025-04-01")),
                action("3", List.of("b")));
        assertThat(chart.rows()).containsExactly(
                List.of("A", Q1, "on track", "1", "0"),
                List.of("A", Q1, "at risk", "1", "0"),
                List.of("A", Q3, "complete", "1", "0"),
                List.of("A", Q3, "on track", "1", "1"),
                List.of("B", Q1, "no status told by then", "1", "0"),
                List.of("B", Q3, "no status told by then", "1", "0"));
        assertThat(chart.title()).isEqualTo("Actions by priority and status, 2025-26");
    }

    @Test
    void the_order_in_which_dated_statuses_stand_does_not_matter_but_on_one_day_the_later_counts() {
        assertThat(chart(action("1", List.of("a"), told(ProgressScale.COMPLETE, "2025-06-30"), told(ProgressScale.AT_RISK, "2025-05"))).rows())
                .contains(List.of("A", Q1, "complete", "1", "0"));
        assertThat(chart(action("1", List.of("a"), told(ProgressScale.COMPLETE, "2025-06-30"), told(ProgressScale.AT_RISK, "2025-06"))).rows())
                .contains(List.of("A", Q1, "at risk", "1", "0"));
    }

    @Test
    void an_action_counts_in_each_of_its_priorities_and_that_is_said() {
        Chart chart = chart(action("1", List.of("a", "b"), told(ProgressScale.ON_TRACK, "2025-05")));
        assertThat(chart.rows()).containsExactly(List.of("A", Q1, "on track", "1", "0"), List.of("B", Q1, "on track", "1", "0"));
        assertThat(chart.summary()).contains("The plan has 1 action. ").contains("1 action is for several priorities and counts in each.");
    }

    @Test
    void actions_without_a_priority_and_words_off_the_scale_are_counted() {
        Chart chart = chart(
                action("1", List.of(), Progress.builder().text("Getting there").asAt(PartialDate.parse("2025-05")).build()),
                action("2", List.of("gone"), told(ProgressScale.DROPPED, "2025-05")));
        assertThat(chart.rows()).containsExactly(
                List.of("A", "", "No action", "0", "0"),
                List.of("B", "", "No action", "0", "0"),
                List.of("A priority that is not in this plan", Q1, "dropped", "1", "0"),
                List.of("No priority", Q1, "told in other words", "1", "0"));
    }

    @Test
    void a_status_that_no_quarter_can_take_has_a_bar_of_its_own() {
        Chart chart = chart(
                action("1", List.of("a"), Progress.builder().text("Done").scale(ProgressScale.COMPLETE).build()),
                action("2", List.of("a"), told(ProgressScale.AT_RISK, "2025")),
                action("3", List.of("a"), told(ProgressScale.CARRIED_OVER, "2025-03-31")),
                action("4", List.of("a"), told(ProgressScale.ON_TRACK, "2026-04-01")));
        assertThat(chart.rows()).containsSubsequence(
                List.of("A", "before the year", "carried over", "1", "0"),
                List.of("A", "before the year", "no status told by then", "3", "0"),
                List.of("A", "after the year", "on track", "1", "0"),
                List.of("A", "after the year", "carried over", "1", "1"),
                List.of("A", "after the year", "no status told by then", "2", "0"),
                List.of("A", "at no exact date", "complete", "1", "0"),
                List.of("A", "at no exact date", "at risk", "1", "0"));
        assertThat(Drawn.texts(chart)).contains("Earlier", "Later", "No date");
        assertThat(chart.summary()).contains("\"Earlier\"", "\"Later\"", "\"No date\"");
    }

    /** "Q1" leaves 320 - 8 - 18.6 - 2 units for the longest bar, here of two actions. */
    @Test
    void a_part_is_as_long_as_its_count() {
        Chart chart = chart(action("1", List.of("a"), told(ProgressScale.ON_TRACK, "2025-05")), action("2", List.of("a"), told(ProgressScale.DROPPED, "2025-05")),
                action("3", List.of("b"), told(ProgressScale.ON_TRACK, "2025-05")));
        assertThat(Drawn.looking(chart, "c-bar").stream().filter(one -> one.getAttribute("height").equals("22")).map(one -> one.getAttribute("width")))
                .containsOnly("145.7").hasSize(3);
    }

    @Test
    void a_count_without_room_is_in_the_table_and_that_is_said() {
        Action[] actions = new Action[60];
        for (int i = 0; i < 60; i++) {
            actions[i] = action("x" + i, List.of("a"), told(i == 0 ? ProgressScale.DROPPED : ProgressScale.ON_TRACK, "2025-05"));
        }
        Chart chart = chart(actions);
        assertThat(Drawn.texts(chart)).contains("59").doesNotContain("1");
        assertThat(chart.rows()).contains(List.of("A", Q1, "dropped", "1", "0"));
        assertThat(chart.summary()).contains("Numbers for which there is no room");
    }

    @Test
    void every_status_has_a_pattern_of_its_own() {
        Action[] actions = new Action[ProgressScale.values().length];
        for (ProgressScale scale : ProgressScale.values()) {
            actions[scale.ordinal()] = action("x" + scale.ordinal(), List.of("a"), told(scale, "2025-05"));
        }
        Chart chart = chart(actions);
        Drawn.assertSound(chart);
        assertThat(Drawn.all(Drawn.parse(chart.svg())).filter(one -> one.getTagName().equals("pattern"))).hasSize(ProgressScale.values().length);
    }
}
