package org.communitysafety.csp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
                .contains("  A person must decide: The council on 4 April 2024 is after 31 March 2024. The Regulations bind the")
                .anyMatch(line -> line.matches("  Publish the agenda and reports for the council on 4 April 2024 \\.+ by 25 "
                + "March 2024"))
                .anyMatch(line -> line.matches("  Revise the partnership plan \\.+ by 31 March 2024"));
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

    @Test
    void what_is_not_understood_exits_4_and_says_what_to_write() {
        assertUsage("Missing required option: '--year=YEAR'.", "calendar", "--area", "Sevenoaks");
        assertUsage("Invalid value for option '--year': '2025' is not a year from April to March: write 2024-25.",
                "calendar", "--area", "Sevenoaks", "--year", "2025");
        assertUsage("Invalid value for option '--meeting' (KIND=DATE): 'board=2025-01-01' is not a meeting and its day: write "
                + "cabinet=2025-03-13, with one of strategy-group, ",
                "calendar", "--area", "Sevenoaks", "--year", "2025-26", "--meeting", "board=2025-01-01");
        assertUsage("There is no area 'Sevenoks'. Did you mean one of these?" + END + "  Sevenoaks (E07000111)",
                "calendar", "--area", "Sevenoks", "--year", "2025-26");
        assertUsage("Weymouth and Portland (E07000053) ended on 31 March 2019, before the year 2025-26: it was replaced by "
                + "E06000059.",
                "calendar", "--area", "Weymouth and Portland", "--year", "2025-26");
        assertUsage("The first plans under the 2007 Regulations were for 2008-09.", "calendar", "--area", "Sevenoaks",
                "--year", "2007-08");
    }

    private static void assertUsage(String said, String... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(said);
    }
}
