package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables changed as people and programs change them. */
final class CsvTestTables {

    private static final String[] PIECES = {"\"", ",", ";", "\n", "\r\n", "", "'", "=", "x", "1E05", "03-Jan", "#REF!", "\u0000", "é"};

    private CsvTestTables() {}

    /** The rows of a table, to be changed. */
    static List<List<String>> rows(byte[] csv) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(new String(csv, UTF_8)).forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        return rows;
    }

    /** A table of rows, with every cell in quotation marks. */
    static byte[] of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    static byte[] shuffledColumns(byte[] csv, Random random) {
        List<List<String>> rows = rows(csv);
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        return of(rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }

    static byte[] damaged(byte[] file, Random random) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(4));
        byte[] piece = random.nextInt(10) == 0 ? new byte[] {(byte) random.nextInt(256)} : PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8);
        byte[] damaged = Arrays.copyOf(file, from + piece.length + file.length - to);
        System.arraycopy(piece, 0, damaged, from, piece.length);
        System.arraycopy(file, to, damaged, from + piece.length, file.length - to);
        return damaged;
    }
}
