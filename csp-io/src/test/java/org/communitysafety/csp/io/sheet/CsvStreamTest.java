package org.communitysafety.csp.io.sheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.read.Separator;
import org.junit.jupiter.api.Test;

/** A stream gives the rows that the whole file gives, whatever the blocks that it is cut into. */
class CsvStreamTest {

    private static final CsvOptions COMMA = CsvOptions.USUAL.withSeparator(Separator.COMMA);

    private static CsvStream open(byte[] bytes, CsvOptions options, int block) {
        try {
            return CsvStream.of(new ByteArrayInputStream(bytes), "x.csv", options, block, 2 * block);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> rows(Sheet sheet) {
        List<String> rows = new ArrayList<>();
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            StringBuilder told = new StringBuilder().append(row.line());
            for (int i = 0; i < row.size(); i++) {
                told.append('|').append(row.cell(i));
            }
            rows.add(told.toString());
        }
        return rows;
    }

    private static List<String> faults(Sheet sheet) {
        return sheet.faults().stream().map(Fault::toString).toList();
    }

    @Property(tries = 2000)
    void blocks_of_any_length_give_the_rows_of_the_whole(@ForAll("cells") List<List<String>> table, @ForAll("ends") String end,
            @ForAll @IntRange(min = 1, max = 200) int block) {
        StringBuilder text = new StringBuilder("h1,h2,h3" + end);
        table.forEach(row -> text.append(String.join(",", row)).append(end));
        byte[] bytes = text.toString().getBytes(UTF_8);
        CsvStream stream = open(bytes, COMMA, block);
        assertThat(rows(stream)).isEqualTo(rows(CsvSheet.of(bytes, "x.csv", COMMA)));
        assertThat(stream.faults()).isEmpty();
        assertThat(stream.isStopped()).isFalse();
    }

    @Property(tries = 2000)
    void any_bytes_are_read_or_refused_but_never_thrown_at(@ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 50) int block) {
        rows(open(bytes, CsvOptions.USUAL, block));
    }

    @Property(tries = 2000)
    void any_signs_that_matter_are_read_and_faults_stand_in_the_text(@ForAll("signs") String text,
            @ForAll @IntRange(min = 1, max = 50) int block) {
        CsvStream stream = open(text.getBytes(UTF_8), CsvOptions.USUAL, block);
        rows(stream);
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (Fault fault : stream.faults()) {
            assertThat(fault.location().line()).isBetween(1, lines.length);
        }
    }

    @Property(tries = 500)
    void utf_16_is_the_same_text(@ForAll("cells") List<List<String>> table, @ForAll @IntRange(min = 1, max = 100) int block) {
        StringBuilder text = new StringBuilder("h1,h2,h3\n");
        table.forEach(row -> text.append(String.join(",", row)).append('\n'));
        List<String> expected = rows(open(text.toString().getBytes(UTF_8), COMMA, block));
        assertThat(rows(open(text.toString().getBytes(UTF_16), COMMA, block))).isEqualTo(expected);
        CsvOptions told = new CsvOptions(Limits.USUAL, Optional.of(UTF_16LE), Optional.of(Separator.COMMA));
        assertThat(rows(open(text.toString().getBytes(UTF_16LE), told, block))).isEqualTo(expected);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_cell() {
        assertThat(rows(open("\ufeffa,b\n1,2\n".getBytes(UTF_8), CsvOptions.USUAL, 4)).get(0)).startsWith("1|SheetCell[text=a,");
    }

    @Test
    void a_byte_that_is_not_utf_8_ends_the_reading_at_its_place_in_the_file() {
        byte[] bytes = "a,b\n1,2\n3,caf\u00e9\n4,5\n".getBytes(ISO_8859_1);
        for (int block : new int[] {1, 9, 1000}) {
            CsvStream stream = open(bytes, CsvOptions.USUAL, block);
            assertThat(rows(stream)).as("block " + block).hasSize(2);
            assertThat(faults(stream)).containsExactly("x.csv:3:6 encoding: byte 14 of the file (0xe9) is not UTF-8, so nothing from there on "
                    + "was read. The file reads as Windows-1252: save it as UTF-8.");
            assertThat(stream.isStopped()).isTrue();
        }
    }

    @Test
    void utf_16_that_is_damaged_ends_there() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("\ufeffa,b\n1,2\n3,".getBytes(UTF_16LE));
        bytes.write(new byte[] {0, (byte) 0xd8, 'x', 0});
        CsvStream stream = open(bytes.toByteArray(), CsvOptions.USUAL, 1000);
        assertThat(rows(stream)).hasSize(2);
        assertThat(faults(stream)).hasSize(1);
        assertThat(faults(stream).get(0)).contains("encoding: what stands here is not UTF-16LE, so nothing from there on was read.");
        assertThat(stream.isStopped()).isTrue();
    }

    @Test
    void a_lost_quotation_mark_costs_its_row_and_none_of_those_after_it() {
        String text = "a,b,c,d\n1,2,3,4\n1,\"2,3,4\n5,6,7,8\n9,10,11,12\n";
        for (int block : new int[] {1, 20, 1000}) {
            CsvStream stream = open(text.getBytes(UTF_8), COMMA, block);
            assertThat(rows(stream)).as("block " + block).hasSize(4);
            assertThat(faults(stream)).hasSize(1);
            assertThat(faults(stream).get(0)).startsWith("x.csv:3:3 syntax: a quotation mark opens this cell and is not closed");
            assertThat(stream.isStopped()).isFalse();
        }
    }

    @Test
    void a_lost_quotation_mark_in_a_long_file_costs_its_row_alone() {
        String text = "a,b,c,d\n1,\"2,3,4\n" + "5,6,7,8\n".repeat(700_000);
        CsvStream stream = open(text.getBytes(UTF_8), COMMA, 1 << 20);
        long rows = 0;
        while (stream.next() != null) {
            rows++;
        }
        assertThat(rows).isEqualTo(700_001);
        assertThat(faults(stream)).hasSize(1);
    }

    @Test
    void an_empty_file_and_a_workbook_are_refused() {
        CsvStream empty = open(new byte[0], CsvOptions.USUAL, 10);
        assertThat(rows(empty)).isEmpty();
        assertThat(faults(empty)).containsExactly("x.csv:1:1 syntax: the file is empty: is it the right one?");
        CsvStream zip = open(new byte[] {'P', 'K', 3, 4, 5, 6}, CsvOptions.USUAL, 10);
        assertThat(rows(zip)).isEmpty();
        assertThat(faults(zip)).containsExactly(
                "x.csv:1:1 syntax: this is a Word, Excel or other zip file, not CSV: save the sheet as CSV in UTF-8.");
        assertThat(zip.isStopped()).isTrue();
    }

    @Test
    void more_faults_than_the_limit_stop_the_reading() {
        CsvOptions two = CsvOptions.of(ReadOptions.USUAL.withLimits(Limits.USUAL.withFaults(2))).withSeparator(Separator.COMMA);
        String lost = "a,b\n" + "\"x\"y,2\n".repeat(5);
        CsvStream stream = open(lost.getBytes(UTF_8), two, 8);
        rows(stream);
        assertThat(faults(stream)).hasSize(3);
        assertThat(faults(stream).get(2)).contains("limit: more than 2 faults: the rest are not told.");
        assertThat(stream.isStopped()).isTrue();
    }

    @Test
    void a_stream_that_fails_half_way_says_so() throws IOException {
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream("a,b\n1,2\n".getBytes(UTF_8)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        CsvStream stream = CsvStream.of(failing, "x.csv", CsvOptions.USUAL, 6, 6);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> rows(stream)).withMessageContaining("gone");
    }

    @Test
    void a_line_without_end_is_refused() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        CsvStream stream = CsvStream.of(endless, "x.csv", CsvOptions.USUAL);
        assertThat(rows(stream)).isEmpty();
        assertThat(faults(stream)).containsExactly("x.csv:1:1 limit: the line has more than 4194304 bytes, so nothing from there on was "
                + "read. Is it the right file?");
    }

    @Property(tries = 2000)
    void lines_are_counted_as_an_editor_counts_them(@ForAll("signs") String text) {
        byte[] bytes = (text + "x").getBytes(UTF_8);
        assertThat(Newlines.count(bytes, bytes.length)).isEqualTo((text + "x").split("\r\n|\r|\n", -1).length - 1);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.of("", "a", "é", "😀", "\"\"", "\"a,b\"", "\"a\nb\"", "\"a\r\nb\"", "\"he said \"\"no\"\"\"", "long words here")
                .list().ofSize(3).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "a", " ", "é", "😀", "=")
                .list().ofMaxSize(60).map(parts -> String.join("", parts));
    }
}
