package org.communitysafety.csp.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communitysafety.csp.time.UnfitTextException;
import org.junit.jupiter.api.Test;

final class ElementIdTest {

    @Test
    void every_sign_of_ascii_that_is_seen_may_be_in_it() {
        StringBuilder all = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            all.append(c);
        }
        assertThat(ElementId.of(all.toString()).value()).hasSize(94);
    }

    @Test
    void what_may_not_be_in_it_is_named() {
        assertRefused("action 7", "'action 7' has a space in it: use letters from a to z, digits and dashes, such as action-7");
        assertRefused("café", "'café' has 'é' in it: use letters from a to z, digits and dashes, such as action-7");
        assertRefused("a–7", "'a–7' has the character U+2013 in it: use letters from a to z, digits and dashes, such as action-7");
        assertRefused("a\t7 b", "'a?7 b' has the character U+0009 in it: use letters from a to z, digits and dashes, such as action-7");
        assertRefused("a\ud83d\ude00", "'a\ud83d\ude00' has the character U+1F600 in it: use letters from a to z, digits and dashes, such as action-7");
        assertRefused("a\u007f", "'a?' has the character U+007F in it: use letters from a to z, digits and dashes, such as action-7");
        assertRefused("", "'' is empty: an element needs an id of its own, such as action-7");
    }

    private static void assertRefused(String id, String told) {
        assertThatThrownBy(() -> ElementId.of(id)).isInstanceOf(UnfitTextException.class).hasMessage(told);
    }
}
