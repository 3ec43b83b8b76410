package org.communitysafety.csp.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words of a language that do not fit what is put into them, and sentences that are told later. */
class WordsTest {

    private static final Message.Two<String, String> AND = Message.of("list.and", String.class, String.class);

    private static Words and(String pattern) {
        return Words.of("cy", Map.of(AND.key(), pattern));
    }

    @Test
    void an_apostrophe_that_would_swallow_what_is_put_in_is_refused_with_its_key() {
        assertThatIllegalArgumentException().isThrownBy(() -> and("{0} o'r {1}"))
                .withMessageContaining("list.and").withMessageContaining("an apostrophe is written twice");
        assertThatIllegalArgumentException().isThrownBy(() -> and("mae '{0}' a {1}")).withMessageContaining("list.and");
        assertThat(and("{0} o''r {1}").say(AND, "un", "dau")).isEqualTo("un o'r dau");
    }

    /** Many numbers are text before they are put in, and no text can be told apart by its number. */
    @Test
    void numbers_are_told_apart_only_where_english_does() {
        assertThatIllegalArgumentException().isThrownBy(() -> and("{0}, {1,choice,1#un|2#dau}"))
                .withMessageContaining("list.and").withMessageContaining("{1} is not told apart");
    }

    @Test
    void a_list_in_a_sentence_is_what_it_was_when_it_was_made_and_is_told_in_each_language() {
        List<Said> all = new ArrayList<>(List.of(AND.said("a", "b"), Said.asItStands("c")));
        Said listed = Said.listed(all);
        all.clear();
        assertThat(listed.in(Words.english())).isEqualTo("a and b, c");
        assertThat(listed.in(and("{0} ac {1}"))).isEqualTo("a ac b, c");
        assertThat(listed).isEqualTo(Said.listed(List.of(AND.said("a", "b"), Said.asItStands("c"))));
    }

    @Test
    void what_a_message_does_not_take_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Said(AND, List.of("a")))
                .withMessage("list.and takes 2 arguments, not 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Said(AND, List.of("a", 2024)))
                .withMessage("list.and takes at 1 java.lang.String, not 2024");
    }
}
