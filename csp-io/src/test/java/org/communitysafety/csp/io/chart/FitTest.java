package org.communitysafety.csp.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

    @Test
    void words_are_set_on_lines_that_hold_them() {
        assertThat(Fit.lines("Fewer burglaries in the towns", 120, 9)).containsExactly("Fewer", "burglaries in", "the towns");
        assertThat(Fit.lines("", 120, 9)).containsExactly("");
    }

    @Test
    void a_word_that_is_too_long_is_broken_and_the_next_stands_after_its_end() {
        assertThat(Fit.lines("a bbbbbbbbbbbb c", 50, 9)).containsExactly("a", "bbbbb", "bbbbb", "bb c");
        assertThat(Fit.lines("𝒳𝒳𝒳𝒳", 32, 9)).containsExactly("𝒳𝒳", "𝒳𝒳");
    }

    @Test
    void a_letter_wider_than_the_line_stands_alone() {
        assertThat(Fit.lines("WWW", 1, 9)).containsExactly("W", "W", "W");
    }

    @Test
    void what_is_left_over_is_told_by_an_ellipsis() {
        assertThat(Fit.lines("Fewer burglaries in the towns", 120, 2)).containsExactly("Fewer", "burglaries in…");
        assertThat(Fit.lines("bbbbbbbbbbbbbbbb", 50, 2)).containsExactly("bbbbb", "bbbb…");
    }

    @Test
    void the_ellipsis_stands_alone_where_no_letter_has_room_beside_it() {
        assertThat(Fit.lines("漢字漢字", 30, 2)).containsExactly("漢", "…");
        assertThat(Fit.lines("漢字漢字", 31, 1)).containsExactly("漢…");
    }

    /** So long a word takes no more than some milliseconds; were each line to look at all that is left, it would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "𝒳", " ", "W\t"})
    void a_title_of_a_million_letters_takes_no_longer_than_to_read_it(String piece) {
        String title = piece.repeat(1_000_000);
        List<String> lines = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Fit.lines(title, 300, 3));
        assertThat(lines).hasSizeLessThanOrEqualTo(3).allMatch(line -> Fit.width(line) <= 300);
    }
}
