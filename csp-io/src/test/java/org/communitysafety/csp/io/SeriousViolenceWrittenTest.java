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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.ViolenceKind;
import org.junit.jupiter.api.Test;

class SeriousViolenceWrittenTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ReviewJson.schema(), UTF_8), InputFormat.JSON);

    private static final String STRATEGY = """
              "seriousViolenceStrategy": {
                "id": "svs",
                "title": "Kent Safer Lives Strategy",
                "date": "2024-01-15",
                "madeUnder": ["section-8", "section-9"],
                "areas": ["E07000111", "E07000107"],
                "definition": "What wounds",
                "kinds": [
                  {
                    "id": "knives",
                    "kind": "knife-crime",
                    "text": "41 in 2023",
                    "causes": [{ "id": "debts", "text": "Debts" }]
                  },
                  { "id": "abuse", "kind": "domestic-abuse", "causeLimit": "Not told" },
                  { "id": "terror", "kind": "terrorism" }
                ],
                "cohorts": [{ "id": "men", "text": "Men of 18 to 24", "visibility": "partners" }],
                "dataGaps": [{ "id": "unit", "text": "No count at the unit" }],
                "exclusions": [{ "id": "stalking", "text": "Stalking" }],
                "consulted": [{ "id": "prisons", "as": "prison", "noneInArea": true }],
                "checks": [{ "id": "safe", "head": "safety", "text": "A name was taken out" }],
                "first": true
              },
              "records": {
                "publications": [
                  {
                    "id": "news",
                    "what": "serious-violence-strategy",
                    "paper": "svs",
                    "on": "2024-01-22",
                    "webAddress": "https://example.org/lives",
                    "languages": ["english"],
                    "forms": ["Booklet"]
                  }
                ]
              },
              "assessment": {""";

    private static ReviewedPapers reviewed() {
        return SmallPapers.reviewed(SmallPapers.JSON.replace("\"assessment\": {", STRATEGY.strip()), ReviewOptions.USUAL);
    }

    @Test
    void the_strategy_stands_in_the_review_at_a_glance() throws IOException {
        ReviewedPapers reviewed = reviewed();
        assertThat(reviewed.read().faults()).isEmpty();
        JsonNode glance = MAPPER.readTree(ReviewJson.toBytes(reviewed)).get("seriousViolence");
        assertThat(glance.get("strategy").asText()).isEqualTo("Kent Safer Lives Strategy");
        assertThat(words(glance.get("madeUnder"))).containsExactly("section-8", "section-9");
        assertThat(glance.get("kinds")).hasSize(3);
        assertThat(glance.at("/kinds/0/kind").asText()).isEqualTo("knife-crime");
        assertThat(glance.at("/kinds/0/namedByTheAct").asBoolean()).isFalse();
        assertThat(glance.at("/kinds/0/line").asInt()).isPositive();
        assertThat(glance.at("/kinds/1/namedByTheAct").asBoolean()).isTrue();
        assertThat(glance.at("/kinds/2/leftOutByTheAct").asBoolean()).isTrue();
        assertThat(words(glance.get("namedByTheActNotIdentified")))
                .containsExactly("sexual-offences", "threats", "violence-against-property");
        assertThat(glance.at("/causes/0/text").asText()).isEqualTo("Debts");
        assertThat(glance.at("/cohorts/0/visibility").asText()).isEqualTo("partners");
        assertThat(glance.at("/consulted/0/noneInArea").asBoolean()).isTrue();
        assertThat(glance.get("published").asText()).isEqualTo("2024-01-22");
        assertThat(glance.get("lastDayToSend").asText()).isEqualTo("2024-01-28");
        assertThat(words(glance.get("leaveOutsChecked"))).containsExactly("safety");
        assertThat(glance.toString()).doesNotContain("A name was taken out");
    }

    @Test
    void what_is_written_is_what_the_schema_says() {
        for (ReviewedPapers reviewed : List.of(reviewed(), SmallPapers.reviewed())) {
            assertThat(SCHEMA.validate(new String(ReviewJson.toBytes(reviewed), UTF_8), InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT))))
                    .isEmpty();
        }
    }

    @Test
    void the_closed_lists_of_the_schema_are_those_of_the_papers() throws IOException {
        JsonNode schema = MAPPER.readTree(ReviewJson.schema());
        String glance = "/properties/seriousViolence/properties";
        assertWords(schema.at("/$defs/violenceKind/enum"), ViolenceKind.values());
        assertWords(schema.at(glance + "/madeUnder/items/enum"), MadeUnder.values());
        assertWords(schema.at(glance + "/leaveOutsChecked/items/enum"), LeaveOutHead.values());
        assertWords(schema.at(glance + "/consulted/items/properties/as/enum"), ConsulteeKind.values());
    }

    @Test
    void before_the_duty_there_is_nothing_of_it() throws IOException {
        ReviewedPapers before = SmallPapers.reviewed(SmallPapers.JSON, ReviewOptions.USUAL.on(LocalDate.of(2023, 1, 30)));
        assertThat(MAPPER.readTree(ReviewJson.toBytes(before)).has("seriousViolence")).isFalse();
        assertThat(ReviewText.of(before, Style.PLAIN)).doesNotContain("SERIOUS VIOLENCE AT A GLANCE");
    }

    @Test
    void the_text_tells_it_too_with_the_last_of_the_seven_days() {
        assertThat(ReviewText.of(reviewed(), Style.PLAIN))
                .contains("SERIOUS VIOLENCE AT A GLANCE (PCSCA 2022 ss.8 to 13; not the strategy in the plan)\n"
                        + "  Strategy           \"Kent Safer Lives Strategy\"\n")
                .contains("22 January 2024; last day to send it: 28 January 2024\n")
                .contains("Sevenoaks (E07000111)", "Dartford (E07000107)")
                .contains("prison (none in the area)\n")
                .contains("terrorism (left out by the Act)")
                .doesNotContain("A name was taken out");
    }

    @Test
    void the_youth_offending_team_has_the_row_of_the_specified_authorities() throws IOException {
        List<String> rows = new ArrayList<>();
        MAPPER.readTree(ReviewJson.toBytes(SmallPapers.reviewed())).get("authorities")
                .forEach(answer -> rows.add(answer.get("row").asText()));
        assertThat(rows).endsWith("PCSCA22-11-4").filteredOn("PCSCA22-11-4"::equals).hasSize(1);
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static void assertWords(JsonNode list, Word... values) {
        assertThat(words(list)).containsExactlyInAnyOrderElementsOf(Stream.of(values).map(Word::getWord).toList());
    }
}
