package org.communitysafety.csp.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "per cent | SHARE", "% | SHARE", "Percent | SHARE", "% of residents | SHARE", "percentage of cases | SHARE",
        "calls a month | STEADY", "offences per 1,000 people per year | STEADY", "score | STEADY", "average score | STEADY", "severity index | STEADY",
        "per 1,000 people | RATE", "offences per 100,000 | RATE", "crime rate | RATE", "crimes / 1,000 | RATE",
        "offences | COUNT", "index offences | COUNT", "people | COUNT", "days | COUNT", "permits | COUNT", "perpetrators | COUNT"})
    void what_figures_are_is_told_by_the_words_of_their_unit(String unit, Units.Sort sort) {
        assertThat(Units.sort(Optional.of(unit))).isEqualTo(sort);
    }

    @Test
    void without_a_unit_it_may_be_a_count() {
        assertThat(Units.sort(Optional.empty())).isEqualTo(Units.Sort.COUNT);
    }
}
