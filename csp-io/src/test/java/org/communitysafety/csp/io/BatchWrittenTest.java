package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchRow;
import org.communitysafety.csp.io.result.BatchStanding;
import org.communitysafety.csp.io.result.BatchTotals;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

/** The lines and the table in which the reviews of many papers are told. */
class BatchWrittenTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder ->
                    builder.schemas(Map.of("urn:community-safety-review:1", new String(ReviewJson.schema(), UTF_8))))
            .getSchema(new String(BatchJson.schema(), UTF_8), InputFormat.JSON);

    private static Stream<BatchResult> results() {
        return Stream.of(
                BatchResult.of(1, "plans/small.json", SmallPapers.reviewed()),
                BatchResult.of(2, "plans/whole.json", SmallPapers.whole()),
                BatchResult.of(3, "plans/faulty.json", SmallPapers.faulty()),
                BatchResult.unread(4, "plans/letter.json", SmallPapers.read("Dear Sir"), "Nothing could be read of it, so nothing was reviewed."),
                BatchResult.unread(5, "plans/gone.json", "It could not be read: it is not there any more."),
                BatchResult.faulted(6, "plans/odd.json", new IllegalStateException()));
    }

    private static String line(BatchResult result) {
        return new String(BatchJson.line(result), UTF_8);
    }

    @Test
    void a_line_is_one_line_as_its_schema_says_and_has_the_review_as_it_is_alone() throws IOException {
        for (BatchResult result : results().toList()) {
            String line = line(result);
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
            JsonNode node = new ObjectMapper().readTree(line);
            assertThat(node.get("standing").textValue()).isEqualTo(result.standing().getWord());
            assertThat(node.has("review")).isEqualTo(result.reviewed().isPresent());
            if (result.reviewed().isPresent()) {
                assertThat(node.get("review")).isEqualTo(new ObjectMapper().readTree(ReviewJson.toBytes(result.reviewed().get())));
            }
        }
        assertThat(results().map(BatchResult::standing)).containsExactly(BatchStanding.PASSED, BatchStanding.STOPPED, BatchStanding.UNCHECKED,
                BatchStanding.UNREAD, BatchStanding.UNREAD, BatchStanding.FAULT);
    }

    @Test
    void a_line_without_a_review_says_why_and_where() {
        assertThat(line(results().toList().get(3))).startsWith("{\"batchVersion\":1,\"number\":4,\"input\":\"plans/letter.json\",\"standing\":\"unread\","
                        + "\"message\":\"Nothing could be read of it, so nothing was reviewed.\",\"faults\":[{\"kind\":\"syntax\",")
                .endsWith("\"source\":\"small.json\",\"pointer\":\"\",\"line\":1,\"column\":1}]}\n");
    }

    @Test
    void a_fault_in_a_workbook_has_its_sheet() throws IOException {
        BatchResult result = BatchResult.unread(1, "plan.xlsx", Read.of("plan.xlsx", Optional.empty(), List.of(new Fault(
                        new Location("plan.xlsx", 7, 2, "", "due.by", "actions"), FaultKind.MALFORMED, "'soon' is not a date")), List.of(),
                SmallPapers.read("{}").places(), () -> ""), "Nothing could be read of it, so nothing was reviewed.");
        assertThat(SCHEMA.validate(line(result), InputFormat.JSON)).isEmpty();
        assertThat(new ObjectMapper().readTree(line(result)).at("/faults/0/sheet").textValue()).isEqualTo("actions");
    }

    @Test
    void the_closing_table_is_as_wide_as_the_style_says() {
        List<BatchRow> rows = results().map(BatchRow::of).toList();
        for (int width : List.of(70, 80, 100)) {
            assertThat(BatchText.closing(rows, Style.PLAIN.withWidth(width)).lines()).as("" + width).allMatch(line -> line.length() <= width)
                    .anyMatch(line -> line.strip().startsWith("plans/letter.json"))
                    .anyMatch(line -> line.startsWith("      Line 1, column 1: this is not JSON: papers start with '{'"));
        }
    }

    @Test
    void the_closing_line_counts_what_became_of_all() {
        BatchTotals totals = BatchTotals.NONE;
        for (BatchResult result : results().toList()) {
            totals = totals.and(result.standing());
        }
        String closing = new String(BatchJson.closing(totals), UTF_8);
        assertThat(closing).isEqualTo("{\"batchVersion\":1,\"closing\":{\"inputs\":6,\"passed\":1,\"stopped\":1,\"unchecked\":1,\"unread\":2,\"fault\":1}}\n");
        assertThat(SCHEMA.validate(closing, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_such_line() {
        String sound = line(BatchResult.of(1, "small.json", SmallPapers.reviewed()));
        for (String broken : List.of(sound.replace("\"passed\"", "\"fine\""), sound.replace("\"batchVersion\":1", "\"batchVersion\":2"),
                sound.replace("\"demand\"", "\"demnd\""), sound.replace("\"standing\":\"passed\",", ""))) {
            assertThat(broken).isNotEqualTo(sound);
            assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void the_closed_lists_of_the_schema_are_those_of_the_results() throws IOException {
        String schema = new String(BatchJson.schema(), UTF_8);
        for (BatchStanding standing : BatchStanding.values()) {
            assertThat(new ObjectMapper().readTree(schema).at("/oneOf/2/properties/closing/required").toString())
                    .contains("\"" + standing.getWord() + "\"");
        }
    }

    @Test
    void the_closing_table_is_as_a_person_found_it_good() throws IOException {
        String table = BatchText.closing(rows(), Style.PLAIN);
        assertThat(table.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        Golden.assertSame("batch-table.txt", table);
    }

    private static List<BatchRow> rows() {
        return List.of(
                row(1, "plans/exampleford.json", BatchStanding.PASSED, "Exampleford", new BatchRow.Counts(0, 0, 3, 31, 0, 0)),
                row(2, "plans/a-folder-with-a-long-name/samplebury-and-exampleford-2025-26.json", BatchStanding.STOPPED,
                        "Samplebury and Exampleford", new BatchRow.Counts(12, 3, 104, 57, 0, 15)),
                row(3, "districts.ndjson:17", BatchStanding.UNCHECKED, "Vale of Glamorgan", new BatchRow.Counts(0, 0, 9, 8, 286, 0)),
                new BatchRow(4, "bad\u001b[31m\u202e.json", BatchStanding.UNREAD, Optional.empty(), Optional.empty(), Optional.empty(), 1,
                        Optional.of("Line 1, column 1: this\u001b[31m is not JSON: papers start with '{', but the file starts with 'D'. Is it the right file?")),
                new BatchRow(5, "odd.json", BatchStanding.FAULT, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty()));
    }

    private static BatchRow row(int number, String name, BatchStanding standing, String area, BatchRow.Counts counts) {
        return new BatchRow(number, name, standing, Optional.of(area), Optional.of(PlanYear.parse("2025-26")), Optional.of(counts), 0, Optional.empty());
    }

    @Test
    void a_row_has_what_is_counted_in_the_review() {
        BatchRow row = BatchRow.of(BatchResult.of(2, "whole.json", SmallPapers.whole()));
        assertThat(row.area()).hasValue("Sevenoaks");
        assertThat(row.year().map(PlanYear::toString)).hasValue("2024-25");
        assertThat(row.counts()).hasValueSatisfying(counts -> {
            assertThat(counts.gaps()).isEqualTo(SmallPapers.whole().review().summary().gaps()).isPositive();
            assertThat(counts.conflicts()).isEqualTo(SmallPapers.whole().review().summary().conflicts());
            assertThat(counts.questions()).isEqualTo(SmallPapers.whole().review().summary().toAsk()).isPositive();
            assertThat(counts.judgements()).isEqualTo(SmallPapers.whole().review().summary().toJudge()).isPositive();
            assertThat(counts.stopped()).isEqualTo(SmallPapers.whole().answer().stopped().size()).isPositive();
        });
        assertThat(BatchRow.of(BatchResult.of(3, "nowhere.json", SmallPapers.nowhere())).counts().orElseThrow().unchecked()).isPositive();
    }

    @Test
    void a_result_as_text_has_its_name_over_the_review_or_over_what_is_wrong() {
        List<BatchResult> results = results().toList();
        assertThat(BatchText.of(results.get(0), Style.PLAIN)).startsWith("INPUT 1: plans/small.json\n\n")
                .contains(ReviewText.of(SmallPapers.reviewed(), Style.PLAIN));
        assertThat(BatchText.of(results.get(3), Style.PLAIN)).isEqualTo("""
                INPUT 4: plans/letter.json
                Nothing could be read of it, so nothing was reviewed.
                  Line 1, column 1: this is not JSON: papers start with '{', but the file starts with 'D'. Is it the
                    right file?

                """);
        assertThat(BatchText.of(results.get(4), Style.COLOUR)).contains("\u001b[");
        assertThat(BatchText.of(results.get(4), Style.PLAIN)).doesNotContain("\u001b[");
    }
}
