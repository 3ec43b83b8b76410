package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.Fixture.read;
import static org.communitysafety.csp.io.Fixture.readFields;
import static org.communitysafety.csp.io.Fixture.readPlan;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.communitysafety.csp.io.read.ReadOptions;
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
        assertThat(readPlan("\"what\": []").unreadPaths()).containsExactly("/plan");
        assertThat(readFields("\"somethingElse\": {}").unreadPaths()).containsExactly("");
        assertThat(readFields("\"bodies\": [{\"id\": \"b\", \"name\": \"B\", \"a/b~c\": 1}]").unreadPaths()).containsExactly("/bodies/0");
    }

    @Test
    void an_unknown_field_damages_the_lacking_one_that_it_is_like_too() {
        assertThat(readPlan("\"acitons\": []").unreadPaths()).containsExactly("/plan", "/plan/actions");
        assertThat(readPlan("\"acitons\": [], \"actions\": []").unreadPaths()).containsExactly("/plan");
        assertThat(readPlan("\"actions\": [], \"acitons\": []").unreadPaths()).containsExactly("/plan");
        assertThat(readFields("\"plann\": {}").unreadPaths()).containsExactly("", "/plan");
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
     * Spoils one value of sound papers, and sets limits that are met now and then. Each value of the file then either is in what was read, or lies at, above or under
     * an unread path: also the values inside whatever had to be left out.
     */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void nothing_that_was_not_read_is_missing_from_the_unread_paths(@ForAll("papers") Papers papers, @ForAll Random random)
            throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        JsonNode sound = mapper.readTree(PapersJson.toBytes(papers));
        JsonNode spoilt = sound.deepCopy();
        SpoiledJson.spoil(spoilt, random);
        Limits limits = switch (random.nextInt(8)) {
            case 0 -> Limits.USUAL.withFaults(1);
            case 1 -> Limits.USUAL.withItems(1 + random.nextInt(2));
            case 2 -> Limits.USUAL.withTextLength(1 + random.nextInt(40));
            case 3 -> Limits.USUAL.withDepth(1 + random.nextInt(8));
            default -> Limits.USUAL;
        };
        Read<Papers> read = PapersJson.read(mapper.writeValueAsBytes(spoilt), "plan.json", ReadOptions.USUAL.withLimits(limits));
        JsonNode kept = mapper.readTree(PapersJson.toBytes(read.partial().orElseGet(() -> Papers.builder().build())));
        assertThat(read.faults().isEmpty()).isEqualTo(read.unreadPaths().isEmpty());
        Kept.assertAllKept(read, spoilt, kept);
    }

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }
}
