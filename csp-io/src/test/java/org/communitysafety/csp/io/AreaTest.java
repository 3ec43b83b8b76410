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
import java.util.Locale;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.authority.PlaceRole;
import org.communitysafety.csp.io.result.Style;
import org.junit.jupiter.api.Test;

class AreaTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(AreaJson.schema(), UTF_8), InputFormat.JSON);

    private static Area area(String code) {
        return AreaRegister.embedded().find(code).orElseThrow();
    }

    private static String text(Place place) {
        return AreaText.of(place, Style.PLAIN);
    }

    @Test
    void the_text_of_sevenoaks() throws IOException {
        Golden.assertSame("area-sevenoaks.txt", text(Place.of(area("E07000111"), DAY)));
    }

    @Test
    void the_text_of_an_area_that_ended_without_a_day_and_after_its_end() throws IOException {
        Golden.assertSame("area-weymouth.txt", text(Place.of(area("E07000053"))) + "\n" + text(Place.of(area("E07000053"), DAY)));
    }

    @Test
    void the_json_of_every_area_is_what_its_schema_says_and_its_text_a_hundred_columns_wide() {
        for (Area area : AreaRegister.embedded().areas()) {
            for (Place place : new Place[] {Place.of(area), Place.of(area, DAY), Place.of(area, LocalDate.of(2008, 6, 1))}) {
                String json = new String(AreaJson.toBytes(place), UTF_8);
                assertThat(SCHEMA.validate(json, InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT)))).isEmpty();
                assertThat(text(place).lines()).allMatch(line -> line.length() <= 100);
            }
        }
    }

    @Test
    void the_json_tells_the_day_the_span_and_what_took_its_place() throws IOException {
        JsonNode after = new ObjectMapper().readTree(AreaJson.toBytes(Place.of(area("E07000053"), DAY)));
        assertThat(after.get("inUseTo").textValue()).isEqualTo("2019-03-31");
        assertThat(after.get("inUse").booleanValue()).isFalse();
        assertThat(after.at("/instead/0/code").textValue()).isEqualTo("E06000059");
        assertThat(after.get("bodies")).isEmpty();
        JsonNode whole = new ObjectMapper().readTree(AreaJson.toBytes(Place.of(area("E07000053"))));
        assertThat(whole.get("day").textValue()).isEqualTo("2019-03-31");
        assertThat(whole.get("dayGiven").booleanValue()).isFalse();
        assertThat(whole.get("bodies")).isNotEmpty();
    }

    @Test
    void a_day_that_the_lists_do_not_reach_is_told() {
        assertThat(text(Place.of(area("E07000111"), LocalDate.of(2026, 4, 2))))
                .contains("The newest list is of 1 April 2026: what changed after it is not known.");
        assertThat(text(Place.of(area("E07000111"), LocalDate.of(2026, 4, 1)))).doesNotContain("The newest list is");
        assertThat(text(Place.of(area("E07000111"), LocalDate.of(2008, 3, 31))))
                .contains("Areas that ended before 1 April 2008 are not in the lists.", "The oldest list read is of January "
                + "2017");
        assertThat(text(Place.of(area("E07000111"), LocalDate.of(2008, 4, 1)))).doesNotContain("Areas that ended before");
    }

    @Test
    void the_closed_lists_of_the_schema_are_those_of_the_register() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(AreaJson.schema());
        assertThat(schema.at("/properties/kind/enum")).extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Stream.of(AreaKind.values()).map(AreaKind::getWord).toList());
        assertThat(schema.at("/properties/bodies/items/properties/role/enum")).extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Stream.of(PlaceRole.values()).map(PlaceRole::getWord).toList());
    }

    @Test
    void a_line_tells_areas_of_one_name_apart() {
        assertThat(AreaText.line(area("E06000059"))).isEqualTo("Dorset (E06000059), unitary area, from 1 April 2019");
        assertThat(AreaText.line(area("E10000009"))).isEqualTo("Dorset (E10000009), county with districts, to 31 March 2019");
        assertThat(AreaText.line(area("E07000246"))).isEqualTo(
                "Somerset West and Taunton (E07000246), two-tier district in Somerset, from 1 April 2019, to 31 March 2023");
    }

    @Test
    void the_fictional_area_says_so() {
        assertThat(text(Place.of(area(AreaRegister.FICTIONAL_DISTRICT), DAY))).contains("This area does not exist: it is kept "
                + "for examples.");
    }
}
