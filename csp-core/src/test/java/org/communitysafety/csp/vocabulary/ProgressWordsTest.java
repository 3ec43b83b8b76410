package org.communitysafety.csp.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Dropped", "dropped.", " Cancelled – no venue", "Withdrawn (2024)", "Abandoned because nobody came"})
    void what_was_given_up_is_at_rest(String words) {
        assertThat(ProgressWords.areOfGivingUp(words)).isTrue();
        assertThat(ProgressWords.areOfRest(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not started", "not yet begun, no staff", "Carried forward", "On hold until May", "Suspended pending review"})
    void what_has_not_begun_or_was_stopped_is_not_given_up(String words) {
        assertThat(ProgressWords.areOfRest(words)).isTrue();
        assertThat(ProgressWords.areOfGivingUp(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dropped 400 leaflets", "Withdrawn notices served again", "Suspended two licences", "Started", "Not startled"})
    void words_that_tell_of_work_are_not_of_rest(String words) {
        assertThat(ProgressWords.areOfRest(words)).isFalse();
        assertThat(ProgressWords.areOfGivingUp(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Under development", "currently in development.", "Under discussion"})
    void what_is_being_drawn_up_has_begun(String words) {
        assertThat(ProgressWords.areOfBeginning(words)).isTrue();
        assertThat(ProgressWords.areOfRest(words)).isFalse();
    }
}
