package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ImportReport.Became;
import org.communitysafety.csp.io.result.ImportReport.FieldChange;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four sheets of different shape, made like real plans: what each cell gives was written by hand before anything read it. */
class SheetImportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static byte[] resource(String name) {
        try (InputStream in = SheetImportTest.class.getResourceAsStream("map/sheets/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Papers papers() {
        return PapersJson.read(resource("papers.json"), "papers.json").complete().orElseThrow();
    }

    static Read<SheetMapping> mapping(String sheet) {
        return MappingJson.read(resource(sheet + ".json"), sheet + ".json");
    }

    private static Imported run(String sheet, String edition, Papers into, ImportOptions options) {
        return SheetImport.run(resource(edition), edition, mapping(sheet), into, options);
    }

    private static Imported first(String sheet) {
        return run(sheet, sheet + ".csv", papers(), ImportOptions.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-leads", "joint-leads", "indicators", "unpaired"})
    void every_cell_gives_what_was_expected_of_it_by_hand(String sheet) throws IOException {
        Imported imported = first(sheet);
        assertThat(imported.faults()).isEmpty();
        Map<String, JsonNode> elements = new HashMap<>();
        gather(MAPPER.readTree(PapersJson.toBytes(imported.papers().orElseThrow())), elements);
        for (CsvRecord row : rows(sheet + ".expected.csv")) {
            JsonNode element = elements.get(row.getField(2));
            assertThat(element).as(row.toString()).isNotNull();
            JsonNode value = element.at(row.getField(3));
            assertThat(value.isMissingNode() ? "" : value.isTextual() ? value.asText() : value.toString())
                    .as(row.getField(2) + row.getField(3)).isEqualTo(row.getField(4));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-leads", "joint-leads", "indicators", "unpaired"})
    void what_is_expected_leaves_no_cell_of_the_sheet_out(String sheet) {
        Set<String> expected = new TreeSet<>();
        rows(sheet + ".expected.csv").forEach(row -> expected.add(row.getField(0) + " " + row.getField(1)));
        Set<String> cells = new TreeSet<>();
        List<String> headings = List.of();
        for (CsvRecord row : rows(sheet + ".csv", sheet.equals("joint-leads") ? ';' : ',', false)) {
            if (row.getField(0).matches("Action|Priority|Objectives")) {
                headings = row.getFields();
                continue;
            }
            for (int i = 0; i < row.getFieldCount() && !headings.isEmpty(); i++) {
                if (!row.getField(i).isBlank() && !row.getField(i).startsWith("Total")) {
                    cells.add(row.getStartingLineNumber() + " " + headings.get(i));
                }
            }
        }
        assertThat(cells).isNotEmpty();
        cells.removeAll(expected);
        assertThat(cells).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-leads", "joint-leads", "indicators", "unpaired"})
    void the_same_sheet_again_changes_nothing_and_the_papers_read_back_without_a_fault(String sheet) {
        Papers once = first(sheet).papers().orElseThrow();
        byte[] bytes = PapersJson.toBytes(once);
        Read<Papers> back = PapersJson.read(bytes, "papers.json");
        assertThat(back.faults()).isEmpty();
        Imported again = run(sheet, sheet + ".csv", back.complete().orElseThrow(), ImportOptions.USUAL);
        assertThat(again.report().items()).isEmpty();
        assertThat(again.report().unchanged()).isPositive();
        assertThat(PapersJson.toBytes(again.papers().orElseThrow())).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-leads", "joint-leads", "indicators", "unpaired"})
    void the_next_edition_tells_what_is_new_changed_and_gone_and_keeps_ids(String sheet) {
        Papers once = first(sheet).papers().orElseThrow();
        Imported next = run(sheet, sheet + ".next.csv", once, ImportOptions.USUAL);
        assertThat(next.faults()).isEmpty();
        assertThat(told(next)).containsExactly(new String(resource(sheet + ".next.txt"), UTF_8).split("\n"));
        assertThat(ids(next.papers().orElseThrow())).containsAll(ids(once));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-leads", "joint-leads", "indicators", "unpaired"})
    void what_is_gone_is_taken_out_only_when_that_is_asked_for(String sheet) {
        Papers once = first(sheet).papers().orElseThrow();
        Imported next = run(sheet, sheet + ".next.csv", once, ImportOptions.USUAL.dropping());
        assertThat(next.report().count(Became.GONE)).isZero();
        assertThat(next.report().count(Became.DROPPED)).isEqualTo(1);
        Papers papers = next.papers().orElseThrow();
        assertThat(ids(papers)).doesNotContain(next.report().items().stream()
                .filter(item -> item.became() == Became.DROPPED).map(item -> item.id().value()).toArray(String[]::new));
        assertThat(PapersJson.read(PapersJson.toBytes(papers), "papers.json").faults()).isEmpty();
        assertThat(run(sheet, sheet + ".next.csv", papers, ImportOptions.USUAL).report().items()).isEmpty();
    }

    private static List<String> told(Imported imported) {
        return imported.report().items().stream().map(item -> (item.became().getWord() + " " + item.noun() + " " + item.id() + " "
                + item.changes().stream().map(FieldChange::field).collect(Collectors.joining(" "))).strip()).toList();
    }

    private static Set<String> ids(Papers papers) {
        Map<String, JsonNode> elements = new HashMap<>();
        try {
            gather(MAPPER.readTree(PapersJson.toBytes(papers)), elements);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return new TreeSet<>(elements.keySet());
    }

    private static void gather(JsonNode node, Map<String, JsonNode> elements) {
        if (node.has("id")) {
            elements.put(node.get("id").asText(), node);
        }
        node.forEach(child -> gather(child, elements));
    }

    static List<CsvRecord> rows(String name) {
        return rows(name, ',', true);
    }

    private static List<CsvRecord> rows(String name, char separator, boolean headed) {
        List<CsvRecord> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new String(resource(name), UTF_8))) {
            csv.stream().skip(headed ? 1 : 0).forEach(rows::add);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return rows;
    }
}
