package org.communitysafety.csp.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.io.words.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource({
        "Lane, Lane", "Mill\tLane, Mill?Lane", "\u202eLane, ?Lane", "\ud83d\ude94 Lane, \ud83d\ude94 Lane", "\ud83d Lane, ? Lane",
        "La\u00adne, La?ne", "\ud83d\udc69\u200d\ud83d\ude92, \ud83d\udc69?\ud83d\ude92", "La\u2028ne, La?ne", "La\u0378ne, La?ne"})
    void a_message_has_a_mark_for_each_character_that_is_unfit_or_unseen(String text, String shown) {
        assertThat(Shown.of(text)).isEqualTo(shown);
        assertThat(new Location(text, 0, 0, "").isShown()).isFalse();
        assertThat(new Location(text, 1, 1, "").toString()).isEqualTo(shown + ":1:1");
    }

    @Test
    void forty_characters_are_shown_and_an_emoji_is_one() {
        assertThat(Shown.of("\ud83d\ude94".repeat(40))).isEqualTo("\ud83d\ude94".repeat(40));
        assertThat(Shown.of("\ud83d\ude94".repeat(41))).isEqualTo("\ud83d\ude94".repeat(40) + "…");
        assertThat(Shown.of("a".repeat(41))).isEqualTo("a".repeat(40) + "…");
    }

    /** However a text is cleaned, it has the same form: so it is found again. */
    @ParameterizedTest
    @ValueSource(strings = {"Mill\tLane", "  Mill \r\n Lane ", "\u202eMill\u0007 Lane\u200b", "Mill\u00a0Lane\ud83d\ude94 \ud83d!", "Mi\u00adll Lane?", "?", "\ufffdMill",
        "\ud83d\udc69\u200d\ud83d\ude92", "Mill\u0085Lane\u2028."})
    void every_way_to_clean_a_text_leaves_the_form_that_it_is_looked_for_by(String text) {
        assertThat(Unfit.form(Shown.of(text))).isEqualTo(Unfit.form(text));
        assertThat(Unfit.form(Clean.text(text))).isEqualTo(Unfit.form(text));
        assertThat(Unfit.form(Clean.fit(text))).isEqualTo(Unfit.form(text));
        assertThat(Unfit.form(Unfit.form(text))).isEqualTo(Unfit.form(text));
    }
}
