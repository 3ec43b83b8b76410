package org.communitysafety.csp.io.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitOutputTest {

    private static String body(String words) {
        PageBytes bytes = new PageBytes();
        FitOutput out = new FitOutput(bytes);
        out.setContext("p", null);
        out.writeUserContent(words);
        return new String(bytes.toByteArray(), UTF_8);
    }

    /** Half of a character is marked, and not made a question mark that reads as what the papers say. */
    @ParameterizedTest
    @CsvSource({"Is it so?, Is it so?", "a\ud800b, a\ufffdb", "\udc00, \ufffd", "Why? \ud83d, Why? \ufffd", "\ud83d\ude00, \ud83d\ude00", "é?, é?",
            "a<b>&c, a&lt;b&gt;&amp;c", "a\u202eb, a\ufffdb"})
    void words_stand_in_a_body_escaped_and_fit(String words, String written) {
        assertThat(body(words)).isEqualTo(written);
    }
}
