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

    /** What is no plain name is escaped as any attribute is, and an address that would run is none. */
    @ParameterizedTest
    @CsvSource({"id, duty-CDA98-5-1, duty-CDA98-5-1", "class, card bad, card bad", "href, #duty-CDA98-5-1, #duty-CDA98-5-1",
            "href, https://example.org/?a=b&c, https://example.org/?a=b&amp;c", "id, a\"b, a&#34;b", "id, a\ud800b, a\ufffdb",
            "class, a\u202eb, a\ufffdb", "href, javascript:alert(1), ''", "title, a\"b, a&#34;b"})
    void words_stand_in_an_attribute_escaped_and_fit(String attribute, String words, String written) {
        PageBytes bytes = new PageBytes();
        FitOutput out = new FitOutput(bytes);
        out.setContext("a", attribute);
        out.writeUserContent(words);
        assertThat(new String(bytes.toByteArray(), UTF_8)).isEqualTo(written);
    }
}
