package org.communitysafety.csp.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.junit.jupiter.api.Test;

class RankChartTest {

    private static Priority priority(String id, String title, int rank) {
        Priority.Builder priority = Priority.builder().id(ElementId.of(id)).title(title);
        return (rank == 0 ? priority : priority.rank(rank)).build();
    }

    private static Plan.Builder before() {
        return Plan.builder().id(ElementId.of("before")).title("Before")
                .addPriorities(priority("drugs", "Drugs", 1), priority("x", "Rural  CRIME", 2), priority("cars", "Cars", 3), priority("fire", "Fire", 0));
    }

    private static Plan.Builder now() {
        return Drawn.plan()
                .addPriorities(priority("rural", "Rural crime", 1), priority("drugs", "Drugs and county lines", 2), priority("knives", "Knives", 3),
                        priority("fire", "Fire", 4), priority("water", "Water", 0));
    }

    private static List<Chart> charts(Plan before, Plan now) {
        return Charts.of(Papers.builder().previousPlan(before).plan(now).build(), Optional.empty(), Bundle.english());
    }

    @Test
    void priorities_are_followed_by_id_and_by_title() {
        Chart chart = charts(before().build(), now().build()).get(0);
        assertThat(chart.rows()).containsExactly(
                List.of("Rural crime", "2", "1", "up by 1"),
                List.of("Drugs and county lines", "1", "2", "down by 1"),
                List.of("Knives", "not among its priorities", "3", "new"),
                List.of("Fire", "no rank", "4", ""),
                List.of("Water", "not among its priorities", "no rank", "new"),
                List.of("Cars", "3", "not among its priorities", "no longer a priority"));
        assertThat(Drawn.looking(chart, "c-line")).hasSize(2);
        assertThat(Drawn.texts(chart)).contains("new", "no longer a", "before", "without a");
    }

    /** A rank is read as it stands, though none that is sound is so long: it leaves little room for what stands beside it. */
    @Test
    void nothing_stands_beside_the_picture_where_a_rank_is_as_long_as_can_be() {
        String wide = "漢字".repeat(20);
        Plan before = Plan.builder().id(ElementId.of("before")).title("Before").addPriorities(priority("a", wide, Integer.MIN_VALUE)).build();
        charts(before, Drawn.plan().addPriorities(priority("b", wide + "!", Integer.MIN_VALUE)).build()).forEach(Drawn::assertSound);
    }

    @Test
    void what_stands_in_a_part_that_was_not_read_is_neither_new_nor_dropped() {
        Chart chart = charts(before().inHand(InHand.PART).build(), now().inHand(InHand.PART).build()).get(0);
        assertThat(chart.rows()).contains(
                List.of("Knives", "not among its priorities", "3", "not in the part of the plan before that was in hand"),
                List.of("Cars", "3", "not among its priorities", "not in the part of this plan that was in hand"));
        assertThat(chart.summary()).contains("it was not read");
    }

    @Test
    void two_of_one_title_are_not_guessed_at() {
        Plan twice = Drawn.plan().addPriorities(priority("one", "Rural crime", 1), priority("two", "rural crime", 2)).build();
        assertThat(charts(before().build(), twice).get(0).rows()).filteredOn(row -> row.get(3).equals("new")).hasSize(2);
    }

    /** The same priority in both plans is one value, which stands at two places: 36 / 2 + 10 + 26 / 2 apart. */
    @Test
    void the_same_priority_in_a_tie_stands_where_each_plan_has_it() {
        Plan before = Plan.builder().id(ElementId.of("before")).title("Before").addPriorities(priority("z", "Z", 1)).build();
        Plan now = Drawn.plan().addPriorities(priority("a", "A", 1), priority("z", "Z", 1)).build();
        Chart chart = charts(before, now).get(0);
        String[] ends = Drawn.looking(chart, "c-line").get(0).getAttribute("d").split("[ML ]+");
        assertThat(Double.parseDouble(ends[4]) - Double.parseDouble(ends[2])).isEqualTo(41);
    }

    @Test
    void without_ranks_in_both_plans_there_is_no_picture() {
        Plan unranked = Plan.builder().id(ElementId.of("before")).title("Before").addPriorities(priority("drugs", "Drugs", 0)).build();
        assertThat(charts(unranked, now().build())).isEmpty();
        assertThat(Charts.of(Papers.builder().plan(now().build()).build(), Optional.empty(), Bundle.english())).isEmpty();
    }
}
