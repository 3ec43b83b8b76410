package org.communitysafety.csp.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", ".", "-", "–", "?", "...", "…", "TBC", "tbc", "TBC.", "t.b.c.", "TBA", "TBD",
        "n/a", "N/A.", "None", "NIL", "To follow", "To be added", "to be added by the police", "To be confirmed.",
        "TO BE AGREED", "TBC - awaiting data", "tbc by the board", "[insert here]", "<text>", "Insert figure",
        "Placeholder", "Lorem ipsum dolor", "Awaiting data", "PENDING", "xx"
    })
    void words_that_hold_a_place_are_known(String words) {
        assertThat(Placeholders.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Patrol", "Tbilisi twinning", "Text messages to parents", "Insertion of bollards", "Draft excluders for shelters",
        "None of our streets is unlit", "To be safe at home", "Pending trials are followed up", "A", "1", "x-rays of parcels",
        "Following up"
    })
    void words_that_only_start_like_one_are_not(String words) {
        assertThat(Placeholders.is(words)).isFalse();
    }

    @Test
    void a_long_text_is_content_unless_it_is_the_printers_own() {
        assertThat(Placeholders.is("To be added to our work this year is " + "more and more ".repeat(9))).isFalse();
        assertThat(Placeholders.is("Lorem ipsum dolor sit amet, " + "consectetur ".repeat(9))).isTrue();
    }
}
