package org.communitysafety.csp.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.communitysafety.csp.words.RefusedException;
import org.junit.jupiter.api.Test;

class UnfitTextExceptionTest {

    @Test
    void the_message_has_the_text_and_the_reason_goes_on_after_it() {
        UnfitTextException unfit = new UnfitTextException("2024", "is not a year: write 2024-25");
        assertThat(unfit).hasMessage("'2024' is not a year: write 2024-25");
        assertThat(RefusedException.reason(unfit)).isEqualTo("is not a year: write 2024-25");
        assertThat(RefusedException.reason(new IllegalArgumentException("is odd"))).isEqualTo("is odd");
    }

    @Test
    void a_long_text_is_cut_and_controls_are_not_shown() {
        assertThat(new UnfitTextException("x".repeat(81), "is long")).hasMessage("'" + "x".repeat(80) + "...' is long");
        assertThat(new UnfitTextException("a\u001b[2Jb\n", "is odd")).hasMessage("'a?[2Jb?' is odd");
    }
}
