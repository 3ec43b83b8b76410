package org.communitysafety.csp.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    private static String told(Optional<Said> damage) {
        return damage.orElseThrow().in(Bundle.english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E05", "1.23E+11", "2e-3"})
    void a_power_of_ten_is_named(String cell) {
        assertThat(told(Damage.ofText(cell))).isEqualTo("'" + cell + "' looks like a code or long number that a spreadsheet"
                + " wrote as a power of ten: format the column as text and type it again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-Jan", "Jan-03", "1-Mar", "Dec-12"})
    void a_range_turned_into_a_date_is_named(String cell) {
        assertThat(told(Damage.ofText(cell))).isEqualTo("'" + cell + "' looks like a range or number, such as 1-3, that a"
                + " spreadsheet turned into a date: format the column as text and type it again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#DIV/0!", "#NAME?"})
    void a_formula_that_failed_is_named(String cell) {
        assertThat(told(Damage.error(cell))).isEqualTo(
                "'" + cell + "' is a spreadsheet's sign that a formula failed: put the value in its place.");
    }

    @Test
    void a_column_too_narrow_is_named() {
        assertThat(told(Damage.error("########")))
                .isEqualTo("'########' is a spreadsheet's sign that the column was too narrow to show the value: widen it and save again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.1", "E07000111", "1-3", "Apr 2025", "#1 priority", "a1e5", "2E"})
    void sound_texts_are_not_named(String cell) {
        assertThat(Damage.ofText(cell)).isEmpty();
    }

    @Test
    void codes_without_the_zeros_that_others_of_the_column_have_are_named() {
        Damage.Zeros zeros = new Damage.Zeros();
        zeros.add(2, "0012");
        zeros.add(3, "13");
        zeros.add(4, "1014");
        zeros.add(5, "about 3");
        assertThat(zeros.lost()).singleElement().satisfies(lost -> {
            assertThat(lost.key()).isEqualTo(3);
            assertThat(told(Optional.of(lost.sentence()))).isEqualTo("'13' seems to have lost the zeros before it, which '0012' in the same"
                    + " column has: format the column as text and type it again.");
        });
    }

    @Test
    void numbers_in_a_column_without_such_zeros_are_sound() {
        Damage.Zeros zeros = new Damage.Zeros();
        zeros.add(2, "12");
        zeros.add(3, "0");
        zeros.add(4, "130");
        assertThat(zeros.lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "2,140", "5.4%", "(3.2)", "9 pm", "10:30", " 5", "\u00a31,205.50", "31/3", "3.", "=1+1", "+44 1234", "-5", "@SUM(A1)", "\tx", "\rx", "", "  ", "'quoted'", "007", "1E05", "1E05\n", " 03-Jan", "5\u2028", "1-3", "3/4/05",
        "123456789012", "Jan-03", "1 March 2024", "TRUE"})
    void what_a_spreadsheet_would_run_or_change_is_guarded(String text) {
        assertThat(Guard.written(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Install lighting", "1.1", "0", "2.05", "5 wards", "1 of 3", "...", "a=b", "marching on", "42", "E07000111", "it's"})
    void what_is_left_alone_stays_as_it_is(String text) {
        assertThat(Guard.written(text)).isEqualTo(text);
    }

    @Property
    void a_guarded_text_reads_back_as_it_was(@ForAll @StringLength(max = 12) @Chars({'\'', '=', '-', '1', 'E', ' ', '\n', 'é'}) String text) {
        assertThat(Guard.read(Guard.written(text))).isEqualTo(text);
        assertThat(Guard.runs(Guard.written(text))).isFalse();
        assertThat(Guard.written(text)).isNotBlank();
    }
}
