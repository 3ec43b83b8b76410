package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final byte[] DOCUMENT =
            "{\"format\":\"community-safety-papers\",\"version\":1,\"title\":\"T\"}".getBytes(StandardCharsets.UTF_8);

    /** A pipe: it has no length, and gives a byte at a time. */
    private static final class Pipe extends InputStream {
        private int at;

        @Override
        public int read() {
            return at < DOCUMENT.length ? DOCUMENT[at++] : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int next = read();
            if (next < 0) {
                return -1;
            }
            into[from] = (byte) next;
            return 1;
        }

        @Override
        public byte[] readNBytes(int most) throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            throw new IOException("Illegal seek");
        }
    }

    @Test
    void a_stream_that_trickles_and_has_no_length_is_read_to_its_end() throws IOException {
        Read<Papers> read = PapersJson.read(new Pipe(), "pipe", ReadOptions.USUAL);
        assertThat(read.complete().orElseThrow().getTitle()).contains("T");
    }

    @Test
    void a_stream_longer_than_the_limit_is_one_fault() throws IOException {
        Read<Papers> read = PapersJson.read(
                new Pipe(), "pipe", ReadOptions.USUAL.withLimits(Limits.USUAL.withBytes(DOCUMENT.length - 1)));
        assertThat(read.faults()).hasSize(1);
        assertThat(read.partial()).isEmpty();
    }
}
