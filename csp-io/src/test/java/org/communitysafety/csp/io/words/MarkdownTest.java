package org.communitysafety.csp.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    /** What a forge links in the page that it has made, where no backslash is left. */
    @ParameterizedTest
    @CsvSource({
        "@officer, @&#8203;officer",
        "Ask @officer-two, Ask @&#8203;officer-two",
        "officer@kent.gov.uk, officer@&#8203;kent.gov.uk",
        "'#12', '#&#8203;12'",
        "see council/papers#12, see council/papers#&#8203;12",
        "GH-12, GH-&#8203;12",
        "'\\@officer', '\\\\@&#8203;officer'",
        "'&#64;officer', '\\&#&#8203;64;officer'"
    })
    void no_mention_and_no_reference_is_left_once_the_backslashes_are_gone(String words, String markdown) {
        assertThat(Markdown.of(words)).isEqualTo(markdown);
        assertThat(Markdown.of(words).replace("\\", "").replace("&#8203;", "\u200b")).doesNotContainPattern("[@#][A-Za-z0-9]|GH-\\d");
    }

    @ParameterizedTest
    @CsvSource({"'!12', '\\!12'", "'~label', '\\~label'", "'%\"next year\"', '\\%\"next year\"'", "'&5', '\\&5'", "'$7', '\\$7'", "'^alert', '\\^alert'"})
    void other_signs_of_a_reference_have_a_backslash(String words, String markdown) {
        assertThat(Markdown.of(words)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Down by 12%!", "5% of all, or 6%.", "What now?!", "Burglaries fell: 412 to 380", "Mill Lane (B2042)"})
    void what_refers_to_nothing_stands_as_it_is(String words) {
        assertThat(Markdown.of(words)).isEqualTo(words);
    }

    @Test
    void a_sign_that_nothing_follows_has_a_backslash() {
        assertThat(Markdown.of("# Heading #")).isEqualTo("\\# Heading \\#");
        assertThat(Markdown.of("@ noon")).isEqualTo("\\@ noon");
    }
}
