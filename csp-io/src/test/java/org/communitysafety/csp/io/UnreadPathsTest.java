package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.Fixture.read;
import static org.communitysafety.csp.io.Fixture.readFields;
import static org.communitysafety.csp.io.Fixture.readPlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class UnreadPathsTest {

    @Test
    void papers_without_a_fault_are_wholly_read() {
        Read<Papers> read = readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"T\"}]");
        assertThat(read.unreadPaths()).isEmpty();
        assertThat(read.isWhollyRead("")).isTrue();
    }

    @Test
    void an_unknown_field_damages_the_object_it_stands_in() {
        assertThat(readPlan("\"acitons\": []").unreadPaths()).containsExactly("/plan");
        assertThat(readFields("\"plann\": {}").unreadPaths()).containsExactly("");
        assertThat(readFields("\"bodies\": [{\"id\": \"b\", \"name\": \"B\", \"a/b~c\": 1}]").unreadPaths()).containsExactly("/bodies/0");
    }

    @Test
    void a_malformed_value_damages_itself() {
        assertThat(readPlan("\"date\": \"soon\"").unreadPaths()).containsExactly("/plan/date");
        assertThat(readPlan("\"actions\": [7]").unreadPaths()).containsExactly("/plan/actions/0");
        assertThat(readPlan("\"actions\": {}").unreadPaths()).containsExactly("/plan/actions");
    }

    @Test
    void a_missing_field_damages_the_object_that_lacks_it() {
        assertThat(readPlan("\"actions\": [{\"id\": \"a\"}]").unreadPaths()).containsExactly("/plan/actions/0");
        assertThat(read("{\"version\": 1}").unreadPaths()).containsExactly("");
    }

    @Test
    void a_field_or_id_that_stands_twice_damages_itself() {
        assertThat(readPlan("\"actions\": [], \"actions\": [{}]").unreadPaths()).containsExactly("/plan/actions");
        assertThat(readPlan("\"actions\": [{\"id\": \"plan\", \"text\": \"T\"}]").unreadPaths()).containsExactly("/plan/actions/0/id");
    }

    @Test
    void a_dangling_reference_damages_itself() {
        assertThat(readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"T\", \"leads\": [\"b\"]}]").unreadPaths())
                .containsExactly("/plan/actions/0/leads/0");
    }

    @Test
    void a_limit_on_one_list_or_text_damages_that_alone() {
        assertThat(readFields("\"bodies\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}]", Limits.USUAL.withItems(1)).unreadPaths())
                .containsExactly("/bodies");
        assertThat(readFields("\"title\": \"" + "t".repeat(50) + "\"", Limits.USUAL.withTextLength(49)).unreadPaths()).containsExactly("/title");
    }

    @Test
    void what_stops_the_reading_damages_everything() {
        assertThat(readPlan("\"actions\": [{\"id\" 7}]").unreadPaths()).containsExactly("");
        assertThat(readPlan("\"actions\": []}, \"x\": {\"y\": [").unreadPaths()).contains("");
        assertThat(readFields("\"title\": \"T\"} {").unreadPaths()).containsExactly("");
        assertThat(read("{\"format\": \"recipes\"}").unreadPaths()).containsExactly("");
        assertThat(readFields("\"title\": [[[]]]", Limits.USUAL.withDepth(2)).unreadPaths()).contains("");
        assertThat(readFields("\"a\": 1, \"b\": 2", Limits.USUAL.withFaults(1)).unreadPaths()).contains("");
        assertThat(PapersJson.read("{\"format\": \"community-safety-papers\", \"version\": 1, \"title\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1), "x")
                .unreadPaths()).containsExactly("");
        assertThat(PapersJson.read(new byte[9], "x", org.communitysafety.csp.io.read.ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(8))).unreadPaths())
                .containsExactly("");
    }

    @Test
    void an_object_that_is_left_out_for_what_it_needs_is_unread_with_all_that_was_in_it() {
        Read<Papers> read = readFields("\"plan\": {\"id\": 7, \"title\": \"T\", \"actions\": [{\"id\": \"a\", \"text\": \"T\"}]}");
        assertThat(read.partial().orElseThrow().getPlan()).isEmpty();
        assertThat(read.unreadPaths()).containsExactly("/plan", "/plan/id");
        assertThat(read.isWhollyRead("/plan/actions")).isFalse();
    }

    @Test
    void only_what_is_neither_above_nor_below_an_unread_part_is_wholly_read() {
        Read<Papers> read = readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"T\", \"due\": 7}]");
        assertThat(read.unreadPaths()).containsExactly("/plan/actions/0/due");
        for (String unread : List.of("", "/plan", "/plan/actions", "/plan/actions/0", "/plan/actions/0/due", "/plan/actions/0/due/by")) {
            assertThat(read.isWhollyRead(unread)).as(unread).isFalse();
        }
        for (String whole : List.of("/pla", "/plan/action", "/plan/actions/0/du", "/plan/actions/1", "/plan/actions/0/text", "/bodies")) {
            assertThat(read.isWhollyRead(whole)).as(whole).isTrue();
        }
    }

    /**
     * Spoils one value of sound papers. Each value of the file then either is in what was read, or lies at, above or under
     * an unread path: also the values inside whatever had to be left out.
     */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void nothing_that_was_not_read_is_missing_from_the_unread_paths(@ForAll("papers") Papers papers, @ForAll Random random)
            throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode sound = mapper.readTree(PapersJson.toBytes(papers));
        JsonNode spoilt = sound.deepCopy();
        spoil(spoilt, random);
        Read<Papers> read = PapersJson.read(mapper.writeValueAsBytes(spoilt), "plan.json");
        JsonNode kept = mapper.readTree(PapersJson.toBytes(read.partial().orElseGet(() -> Papers.builder().build())));
        assertThat(read.faults().isEmpty()).isEqualTo(read.unreadPaths().isEmpty());
        assertKept(read, "", spoilt, kept);
    }

    private static void spoil(JsonNode root, Random random) {
        List<JsonNode> inside = new ArrayList<>();
        gather(root, inside);
        JsonNode chosen = inside.get(random.nextInt(inside.size()));
        if (chosen instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.put(name, 0.5);
                case 1 -> object.set(name + "x", object.remove(name));
                default -> object.remove(name);
            }
        } else if (chosen instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), array.nullNode());
        }
    }

    private static void gather(JsonNode node, List<JsonNode> inside) {
        if (node.isContainerNode() && !node.isEmpty()) {
            inside.add(node);
        }
        node.properties().forEach(field -> {
            if (!field.getKey().equals("extensions")) {
                gather(field.getValue(), inside);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> gather(item, inside));
        }
    }

    private static void assertKept(Read<Papers> read, String pointer, JsonNode written, JsonNode kept) {
        if (kept == null) {
            assertThat(read.isWhollyRead(pointer)).as(pointer + " is lacking").isFalse();
        }
        if (written.isObject()) {
            written.properties().forEach(field -> {
                String inner = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
                assertKept(read, inner, field.getValue(), kept == null ? null : kept.get(field.getKey()));
            });
        } else if (written.isArray() && !pointer.contains("/extensions/")) {
            boolean whole = kept != null && kept.size() == written.size();
            assertThat(whole || !read.isWhollyRead(pointer)).as(pointer + " is lacking an item").isTrue();
            for (int i = 0; i < written.size(); i++) {
                JsonNode id = written.get(i).get("id");
                if (whole || kept == null) {
                    assertKept(read, pointer + "/" + i, written.get(i), whole ? kept.get(i) : null);
                } else if (id != null) {
                    assertKept(read, pointer + "/" + i, written.get(i), withId(kept, id));
                }
            }
        }
    }

    private static JsonNode withId(JsonNode list, JsonNode id) {
        for (JsonNode item : list) {
            if (id.equals(item.get("id"))) {
                return item;
            }
        }
        return null;
    }

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }
}
