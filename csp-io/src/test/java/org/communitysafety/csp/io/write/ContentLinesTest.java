package org.communitysafety.csp.io.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Content lines against the sentences of RFC 5545, sections 3.1 and 3.3.11. */
class ContentLinesTest {

    private static String line(String property, String value) {
        ContentLines lines = new ContentLines();
        lines.line(property, value);
        return new String(lines.toBytes(), UTF_8);
    }

    private static String text(String value) {
        ContentLines lines = new ContentLines();
        lines.text("X", value);
        return new String(lines.toBytes(), UTF_8);
    }

    @Test
    void a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
        assertThat(line("X", "a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(line("X", "a".repeat(74))).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @Test
    void the_space_of_a_folded_line_counts_among_its_75_octets() {
        assertThat(line("X", "a".repeat(73 + 74 + 1)))
                .isEqualTo("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
    }

    @Test
    void no_character_of_several_octets_is_folded_in_two() {
        assertThat(line("X", "a".repeat(72) + "\u00f4n")).as("two octets").isEqualTo("X:" + "a".repeat(72) + "\r\n \u00f4n\r\n");
        assertThat(line("X", "a".repeat(71) + "\u20acn")).as("three octets").isEqualTo("X:" + "a".repeat(71)
                + "\r\n \u20acn\r\n");
        assertThat(line("X", "a".repeat(70) + "\ud83d\ude00n")).as("four octets").isEqualTo("X:" + "a".repeat(70)
                + "\r\n \ud83d\ude00n\r\n");
        assertThat(line("X", "a".repeat(71) + "\u00f4")).as("it fits").isEqualTo("X:" + "a".repeat(71) + "\u00f4\r\n");
    }

    @Test
    void backslash_semicolon_comma_and_line_end_are_escaped_and_a_colon_is_not() {
        assertThat(text("a\\b;c,d\ne:f\"g")).isEqualTo("X:a\\\\b\\;c\\,d\\ne:f\"g\r\n");
    }

    @Test
    void no_control_character_gets_into_a_text() {
        assertThat(text("a\r\tb\u0000c\u007fd")).isEqualTo("X:a  b c d\r\n");
    }

    @Property(tries = 500)
    void any_text_is_told_in_lines_of_at_most_75_octets_and_read_back_whole(@ForAll @StringLength(max = 300) String any) {
        String value = new String(any.getBytes(UTF_8), UTF_8).replaceAll("\\p{Cc}", " ");
        String written = text(value);
        assertThat(written).endsWith("\r\n");
        List<String> lines = List.of(written.split("\r\n", -1));
        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "").replace("\r\n", "").substring(2)
                .replaceAll("\\\\([\\\\;,])", "$1")).isEqualTo(value);
    }
}
