package org.communitysafety.csp.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0", "'', plan, 4", "plan, '', 4", "plan, plan, 0", "plan, plain, 1", "plain, plan, 1", "plan, clan, 1",
        "paln, plan, 1", "alpn, plan, 2", "sevnoaks, sevenoaks, 1", "sevneoaks, sevenoaks, 1", "kitten, sitting, 3"})
    void each_letter_put_in_left_out_changed_or_swapped_is_one(String typed, String name, int letters) {
        assertThat(Letters.apart(typed, name)).isEqualTo(letters);
    }

    @Property
    void it_is_the_same_both_ways_and_none_only_for_the_same_word(
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 8) String a,
            @ForAll @Chars({'a', 'b', 'c'}) @StringLength(max = 8) String b) {
        int apart = Letters.apart(a, b);
        assertThat(apart).isEqualTo(Letters.apart(b, a));
        assertThat(apart == 0).isEqualTo(a.equals(b));
        assertThat(apart).isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    }
}
