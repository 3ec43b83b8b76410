package org.communitysafety.csp.io;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** What the reader of tables calls wholly read is there, however a table is spoiled. */
class WhollyReadTablesTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** What no cell but a text may hold. */
    private static final String UNFIT = "2026-13";

    /** Columns that no row can do without: where another is gone, its values are no longer in the papers. */
    private static final List<String> NEEDED = List.of("id", "title", "name");

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void nothing_that_was_not_read_is_missing_from_the_unread_paths(@ForAll long seed, @ForAll Random random) throws IOException {
        Papers papers = GeneratedPapers.of(seed);
        Map<String, byte[]> files = new HashMap<>(PapersTables.toFiles(papers));
        List<String> tables = files.keySet().stream().filter(name -> name.endsWith(".csv")).sorted().toList();
        String name = tables.get(random.nextInt(tables.size()));
        String done = spoil(files, name, random);
        Limits limits = random.nextInt(4) == 0 ? Limits.USUAL.withFaults(1) : Limits.USUAL;
        Read<Papers> read = PapersTables.read(files, "papers", ReadOptions.USUAL.withLimits(limits));
        if (read.faults().isEmpty()) {
            return;
        }
        JsonNode written = JSON.readTree(PapersJson.toBytes(papers));
        JsonNode kept = JSON.readTree(PapersJson.toBytes(read.partial().orElseGet(() -> Papers.builder().build())));
        try {
            Kept.assertAllKept(read, written, kept);
        } catch (AssertionError lost) {
            throw new AssertionError(name + ": " + done + "\n" + read.faults() + "\nunread " + read.unreadPaths() + "\n" + lost.getMessage(), lost);
        }
    }

    /** Does one thing to a table that shows, or to a cell that may. */
    private static String spoil(Map<String, byte[]> files, String name, Random random) {
        byte[] bytes = files.get(name);
        List<List<String>> rows = CsvTestTables.rows(bytes);
        List<String> header = rows.get(0);
        int column = random.nextInt(header.size());
        int at = random.nextInt(rows.size());
        List<String> row = rows.get(at);
        switch (random.nextInt(10)) {
            case 0 -> {
                String was = header.set(column, "zzz");
                files.put(name, CsvTestTables.of(rows));
                return "the heading " + was + " is another";
            }
            case 1 -> {
                String was = header.set(column, header.get(random.nextInt(header.size())));
                files.put(name, CsvTestTables.of(rows));
                return "the heading " + was + " is " + header.get(column);
            }
            case 2, 3, 4 -> {
                if (at == 0 || header.get(column).equals("id")) {
                    return "";
                }
                String was = row.get(column);
                row.set(column, was.contains(";") ? was + "; " + UNFIT : UNFIT);
                files.put(name, CsvTestTables.of(rows));
                return "row " + at + " under " + header.get(column) + " is no longer '" + was + "'";
            }
            case 5 -> {
                row.add("more");
                files.put(name, CsvTestTables.of(rows));
                return "row " + at + " has a cell more";
            }
            case 6 -> {
                int from = random.nextInt(bytes.length);
                byte[] broken = Arrays.copyOf(bytes, bytes.length);
                broken[from] = (byte) 0xff;
                files.put(name, broken);
                return "byte " + from + " is no UTF-8";
            }
            case 7 -> {
                files.put(name, new byte[] {'P', 'K', 3, 4, 0, 0});
                return "it is a zip file";
            }
            case 8 -> {
                files.remove(name);
                files.put("x" + name, bytes);
                return "it has another name";
            }
            default -> {
                if (!NEEDED.contains(header.get(column))) {
                    return "";
                }
                rows.forEach(one -> one.remove(column));
                files.put(name, CsvTestTables.of(rows));
                return "a column is gone, headed " + rows.get(0);
            }
        }
    }
}
