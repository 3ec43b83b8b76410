package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

class RoundTripTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void what_is_written_is_read_as_it_was(@ForAll("papers") Papers papers) {
        Read<Papers> read = PapersJson.read(PapersJson.toBytes(papers), "papers.json");
        assertThat(read.faults()).isEmpty();
        assertThat(read.unreadPaths()).isEmpty();
        assertThat(read.complete()).contains(papers);
        assertThat(PapersJson.toBytes(read.complete().orElseThrow())).isEqualTo(PapersJson.toBytes(papers));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void neither_the_order_of_fields_nor_white_space_nor_escapes_make_a_difference(
            @ForAll("papers") Papers papers, @ForAll Random random) throws IOException {
        JsonNode shuffled = shuffled(MAPPER.readTree(PapersJson.toBytes(papers)), random);
        byte[] other = MAPPER.writer().with(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(shuffled);
        Read<Papers> read = PapersJson.read(other, "papers.json");
        assertThat(read.faults()).isEmpty();
        assertThat(PapersJson.toBytes(read.complete().orElseThrow()))
                .asString(UTF_8)
                .isEqualTo(new String(PapersJson.toBytes(papers), UTF_8));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void every_encoding_that_the_file_tells_reads_the_same(@ForAll("papers") Papers papers) throws IOException {
        String text = new String(PapersJson.toBytes(papers), UTF_8);
        assertThat(PapersJson.read(("\ufeff" + text).getBytes(UTF_8), "utf-8").complete()).contains(papers);
        assertThat(PapersJson.read(("\ufeff" + text).getBytes(UTF_16LE), "le").complete()).contains(papers);
        assertThat(PapersJson.read(("\ufeff" + text).getBytes(UTF_16BE), "be").complete()).contains(papers);
        assertThat(PapersJson.read(new ByteArrayInputStream(text.getBytes(UTF_16BE)), "told", ReadOptions.USUAL.withCharset(UTF_16BE)).complete())
                .contains(papers);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void the_bytes_are_the_same_in_every_locale_and_for_every_stream(@ForAll("papers") Papers papers) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            byte[] arabic = PapersJson.toBytes(papers);
            Locale.setDefault(Locale.UK);
            ByteArrayOutputStream british = new ByteArrayOutputStream();
            PapersJson.write(papers, british);
            assertThat(arabic).isEqualTo(british.toByteArray());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> copy.set(name, name.equals("extensions") ? object.get(name) : shuffled(object.get(name), random)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        return node;
    }
}
