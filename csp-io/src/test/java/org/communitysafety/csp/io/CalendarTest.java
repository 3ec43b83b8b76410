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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.calendar.CycleNoteKind;
import org.communitysafety.csp.calendar.OwnDate;
import org.communitysafety.csp.calendar.OwnDateKind;
import org.communitysafety.csp.calendar.Step;
import org.communitysafety.csp.calendar.StepBasis;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(CalendarJson.schema(), UTF_8), InputFormat.JSON);

    private static YearlyCycle cycle(String code, String... dates) {
        return YearlyCycle.of(AreaRegister.embedded().find(code).orElseThrow(), new PlanYear(2025),
                Stream.of(dates).map(OwnDate::parse).toList(), Set.of(LocalDate.of(2025, 4, 18)));
    }

    private static YearlyCycle sevenoaks() {
        return cycle("E07000111", "strategy-group=2024-12-10", "cabinet=2025-03-13", "council=2025-03-25");
    }

    private static YearlyCycle late() {
        return cycle("E07000111", "strategy-group=2025-04-08", "cabinet=2025-04-17", "council=2025-04-22",
                "public-meeting=2024-05-01");
    }

    /** The lines with folding taken out, as a reader of the file does first. */
    private static List<String> unfolded(YearlyCycle cycle) {
        return List.of(new String(CalendarFile.toBytes(cycle), UTF_8).replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> values(YearlyCycle cycle, String property) {
        return unfolded(cycle).stream().filter(line -> line.startsWith(property
                + ":")).map(line -> line.substring(property.length() + 1)).toList();
    }

    @Test
    void the_text_of_sevenoaks_with_its_meetings() throws IOException {
        Golden.assertSame("calendar-sevenoaks.txt", CalendarText.of(sevenoaks(), Style.PLAIN));
    }

    @Test
    void the_text_of_sevenoaks_with_meetings_that_come_too_late() throws IOException {
        Golden.assertSame("calendar-late.txt", CalendarText.of(late(), Style.PLAIN));
    }

    @Test
    void the_text_of_cardiff() throws IOException {
        Golden.assertSame("calendar-cardiff.txt", CalendarText.of(cycle("W06000015", "cabinet=2025-03-20", "council=2025-03-27",
                "serious-violence-strategy=2025-05-01"), Style.PLAIN));
    }

    @Test
    void the_text_of_the_city() throws IOException {
        Golden.assertSame("calendar-city.txt", CalendarText.of(cycle("E09000001", "council=2025-03-06"), Style.PLAIN));
    }

    @Test
    void the_text_is_at_most_a_hundred_columns_wide() {
        for (YearlyCycle cycle : List.of(sevenoaks(), late(), cycle("W06000015"), cycle("E10000016"))) {
            assertThat(CalendarText.of(cycle, Style.PLAIN).lines()).allMatch(line -> line.length() <= 100);
            assertThat(CalendarText.of(cycle, Style.COLOUR)).contains("\u001b[");
        }
    }

    @Test
    void the_json_is_what_its_schema_says_and_has_every_step() throws IOException {
        for (YearlyCycle cycle : List.of(sevenoaks(), late(), cycle("W06000015"), cycle("E10000016"))) {
            String json = new String(CalendarJson.toBytes(cycle), UTF_8);
            assertThat(SCHEMA.validate(json, InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT)))).isEmpty();
            JsonNode read = new ObjectMapper().readTree(json);
            assertThat(read.get("steps")).extracting(step -> step.get("id").textValue())
                    .isEqualTo(cycle.getSteps().stream().map(Step::id).toList());
            assertThat(read.at("/holidays/0").textValue()).isEqualTo("2025-04-18");
        }
        JsonNode plan = new ObjectMapper().readTree(CalendarJson.toBytes(cycle("E07000111"))).at("/steps/3");
        assertThat(plan.fieldNames()).toIterable()
                .containsExactly("id", "title", "who", "last", "basis", "instrument", "provision", "link", "note");
    }

    @Test
    void the_closed_lists_of_the_schema_are_those_of_the_calendar() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(CalendarJson.schema());
        assertThat(schema.at("/properties/dates/items/properties/kind/enum")).extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Stream.of(OwnDateKind.values()).map(OwnDateKind::getWord).toList());
        assertThat(schema.at("/properties/notes/items/properties/kind/enum")).extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Stream.of(CycleNoteKind.values()).map(CycleNoteKind::getWord).toList());
        assertThat(schema.at("/properties/steps/items/properties/basis/enum")).extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Stream.of(StepBasis.values()).map(StepBasis::getWord).toList());
    }

    @Test
    void the_file_begins_and_ends_as_a_calendar_with_what_rfc_5545_requires() {
        List<String> lines = unfolded(sevenoaks());
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Community safety papers//Yearly cycle 1//EN");
        assertThat(lines).endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(new String(CalendarFile.toBytes(sevenoaks()), UTF_8)).endsWith("END:VCALENDAR\r\n");
        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSameSizeAs(lines.stream().filter("END:VEVENT"::equals).toList());
    }

    @Test
    void every_step_with_a_day_is_an_event_of_one_whole_day() {
        YearlyCycle cycle = sevenoaks();
        List<String> days = cycle.getSteps().stream().flatMap(step -> step.day().stream()).map(day -> day.toString().replace("-", "")).toList();
        List<String> next = cycle.getSteps().stream().flatMap(step -> step.day().stream())
                .map(day -> day.plusDays(1).toString().replace("-", "")).toList();
        assertThat(values(cycle, "DTSTART;VALUE=DATE")).isEqualTo(days);
        assertThat(values(cycle, "DTEND;VALUE=DATE")).isEqualTo(next);
        assertThat(values(cycle, "DTSTAMP")).hasSameSizeAs(days).containsOnly("20240401T000000Z");
        assertThat(values(cycle, "SUMMARY")).contains("Last day: Revise the partnership plan", "The cabinet meets",
                "From today: Publish a summary of the plan in the area");
    }

    @Test
    void steps_without_a_day_stand_in_the_description_of_the_calendar() {
        String description = values(sevenoaks(), "DESCRIPTION").get(0);
        assertThat(description).startsWith("Without a day\\, and so without an event:\\nPublish a revised serious violence "
                + "strategy\\, when");
        assertThat(values(sevenoaks(), "SUMMARY")).noneMatch(summary -> summary.contains("serious violence"));
        assertThat(values(late(), "DESCRIPTION").get(0)).startsWith("Too late: The first strategy group given is on 8 April "
                + "2025\\, after");
        assertThat(unfolded(cycle("E10000016")).get(6)).isEqualTo("BEGIN:VEVENT");
    }

    @Test
    void an_event_has_the_same_uid_whenever_it_is_asked_for_and_no_other_has_it() {
        List<String> uids = values(sevenoaks(), "UID");
        assertThat(uids).doesNotHaveDuplicates().allMatch(uid -> uid.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        List<String> fewer = values(cycle("E07000111"), "UID");
        assertThat(uids).containsAll(fewer);
        assertThat(values(cycle("E07000112"), "UID")).doesNotContainAnyElementsOf(uids);
        YearlyCycle next = YearlyCycle.of(sevenoaks().getArea(), new PlanYear(2026));
        assertThat(values(next, "UID")).doesNotContainAnyElementsOf(uids);
        assertThat(fewer.get(0)).as("made once by hand: name-based, of community-safety-papers/E07000111/2025-26/views")
                .isEqualTo("f8ecb7cb-114b-33a6-a0eb-0805bcad2c2e");
    }

    @Test
    void the_same_cycle_gives_the_same_bytes() {
        assertThat(CalendarFile.toBytes(sevenoaks())).isEqualTo(CalendarFile.toBytes(sevenoaks()));
    }
}
