package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

class TablesRoundTripTest {

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void papers_written_as_json_then_as_tables_then_as_json_are_the_same_bytes(@ForAll("papers") Papers papers) {
        byte[] json = PapersJson.toBytes(papers);
        Papers read = PapersJson.read(json, "papers.json").complete().orElseThrow();
        Read<Papers> back = PapersTables.read(PapersTables.toFiles(read), "papers", ReadOptions.USUAL);
        assertThat(back.faults()).isEmpty();
        assertThat(back.unreadPaths()).isEmpty();
        assertThat(text(back.complete().orElseThrow())).isEqualTo(new String(json, UTF_8));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void tables_read_from_a_zip_are_written_as_the_same_zip(@ForAll("papers") Papers papers) {
        byte[] zip = PapersTables.toZip(papers);
        Read<Papers> back = PapersTables.readZip(zip, "papers.zip", ReadOptions.USUAL);
        assertThat(back.faults()).isEmpty();
        assertThat(PapersTables.toZip(back.complete().orElseThrow())).isEqualTo(zip);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void neither_the_order_of_files_nor_of_columns_makes_a_difference(@ForAll long seed, @ForAll Random random) {
        Papers papers = GeneratedPapers.of(seed);
        Map<String, byte[]> files = new HashMap<>();
        PapersTables.toFiles(papers).forEach((name, bytes) ->
                files.put(name, name.endsWith(".csv") ? CsvTestTables.shuffledColumns(bytes, random) : bytes));
        Read<Papers> back = PapersTables.read(files, "papers", ReadOptions.USUAL);
        assertThat(back.faults()).isEmpty();
        assertThat(text(back.complete().orElseThrow())).isEqualTo(text(papers));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void any_bytes_as_any_table_are_read_or_refused(@ForAll byte[] bytes, @ForAll long seed) {
        Map<String, byte[]> files = new HashMap<>(PapersTables.toFiles(GeneratedPapers.of(seed)));
        List<String> names = files.keySet().stream().sorted().toList();
        files.put(names.get((int) Math.floorMod(seed, (long) names.size())), bytes);
        check(PapersTables.read(files, "papers", ReadOptions.USUAL));
        check(PapersTables.readZip(bytes, "papers.zip", ReadOptions.USUAL));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void damaged_tables_are_read_with_located_faults(@ForAll long seed, @ForAll Random random) {
        Map<String, byte[]> files = new HashMap<>(PapersTables.toFiles(GeneratedPapers.of(seed)));
        List<String> names = files.keySet().stream().filter(name -> name.endsWith(".csv")).sorted().toList();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            files.put(name, CsvTestTables.damaged(files.get(name), random));
        }
        check(PapersTables.read(files, "papers", ReadOptions.USUAL));
        byte[] zip = PapersTables.toZip(GeneratedPapers.of(seed));
        check(PapersTables.readZip(CsvTestTables.damaged(zip, random), "papers.zip", ReadOptions.USUAL));
    }

    private static String text(Papers papers) {
        return new String(PapersJson.toBytes(papers), UTF_8);
    }

    private static void check(Read<Papers> read) {
        assertThat(read.unreadPaths().isEmpty()).isEqualTo(read.faults().isEmpty());
        for (Fault fault : read.faults()) {
            assertThat(fault.location().line()).isPositive();
            assertThat(fault.location().column()).isPositive();
            assertThat(fault.message()).isNotBlank();
        }
        read.partial().ifPresent(papers -> papers.getBodies().forEach(body -> assertThat(read.places().of(body)).isPresent()));
    }
}
