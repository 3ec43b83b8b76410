package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(AnswersJson.schema(), UTF_8), InputFormat.JSON);

    private static final Answers FULL = Answers.builder()
            .note("Kept by the community safety team.")
            .year(new PlanYear(2025))
            .addAnswers(PersonAnswer.builder()
                    .duty(DutyId.of("SI2007-1830-R13A"))
                    .question("On which day was the copy sent?")
                    .answer(Answered.DOES_NOT_ARISE)
                    .by("Head of Community Safety")
                    .on(LocalDate.of(2025, 6, 3))
                    .reason("There is no commissioner.")
                    .document("Minutes")
                    .page("4")
                    .owner("Clerk")
                    .lastDay(LocalDate.of(2026, 3, 31))
                    .extensions(Map.of("example.gov.uk:case", "12"))
                    .build())
            .build();

    private static final String CANONICAL = """
            {
              "format": "community-safety-answers",
              "version": 1,
              "note": "Kept by the community safety team.",
              "year": "2025-26",
              "answers": [
                {
                  "duty": "SI2007-1830-R13A",
                  "question": "On which day was the copy sent?",
                  "answer": "does-not-arise",
                  "by": "Head of Community Safety",
                  "on": "2025-06-03",
                  "reason": "There is no commissioner.",
                  "document": "Minutes",
                  "page": "4",
                  "owner": "Clerk",
                  "lastDay": "2026-03-31",
                  "extensions": {
                    "example.gov.uk:case": 12
                  }
                }
              ]
            }
            """;

    private static Read<Answers> read(String text) {
        return AnswersJson.read(text.getBytes(UTF_8), "answers.json");
    }

    /** An entry that starts on line 2. */
    private static Read<Answers> entry(String fields) {
        return read("{\"format\": \"community-safety-answers\", \"version\": 1, \"answers\": [\n{" + fields + "}]}");
    }

    private static List<String> told(Read<Answers> read) {
        return read.faults().stream().map(Fault::toString).toList();
    }

    private static boolean schemaAccepts(String document) {
        return SCHEMA.validate(document, InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT))).isEmpty();
    }

    @Test
    void every_field_is_written_in_its_order_and_read_again() throws IOException {
        assertThat(new String(AnswersJson.toBytes(FULL), UTF_8)).isEqualTo(CANONICAL);
        assertThat(read(CANONICAL).complete()).contains(FULL);
        assertThat(schemaAccepts(CANONICAL)).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswersJson.write(FULL, out);
        assertThat(out.toByteArray()).isEqualTo(CANONICAL.getBytes(UTF_8));
        assertThat(AnswersJson.read(new ByteArrayInputStream(out.toByteArray()), "stream", ReadOptions.USUAL).complete()).contains(FULL);
        assertThat(read(CANONICAL).sha256()).hasSize(64);
    }

    @Test
    void no_answers_are_a_file_with_its_head_alone() {
        byte[] bytes = AnswersJson.toBytes(Answers.NONE);
        assertThat(bytes).asString(UTF_8).isEqualTo("{\n  \"format\": \"community-safety-answers\",\n  \"version\": 1\n}\n");
        assertThat(AnswersJson.read(bytes, "none").complete()).contains(Answers.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"duty\": \"CDA98-6-1-A\"",
        "\"duty\": \"CDA98-6-1-A\", \"question\": \"Is it enough?\"",
        "\"duty\": \"CDA98-6-1-A\", \"answer\": \"\", \"by\": \"\", \"on\": \"\", \"reason\": \"\", \"document\": \" \", \"page\": \"\","
                + " \"owner\": \"\", \"lastDay\": \"\""
    })
    void an_entry_in_which_nothing_is_filled_in_is_open_and_no_fault(String fields) {
        Read<Answers> read = entry(fields);
        assertThat(told(read)).isEmpty();
        assertThat(read.complete()).contains(Answers.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"answer\": \"met\"|is begun, but lacks 'by', the post or role of who gives it; 'on', the day it was given: fill that in, or empty the rest while it is open.",
        "\"answer\": \"met\", \"by\": \" \", \"on\": \"2025-06-03\"|is begun, but lacks 'by', the post or role of who gives it: fill that in, or empty the rest while it is open.",
        "\"reason\": \"Done.\", \"by\": \"Clerk\", \"on\": \"2025-06-03\"|is begun, but lacks 'answer': fill that in, or empty the rest while it is open.",
        "\"answer\": \"met\", \"by\": \"Clerk\", \"on\": \"\"|is begun, but lacks 'on', the day it was given: fill that in, or empty the rest while it is open.",
        "\"answer\": \"met\", \"by\": \"Clerk\", \"on\": \"2025-06-03\", \"page\": \"4\"|gives a page of no document: add 'document'.",
        "\"answer\": \"met\", \"by\": \"Clerk\", \"on\": \"2025-06-03\", \"lastDay\": \"2025-06-02\"|has a 'lastDay' before the day in 'on', on which it was given."
    })
    void an_entry_that_is_begun_tells_at_its_line_what_it_lacks(String fields, String why) {
        Read<Answers> read = entry("\"duty\": \"CDA98-6-1-A\", " + fields);
        assertThat(told(read)).containsExactly("answers.json:2:1 /answers/0 malformed: an answer " + why);
        assertThat(read.partial().orElseThrow().getAnswers()).isEmpty();
        assertThat(read.isWhollyRead("/answers")).isFalse();
    }

    @Test
    void a_wrong_value_is_told_once_at_its_place_and_what_is_sound_beside_it_is_kept() {
        Read<Answers> read = read(CANONICAL.replace("\"answers\": [", """
                "answers": [
                    {"duty": "CDA98-6-1-A", "answer": "yes", "by": "Clerk", "on": "2025-06-03"},
                    {"duty": "CDA98-6-1-A", "answer": "mett", "by": "Clerk", "on": "3 June"},
                    {"duty": "section 6", "answer": "met", "by": "Clerk", "on": "2025-06-03"},
                    {"answer": "met", "by": "Clerk", "on": "2025-06-03"},
                    {"duty": "CDA98-6-1-A", "answer": "met", "by": "Clerk", "on": "2025-06-03", "raeson": "Done."},"""));
        assertThat(told(read)).containsExactly(
                "answers.json:7:39 /answers/0/answer malformed: 'yes' is not one of: met, not-met, does-not-arise, accepted-gap.",
                "answers.json:8:39 /answers/1/answer malformed: 'mett' is not one of: met, not-met, does-not-arise, accepted-gap."
                        + " Did you mean 'met'?",
                "answers.json:8:68 /answers/1/on malformed: '3 June' is not a day: write one such as 2026-03-31.",
                "answers.json:9:14 /answers/2/duty malformed: 'section 6' is not the id of a duty: write one such as CDA98-6-1-A.",
                "answers.json:10:5 /answers/3 missing: an answer needs 'duty': add it.",
                "answers.json:11:81 /answers/4/raeson unknown: an answer has no field 'raeson', so it was not read. Did you mean 'reason'?");
        assertThat(read.partial().orElseThrow().getAnswers()).hasSize(2).contains(FULL.getAnswers().get(0));
    }

    @Test
    void papers_given_as_answers_are_refused_and_the_other_way_round() {
        String papers = "{\"format\": \"community-safety-papers\", \"version\": 1}";
        assertThat(told(read(papers))).containsExactly("answers.json:1:12 /format version: the format is 'community-safety-papers', but only"
                + " 'community-safety-answers' is read here, so nothing of the file was used. Is it the right file?");
        assertThat(read(papers).partial()).isEmpty();
        assertThat(Fixture.told(PapersJson.read(CANONICAL.getBytes(UTF_8), "plan.json"))).containsExactly(
                "plan.json:2:13 /format version: the format is 'community-safety-answers', but only 'community-safety-papers' is read here,"
                        + " so nothing of the file was used. Is it the right file?");
    }

    @Test
    void what_is_no_answers_at_all_is_told_in_words_of_answers() {
        assertThat(told(read("{\"name\": 1}"))).containsExactly("answers.json:1:1 version: these are not community safety answers: no field of"
                + " answers is here, so nothing of the file was used. A file of answers starts with {\"format\": \"community-safety-answers\","
                + " \"version\": 1. Is it the right file?");
        assertThat(told(read("[]"))).containsExactly("answers.json:1:1 malformed: these are not community safety answers: such answers start with"
                + " '{', but the file starts with '['. Is it the right file?");
        assertThat(told(read("%PDF-1.7"))).containsExactly(
                "answers.json:1:1 syntax: this is a PDF file, not JSON: export or write the answers in it as JSON.");
        assertThat(told(read(CANONICAL + "}"))).singleElement().asString().contains("there is more after the end of the answers");
        assertThat(told(read(CANONICAL.replace("\"version\": 1", "\"version\": 2")))).singleElement().asString().contains("only version 1 is read here");
    }

    @Test
    void limits_hold() {
        byte[] bytes = CANONICAL.getBytes(UTF_8);
        assertThat(AnswersJson.read(bytes, "a", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(20))).partial()).isEmpty();
        assertThat(AnswersJson.read(bytes, "a", ReadOptions.USUAL.withLimits(Limits.USUAL.withTextLength(3))).faults()).isNotEmpty();
    }

    @Test
    void what_no_file_can_hold_is_not_written() {
        Answers half = Answers.builder().note("\ud83d").build();
        assertThatThrownBy(() -> AnswersJson.toBytes(half)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"answer\": \"does-not-arise\"|\"answer\": \"yes\"",
        "\"answer\": \"does-not-arise\"|\"answer\": true",
        "\"by\"|\"who\"",
        "\"on\": \"2025-06-03\"|\"on\": \"2025-6-3\"",
        "\"lastDay\": \"2026-03-31\"|\"lastDay\": \"2026-02-30\"",
        "\"SI2007-1830-R13A\"|\"reg 13A\"",
        "\"duty\": \"SI2007-1830-R13A\",|",
        "\"year\": \"2025-26\"|\"year\": \"2025\"",
        "\"version\": 1|\"version\": 2",
        "\"page\": \"4\"|\"page\": 4"
    })
    void the_schema_and_the_reader_refuse_the_same(String sound, String wrong) {
        String spoilt = CANONICAL.replace(sound, wrong == null ? "" : wrong);
        assertThat(spoilt).isNotEqualTo(CANONICAL);
        assertThat(read(spoilt).faults()).isNotEmpty();
        assertThat(schemaAccepts(spoilt)).isFalse();
    }

    @Test
    void the_schema_says_what_it_is_and_describes_every_field() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(AnswersJson.schema());
        assertThat(schema.get("$id").asText()).isEqualTo("urn:community-safety-answers:1");
        assertThat(schema.at("/$defs/PersonAnswer/required").toString()).isEqualTo("[\"duty\"]");
        assertThat(schema.at("/$defs/PersonAnswer/properties/answer/anyOf/0/enum").toString())
                .isEqualTo("[\"met\",\"not-met\",\"does-not-arise\",\"accepted-gap\"]");
        schema.get("$defs").forEach(definition -> {
            assertThat(definition.get("additionalProperties").asBoolean(true)).isFalse();
            definition.get("properties").forEach(field -> assertThat(field.get("description").asText()).isNotBlank());
        });
    }

    /** Without a year, answers count beside papers for any: a year that was lost must not make them count for more. */
    @Test
    void nothing_is_answered_for_a_year_that_could_not_be_read_or_stands_there_twice() {
        for (String wrong : List.of("\"year\": \"2025\"", "\"year\": \"2024-25\", \"year\": \"2025-26\"")) {
            Read<Answers> read = read(CANONICAL.replace("\"year\": \"2025-26\"", wrong));
            assertThat(read.faults()).as(wrong).hasSize(1);
            assertThat(read.partial()).as(wrong).isEmpty();
        }
        assertThat(read(CANONICAL.replace("\"year\": \"2025-26\"", "\"year\": \"\"")).complete().orElseThrow().getYear()).isEmpty();
    }
}
