package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

/** The schema and the reader say the same of the same documents. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(PapersJson.schema(), UTF_8), InputFormat.JSON);

    private static boolean schemaAccepts(byte[] document) {
        return SCHEMA.validate(new String(document, UTF_8), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true).locale(Locale.ROOT))).isEmpty();
    }

    private static boolean readerAccepts(byte[] document) {
        return PapersJson.read(document, "papers.json").faults().isEmpty();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void papers_that_the_reader_accepts_the_schema_accepts_too(@ForAll("papers") Papers papers) {
        byte[] document = PapersJson.toBytes(papers);
        assertThat(readerAccepts(document)).isTrue();
        assertThat(schemaAccepts(document)).isTrue();
    }

    @Test
    void every_single_mutation_of_every_kind_of_value_is_rejected_by_both() throws IOException {
        int tried = 0;
        for (long seed = 0; seed < 3; seed++) {
            JsonNode sound = MAPPER.readTree(PapersJson.toBytes(GeneratedPapers.of(seed)));
            List<String> pointers = new ArrayList<>();
            gather("", sound, pointers);
            for (String pointer : pointers) {
                for (Consumer<JsonNode> mutation : mutations(pointer, sound)) {
                    if (tried++ % 7 != 0 && seed > 0) {
                        continue;
                    }
                    JsonNode copy = sound.deepCopy();
                    mutation.accept(copy);
                    byte[] document = MAPPER.writeValueAsBytes(copy);
                    boolean byReader = readerAccepts(document);
                    boolean bySchema = schemaAccepts(document);
                    assertThat(List.of(byReader, bySchema)).as("reader, schema: " + pointer + " in " + copy.at(parent(pointer))).containsExactly(false, false);
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
    }

    private static List<Consumer<JsonNode>> mutations(String pointer, JsonNode root) {
        List<Consumer<JsonNode>> mutations = new ArrayList<>();
        JsonNode value = root.at(pointer);
        if (value instanceof ObjectNode && !pointer.endsWith("/extensions")) {
            mutations.add(copy -> ((ObjectNode) copy.at(pointer)).put("colour", "red"));
        }
        if (pointer.isEmpty()) {
            mutations.add(copy -> ((ObjectNode) copy).remove("format"));
            mutations.add(copy -> ((ObjectNode) copy).remove("version"));
            mutations.add(copy -> ((ObjectNode) copy).put("version", 2));
            return mutations;
        }
        for (JsonNode wrong : List.<JsonNode>of(JsonNodeFactory.instance.nullNode(), JsonNodeFactory.instance.objectNode().put("x", 1),
                JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance.arrayNode()), JsonNodeFactory.instance.textNode("no such word"),
                JsonNodeFactory.instance.numberNode(0.5), JsonNodeFactory.instance.booleanNode(true))) {
            // Any text will do where free text stands, and so will any number or truth where one stands.
            if (wrong.getNodeType() != value.getNodeType() || wrong.isObject()) {
                mutations.add(copy -> put(copy, pointer, wrong));
            }
        }
        if (pointer.endsWith("/id")) {
            mutations.add(copy -> ((ObjectNode) copy.at(parent(pointer))).remove("id"));
            for (String id : List.of("", "two words", "é", "x".repeat(201))) {
                mutations.add(copy -> put(copy, pointer, JsonNodeFactory.instance.textNode(id)));
            }
        }
        if (pointer.matches(".*/(inHand|stage|visibility|kind|verb|what|serves/\\d+|about/\\d+|date|year|revisedOn|asAt|by)") && value.isTextual()
                && !pointer.matches(".*/(priorities|resources)/\\d+/kind")) {
            mutations.add(copy -> put(copy, pointer, JsonNodeFactory.instance.textNode("no such word")));
        }
        if (pointer.matches(".*/(date|revisedOn|asAt)")) {
            for (String date : List.of("2026-13", "2026-02-32", "0000", "26-01-01", "2026-1-1", "2026-01-01 ")) {
                mutations.add(copy -> put(copy, pointer, JsonNodeFactory.instance.textNode(date)));
            }
        }
        if (pointer.matches(".*/areas/\\d+/(from|to)|.*/roles/\\d+/(from|to)")) {
            for (String day : List.of("2026-02-30", "2023-02-29", "2026-02", "0000-01-01")) {
                mutations.add(copy -> put(copy, pointer, JsonNodeFactory.instance.textNode(day)));
            }
        }
        if (pointer.matches(".*/serves/0")) {
            mutations.add(copy -> ((ArrayNode) copy.at(parent(pointer))).add(value));
        }
        return mutations;
    }

    private static void put(JsonNode root, String pointer, JsonNode value) {
        JsonNode parent = root.at(parent(pointer));
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), value);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static void gather(String pointer, JsonNode node, List<String> pointers) {
        pointers.add(pointer);
        if (pointer.endsWith("/extensions")) {
            return;
        }
        node.properties().forEach(field -> gather(pointer + "/" + field.getKey(), field.getValue(), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            gather(pointer + "/" + i, node.get(i), pointers);
        }
    }

    @Test
    void what_only_the_reader_sees_the_schema_lets_pass() {
        for (String fields : List.of(
                "\"bodies\": [{\"id\": \"b\", \"name\": \"B\"}, {\"id\": \"b\", \"name\": \"B\"}]",
                "\"bodies\": [{\"id\": \"b\", \"name\": \"B\", \"members\": [\"nobody\"]}]",
                "\"title\": \"One\", \"title\": \"Two\"",
                "\"plan\": {\"id\": \"p\", \"title\": \"T\", \"date\": \"2026-02-30\"}",
                "\"plan\": {\"id\": \"p\", \"title\": \"T\", \"year\": \"2024-26\"}",
                "\"plan\": {\"id\": \"p\", \"title\": \"T\", \"period\": {\"from\": \"2026\", \"to\": \"2025\"}}",
                "\"plan\": {\"id\": \"p\", \"title\": \"T\", \"priorities\": [{\"id\": \"a\", \"title\": \"T\", \"rank\": 1.0}]}",
                "\"title\": \"\\ud83d\"")) {
            byte[] document = ("{\"format\": \"community-safety-papers\", \"version\": 1, " + fields + "}").getBytes(UTF_8);
            assertThat(readerAccepts(document)).as(fields).isFalse();
            assertThat(schemaAccepts(document)).as(fields).isTrue();
        }
    }

    @Test
    void the_schema_is_always_the_same_bytes_and_says_what_it_is() throws IOException {
        assertThat(PapersJson.schema()).isEqualTo(PapersJson.schema());
        JsonNode schema = MAPPER.readTree(PapersJson.schema());
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asText()).isEqualTo("urn:community-safety-papers:1");
        assertThat(schema.at("/$defs/Body/required").toString()).isEqualTo("[\"id\",\"name\"]");
        schema.get("$defs").forEach(definition -> {
            assertThat(definition.get("additionalProperties").asBoolean(true)).isFalse();
            definition.get("properties").forEach(field -> assertThat(field.get("description").asText()).isNotBlank());
        });
    }

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }
}
