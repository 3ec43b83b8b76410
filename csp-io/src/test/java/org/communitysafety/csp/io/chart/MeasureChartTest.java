package org.communitysafety.csp.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.chart.Drawn.chart;
import static org.communitysafety.csp.io.chart.Drawn.looking;
import static org.communitysafety.csp.io.chart.Drawn.measure;
import static org.communitysafety.csp.io.chart.Drawn.on;
import static org.communitysafety.csp.io.chart.Drawn.over;

import java.math.BigDecimal;
import java.util.List;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class MeasureChartTest {

    private static final Observation YEAR = over("400", "2024-04", "2025-03").build();

    /** Quarters of 2025-26 in offences. */
    private static Measure.Builder quarters() {
        return measure().addObservations(over("100", "2025-04", "2025-06").build(), over("80", "2025-07", "2025-09").build());
    }

    private static Target target(TargetKind kind, String value, String unit, Direction way) {
        Target.Builder target = Target.builder().text("As written").kind(kind).value(new BigDecimal(value));
        if (!unit.isEmpty()) {
            target.unit(unit);
        }
        return (way == null ? target : target.direction(way)).by(PartialDate.parse("2026-03")).build();
    }

    private static List<String> row(Chart chart, int row) {
        return chart.rows().get(row);
    }

    /**
     * Numbers from 0 to 200 in steps of 50: three digits of 0.6 × 14 units, 12 beside them and 8 before the first day leave the
     * days from 45.2 to 308. The unit takes one line, so that the axis ends at 194. Its days are 1 April to 30 September, 183.
     */
    @Test
    void a_number_stands_at_its_height_in_the_middle_of_its_time() {
        Chart chart = chart(measure().addObservations(over("200", "2025-04", "2025-06").build(), over("50", "2025-07", "2025-09").build()).build()).orElseThrow();
        List<Element> marks = looking(chart, "c-full").stream().filter(one -> one.getTagName().equals("circle")).toList();
        // 45.2 + 262.8 x 45.5 / 183 and 45.2 + 262.8 x 137 / 183; 44 + 150 x (1 - 200/200) and 44 + 150 x (1 - 50/200)
        assertThat(marks.get(0).getAttribute("cx")).isEqualTo("110.5");
        assertThat(marks.get(0).getAttribute("cy")).isEqualTo("44");
        assertThat(marks.get(1).getAttribute("cx")).isEqualTo("241.9");
        assertThat(marks.get(1).getAttribute("cy")).isEqualTo("156.5");
        assertThat(looking(chart, "c-line")).extracting(one -> one.getAttribute("d")).contains("M110.5 44 L241.9 156.5");
        assertThat(Drawn.texts(chart)).contains("offences", "200", "150", "100", "50", "0", "Apr 2025", "Jul 2025");
    }

    @Test
    void one_number_is_no_picture() {
        assertThat(chart(measure().addObservations(YEAR).build())).isEmpty();
        assertThat(chart(measure().baseline(YEAR).build())).isEmpty();
        assertThat(chart(measure().baseline(YEAR).addObservations(Observation.builder().value(BigDecimal.ONE).build()).build())).isEmpty();
        assertThat(chart(measure().baseline(YEAR).addObservations(Observation.builder().noValue(NoValue.WITHHELD).on(PartialDate.parse("2025")).build()).build()))
                .isEmpty();
        assertThat(chart(measure().baseline(YEAR).addObservations(on("5", "2025").unit("people").build()).build())).isEmpty();
        assertThat(chart(measure().baseline(YEAR).addObservations(on("5", "2025").build()).build())).isPresent();
    }

    @Test
    void a_baseline_of_a_year_is_not_joined_to_a_quarter_and_that_is_said() {
        Chart chart = chart(quarters().baseline(YEAR).build()).orElseThrow();
        assertThat(joins(chart)).isEqualTo(1);
        assertThat(chart.summary()).contains("stretches of time of different length");
        assertThat(Drawn.texts(chart)).contains("Unequal times: do not compare heights");
        assertThat(looking(chart, "c-base")).hasSize(2);
    }

    @Test
    void shares_are_joined_whatever_their_time() {
        Chart chart = chart(quarters().unit("%").baseline(YEAR).build()).orElseThrow();
        assertThat(joins(chart)).isEqualTo(2);
        assertThat(chart.summary()).doesNotContain("different length");
    }

    @Test
    void a_broken_series_has_a_gap_and_a_mark() {
        Chart chart = chart(quarters()
                .addObservations(over("300", "2025-10", "2025-12").addFlags(ObservationFlag.SERIES_BREAK).build(), over("310", "2026-01", "2026-03").build())
                .build()).orElseThrow();
        assertThat(joins(chart)).isEqualTo(2);
        assertThat(looking(chart, "c-break")).hasSize(2);
        assertThat(chart.summary()).contains("The series is broken");
        assertThat(row(chart, 2)).contains("series break: not comparable with those before");
    }

    /** Not even past a reading of another length that stands where the series breaks. */
    @Test
    void no_line_crosses_a_break() {
        Chart chart = chart(measure().addObservations(
                over("100", "2025-04", "2025-06").build(),
                on("9", "2025-07-01").addFlags(ObservationFlag.SERIES_BREAK).build(),
                over("300", "2025-07", "2025-09").build()).build()).orElseThrow();
        assertThat(joins(chart)).isZero();
    }

    @Test
    void what_may_change_is_open_and_told() {
        for (ObservationFlag flag : ObservationFlag.values()) {
            Chart chart = chart(quarters().addObservations(over("70", "2025-10", "2025-12").addFlags(flag).build()).build()).orElseThrow();
            boolean isOpen = flag != ObservationFlag.SERIES_BREAK && flag != ObservationFlag.SMALL_NUMBERS;
            assertThat(looking(chart, "c-open").stream().filter(one -> one.getTagName().equals("circle"))).hasSize(isOpen ? 2 : 0);
            assertThat(row(chart, 2).get(4)).isNotEmpty();
        }
    }

    @Test
    void the_axis_starts_at_0_unless_that_hides_all_change_and_then_it_is_said() {
        Chart small = chart(measure().addObservations(on("1000", "2024").build(), on("1010", "2025").build()).build()).orElseThrow();
        assertThat(Drawn.texts(small)).contains("Axis starts at 995, not at 0");
        assertThat(small.summary()).contains("The axis does not start at 0");
        Chart large = chart(measure().addObservations(on("1000", "2024").build(), on("1112", "2025").build()).build()).orElseThrow();
        assertThat(Drawn.texts(large)).contains("0").noneMatch(text -> text.contains("Axis"));
        Chart level = chart(measure().addObservations(on("1000", "2024").build(), on("1000", "2025").build()).build()).orElseThrow();
        assertThat(Drawn.texts(level)).contains("0");
    }

    @Test
    void the_good_way_is_told_in_words() {
        assertThat(chart(quarters().goodDirection(Direction.DOWN).build()).orElseThrow().summary()).startsWith("Lower is better. ");
        assertThat(chart(quarters().goodDirection(Direction.UP).build()).orElseThrow().summary()).startsWith("Higher is better. ");
        assertThat(chart(quarters().build()).orElseThrow().summary()).startsWith("The papers do not say which way is good. ");
    }

    @Test
    void what_is_not_drawn_stands_in_the_table_with_the_reason() {
        Chart chart = chart(quarters().addObservations(
                on("7", "2026-01").unit("people").build(),
                Observation.builder().value(new BigDecimal("5")).text("five or so").build(),
                Observation.builder().noValue(NoValue.NOT_COLLECTED).text("n/a").on(PartialDate.parse("2026")).build()).build()).orElseThrow();
        assertThat(chart.rows()).contains(
                List.of("Reading", "January 2026", "7 people", "", "not drawn: in another unit"),
                List.of("Reading", "", "5 offences", "five or so", "not drawn: its time is not told from start to end"),
                List.of("Reading", "2026", "not collected", "n/a", ""));
        assertThat(chart.summary()).contains("3 readings could not be drawn and are in the table alone.");
        assertThat(Drawn.texts(chart)).doesNotContain("7");
    }

    /** The baseline is 400; empty where no level can be told. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            LEVEL,  300, offences,          ,     300, drawn as it is given
            LEVEL,  300, '',                ,     300, drawn as it is given
            LEVEL,  300, Offences,          DOWN, 300, drawn as it is given
            LEVEL,  300, people,            ,     '',  not drawn: in another unit
            CHANGE, 10,  per cent,          DOWN, 360, worked out from the baseline
            CHANGE, 10,  %,                 UP,   440, worked out from the baseline
            CHANGE, 12.5, per cent,         DOWN, 350, worked out from the baseline
            CHANGE, 10,  offences,          DOWN, 390, worked out from the baseline
            CHANGE, 10,  offences,          UP,   410, worked out from the baseline
            CHANGE, 10,  per cent,          HOLD, '',  not drawn: its unit and direction do not tell one level
            CHANGE, 10,  per cent,          ,     '',  not drawn: its unit and direction do not tell one level
            CHANGE, 10,  per cent,        EITHER, '',  not drawn: its unit and direction do not tell one level
            CHANGE, -10, per cent,          DOWN, '',  not drawn: its unit and direction do not tell one level
            CHANGE, 110, per cent,          DOWN, '',  not drawn: its unit and direction do not tell one level
            CHANGE, 10,  '',                DOWN, '',  not drawn: its unit and direction do not tell one level
            CHANGE, 10,  percentage points, DOWN, '',  not drawn: its unit and direction do not tell one level
            CHANGE, 10,  people,            DOWN, '',  not drawn: its unit and direction do not tell one level
            """)
    void a_target_is_a_level_only_where_its_words_tell_one(TargetKind kind, String value, String unit, Direction way, String level, String why) {
        Chart chart = chart(quarters().baseline(YEAR).addTargets(target(kind, value, unit, way)).build()).orElseThrow();
        List<String> cells = row(chart, 3);
        assertThat(cells.get(0)).isEqualTo("Target");
        assertThat(cells.get(1)).isEqualTo("by March 2026");
        assertThat(cells.get(3)).isEqualTo("As written");
        assertThat(cells.get(4)).isEqualTo(why);
        boolean isDrawn = !level.isEmpty();
        if (isDrawn) {
            assertThat(new BigDecimal(cells.get(2).replace(" offences", ""))).isEqualByComparingTo(level);
        }
        assertThat(looking(chart, "c-target").isEmpty()).isEqualTo(!isDrawn);
        assertThat(chart.summary().contains("cannot be drawn as a level")).isEqualTo(!isDrawn);
        assertThat(chart.summary().contains("worked out from the baseline")).isEqualTo(why.startsWith("worked"));
    }

    @Test
    void a_share_changes_by_points_and_never_by_per_cent() {
        Measure.Builder shares = quarters().unit("per cent").baseline(over("40", "2024-04", "2025-03").build());
        assertThat(row(chart(shares.addTargets(target(TargetKind.CHANGE, "5", "percentage points", Direction.UP)).build()).orElseThrow(), 3).get(2))
                .isEqualTo("45 per cent");
        assertThat(row(chart(shares.addTargets(target(TargetKind.CHANGE, "5", "per cent", Direction.UP)).build()).orElseThrow(), 4))
                .containsSubsequence("up by 5 per cent", "not drawn: its unit and direction do not tell one level");
    }

    @Test
    void a_change_without_a_baseline_in_the_same_unit_is_not_drawn() {
        Target target = target(TargetKind.CHANGE, "10", "per cent", Direction.DOWN);
        assertThat(row(chart(quarters().addTargets(target).build()).orElseThrow(), 2).get(4))
                .isEqualTo("not drawn: there is no baseline in the unit of the picture");
        assertThat(row(chart(quarters().baseline(on("9", "2024").unit("people").build()).addTargets(target).build()).orElseThrow(), 3).get(4))
                .isEqualTo("not drawn: there is no baseline in the unit of the picture");
    }

    @Test
    void numbers_beyond_all_measure_are_drawn_or_told() {
        Chart huge = chart(measure().addObservations(on("1E+400", "2024").build(), on("-3", "2025").build()).build()).orElseThrow();
        Drawn.assertSound(huge);
        assertThat(row(huge, 0).get(2)).isEqualTo("1E+400 offences");
        Chart absurd = chart(quarters().addObservations(on("1E+2147483000", "2026").build()).build()).orElseThrow();
        assertThat(row(absurd, 2).get(4)).isEqualTo("not drawn: too large or too small");
    }

    private static int joins(Chart chart) {
        return (int) looking(chart, "c-line").stream().filter(one -> one.getTagName().equals("path")).count();
    }
}
