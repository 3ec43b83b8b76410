package org.communitysafety.csp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communitysafety.csp.io.hostile.SlowStreamTest.Reader;
import org.junit.jupiter.api.Test;

/** Everything that reads, used by eight threads at once; {@code ReviewBatchTest} does the same with reviews. */
class EightThreadsTest {

    private static final int EACH = 100;

    @Test
    void eight_threads_at_once_read_what_one_reads_alone() throws Exception {
        Map<Reader, Object> alone = new EnumMap<>(Reader.class);
        for (Reader reader : Reader.values()) {
            alone.put(reader, reader.read(new ByteArrayInputStream(reader.bytes())));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Map<Future<Object>, Reader> readings = new LinkedHashMap<>();
            for (int i = 0; i < EACH; i++) {
                for (Reader reader : Reader.values()) {
                    readings.put(threads.submit(() -> reader.read(new ByteArrayInputStream(reader.bytes()))), reader);
                }
            }
            List<Reader> otherwise = new ArrayList<>();
            for (Map.Entry<Future<Object>, Reader> reading : readings.entrySet()) {
                if (!reading.getKey().get().equals(alone.get(reading.getValue()))) {
                    otherwise.add(reading.getValue());
                }
            }
            assertThat(otherwise).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }
}
