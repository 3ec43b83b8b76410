package org.communitysafety.csp.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Separator;

class CsvSheetPropertiesTest {

    @Property(tries = 2000)
    void any_bytes_are_read_or_refused_but_never_thrown_at(@ForAll byte[] bytes) {
        readAll(CsvSheet.of(bytes, "x.csv", CsvOptions.USUAL));
    }

    @Property(tries = 3000)
    void any_text_of_signs_that_matter_is_read_or_refused(@ForAll("signs") String text) {
        CsvSheet sheet = CsvSheet.of(text.getBytes(StandardCharsets.UTF_8), "x.csv", CsvOptions.USUAL);
        readAll(sheet);
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (Fault fault : sheet.faults()) {
            assertThat(fault.location().line()).isBetween(1, lines.length);
            int length = lines[fault.location().line() - 1].codePointCount(0, lines[fault.location().line() - 1].length());
            assertThat(fault.location().column()).isBetween(1, length + 1);
        }
    }

    @Property(tries = 2000)
    void a_cell_stands_where_it_says(@ForAll("cells") List<List<String>> rows) {
        StringBuilder text = new StringBuilder("h1,h2,h3\n");
        rows.forEach(row -> text.append(String.join(",", row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList()))
                .append("\r\n"));
        String[] lines = text.toString().split("\r\n|\r|\n", -1);
        CsvSheet sheet = CsvSheet.of(text.toString().getBytes(StandardCharsets.UTF_8), "x.csv",
                CsvOptions.USUAL.withSeparator(Separator.COMMA));
        sheet.next();
        for (List<String> expected : rows) {
            SheetRow row = sheet.next();
            assertThat(row.size()).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                SheetCell cell = row.cell(i);
                assertThat(cell.text()).isEqualTo(expected.get(i));
                String line = lines[cell.line() - 1];
                String rest = line.substring(line.offsetByCodePoints(0, cell.column() - 1));
                assertThat(rest).startsWith("\"" + expected.get(i).replace("\"", "\"\"").split("\r\n|\r|\n", -1)[0]);
            }
        }
        assertThat(sheet.next()).isNull();
        assertThat(sheet.faults()).isEmpty();
    }

    private static void readAll(CsvSheet sheet) {
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            for (int i = 0; i <= row.size(); i++) {
                row.cell(i);
            }
        }
    }

    @Provide
    Arbitrary<String> signs() {
        return texts(60);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return texts(8).list().ofSize(3).list().ofMaxSize(5);
    }

    private static Arbitrary<String> texts(int most) {
        return Arbitraries.of("\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "a", " ", "é", "😀", "=")
                .list().ofMaxSize(most).map(parts -> String.join("", parts));
    }
}
