package org.communitysafety.csp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-05, 2023-12-05, 2023-12-05, 5 December 2023",
        "2023-12, 2023-12-01, 2023-12-31, December 2023",
        "2024-02, 2024-02-01, 2024-02-29, February 2024",
        "2023, 2023-01-01, 2023-12-31, 2023",
        "0001, 0001-01-01, 0001-12-31, 1"
    })
    void a_date_is_the_days_it_can_be(String text, LocalDate first, LocalDate last, String words) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.getFirst()).isEqualTo(first);
        assertThat(date.getLast()).isEqualTo(last);
        assertThat(date).hasToString(text);
        assertThat(Words.english().day(date)).isEqualTo(words);
        assertThat(date.isDay()).isEqualTo(first.equals(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "2023-13", "2023-02-30", "2023-2", "2023-2-05", "05/12/2023", "2023/12/05", "23", "0000", "2023-1a", "+023", "2023-12-5 "
    })
    void what_is_no_date_is_refused_with_examples(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a date: write one such as 2026-03-31, 2026-03 or 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, true, true", "2024-03-31, false, false", "2025-03-31, true, true", "2025-04-01, false, false",
        "2024-04, true, true", "2024-03, false, false", "2024, false, true", "2025, false, true", "2023, false, false"
    })
    void a_date_told_in_part_may_lie_in_a_year_without_lying_in_it(String text, boolean within, boolean maybe) {
        PartialDate date = PartialDate.parse(text);
        PlanYear year = new PlanYear(2024);
        assertThat(date.isWithin(year.getFirst(), year.getLast())).isEqualTo(within);
        assertThat(date.mayBeWithin(year.getFirst(), year.getLast())).isEqualTo(maybe);
    }
}
