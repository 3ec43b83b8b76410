package example.reviews;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.testing.SoundSets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The service over HTTP, as others call it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "reviews.most-bytes=512KB")
class ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Papers PAPERS = SoundSets.all().get("district");
    private static final byte[] DISTRICT = PapersJson.toBytes(PAPERS);

    @TestConfiguration
    static class Today {

        @Bean
        @Primary
        Clock fixed() {
            return Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneOffset.UTC);
        }
    }

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Value("${local.server.port}")
    private int port;

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpRequest.Builder post(String path, String type, byte[] body) {
        return to(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private JsonNode problem(HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<byte[]> response = send(request);
        assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }

    private static byte[] district(String from, String to) {
        String text = new String(DISTRICT, UTF_8);
        assertThat(text).containsPattern(from);
        return text.replaceFirst(from, to).getBytes(UTF_8);
    }

    @Test
    void papers_as_json_and_as_a_zip_file_get_the_review_that_the_library_makes() throws Exception {
        ReviewedPapers reviewed = ReviewedPapers.of(PapersJson.read(DISTRICT, "papers.json"), ReviewOptions.USUAL.asAt(TODAY), Gate.GAPS);
        HttpResponse<byte[]> response = send(post("/reviews", "application/json", DISTRICT));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(ReviewJson.toBytes(reviewed));

        JsonNode zip = JSON.readTree(send(post("/reviews", "application/zip", PapersTables.toZip(PAPERS))).body());
        assertThat(zip.get("summary")).isEqualTo(JSON.readTree(response.body()).get("summary"));
    }

    @Test
    void the_day_comes_from_the_request_or_from_the_clock() throws Exception {
        JsonNode today = JSON.readTree(send(post("/reviews", "application/json", DISTRICT)).body());
        assertThat(today.at("/options/asAt").asText()).isEqualTo("2025-06-01");
        JsonNode asked = JSON.readTree(send(post("/reviews?on=2024-03-31&asAt=2026-04-01&gate=complete&form=true",
                "application/json", DISTRICT)).body());
        assertThat(asked.at("/options/on").asText()).isEqualTo("2024-03-31");
        assertThat(asked.at("/options/asAt").asText()).isEqualTo("2026-04-01");
        assertThat(asked.get("form").isArray()).isTrue();
        assertThat(today.has("form")).isFalse();
    }

    @Test
    void a_page_is_there_for_whoever_prefers_it() throws Exception {
        HttpResponse<byte[]> page = send(post("/reviews", "application/json", DISTRICT).header("Accept", "text/html"));
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(new String(page.body(), UTF_8)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void every_fault_is_told_with_its_place() throws Exception {
        byte[] two = district("\"title\"", "\"titel\"");
        JsonNode problem = problem(post("/reviews", "application/json", two), 422);
        assertThat(problem.get("faults")).isNotEmpty();
        JsonNode fault = problem.get("faults").get(0);
        assertThat(fault.get("source").asText()).isEqualTo("papers.json");
        assertThat(fault.get("line").asInt()).isPositive();
        assertThat(fault.get("column").asInt()).isPositive();
        assertThat(problem.findValuesAsText("message")).anyMatch(message -> message.contains("Did you mean 'title'?"));
        assertThat(problem.findValuesAsText("pointer")).anyMatch(pointer -> pointer.endsWith("/titel"));

        JsonNode review = JSON.readTree(send(post("/reviews?partly=true", "application/json", two)).body());
        assertThat(review.get("faults")).hasSameSizeAs(problem.get("faults"));
        assertThat(review.get("everyDutyAnswered").asBoolean()).isFalse();
    }

    @Test
    void what_is_no_papers_is_told_and_never_reviewed() throws Exception {
        assertThat(problem(post("/reviews?partly=true", "application/json", "no papers".getBytes(UTF_8)), 422)
                .at("/faults/0/kind").asText()).isEqualTo("syntax");
        assertThat(problem(post("/reviews", "application/zip", "PK".getBytes(UTF_8)), 422).get("faults")).isNotEmpty();
        assertThat(problem(post("/reviews", "application/json", new byte[0]), 422).get("faults")).isNotEmpty();
        assertThat(problem(post("/reviews", "application/json", "[".repeat(100).getBytes(UTF_8)).header("Accept", "text/html"), 422)
                .get("faults")).isNotEmpty();
        problem(post("/reviews", "text/plain", DISTRICT), 415);
        problem(post("/reviews?on=yesterday", "application/json", DISTRICT), 400);
        problem(post("/reviews?gate=GAPS", "application/json", DISTRICT), 400);
        assertThat(problem(post("/reviews?on=2001-01-01", "application/json", DISTRICT), 422).get("detail").asText()).contains("2007");
    }

    @Test
    void a_request_beyond_the_limit_is_refused_whether_it_tells_its_length_or_not() throws Exception {
        byte[] large = new byte[(512 << 10) + 1];
        Arrays.fill(large, (byte) ' ');
        problem(post("/reviews", "application/json", large), 413);
        for (String path : List.of("/reviews", "/submissions")) {
            problem(to(path).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))), 413);
        }
    }

    @Test
    void papers_are_a_part_of_the_hosts_own_json() throws Exception {
        String submission = "{\n\"reference\": \"2025/17\",\n\"papers\": " + new String(DISTRICT, UTF_8) + "}";
        JsonNode answered = JSON.readTree(send(post("/submissions", "application/json", submission.getBytes(UTF_8))).body());
        assertThat(answered.get("reference").asText()).isEqualTo("2025/17");
        assertThat(answered.get("passed").asBoolean()).isTrue();
        assertThat(answered.at("/review/inputs/0/name").asText()).isEqualTo("2025/17");

        JsonNode problem = problem(post("/submissions", "application/json",
                submission.replaceFirst("\"version\": 1,", "\"version\": 1,\n\"versoin\": 1,").getBytes(UTF_8)), 422);
        assertThat(problem.at("/faults/0/pointer").asText()).isEqualTo("/papers/versoin");
        assertThat(problem.at("/faults/0/line").asInt()).isEqualTo(6);
        problem(post("/submissions", "application/json", "{\"reference\": \"2025/17\"}".getBytes(UTF_8)), 400);
    }

    @Test
    void many_at_once_get_what_each_gets_alone() throws Exception {
        Map<String, Papers> sets = SoundSets.all();
        List<HttpRequest.Builder> requests = new ArrayList<>();
        for (Papers papers : sets.values()) {
            requests.add(post("/reviews", "application/json", PapersJson.toBytes(papers)));
            requests.add(post("/reviews", "application/zip", PapersTables.toZip(papers)).header("Accept", "text/html"));
        }
        requests.add(post("/reviews", "application/json", district("\"format\"", "\"fromat\"")));
        List<HttpResponse<byte[]>> alone = new ArrayList<>();
        for (HttpRequest.Builder request : requests) {
            alone.add(send(request));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<HttpResponse<byte[]>>> calls = new ArrayList<>();
            for (int i = 0; i < 16 * requests.size(); i++) {
                HttpRequest.Builder request = requests.get(i % requests.size());
                calls.add(() -> send(request));
            }
            List<Future<HttpResponse<byte[]>>> answers = threads.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                HttpResponse<byte[]> expected = alone.get(i % requests.size());
                assertThat(answers.get(i).get().statusCode()).isEqualTo(expected.statusCode());
                assertThat(answers.get(i).get().body()).isEqualTo(expected.body());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_description_leads_to_the_schemas_of_the_library() throws Exception {
        JsonNode description = JSON.readTree(send(to("/v3/api-docs")).body());
        assertThat(names(description.get("paths"))).containsExactlyInAnyOrder("/reviews", "/submissions", "/schemas/papers", "/schemas/review");
        JsonNode review = description.at("/paths/~1reviews/post");
        assertThat(review.at("/requestBody/content/application~1json/schema/$ref").asText()).isEqualTo("/schemas/papers");
        assertThat(names(review.at("/requestBody/content"))).containsExactlyInAnyOrder("application/json", "application/zip");
        assertThat(review.at("/responses/200/content/application~1json/schema/$ref").asText()).isEqualTo("/schemas/review");
        assertThat(review.get("parameters").findValuesAsText("name")).containsExactlyInAnyOrder("on", "asAt", "gate", "form", "partly");
        assertThat(review.findValue("enum")).extracting(JsonNode::asText)
                .containsExactly(Arrays.stream(Gate.values()).map(Gate::getWord).toArray(String[]::new));
        assertThat(names(review.get("responses"))).contains("413", "422");
        assertThat(names(description.at("/components/schemas"))).contains("Submission", "Answered").doesNotContain("Papers", "Plan");
        assertThat(send(to("/schemas/papers")).body()).isEqualTo(PapersJson.schema());
        assertThat(send(to("/schemas/review")).body()).isEqualTo(ReviewJson.schema());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void it_is_healthy() throws Exception {
        HttpResponse<byte[]> health = send(to("/actuator/health"));
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(health.body()).get("status").asText()).isEqualTo("UP");
    }
}
