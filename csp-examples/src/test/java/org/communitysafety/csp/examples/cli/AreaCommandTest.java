package org.communitysafety.csp.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AreaCommandTest {

    private static final String END = System.lineSeparator();

    @Test
    void an_area_is_told_by_its_name_as_by_its_code() {
        Run named = Run.of("area", "sevenoaks", "--on", "2024-04-01");
        assertThat(named).isEqualTo(Run.of("area", "E07000111", "--on", "2024-04-01"));
        assertThat(named.exit()).isEqualTo(Exit.NOTHING);
        assertThat(named.err()).isEmpty();
        assertThat(named.out()).startsWith("Sevenoaks (E07000111)\n").contains("\nAs at 1 April 2024.\n",
                "  Kent County Council ...");
    }

    @Test
    void a_name_of_several_words_needs_no_quotation_marks() {
        assertThat(Run.of("area", "suffolk", "coastal", "--on", "2019-03-31").out()).startsWith("Suffolk Coastal (E07000205)\n");
        assertThat(Run.of("area", "--on", "2019-03-31", "suffolk", "coastal"))
                .isEqualTo(Run.of("area", "Suffolk Coastal", "--on", "2019-03-31"));
    }

    @Test
    void without_a_day_the_newest_that_the_lists_know_is_said() {
        assertThat(Run.of("area", "Sevenoaks").out()).contains("No day was given: what follows is as at 1 April 2026, the day of the newest\nlist.");
        assertThat(Run.of("area", "Weymouth and Portland").out())
                .contains("In use            since before 1 April 2009 to 31 March 2019", "as at 31 March 2019, its last day.");
    }

    @Test
    void several_areas_of_a_name_are_told_apart_unless_the_day_tells() {
        Run both = Run.of("area", "Dorset");
        assertThat(both.exit()).isEqualTo(Exit.USAGE);
        assertThat(both.out()).isEmpty();
        assertThat(both.err()).isEqualTo("Several areas are called 'Dorset'. Give the code of one, or a day on which only one "
                + "was in use:"
                + END + "  Dorset (E06000059), unitary area, from 1 April 2019"
                + END + "  Dorset (E10000009), county with districts, to 31 March 2019" + END);
        assertThat(Run.of("area", "Dorset", "--on", "2019-04-01").out()).startsWith("Dorset (E06000059)");
        assertThat(Run.of("area", "Dorset", "--on", "2019-03-31").out()).startsWith("Dorset (E10000009)");
    }

    @Test
    void a_mistyped_name_is_met_with_near_ones() {
        Run near = Run.of("area", "Taunton");
        assertThat(near.exit()).isEqualTo(Exit.USAGE);
        assertThat(near.err()).startsWith("There is no area 'Taunton'. Did you mean one of these?" + END)
                .contains("  Taunton Deane (E07000190), two-tier district in Somerset, to 31 March 2019" + END);
        assertThat(Run.of("area", "Xyzzyplugh").err())
                .isEqualTo("There is no area 'Xyzzyplugh'. Give its code, such as E07000111, or its name." + END);
        assertThat(Run.of("area").err()).startsWith("'csp area' wants AREA. Its code, such as E07000111");
    }

    @Test
    void an_area_that_was_not_in_use_is_told_with_what_was() {
        assertThat(Run.of("area", "Suffolk Coastal", "--on", "2024-04-01").out())
                .contains("Not in use on 1 April 2024. In use there on that day: East Suffolk (E07000244).");
        assertThat(Run.of("area", "Dorset Council", "--on", "2019-03-31").out())
                .contains("Not in use on 31 March 2019. In use there on that day: East Dorset (E07000049),");
    }

    @Test
    void json_is_for_programs() throws IOException {
        String json = Run.of("area", "Ynys Môn", "--on", "2024-04-01", "--format", "json").out();
        assertThat(new ObjectMapper().readTree(json).at("/partnerships/0/code").textValue()).isEqualTo("W14000001");
        assertThat(Run.of("schema", "area").out()).contains("\"$id\": \"urn:community-safety-area:1\"");
    }
}
