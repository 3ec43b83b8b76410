package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

/** Papers on every line, told of with their places in the file. */
class PapersLinesTest {

    private static final String HEAD = "{\"format\": \"community-safety-papers\", \"version\": 1, ";

    private static List<PapersSource> sources(InputStream in, ReadOptions options) {
        List<PapersSource> sources = new ArrayList<>();
        PapersSource.lines("many.ndjson", in, options).forEachRemaining(sources::add);
        return sources;
    }

    private static List<PapersSource> sources(String text) {
        return sources(new ByteArrayInputStream(text.getBytes(UTF_8)), ReadOptions.USUAL);
    }

    private static Read<Papers> read(PapersSource source) throws IOException {
        return source.read(ReadOptions.USUAL);
    }

    @Test
    void every_line_that_is_not_blank_is_a_source_with_its_number() throws IOException {
        List<PapersSource> sources = sources("\ufeff" + HEAD + "\"title\": \"One\"}\r\n\n \t\r\n" + HEAD + "\"title\": \"Two\"}\n" + HEAD + "\"title\": \"Three\"}");
        assertThat(sources).extracting(PapersSource::name).containsExactly("many.ndjson:1", "many.ndjson:4", "many.ndjson:5");
        List<String> titles = new ArrayList<>();
        for (PapersSource source : sources) {
            titles.add(read(source).complete().orElseThrow().getTitle().orElseThrow());
        }
        assertThat(titles).containsExactly("One", "Two", "Three");
        assertThat(sources("")).isEmpty();
        assertThat(sources("\n\n")).isEmpty();
    }

    @Test
    void faults_and_places_have_the_line_of_the_file_and_the_column_in_it() throws IOException {
        List<PapersSource> sources = sources("\n\n" + HEAD + "\"titel\": \"One\"}\n" + HEAD + "\"plan\": {\"id\": \"p\", \"title\": \"P\"}}\n" + HEAD + "\n");
        assertThat(Fixture.told(read(sources.get(0)))).singleElement().asString()
                .startsWith("many.ndjson:3:" + (HEAD.length() + 1) + " /titel unknown: ");
        Read<Papers> second = read(sources.get(1));
        assertThat(second.places().at("/plan/title").orElseThrow().line()).isEqualTo(4);
        assertThat(second.places().of(second.complete().orElseThrow().getPlan().orElseThrow()).orElseThrow().line()).isEqualTo(4);
        Read<Papers> broken = read(sources.get(2));
        assertThat(broken.faults()).allMatch(fault -> fault.location().line() == 5);
        assertThat(broken.faults()).extracting(fault -> fault.message()).noneMatch(message -> message.contains("line 1"));
    }

    @Test
    void what_is_no_papers_is_told_with_its_line() throws IOException {
        List<PapersSource> sources = sources("{}\n%PDF-1.4\nDear Sir\n");
        assertThat(read(sources.get(1)).faults()).allMatch(fault -> fault.location().line() == 2).hasSize(1);
        assertThat(read(sources.get(2)).faults()).allMatch(fault -> fault.location().line() == 3).hasSize(1);
    }

    @Test
    void a_line_beyond_the_limit_is_one_fault_and_the_next_line_is_read() throws IOException {
        String sound = HEAD + "\"title\": \"T\"}";
        ReadOptions options = ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(sound.length()));
        String lines = sound + "\n" + HEAD + "\"title\": \"" + "x".repeat(200_000) + "\"}\n" + sound + "\n";
        List<PapersSource> sources = sources(new ByteArrayInputStream(lines.getBytes(UTF_8)), options);
        assertThat(sources).hasSize(3);
        assertThat(sources.get(0).read(options).faults()).isEmpty();
        assertThat(sources.get(1).read(options).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.LIMIT);
            assertThat(fault.message()).startsWith("the line has more than " + sound.length() + " bytes");
            assertThat(fault.location().line()).isEqualTo(2);
        });
        assertThat(sources.get(1).read(options).sha256()).isEmpty();
        assertThat(sources.get(2).read(options).faults()).isEmpty();
    }

    @Test
    void a_stream_that_fails_half_way_is_a_last_source_that_says_so() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };
        String whole = HEAD + "\"title\": \"One\"}\n";
        InputStream in = new SequenceInputStream(new ByteArrayInputStream((whole + "{\"for").getBytes(UTF_8)), broken);
        Iterator<PapersSource> sources = PapersSource.lines("many.ndjson", in, ReadOptions.USUAL);
        assertThat(read(sources.next()).complete()).isPresent();
        PapersSource last = sources.next();
        assertThat(last.name()).isEqualTo("many.ndjson:2");
        assertThatThrownBy(() -> read(last)).isInstanceOf(IOException.class).hasMessage("the line broke");
        assertThat(sources.hasNext()).isFalse();
    }

    @Test
    void the_hash_is_that_of_the_line_alone() throws IOException {
        List<PapersSource> twice = sources(HEAD + "\"title\": \"One\"}\n" + HEAD + "\"title\": \"One\"}\n");
        assertThat(read(twice.get(0)).sha256()).isEqualTo(read(twice.get(1)).sha256())
                .isEqualTo(Fixture.read(HEAD + "\"title\": \"One\"}").sha256());
    }
}
