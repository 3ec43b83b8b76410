package org.communitysafety.csp.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.review.Gate;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void a_value_is_found_by_its_word_and_by_nothing_else() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(Word.find(Outcome.class, outcome.getWord())).contains(outcome);
        }
        assertThat(Word.find(Gate.class, "gaps")).contains(Gate.GAPS);
        assertThat(Word.find(Gate.class, "GAPS")).isEmpty();
        assertThat(Word.find(Gate.class, "")).isEmpty();
    }
}
