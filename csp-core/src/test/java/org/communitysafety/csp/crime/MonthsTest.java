package org.communitysafety.csp.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    @Test
    void a_run_of_months_is_read_counted_and_told() {
        Months run = Months.parse("2024-11..2025-02");
        assertThat(run.count()).isEqualTo(4);
        assertThat(run.each()).containsExactly(
                YearMonth.of(2024, 11), YearMonth.of(2024, 12), YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(run.inWords(Words.english())).isEqualTo("November 2024 to February 2025");
        assertThat(run).hasToString("2024-11..2025-02");
        assertThat(Months.parse("2025-01")).hasToString("2025-01");
        assertThat(Months.parse("2025-01").inWords(Words.english())).isEqualTo("January 2025");
        assertThat(run.toPeriod().getFrom().orElseThrow()).hasToString("2024-11");
        assertThat(run.toPeriod().getTo().orElseThrow()).hasToString("2025-02");
    }

    @Test
    void both_ends_are_in_it() {
        Months run = Months.parse("2024-11..2025-02");
        assertThat(run.contains(YearMonth.of(2024, 11))).isTrue();
        assertThat(run.contains(YearMonth.of(2025, 2))).isTrue();
        assertThat(run.contains(YearMonth.of(2024, 10))).isFalse();
        assertThat(run.contains(YearMonth.of(2025, 3))).isFalse();
        assertThat(run.overlaps(Months.parse("2025-02..2025-03"))).isTrue();
        assertThat(run.overlaps(Months.parse("2025-03..2025-04"))).isFalse();
    }

    @Test
    void the_same_months_of_two_years_are_one_season() {
        assertThat(Months.parse("2025-01..2025-03").isSameSeason(Months.parse("2024-01..2024-03"))).isTrue();
        assertThat(Months.parse("2025-01..2025-03").isSameSeason(Months.parse("2024-10..2024-12"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-1", "2025-13", "2025-00", "0000-01", "2025/01", "25-01-01", "٢٠٢٥-٠١", "2025-01-01"})
    void what_is_no_month_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Months.month(text)).withMessage("'" + text + "' is not a month: write one such as 2025-01");
        assertThatIllegalArgumentException().isThrownBy(() -> Months.parse("2024-01.." + text))
                .withMessage("'2024-01.." + text + "' is not a run of months: write one such as 2024-01..2024-12");
    }

    @Test
    void a_run_that_ends_before_it_starts_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Months.parse("2025-02..2025-01")).withMessage("ends before it starts");
    }

    @Test
    void periods_that_cannot_be_compared_are_refused() {
        CrimeQuestion question = CrimeQuestion.of(CrimeArea.wholeForce());
        assertThatIllegalArgumentException().isThrownBy(() -> question.comparedWith(Months.parse("2024-01")))
                .withMessage("Say which months are compared with 2024-01: give the first and the last.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question.in(Months.parse("2025-01..2025-02")).comparedWith(Months.parse("2024-01")))
                .withMessage("2025-01..2025-02 has 2 months and 2024-01 has 1 month: compare as many with as many.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question.in(Months.parse("2025-01")).comparedWith(Months.parse("2025-01")))
                .withMessage("2025-01 and 2025-01 have a month in common: compare months with other months.");
        assertThatIllegalArgumentException().isThrownBy(() -> question.withPopulation(0)).withMessage("A population is at least 1.");
    }
}
