package org.communitysafety.csp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanYearTest {

    @Test
    void a_year_runs_from_1_April_to_31_March_and_its_eve_is_the_day_before() {
        PlanYear year = new PlanYear(2024);
        assertThat(year.getFirst()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(year.getLast()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(year.getEve()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(year.previous()).hasToString("2023-24");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 2023-24", "2024-04-01, 2024-25", "2025-03-31, 2024-25", "2000-01-01, 1999-00", "2009-12-31, 2009-10"})
    void a_day_lies_in_one_year(LocalDate day, String year) {
        assertThat(PlanYear.of(day)).hasToString(year);
    }

    @Property(tries = 200)
    void what_is_written_is_read_again(@ForAll @IntRange(min = 1001, max = 9998) int start) {
        PlanYear year = new PlanYear(start);
        assertThat(PlanYear.parse(year.toString())).isEqualTo(year);
        assertThat(PlanYear.of(year.getFirst())).isEqualTo(year);
        assertThat(PlanYear.of(year.getLast())).isEqualTo(year);
        assertThat(PlanYear.of(year.getEve()).start()).isEqualTo(start - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24-25", "2024-2x", "2024/26", "2024-2026", "9999", "0999", "٢٠٢٤-25"})
    void what_is_no_year_is_refused_with_an_example(String text) {
        assertThatThrownBy(() -> PlanYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a year from April to March: write one such as 2024-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/26", "2025-2026", "2025/2026", "2025 - 26", "2025\u201326"})
    void a_year_that_is_written_otherwise_is_refused_with_how_it_is_written_here(String text) {
        assertThatThrownBy(() -> PlanYear.parse(text))
                .hasMessage("'" + text + "' is not a year from April to March as it is written here: write 2025-26");
    }

    @Test
    void one_year_alone_is_refused_with_the_one_that_starts_in_it() {
        assertThatThrownBy(() -> PlanYear.parse("2025"))
                .hasMessage("'2025' is not a year from April to March: for the one that starts in April 2025 write 2025-26");
    }

    @Test
    void a_year_that_does_not_lead_to_the_next_is_refused_with_the_right_one() {
        assertThatThrownBy(() -> PlanYear.parse("2024-26"))
                .hasMessage("'2024-26' does not run from one year to the next: write 2024-25");
    }
}
