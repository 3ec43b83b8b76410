package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.Fixture.told;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class EncodingTest {

    private static final String PAPERS = "{\"format\": \"community-safety-papers\", \"version\": 1,\n\"source\": \"Web\", \"title\": \"Café\"}";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void bytes_that_are_not_utf_8_are_told_with_the_encoding_they_read_in() {
        Read<Papers> read = PapersJson.read(PAPERS.getBytes(WINDOWS), "plan.json");
        assertThat(told(read)).containsExactly("plan.json:2:31 /title encoding: byte 83 of the file (0xe9) is not UTF-8,"
                + " so nothing from there on was read. The file reads as Windows-1252: save it as UTF-8.");
        assertThat(read.partial().orElseThrow().getSource()).contains("Web");
    }

    @Test
    void bytes_that_are_neither_utf_8_nor_windows_1252_are_told_without_a_guess() {
        assertThat(told(PapersJson.read(PAPERS.replace('é', '\u0081').getBytes(ISO_8859_1), "plan.json"))).containsExactly(
                "plan.json:2:31 /title encoding: byte 83 of the file (0x81) is not UTF-8, so nothing from there on was read."
                        + " Save the file as UTF-8.");
    }

    @Test
    void a_file_in_windows_1252_reads_when_the_caller_says_so() {
        Read<Papers> read = PapersJson.read(PAPERS.getBytes(WINDOWS), "plan.json", ReadOptions.USUAL.withCharset(WINDOWS));
        assertThat(read.faults()).isEmpty();
        assertThat(read.complete().orElseThrow().getTitle()).contains("Café");
    }

    @Test
    void bytes_that_are_not_in_the_charset_that_the_caller_says_are_told() {
        assertThat(told(PapersJson.read(PAPERS.getBytes(WINDOWS), "plan.json", ReadOptions.USUAL.withCharset(US_ASCII)))).containsExactly(
                "plan.json:2:31 /title encoding: byte 83 of the file (0xe9) is not US-ASCII, so nothing from there on was read."
                        + " Save the file as UTF-8.");
    }

    @Test
    void utf_16_that_ends_in_half_of_a_character_is_told() {
        byte[] half = (" " + PAPERS).getBytes(UTF_16LE);
        assertThat(told(PapersJson.read(Arrays.copyOf(half, half.length - 1), "plan.json"))).containsExactly(
                "plan.json:2:33 /title encoding: byte 171 of the file (0x7d) is not UTF-16LE, so nothing from there on was read."
                        + " Save the file as UTF-8.");
    }

    @Test
    void broken_syntax_before_the_bytes_that_are_not_utf_8_is_told_beside_them() {
        assertThat(told(PapersJson.read(PAPERS.replace("\"source\"", "source").getBytes(WINDOWS), "plan.json"))).hasSize(2)
                .satisfies(faults -> assertThat(faults.get(0)).startsWith("plan.json:2:1 /version syntax: "))
                .satisfies(faults -> assertThat(faults.get(1)).startsWith("plan.json:2:29 /version encoding: byte 81 of the file (0xe9) "));
    }

    @Test
    void bytes_after_the_papers_that_are_not_utf_8_are_told() {
        assertThat(told(PapersJson.read((PAPERS.replace("é", "e") + "\né").getBytes(WINDOWS), "plan.json"))).hasSize(1)
                .satisfies(faults -> assertThat(faults.get(0)).startsWith("plan.json:3:1 encoding: byte 87 of the file (0xe9) "));
    }

    @Test
    void a_byte_order_mark_is_no_character_of_the_first_line() {
        for (byte[] bytes : new byte[][] {
            "\ufeff[1]".getBytes(UTF_8), "\ufeff[1]".getBytes(UTF_16BE), "\ufeff[1]".getBytes(UTF_16LE), "[1]".getBytes(UTF_16BE)
        }) {
            assertThat(told(PapersJson.read(bytes, "plan.json"))).containsExactly(
                    "plan.json:1:1 malformed: these are not community safety papers: such papers start with '{',"
                            + " but the file starts with '['. Is it the right file?");
        }
    }

    @Test
    void lines_end_at_lf_cr_or_both_and_columns_count_characters() {
        String papers = "{\"format\": \"community-safety-papers\",\r\n\"version\": 1,\r\"title\": \"😀é\", \"colour\": 1}";
        assertThat(told(PapersJson.read(papers.getBytes(UTF_8), "plan.json"))).hasSize(1)
                .satisfies(faults -> assertThat(faults.get(0)).startsWith("plan.json:3:16 /colour unknown: "));
    }
}
