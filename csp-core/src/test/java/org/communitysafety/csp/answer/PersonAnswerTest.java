package org.communitysafety.csp.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.communitysafety.csp.duty.DutyId;
import org.junit.jupiter.api.Test;

class PersonAnswerTest {

    private static PersonAnswer.Builder sound() {
        return PersonAnswer.builder()
                .duty(DutyId.of("SI2007-1830-R13A"))
                .answer(Answered.MET)
                .by("Head of Community Safety")
                .on(LocalDate.of(2025, 6, 3))
                .reason("Sent by post.");
    }

    private static void assertRefused(PersonAnswer.Builder answer, String why) {
        assertThatThrownBy(answer::build).isInstanceOf(IllegalArgumentException.class).hasMessage(why);
    }

    @Test
    void an_answer_without_a_role_is_refused() {
        assertRefused(sound().by(" "), "needs 'by': the post or role of who gives it");
    }

    @Test
    void blank_words_are_refused() {
        String why = "has a blank text: leave it out";
        assertRefused(sound().question(""), why);
        assertRefused(sound().reason(" "), why);
        assertRefused(sound().document(""), why);
        assertRefused(sound().document("Minutes").page("\t"), why);
        assertRefused(sound().owner(""), why);
    }

    @Test
    void a_page_of_no_document_is_refused() {
        assertRefused(sound().page("4"), "gives a page of no document: add 'document'");
        assertThat(sound().document("Minutes").page("4").build().getPage()).contains("4");
    }

    @Test
    void an_answer_may_end_on_the_day_it_was_given_but_not_before() {
        assertThat(sound().lastDay(LocalDate.of(2025, 6, 3)).build().getLastDay()).isPresent();
        assertRefused(sound().lastDay(LocalDate.of(2025, 6, 2)),
                "has a 'lastDay' before the day in 'on', on which it was given");
    }

    @Test
    void a_gap_that_was_accepted_is_a_gap() {
        assertThat(Answered.ACCEPTED_GAP.tellsOfAGap()).isTrue();
        assertThat(Answered.NOT_MET.tellsOfAGap()).isTrue();
        assertThat(Answered.MET.tellsOfAGap()).isFalse();
        assertThat(Answered.DOES_NOT_ARISE.tellsOfAGap()).isFalse();
    }
}
