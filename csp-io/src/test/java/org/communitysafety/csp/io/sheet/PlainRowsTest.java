package org.communitysafety.csp.io.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainRowsTest {

    private static List<String> plain(String text, String before, char separator) {
        PlainRows rows = new PlainRows((before + text).getBytes(UTF_8), before.getBytes(UTF_8).length, 1, separator);
        List<String> read = new ArrayList<>();
        rows.forEachRemaining(row -> read.add(words(row)));
        assertThat(rows.lines()).isEqualTo(read.size());
        return read;
    }

    private static String words(SheetRow row) {
        StringBuilder words = new StringBuilder(row.line() + ":");
        for (int cell = 0; cell < row.size(); cell++) {
            assertThat(row.bytesOf(cell).text()).isEqualTo(row.text(cell));
            words.append('[').append(row.text(cell)).append(']');
        }
        return words.toString();
    }

    private static List<String> parsed(String text, char separator) throws IOException {
        List<String> read = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                boolean isEmpty = record.getFieldCount() == 1 && record.getField(0).isEmpty();
                read.add(record.getStartingLineNumber() + ":" + (isEmpty ? "" : "[" + String.join("][", record.getFields()) + "]"));
            }
        }
        return read;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "bcd", "efghijklm", "é", "😀", ",", ",", ";", "\t", "\n", "\r", "\r\n", "\u000b", "\u0000", "\u0001", " ", "\u007f")
                .list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 4000)
    void rows_without_quotation_marks_are_those_that_the_parser_gives(@ForAll("texts") String text, @ForAll("separators") char separator)
            throws IOException {
        assertThat(plain(text, "", separator)).isEqualTo(parsed(text, separator));
        assertThat(plain(text, "before", separator)).isEqualTo(parsed(text, separator));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Test
    void a_row_of_many_cells_is_read_whole() throws IOException {
        String text = "a,".repeat(1_000) + "\n" + ",".repeat(40);
        assertThat(plain(text, "", ',')).isEqualTo(parsed(text, ','));
    }

    @Test
    void there_is_none_behind_the_last() {
        PlainRows rows = new PlainRows("a\n".getBytes(UTF_8), 0, 1, ',');
        rows.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
    }

    /** The number is that of the bytes, however they came to be there, and it tells texts apart by every one of them. */
    @Property(tries = 2000)
    void the_number_of_a_cell_hangs_on_its_bytes_alone(@ForAll("texts") String text, @ForAll("texts") String other) {
        byte[] within = ("x" + text + "yyyyyyyyy").getBytes(UTF_8);
        CellBytes cell = new CellBytes(within, 1, within.length - 9);
        assertThat(cell.print()).isEqualTo(CellBytes.of(text).print());
        assertThat(cell.print() == CellBytes.of(other).print()).isEqualTo(text.equals(other));
        assertThat(cell.print() == 0).isEqualTo(text.isEmpty());
        MetTexts met = new MetTexts();
        assertThat(List.of(met.text(cell), met.text(CellBytes.of(other)), met.text(cell))).containsExactly(text, other, text);
        assertThat(met.text(cell)).isSameAs(met.text(CellBytes.of(text)));
    }

    /** Else a column of long texts would be held. */
    @Test
    void a_long_text_is_not_kept() {
        MetTexts met = new MetTexts();
        CellBytes longer = CellBytes.of("x".repeat(201));
        assertThat(met.text(longer)).isEqualTo("x".repeat(201)).isNotSameAs(met.text(longer));
    }
}
