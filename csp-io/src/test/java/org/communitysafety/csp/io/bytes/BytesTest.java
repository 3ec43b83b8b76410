package org.communitysafety.csp.io.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BytesTest {

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' && c != '&' && c != '<' && c != '>';
    }

    /** Every sign at every place of a word, and behind the last whole eight. */
    @Test
    void words_that_stand_in_a_page_as_they_are_have_no_sign_of_markup_no_control_and_nothing_beyond_ascii() {
        for (int c = 0; c < 0x180; c++) {
            for (int length = 1; length < 20; length++) {
                for (int at = 0; at < length; at++) {
                    String words = "~ aZ09!;~ aZ09!;~ aZ".substring(0, at) + (char) c + "~".repeat(length - at - 1);
                    assertThat(Bytes.ofPlainWords(words)).as("%x at %s of %s", c, at, length)
                            .isEqualTo(isPlain((char) c) ? words.getBytes(UTF_8) : null);
                }
            }
        }
        assertThat(Bytes.ofPlainWords("")).isEmpty();
    }

    /** Of a short text every sign is looked at by itself, of a long one eight at once. */
    @Test
    void words_that_every_terminal_has_may_have_signs_of_markup() {
        for (int c = 0; c < 0x180; c++) {
            for (int length = 1; length < 42; length++) {
                String words = "~ aZ09!;~ aZ09!;~ aZ09!;~ aZ09!;~ aZ09!;~ aZ".substring(0, length - 1) + (char) c;
                assertThat(Bytes.arePlain(words)).as("%x at the end of %s", c, length).isEqualTo(c >= ' ' && c <= '~');
                words = (char) c + "<".repeat(length - 1);
                assertThat(Bytes.arePlain(words)).as("%x before %s", c, length).isEqualTo(c >= ' ' && c <= '~');
            }
        }
        assertThat(Bytes.arePlain("")).isTrue();
    }

    /** Half of a character becomes a question mark when it is encoded, and is not one. */
    @Test
    void only_text_of_ascii_has_the_bytes_of_ascii() {
        for (String more : List.of("", "that is longer than those that are looked at sign by sign")) {
            assertThat(Bytes.ofPlainWords("Who leads?" + more)).isEqualTo(("Who leads?" + more).getBytes(UTF_8));
            assertThat(Bytes.arePlain("Who leads?" + more)).isTrue();
            for (String other : List.of("\ud800", "Who leads? \udc00", "\ud83d leads?", "caf\u00e9", "\u2041bc", "\ud83d\ude00")) {
                assertThat(Bytes.ofPlainWords(other + more)).as(other).isNull();
                assertThat(Bytes.arePlain(more + other)).as(other).isFalse();
            }
        }
    }

    @Property(tries = 2000)
    void the_bytes_that_are_a_sign_are_told_one_by_one(@ForAll("signs") String text) {
        byte[] eight = text.getBytes(ISO_8859_1);
        long zeros = Bytes.zeros(Bytes.whole(eight, 0) ^ ',' * Bytes.ONES);
        long less = Bytes.less(Bytes.whole(eight, 0), 0x0e * Bytes.ONES);
        boolean met = false;
        for (int i = 0; i < 8; i++) {
            assertThat((zeros >>> 8 * i + 7 & 1) == 1).isEqualTo(eight[i] == ',');
            boolean isLess = eight[i] >= 0 && eight[i] < 0x0e;
            met |= isLess;
            assertThat(!isLess || (less >>> 8 * i + 7 & 1) == 1).isTrue();
            assertThat(met || (less >>> 8 * i + 7 & 1) == 0).isTrue();
        }
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(',', '-', '+', '\u0000', '\u0001', '\r', '\u000e', '\u000f', '\u0080', '\u00ac', '\u00ff', 'a').list().ofSize(8)
                .map(all -> all.stream().map(String::valueOf).reduce("", String::concat));
    }

    @Property(tries = 500)
    void bytes_beyond_the_end_are_zeros(@ForAll @Size(max = 20) byte[] bytes, @ForAll @IntRange(max = 19) int from) {
        long eight = from > bytes.length ? 0 : Bytes.eight(bytes, from);
        for (int i = 0; i < 8 && from <= bytes.length; i++) {
            assertThat((byte) (eight >>> 8 * i)).isEqualTo(from + i < bytes.length ? bytes[from + i] : 0);
        }
    }
}
