package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.published;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.sent;
import static org.communitysafety.csp.spoilt.ViolenceSpoilers.strategy;
import static org.communitysafety.csp.statute.Told.finds;
import static org.communitysafety.csp.statute.Told.lacks;
import static org.communitysafety.csp.statute.ViolenceBordersTest.first;
import static org.communitysafety.csp.statute.ViolenceBordersTest.withoutTheFirst;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundViolence;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was done with a serious violence strategy that may not be the one for the area: it was made before sections 8 and 9 of the
 * 2022 Act and SI 2022/1304 began on 31 January 2023, or is not said to cover the area, of which all of them speak.
 */
class StrategyOfTheAreaTest {

    private static final String EARLY = "It is of 1 June 2021: section 8 began on 31 January 2023, and nothing before was done under it.";
    private static final String ELSEWHERE = "It is not said to cover Exampleford.";

    private static PartialDate day(String day) {
        return PartialDate.parse(day);
    }

    private static Change ofEarlier() {
        return withoutTheFirst()
                .and(strategy((one, was) -> one.prepared(day("2021-06-01")).date(day("2021-06-01")).replaces(Optional.empty())))
                .and(published(one -> one.on(day("2021-06-10"))))
                .and(sent("violence-sent", "2021-06-12"));
    }

    private static Change ofAnotherArea() {
        return withoutTheFirst()
                .and(first())
                .and(strategy((one, was) -> one.areas(List.of("E07999998")).prepared(day("2023-12-01"))))
                .and(published(one -> one.on(day("2023-12-20"))))
                .and(sent("violence-sent", "2023-12-21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PCSCA22-8-1", "PCSCA22-8-2", "PCSCA22-8-3-A", "PCSCA22-8-3-B", "PCSCA22-8-3-C1", "PCSCA22-8-3-C2", "PCSCA22-8-4-A",
        "PCSCA22-8-4-B", "PCSCA22-8-4-C", "PCSCA22-8-7-A", "PCSCA22-8-7-B", "PCSCA22-13-6", "SI2022-1304-R4-1-A",
        "SI2022-1304-R4-1-B", "SI2022-1304-R4-2"})
    void a_strategy_from_before_there_was_one_to_make_shows_nothing_of_section_8(String duty) {
        assertThat(finds(Case.sound("sound"), duty, SHOWN).shortfalls()).isEmpty();
        assertThat(lacks(finds(Case.sound("of 2021", ofEarlier()), duty, FOR_JUDGEMENT))).contains(EARLY);
    }

    /** Of a strategy of which it is not said when it was made, the day of its publication tells. */
    @ParameterizedTest
    @ValueSource(strings = {"PCSCA22-8-7-A", "SI2022-1304-R4-1-A", "SI2022-1304-R4-2"})
    void nor_does_the_publication_of_one_from_before(String duty) {
        Change undated = withoutTheFirst()
                .and(strategy((one, was) -> one.prepared(Optional.empty()).date(Optional.empty()).replaces(Optional.empty())))
                .and(published(one -> one.on(day("2021-06-01")))).and(sent("violence-sent", "2021-06-02"));
        assertThat(lacks(finds(Case.sound("undated", undated), duty, FOR_JUDGEMENT))).contains(EARLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-30, FOR_JUDGEMENT", "2023-01, SHOWN", "2023-01-31, SHOWN"})
    void one_of_the_first_day_is_one(String row) {
        String[] cells = row.split(", ");
        Change prepared = strategy((one, was) -> one.prepared(day(cells[0])));
        assertThat(Case.sound(row, prepared).review().finding("PCSCA22-8-3-C1").orElseThrow().outcome()).hasToString(cells[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PCSCA22-8-3-C1", "PCSCA22-8-7-A", "PCSCA22-8-7-B", "SI2022-1304-R3-1", "SI2022-1304-R4-1-A", "SI2022-1304-R4-1-B",
        "SI2022-1304-R4-2"})
    void a_strategy_for_another_area_shows_nothing_of_this_one(String duty) {
        assertThat(lacks(finds(Case.sound("elsewhere", ofAnotherArea()), duty, FOR_JUDGEMENT))).contains(ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCSCA22-8-7-A", "PCSCA22-8-7-B", "SI2022-1304-R4-1-A", "SI2022-1304-R4-2"})
    void nor_does_one_that_does_not_say_which_areas_it_covers(String duty) {
        Change nowhere = strategy((one, was) -> one.areas(List.of()));
        assertThat(finds(Case.sound("nowhere", nowhere), duty, FOR_JUDGEMENT).shortfalls()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCSCA22-9-8", "SI2022-1304-R5-1", "SI2022-1304-R5-2"})
    void so_it_is_with_a_wider_strategy(String duty) {
        Change away = strategy((one, was) -> one.areas(List.of("E07999998", "E06000001")));
        assertThat(finds(Case.of("wider", SoundViolence.wider()), duty, SHOWN).shortfalls()).isEmpty();
        assertThat(lacks(finds(Case.of("away", SoundViolence.wider(), away), duty, FOR_JUDGEMENT))).contains(ELSEWHERE);
    }
}
