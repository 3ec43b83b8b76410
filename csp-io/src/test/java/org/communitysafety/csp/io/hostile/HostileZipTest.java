package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.table.ZipFolder;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zip files of tables that are cut short, damaged or lie about what is in them. */
class HostileZipTest {

    private static final String DAMAGED = "papers.zip:1:1 syntax: the zip file is damaged, so nothing of it was read. Make it again.";
    private static final int ENTRY = 0x02014b50;
    private static final int FLAGS = 8;
    private static final int CHECKSUM = 16;
    private static final int PACKED = 20;
    private static final int LENGTH = 24;
    private static final int OFFSET = 42;
    private static final int NAME = 46;

    /** A plan and its two actions, not packed. */
    private static byte[] zip() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.csv", "id,title\nplan,Plan\n".getBytes(UTF_8));
        files.put("actions.csv", "id,text\na1,One\na2,Two\n".getBytes(UTF_8));
        return ZipFolder.write(files);
    }

    private static Read<Papers> read(byte[] zip) {
        return PapersTables.readZip(zip, "papers.zip", ReadOptions.USUAL);
    }

    private static List<String> told(byte[] zip) {
        return read(zip).faults().stream().map(Object::toString).toList();
    }

    /** Where in the zip an entry of its directory starts. */
    private static int entry(byte[] zip, int number) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int found = -1;
        for (int at = 0; at < zip.length - 4; at++) {
            if (in.getInt(at) == ENTRY && ++found == number) {
                return at;
            }
        }
        throw new IllegalArgumentException("no entry " + number);
    }

    private static byte[] with(byte[] zip, int at, int value) {
        byte[] other = zip.clone();
        ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return other;
    }

    @Test
    void it_is_sound_before_anything_is_done_to_it() {
        assertThat(read(zip()).complete().orElseThrow().getPlan().orElseThrow().getActions()).hasSize(2);
    }

    @Test
    void a_file_that_was_cut_short_anywhere_is_never_read_as_if_the_rest_had_not_been_there() {
        byte[] zip = zip();
        for (int length = 4; length < zip.length; length++) {
            assertThat(told(Arrays.copyOf(zip, length))).as("cut at %s", length).containsExactly(DAMAGED);
        }
    }

    @Test
    void a_byte_that_changed_on_the_way_is_never_read_as_what_was_written() {
        byte[] zip = zip();
        int at = new String(zip, ISO_8859_1).indexOf("One");
        zip[at] = 'T';
        assertThat(told(zip)).containsExactly(DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"16, 7", "20, 7", "20, 2147483647", "20, -1", "24, 7", "24, -1", "42, 7", "42, -1", "42, 2147483647"})
    void a_directory_that_lies_about_checksum_lengths_or_place_refuses_it(int field, int value) {
        byte[] zip = zip();
        assertThat(told(with(zip, entry(zip, 1) + field, value))).containsExactly(DAMAGED);
    }

    @Test
    void what_the_directory_does_not_name_is_not_there_as_no_other_program_shows_it() {
        byte[] zip = zip();
        byte[] hidden = zip.clone();
        int end = zip.length - 22;
        ByteBuffer out = ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort(end + 8, (short) 1).putShort(end + 10, (short) 1);
        Read<Papers> read = read(hidden);
        assertThat(read.faults()).isEmpty();
        assertThat(read.complete().orElseThrow().getPlan().orElseThrow().getActions()).isEmpty();
    }

    @Test
    void the_names_of_the_directory_count() {
        byte[] zip = zip();
        byte[] outside = zip.clone();
        System.arraycopy("../a/../.csv".getBytes(UTF_8), 0, outside, entry(zip, 1) + NAME, "actions.csv".length());
        assertThat(told(outside)).hasSize(1).first().asString().startsWith("papers.zip:1:1 syntax: the zip file names a place outside of itself, ");
        byte[] twice = zip.clone();
        System.arraycopy("/plan.csv".getBytes(UTF_8), 0, twice, entry(zip, 1) + NAME + 2, "/plan.csv".length());
        assertThat(told(twice)).containsExactly("papers.zip:1:1 syntax: the zip file has two files 'plan.csv' in it, so nothing of it was read:"
                + " take one out.");
    }

    @Test
    void a_locked_file_is_told_so() {
        byte[] zip = zip();
        zip[entry(zip, 1) + FLAGS] |= 1;
        assertThat(told(zip)).containsExactly("papers.zip:1:1 syntax: the zip file is locked, so nothing of it was read. Make it again without a"
                + " password.");
    }

    @Test
    void files_that_lie_over_each_other_count_as_often_as_the_directory_names_them() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("big.csv", new byte[1 << 20]);
        for (int i = 0; i < 200; i++) {
            files.put("x" + i + ".csv", new byte[0]);
        }
        byte[] zip = ZipFolder.write(files);
        int first = entry(zip, 0);
        ByteBuffer out = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = first, i = 0; i <= 200; i++) {
            for (int field : new int[] {CHECKSUM, PACKED, LENGTH, OFFSET}) {
                out.putInt(at + field, out.getInt(first + field));
            }
            at += NAME + out.getShort(at + 28) + out.getShort(at + 30) + out.getShort(at + 32);
        }
        assertThat(told(zip)).containsExactly("papers.zip:1:1 limit: what is in the zip file unpacks to more than 67108864 bytes, so nothing of it was"
                + " read. Is it the right one?");
    }

    @Test
    void a_zip_file_in_a_zip_file_is_told_and_not_unpacked() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.csv", "id,title\nplan,Plan\n".getBytes(UTF_8));
        files.put("more.zip", zip());
        Read<Papers> read = read(ZipFolder.write(files));
        assertThat(read.faults()).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN);
            assertThat(fault.location().source()).isEqualTo("more.zip");
        });
        assertThat(read.isWhollyRead("/plan/actions")).isFalse();
    }
}
