package org.communitysafety.csp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.calendar.OwnMeetings;
import org.communitysafety.csp.io.MeetingsJson;
import org.junit.jupiter.api.Test;

class CalendarCommandTest {

    private static final String END = System.lineSeparator();

    @Test
    void the_cycle_is_told_with_meetings_and_holidays_as_often_as_they_are_given() {
        Run run = Run.of("calendar", "--area", "Sevenoaks", "--year", "2024-25", "--meeting", "cabinet=2024-03-14", "--meeting",
                "council=2024-04-04", "--holiday", "2024-03-29", "--holiday", "2024-04-01");
        assertThat(run.exit()).isEqualTo(Exit.NOTHING);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains("  A person must decide: The council on 4 April 2024 is after 31 March 2024. The")
                .containsSequence("  Publish the agenda and reports for the council on 4 April 2024", " ".repeat(64) + "by 25 March 2024")
                .anyMatch(line -> line.matches("  Revise the partnership plan \\.+ by 31 March 2024"));
    }

    @Test
    void the_year_is_read_as_people_write_it_and_a_day_written_otherwise_is_told_how() {
        Run run = Run.of("calendar", "--area", "Sevenoaks", "--year", "2025-26");
        for (String year : List.of("2025/26", "2025-2026", "2025/2026", "2025\u201326", " 2025-26 ")) {
            assertThat(Run.of("calendar", "--area", "Sevenoaks", "--year", year)).as(year).isEqualTo(run);
        }
        Run.assertUsage("Invalid value for option '--year': '2025/27' does not run", "calendar", "--area", "Sevenoaks", "--year", "2025/27");
        for (String day : List.of("13/03/2025", "13.3.2025", "2025/03/13", "13 March 2025", "13th mar 2025")) {
            Run wrong = Run.of("calendar", "--area", "Sevenoaks", "--year", "2025-26", "--meeting", "cabinet=" + day);
            assertThat(wrong.exit()).isEqualTo(Exit.USAGE);
            assertThat(wrong.err()).as(day).contains("is not a day as it is written here: for 13 March 2025 write 2025-03-13.").doesNotContain("such as");
        }
        assertThat(Run.of("duties", "--on", "31/02/2025").err()).doesNotContain("For ");
    }

    @Test
    void the_year_tells_which_area_of_a_name_is_meant() {
        assertThat(Run.of("calendar", "--area", "Dorset", "--year", "2018-19").out()).startsWith("The yearly cycle of Dorset "
                + "(E10000009)");
        assertThat(Run.of("calendar", "--area", "Dorset", "--year", "2019-20").out()).startsWith("The yearly cycle of Dorset "
                + "(E06000059)");
    }

    @Test
    void ics_is_for_calendars_and_json_for_programs() throws IOException {
        String ics = Run.of("calendar", "--area", "W06000015", "--year", "2025-26", "--format", "ics").out();
        assertThat(ics).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
        String json = Run.of("calendar", "--area", "W06000015", "--year", "2025-26", "--format", "json").out();
        assertThat(new ObjectMapper().readTree(json).get("year").textValue()).isEqualTo("2025-26");
        assertThat(Run.of("schema", "calendar").out()).contains("\"$id\": \"urn:community-safety-calendar:1\"");
    }

    private static final String MEETINGS = """
            {
              "format": "community-safety-meetings",
              "version": 1,
              "meetings": [
                {"kind": "cabinet", "on": "2024-03-14"},
                {"kind": "council", "on": "2024-04-04"}
              ],
              "holidays": ["2024-03-29", "2024-04-01"]
            }
            """;

    private static Run withMeetings(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("calendar", "--area", "Sevenoaks", "--year", "2024-25", "--meetings", "-"));
        args.addAll(List.of(more));
        return Run.with(file.getBytes(UTF_8), false, args.toArray(String[]::new));
    }

    @Test
    void meetings_in_a_file_are_those_given_one_by_one() {
        Run one = Run.of("calendar", "--area", "Sevenoaks", "--year", "2024-25", "--meeting", "cabinet=2024-03-14", "--meeting",
                "council=2024-04-04", "--holiday", "2024-03-29", "--holiday", "2024-04-01");
        assertThat(withMeetings(MEETINGS)).isEqualTo(one);
        assertThat(one.out()).contains("14 March 2024", "25 March 2024");
    }

    @Test
    void meetings_in_a_file_stand_beside_those_given_one_by_one_and_one_told_twice_is_one() {
        String both = withMeetings(MEETINGS, "--meeting", "scrutiny=2024-06-05", "--meeting", "cabinet=2024-03-14").out();
        assertThat(both).contains("5 June 2024", "14 March 2024");
        assertThat(withMeetings(MEETINGS, "--meeting", "cabinet=2024-03-14").out()).isEqualTo(withMeetings(MEETINGS).out());
    }

    @Test
    void a_file_of_meetings_with_a_fault_makes_no_calendar_and_tells_the_place() {
        Run wrong = withMeetings(MEETINGS.replace("cabinet", "cabinett").replace("2024-04-04", "4 April"));
        assertThat(wrong.exit()).isEqualTo(Exit.UNCHECKED);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).startsWith("Part of standard input could not be read, so no calendar was made.")
                .contains("Line 5, column 14: ", "Did you mean 'cabinet'?", "Line 6, column 31: ");
        Run papers = withMeetings("{\"format\": \"community-safety-papers\", \"version\": 1}");
        assertThat(papers.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(papers.err()).contains("only 'community-safety-meetings' is read here",
                "'csp schema meetings' tells what such a file holds.");
    }

    @Test
    void a_file_of_meetings_has_a_schema_and_a_canonical_form() {
        OwnMeetings meetings = MeetingsJson.read(MEETINGS.getBytes(UTF_8), "meetings.json").complete().orElseThrow();
        byte[] bytes = MeetingsJson.toBytes(meetings);
        assertThat(MeetingsJson.read(bytes, "again.json").complete()).contains(meetings);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "meetings").out(), InputFormat.JSON);
        assertThat(schema.validate(new String(bytes, UTF_8), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(MEETINGS.replace("cabinet", "board"), InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(MEETINGS.replace("\"on\"", "\"day\""), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void what_is_not_understood_exits_4_and_says_what_to_write() {
        Run.assertUsage("'csp calendar' wants --year YEAR. The year of the plan, such as 2025-26.", "calendar", "--area", "Sevenoaks");
        Run.assertUsage("Invalid value for option '--year': '2025' is not a year from April to March: for the one that starts in April 2025 write 2025-26.",
                "calendar", "--area", "Sevenoaks", "--year", "2025");
        Run.assertUsage("Invalid value for option '--meeting' (KIND=DATE): 'board=2025-01-01' is not a meeting and its day: write "
                + "cabinet=2025-03-13, with one of strategy-group, ",
                "calendar", "--area", "Sevenoaks", "--year", "2025-26", "--meeting", "board=2025-01-01");
        Run.assertUsage("There is no area 'Sevenoks'. Did you mean one of these?" + END + "  Sevenoaks (E07000111)",
                "calendar", "--area", "Sevenoks", "--year", "2025-26");
        Run.assertUsage("Weymouth and Portland (E07000053) ended on 31 March 2019, before the year 2025-26: it was replaced by "
                + "E06000059.",
                "calendar", "--area", "Weymouth and Portland", "--year", "2025-26");
        Run.assertUsage("The first plans under the 2007 Regulations were for 2008-09.", "calendar", "--area", "Sevenoaks",
                "--year", "2007-08");
    }
}
