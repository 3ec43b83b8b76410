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
        "Placeholder", "Lorem ipsum dolor", "Awaiting data", "PENDING", "xx",
        "To be advised", "To be announced.", "Not yet agreed", "N/K", "n/k.", "Not known", "Unknown", "None received", "None identified"
    })
    void words_that_hold_a_place_are_known(String words) {
        assertThat(Placeholders.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Patrol", "Tbilisi twinning", "Text messages to parents", "Insertion of bollards", "Draft excluders for shelters",
        "None of our streets is unlit", "To be safe at home", "Pending trials are followed up", "A", "1", "x-rays of parcels",
        "Following up", "Not known to the police before", "Unknown persons break in at night", "None received a caution",
        "Funding confirmed; amounts to be confirmed in May", "Funding to be agreed: two posts of the council until then",
        "Resources are two officers, more to follow", "Budget £40,000, the rest to be agreed", "Data to be shared every month",
        "A joint protocol to be agreed by June", "Tasking to be agreed each Monday", "Hotspots to be identified with residents",
        "Funding TBC. The police give two officers.", "Data not available before 2019", "In development since May: a hub for youths",
        "Subject to funding, a third warden is taken on", "TBC gives two wardens and a van for the market place on each of the "
            + "twelve Saturdays before Christmas"
    })
    void words_that_only_start_like_one_are_not(String words) {
        assertThat(Placeholders.is(words)).isFalse();
    }

    /** They show nothing, and nobody may say for that reason alone that the paper is silent. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Funding TBC", "Resources to be confirmed", "Budget to be agreed with partners", "Costs are still to be determined",
        "Funding and resources to be agreed by the board", "The final figures to follow.", "Analysis not yet available",
        "Under development", "Currently in development.", "Subject to confirmation of funding", "Not yet agreed by the board",
        "Lead to be confirmed", "Date TBC",
        "TBC – awaiting the letter of the commissioner, expected in June 2025 after the panel has met and decided",
        "To be confirmed once the commissioner has written to the council"
    })
    void words_that_tell_what_is_still_to_come_are_for_a_person_to_read(String words) {
        assertThat(Placeholders.is(words)).isTrue();
        assertThat(Placeholders.isToBeRead(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "To be advised", "Not yet agreed", "None", "A", "Patrol"})
    void nobody_has_to_read_what_says_nothing_or_what_says_enough(String words) {
        assertThat(Placeholders.isToBeRead(words)).isFalse();
    }

    @Test
    void a_long_text_is_content_unless_it_is_the_printers_own() {
        assertThat(Placeholders.is("To be added to our work this year is " + "more and more ".repeat(9))).isFalse();
        assertThat(Placeholders.is("Lorem ipsum dolor sit amet, " + "consectetur ".repeat(9))).isTrue();
    }
}
