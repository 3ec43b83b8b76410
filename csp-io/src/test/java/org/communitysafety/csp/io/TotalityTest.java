package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** No input makes reading throw, and what is read without a fault is what was written. */
class TotalityTest {

    private static final List<String> SNIPPETS = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "1", "-", "1e999999999", "0.5", "\u0000", "\"id\":",
            "\"format\":\"x\"", "\"version\":2", "/*", "NaN", "\ufeff", "é", "{\"a\":{", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");

    @Property
    void any_bytes_are_read_without_an_exception(@ForAll byte[] bytes) {
        assertSound(PapersJson.read(bytes, "bytes", ReadOptions.USUAL));
        assertSound(PapersJson.read(bytes, "bytes", ReadOptions.USUAL.withCharset(StandardCharsets.UTF_16)));
    }

    @Property
    void any_json_like_text_is_read_without_an_exception(@ForAll("jsonLike") String text) {
        assertSound(PapersJson.read(text.getBytes(StandardCharsets.UTF_8), "text", ReadOptions.USUAL));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void spoilt_papers_are_read_without_an_exception(@ForAll("papers") Papers papers, @ForAll Random random) {
        byte[] bytes = PapersJson.toBytes(papers);
        for (int i = 0; i <= random.nextInt(3); i++) {
            bytes = spoilt(bytes, random);
        }
        Limits limits = switch (random.nextInt(5)) {
            case 0 -> Limits.USUAL.withFaults(1 + random.nextInt(3));
            case 1 -> Limits.USUAL.withItems(1 + random.nextInt(2));
            case 2 -> Limits.USUAL.withTextLength(1 + random.nextInt(40));
            case 3 -> Limits.USUAL.withDepth(1 + random.nextInt(8));
            default -> Limits.USUAL;
        };
        assertSound(PapersJson.read(bytes, "spoilt", ReadOptions.USUAL.withLimits(limits)));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void papers_cut_short_anywhere_are_read_without_an_exception(@ForAll("papers") Papers papers, @ForAll Random random) {
        byte[] bytes = PapersJson.toBytes(papers);
        for (int i = 0; i < 50; i++) {
            Read<Papers> read = PapersJson.read(Arrays.copyOf(bytes, random.nextInt(bytes.length - 1)), "cut");
            assertThat(read.faults()).isNotEmpty();
            assertThat(read.unreadPaths()).contains("");
            assertSound(read);
        }
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(40, bytes.length - at));
        byte[] in = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt()};
            case 2 -> SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8);
            default -> {
                int from = random.nextInt(bytes.length);
                yield Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 60));
            }
        };
        byte[] spoilt = Arrays.copyOf(bytes, bytes.length - length + in.length);
        System.arraycopy(in, 0, spoilt, at, in.length);
        System.arraycopy(bytes, at + length, spoilt, at + in.length, bytes.length - at - length);
        return spoilt;
    }

    private static void assertSound(Read<Papers> read) {
        assertThat(read.faults().isEmpty()).isEqualTo(read.unreadPaths().isEmpty());
        assertThat(read.complete().isPresent()).isEqualTo(read.faults().isEmpty());
        assertThat(read.faults()).isSortedAccordingTo((a, b) -> a.location().line() != b.location().line()
                ? Integer.compare(a.location().line(), b.location().line())
                : Integer.compare(a.location().column(), b.location().column()));
        for (Fault fault : read.faults()) {
            assertThat(fault.message()).matches("(?s).*[.?]").doesNotContain("Exception", "com.fasterxml", "VALUE_", "START_");
        }
        if (read.faults().isEmpty()) {
            byte[] written = PapersJson.toBytes(read.complete().orElseThrow());
            assertThat(PapersJson.read(written, "written").complete()).isEqualTo(read.complete());
        }
        read.partial().ifPresent(papers -> {
            PapersJson.toBytes(papers);
            for (Element element : papers.getBodies()) {
                assertThat(read.places().of(element)).isPresent();
            }
        });
    }

    @Provide
    Arbitrary<String> jsonLike() {
        return Arbitraries.of(SNIPPETS).list().ofMaxSize(12).map(parts -> String.join("", parts))
                .map(text -> text.length() % 2 == 0 ? text : "{\"format\":\"community-safety-papers\",\"version\":1," + text);
    }

    @Provide
    Arbitrary<Papers> papers() {
        return GeneratedPapers.any();
    }
}
