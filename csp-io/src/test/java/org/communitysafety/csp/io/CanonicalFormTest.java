package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Resource;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static Plan plan(String amount, Map<String, String> extensions) {
        return Plan.builder()
                .id(ElementId.of("plan"))
                .title("Café – \"draft\"\n😀")
                .addResources(Resource.builder()
                        .id(ElementId.of("money"))
                        .text("Grant")
                        .amount(new BigDecimal(amount))
                        .addServes(Subject.DRUGS, Subject.ALCOHOL)
                        .build())
                .putAllExtensions(extensions)
                .build();
    }

    @Test
    void papers_are_written_in_the_order_of_the_tables_with_two_spaces_and_lf() {
        Papers papers = Papers.builder()
                .plan(plan("1.50E+3", Map.of("b:2", "{\"x\":[1.0,[]],\"y\":{}}", "a:1", "null")))
                .title("T")
                .build();
        assertThat(PapersJson.toBytes(papers)).asString(UTF_8).isEqualTo("""
                {
                  "format": "community-safety-papers",
                  "version": 1,
                  "title": "T",
                  "plan": {
                    "id": "plan",
                    "title": "Café – \\"draft\\"\\n😀",
                    "resources": [
                      {
                        "id": "money",
                        "text": "Grant",
                        "amount": 1.50E+3,
                        "serves": [
                          "drugs",
                          "alcohol"
                        ]
                      }
                    ],
                    "extensions": {
                      "a:1": null,
                      "b:2": {
                        "x": [
                          1.0,
                          []
                        ],
                        "y": {}
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void what_no_file_can_hold_is_refused_and_nothing_of_it_is_written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers half = Papers.builder().title("\ud83d").build();
        assertThatIllegalArgumentException().isThrownBy(() -> PapersJson.write(half, out)).withMessage("a text has half of a character in it");
        Papers huge = Papers.builder().plan(plan("1E+1001", Map.of())).build();
        assertThatIllegalArgumentException().isThrownBy(() -> PapersJson.write(huge, out)).withMessage("a number is far too long, too large or too small");
        Papers nameless = Papers.builder().plan(plan("1", Map.of("colour", "1"))).build();
        assertThatIllegalArgumentException().isThrownBy(() -> PapersJson.write(nameless, out)).withMessage("'colour' is not a namespaced name of an extension");
        for (String json : new String[] {"", "{", "1 2", "1".repeat(1001)}) {
            Papers broken = Papers.builder().plan(plan("1", Map.of("x:y", json))).build();
            assertThatIllegalArgumentException().as(json).isThrownBy(() -> PapersJson.write(broken, out)).withMessageStartingWith("an extension's value is not ");
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void the_largest_numbers_that_are_read_are_written_and_the_next_are_neither() throws IOException {
        for (String most : new String[] {"1E+1000", "1E-1000", "9".repeat(1000)}) {
            Papers papers = Papers.builder().plan(plan(most, Map.of())).build();
            assertThat(PapersJson.read(PapersJson.toBytes(papers), "papers.json").complete()).contains(papers);
        }
        for (String beyond : new String[] {"1E+1001", "1E-1001", "9".repeat(1001)}) {
            assertThat(Fixture.readPlan("\"resources\": [{\"id\": \"r\", \"text\": \"T\", \"amount\": " + beyond + "}]").faults()).as(beyond).hasSize(1);
        }
    }

    @Test
    void the_hash_is_that_of_the_bytes_as_they_came_whatever_their_encoding() {
        byte[] bytes = "\ufeff{}".getBytes(UTF_8);
        Read<Papers> read = PapersJson.read(bytes, "plan.json");
        bytes[3] = 'x';
        assertThat(read.sha256()).isEqualTo("aa25e978046d680ef8740d837e6de5bc1e2a2dc6089dbda1012544b538d53f65");
        assertThat(read.source()).isEqualTo("plan.json");
        assertThat(read).hasToString("plan.json: 1 fault");
        assertThat(Fixture.read("{\"title\": \"T\"}")).hasToString("plan.json: 2 faults");
    }

    @Test
    void bodies_that_share_an_id_are_written_as_they_are() {
        Body body = Body.builder().id(ElementId.of("b")).name("B").build();
        Papers twice = Papers.builder().addBodies(body, body).build();
        assertThat(PapersJson.read(PapersJson.toBytes(twice), "papers.json").partial()).contains(twice);
    }
}
