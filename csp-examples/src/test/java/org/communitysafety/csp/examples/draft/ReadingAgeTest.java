package org.communitysafety.csp.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {

    @ParameterizedTest
    @CsvSource({"the, 1", "make, 1", "people, 2", "while, 1", "table, 2", "council, 2", "community, 4", "fly, 1", "café, 2", "nth, 1", "are, 1", "agree, 2"})
    void syllables_are_runs_of_vowels_without_a_silent_end(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void the_figure_follows_from_the_words_the_sentences_and_the_syllables() {
        // 20 sentences of 5 words with 6 syllables: 0.39 * 5 + 11.8 * 6 / 5 - 15.59 = 0.52, so a year of school, and an age of 6.
        List<String> simple = Collections.nCopies(20, "We patrol the town here.");
        assertThat(ReadingAge.of(simple)).contains(new ReadingAge(6, 100, 20));
        // 5 sentences of 20 words with 52 syllables: 0.39 * 20 + 11.8 * 2.6 - 15.59 = 22.89, so an age of 28.
        String hard = "Community responsibility organisation ".repeat(4) + "a a a a a a a a.";
        assertThat(ReadingAge.of(Collections.nCopies(5, hard)).orElseThrow().words()).isEqualTo(100);
        assertThat(ReadingAge.of(Collections.nCopies(5, hard)).orElseThrow().years()).isGreaterThan(20);
    }

    @Test
    void each_text_ends_a_sentence_and_numbers_are_no_words() {
        assertThat(ReadingAge.of(Collections.nCopies(50, "no stop 12.5"))).contains(new ReadingAge(5, 100, 50));
    }

    @Test
    void too_few_words_tell_nothing() {
        assertThat(ReadingAge.of(List.of())).isEmpty();
        assertThat(ReadingAge.of(Collections.nCopies(99, "word"))).isEmpty();
        assertThat(ReadingAge.of(Collections.nCopies(100, "word"))).isPresent();
    }
}
