package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Papers as a workbook and back, and workbooks that are no such thing. */
class WorkbookRoundTripTest {

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void papers_written_as_json_then_as_a_workbook_then_as_json_are_the_same_bytes(@ForAll("papers") Papers papers) {
        byte[] json = PapersJson.toBytes(papers);
        Papers read = PapersJson.read(json, "papers.json").complete().orElseThrow();
        Read<Papers> back = PapersWorkbook.read(PapersWorkbook.toBytes(read), "papers.xlsx", ReadOptions.USUAL);
        assertThat(back.faults()).isEmpty();
        assertThat(back.unreadPaths()).isEmpty();
        assertThat(new String(PapersJson.toBytes(back.complete().orElseThrow()), UTF_8)).isEqualTo(new String(json, UTF_8));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void a_workbook_that_is_read_and_written_again_is_the_same_bytes(@ForAll("papers") Papers papers) {
        byte[] workbook = PapersWorkbook.toBytes(papers);
        assertThat(PapersWorkbook.toBytes(papers)).isEqualTo(workbook);
        Read<Papers> back = PapersWorkbook.read(workbook, "papers.xlsx", ReadOptions.USUAL);
        assertThat(PapersWorkbook.toBytes(back.complete().orElseThrow())).isEqualTo(workbook);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void damaged_workbooks_are_read_with_located_faults_or_refused(@ForAll long seed, @ForAll Random random) {
        byte[] workbook = PapersWorkbook.toBytes(GeneratedPapers.of(seed % 4));
        for (int i = random.nextInt(6); i >= 0; i--) {
            workbook[random.nextInt(workbook.length)] = (byte) random.nextInt(256);
        }
        check(PapersWorkbook.read(workbook, "papers.xlsx", ReadOptions.USUAL));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void workbooks_with_damaged_parts_are_read_with_located_faults_or_refused(@ForAll long seed, @ForAll Random random) {
        check(PapersWorkbook.read(TestWorkbook.of(GeneratedPapers.of(seed % 4)).damage(random).bytes(), "papers.xlsx", ReadOptions.USUAL));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void any_bytes_are_refused(@ForAll byte[] bytes) {
        Read<Papers> read = PapersWorkbook.read(bytes, "papers.xlsx", ReadOptions.USUAL);
        assertThat(read.partial()).isEmpty();
        check(read);
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
