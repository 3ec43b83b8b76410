package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

/** JSONTestSuite: what is no JSON is told as such, and what is JSON never is; see {@code parsers/SOURCE.md}. */
class JsonTestSuiteTest {

    private static final Set<FaultKind> NOT_JSON = Set.of(FaultKind.SYNTAX, FaultKind.ENCODING, FaultKind.LIMIT);
    private static final List<Case> CASES = cases();

    private record Case(String name, String text) {

        boolean isMangled() {
            return text.indexOf('\ufffd') >= 0;
        }

        byte[] alone() {
            return text.getBytes(UTF_8);
        }

        /** Papers with it as an extension, which may be any JSON. */
        byte[] asExtension() {
            return ("{\"format\":\"community-safety-papers\",\"version\":1,\"plan\":{\"id\":\"p\",\"title\":\"T\",\"extensions\":{\"test:one\":"
                    + text + "}}}").getBytes(UTF_8);
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = JsonTestSuiteTest.class.getResourceAsStream("/parsers/json-test-suite/tests.json")) {
            for (JsonNode one : new ObjectMapper().readTree(in)) {
                String text = one.path("repeated").asText("").repeat(one.path("times").asInt(0)) + one.get("input").textValue();
                cases.add(new Case(one.get("name").textValue(), text));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return cases;
    }

    private static void each(String letter, int expected, Consumer<Case> check) {
        List<Case> those = CASES.stream().filter(one -> one.name().startsWith(letter) && !one.isMangled()).toList();
        assertThat(those).hasSize(expected);
        those.forEach(check);
    }

    @Test
    void the_collection_is_there_whole_and_none_of_it_breaks_a_reader() {
        assertThat(CASES).hasSize(340);
        for (Case one : CASES) {
            HostileInput.PAPERS.check(one.alone());
            HostileInput.PAPERS.check(one.asExtension());
            HostileInput.ANSWERS.check(one.alone());
            HostileInput.MAPPING.check(one.alone());
            HostileInput.MEETINGS.check(one.alone());
            HostileInput.LINES.check(one.alone());
        }
    }

    @Test
    void json_that_is_no_papers_has_faults_of_what_it_says_and_none_of_syntax() {
        each("y_", 95, one -> {
            Read<Papers> read = PapersJson.read(one.alone(), one.name());
            assertThat(read.faults()).as(one.name()).isNotEmpty().extracting(Fault::kind).doesNotContain(FaultKind.SYNTAX, FaultKind.ENCODING);
        });
    }

    @Test
    void what_is_no_json_has_a_fault_that_says_so_where_it_is() {
        each("n_", 176, one -> {
            Read<Papers> read = PapersJson.read(one.alone(), one.name());
            assertThat(read.complete()).isEmpty();
            // Refused before what is wrong is looked at: an object without any field of papers, and a list that is nested beyond all limits.
            FaultKind before = one.text().startsWith("{") ? FaultKind.VERSION : FaultKind.MALFORMED;
            boolean refused = one.text().startsWith("{") || one.text().length() > 10_000;
            assertThat(read.faults()).as(one.name())
                    .anyMatch(fault -> NOT_JSON.contains(fault.kind()) || (refused && fault.kind() == before));
        });
    }

    @Test
    void json_is_kept_as_an_extension() {
        each("y_", 95, one -> assertThat(PapersJson.read(one.asExtension(), one.name()).faults()).as(one.name()).isEmpty());
    }

    @Test
    void what_is_no_json_is_no_extension() {
        each("n_", 176, one -> assertThat(PapersJson.read(one.asExtension(), one.name()).faults()).as(one.name())
                .anyMatch(fault -> NOT_JSON.contains(fault.kind())));
    }
}
