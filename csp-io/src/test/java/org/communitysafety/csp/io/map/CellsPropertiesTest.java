package org.communitysafety.csp.io.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell is read or told, and never throws. */
class CellsPropertiesTest {

    private static final List<String> KINDS = List.of("date", "period", "due", "value", "target", "status", "leads", "priority",
            "numbered", "text", "direction", "whole");

    @Property(tries = 300)
    void no_text_whatever_makes_a_cell_reader_throw(@ForAll String cell) {
        everyReader(cell);
    }

    @Property(tries = 1500)
    void no_text_made_of_what_cells_are_made_of_makes_a_cell_reader_throw(@ForAll("pieces") String cell) {
        everyReader(cell);
    }

    @Property(tries = 20)
    void no_long_text_makes_a_cell_reader_throw(@ForAll("pieces") String cell) {
        everyReader(cell.repeat(3000));
    }

    private static void everyReader(String cell) {
        for (String kind : KINDS) {
            for (String with : List.of("usual", "silent", "month-first", "words")) {
                assertThat(CellsTest.read(new CellsTest.Row(kind, with, cell, ""))).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("0", "1", "12", "31", "99", "2008", "20012", "1,234", ".", ",", "-", "–", "/", " ", "\u00a0", "\n", "(", ")",
                        "[", "%", "£", "Apr", "March", "31st", "Q2", "by ", "end of ", "subject to ", "every ", "weekly", "ongoing",
                        "including ", "Priority ", "=", ":", ";", "Opiates", "reduce", "per cent", "\ufb01", "\ud83d", "#", "E05", "'", "\u00b9")
                .list().ofMaxSize(9).map(pieces -> String.join("", pieces));
    }
}
