package org.communitysafety.csp.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyIdTest {

    @Test
    void an_id_is_written_as_it_stands_in_the_register() {
        assertThat(DutyId.of("SI2007-1830-R11-1-B")).hasToString("SI2007-1830-R11-1-B");
        assertThat(DutyId.of("A-1")).isLessThan(DutyId.of("A-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cda98-6-1-A", "CDA98 6", "CDA98-6-1-İ", "CDA98_6"})
    void anything_else_is_refused(String value) {
        assertThatThrownBy(() -> DutyId.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + value + "' is not the id of a duty: write one such as CDA98-6-1-A");
    }
}
