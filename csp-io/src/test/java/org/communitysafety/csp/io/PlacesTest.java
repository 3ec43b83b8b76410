package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Read<Papers> READ = Fixture.read("""
            {
              "format": "community-safety-papers", "version": 1,
              "plan": {
                "id": "plan", "title": "Plän",
                "actions": [
                  {"id": "a1", "text": "Täglich", "comment": "Each"},
                  {"id": "a2", "progress": [{"text": "Due"}, {"text": "Done"}], "text": "T", "extensions": {"x/y~:z": 1}}
                ]
              }
            }
            """);
    private static final Places PLACES = READ.places();
    private static final List<Action> ACTIONS = READ.complete().orElseThrow().getPlan().orElseThrow().getActions();

    @Test
    void an_element_stands_where_its_bracket_opens() {
        assertThat(PLACES.of(ACTIONS.get(1))).contains(new Location("plan.json", 7, 7, "/plan/actions/1"));
    }

    @Test
    void a_value_inside_an_element_stands_where_it_begins() {
        assertThat(PLACES.of(ACTIONS.get(0), "comment")).contains(new Location("plan.json", 6, 50, "/plan/actions/0/comment"));
        assertThat(PLACES.of(ACTIONS.get(1), "progress/1/text")).contains(new Location("plan.json", 7, 59, "/plan/actions/1/progress/1/text"));
    }

    @Test
    void a_value_that_an_element_does_not_have_stands_where_the_element_does() {
        assertThat(PLACES.of(ACTIONS.get(0), "due")).isEqualTo(PLACES.of(ACTIONS.get(0)));
        assertThat(PLACES.of(ACTIONS.get(0), "")).isEqualTo(PLACES.of(ACTIONS.get(0)));
        assertThat(PLACES.of(ACTIONS.get(0), "text/1")).isEqualTo(PLACES.of(ACTIONS.get(0)));
    }

    @Test
    void an_element_that_came_from_elsewhere_stands_nowhere_even_if_it_is_equal() {
        Action equal = Action.builder().like(ACTIONS.get(0)).build();
        assertThat(equal).isEqualTo(ACTIONS.get(0));
        assertThat(PLACES.of(equal)).isEmpty();
        assertThat(PLACES.of(equal, "text")).isEmpty();
    }

    @Test
    void a_pointer_leads_to_its_value() {
        assertThat(PLACES.at("")).contains(new Location("plan.json", 1, 1, ""));
        assertThat(PLACES.at("/plan/title")).contains(new Location("plan.json", 4, 28, "/plan/title"));
        assertThat(PLACES.at("/plan/actions/1/extensions/x~1y~0:z"))
                .contains(new Location("plan.json", 7, 107, "/plan/actions/1/extensions/x~1y~0:z"));
        assertThat(PLACES.at("/plan/actions/2")).isEmpty();
        assertThat(PLACES.at("plan")).isEmpty();
        assertThat(PLACES.at("/plan/title/x")).isEmpty();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void every_body_stands_where_its_own_bytes_are(@ForAll("papers") Papers papers) {
        byte[] bytes = PapersJson.toBytes(papers);
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        Read<Papers> read = PapersJson.read(bytes, "papers.json");
        List<? extends Element> bodies = read.complete().orElseThrow().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            Location place = read.places().of(bodies.get(i)).orElseThrow();
            assertThat(place.pointer()).isEqualTo("/bodies/" + i);
            assertThat(read.places().at(place.pointer())).contains(place);
            assertThat(lines[place.line() - 1].substring(place.column() - 1)).isEqualTo("{");
            Location name = read.places().of(bodies.get(i), "name").orElseThrow();
            assertThat(lines[name.line() - 1].substring(0, name.column() - 1)).isEqualTo("      \"name\": ");
        }
    }

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }
}
