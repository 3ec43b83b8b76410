package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitysafety.csp.io.Fixture.readFields;
import static org.communitysafety.csp.io.Fixture.told;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final ReadOptions TEN_BYTES = ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(10));

    @Test
    void a_file_beyond_the_limit_on_bytes_is_refused() throws IOException {
        String expected = "plan.json:1:1 limit: the file has more than 10 bytes, so nothing of it was read."
                + " Is it the right file? If so, shorten its longest texts and lists.";
        Read<Papers> read = PapersJson.read(new byte[11], "plan.json", TEN_BYTES);
        assertThat(told(read)).containsExactly(expected);
        assertThat(read.partial()).isEmpty();
        assertThat(read.sha256()).hasSize(64);
        Read<Papers> streamed = PapersJson.read(new ByteArrayInputStream(new byte[11]), "plan.json", TEN_BYTES);
        assertThat(told(streamed)).containsExactly(expected);
        assertThat(streamed.sha256()).isEmpty();
    }

    @Test
    void a_stream_without_end_is_read_to_the_limit_only() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(PapersJson.read(endless, "plan.json", TEN_BYTES).faults()).hasSize(1);
    }

    @Test
    void a_list_beyond_the_limit_on_items_is_read_to_the_limit_and_what_refers_to_the_rest_is_not_called_dangling() {
        Read<Papers> read = readFields("""
                "bodies": [{"id": "a", "name": "A", "members": ["c"]}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
                "title": "T\"""", Limits.USUAL.withItems(2));
        assertThat(told(read)).containsExactly("plan.json:2:11 /bodies limit: the list has more than 2 items: only so many were read."
                + " Shorten it.");
        assertThat(read.partial().orElseThrow().getBodies()).hasSize(2);
        assertThat(read.partial().orElseThrow().getTitle()).contains("T");
    }

    @Test
    void a_text_beyond_the_limit_is_not_read_and_the_rest_is() {
        Read<Papers> read = readFields("\"title\": \"" + "t".repeat(24) + "\", \"source\": \"S\"", Limits.USUAL.withTextLength(23));
        assertThat(told(read)).containsExactly("plan.json:2:10 /title limit: the text has more than 23 characters, so it was not read:"
                + " shorten or split the text.");
        assertThat(read.partial().orElseThrow().getSource()).contains("S");
    }

    @Test
    void an_extension_beyond_the_limit_on_text_is_not_read() {
        Read<Papers> read = readFields("\"plan\": {\"id\": \"p\", \"title\": \"T\", \"extensions\": {\"x:y\": [1,2,3,4,5,6,7,8,9,10,11,12]}}",
                Limits.USUAL.withTextLength(23));
        assertThat(told(read)).containsExactly("plan.json:2:57 /plan/extensions/x:y limit: the extension has more than 23 characters, so it was not read:"
                + " shorten or split the extension.");
    }

    @Test
    void nesting_beyond_the_limit_on_depth_stops_the_reading() {
        Read<Papers> read = readFields("\"title\": \"T\", \"plan\": {\"id\": \"p\", \"title\": \"T\", \"extensions\": {\"x:y\": [[]]}}",
                Limits.USUAL.withDepth(4));
        assertThat(told(read)).containsExactly("plan.json:2:73 limit: this is nested more than 4 deep, more deeply than any papers are,"
                + " so nothing from here on was read. Look for brackets too many.");
        assertThat(read.partial().orElseThrow().getTitle()).contains("T");
    }

    @Test
    void a_name_beyond_all_measure_stops_the_reading() {
        assertThat(told(readFields("\"" + "n".repeat(5000) + "\": 1"))).hasSize(1)
                .satisfies(faults -> assertThat(faults.get(0)).endsWith(
                        " limit: a field's name is far too long, so nothing from here on was read. Look for a quotation mark missing."));
    }

    @Test
    void more_faults_than_the_limit_stop_the_reading() {
        Read<Papers> read = readFields("\"a\": 1,\n\"b\": 1,\n\"c\": 1,\n\"d\": 1, \"title\": \"T\"", Limits.USUAL.withFaults(2));
        assertThat(told(read)).hasSize(3)
                .satisfies(faults -> assertThat(faults.get(2)).isEqualTo(
                        "plan.json:4:1 limit: more than 2 faults: the rest are not told. Put these right and read again."));
    }

    @Test
    void a_version_that_is_not_read_is_told_even_after_as_many_faults_as_the_limit() {
        Read<Papers> read = Fixture.read("{\"a\": 1, \"format\": \"recipes\"}");
        assertThat(PapersJson.read("{\"a\": 1, \"format\": \"recipes\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8), "plan.json",
                ReadOptions.USUAL.withLimits(Limits.USUAL.withFaults(1))).faults()).isEqualTo(read.faults()).hasSize(1);
    }

    @Test
    void limits_below_one_and_beyond_what_memory_can_hold_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.USUAL.withDepth(0)).withMessage("a limit must be at least 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.USUAL.withBytes(Integer.MAX_VALUE))
                .withMessage("the limit on bytes must be at most 512 MiB");
    }
}
