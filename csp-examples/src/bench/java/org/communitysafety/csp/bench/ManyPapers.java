package org.communitysafety.csp.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.io.BatchJson;
import org.communitysafety.csp.io.BatchOptions;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.ReviewBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Many sets of papers of about 50 KB, each of another area, read, reviewed with all duties and written as lines: from cold (the first
 * round), warm (the later ones), and whether what is held while it goes on grows with their number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class ManyPapers {

    private static final String CODE = "E06999999";

    /** How many sets. */
    @Param({"318", "3180"})
    int sets;

    /** How many threads. */
    @Param({"1", "2"})
    int threads;

    /** Whether each review is written as well. */
    @Param({"true", "false"})
    boolean written;

    private String papers;
    private final List<String> codes = new ArrayList<>();
    private long most;

    /** Reads the papers that are moved to every area; none of the library's reading or reviewing is warmed up by it. */
    @Setup
    public void make() throws IOException {
        papers = Files.readString(Path.of("plans", "complete-unitary.json"), StandardCharsets.UTF_8);
        for (Area area : AreaRegister.embedded().areas()) {
            if (area.getKind().isLocalGovernmentArea() && !area.isFictional()) {
                codes.add(area.getCode());
            }
        }
    }

    private PapersSource source(int number) {
        String code = codes.get(number % codes.size());
        return PapersSource.of(code, () -> new ByteArrayInputStream(papers.replace(CODE, code).getBytes(StandardCharsets.UTF_8)));
    }

    /** All of them. */
    @Benchmark
    public long batch() {
        Iterator<PapersSource> sources = IntStream.range(0, sets).mapToObj(this::source).iterator();
        long bytes = 0;
        int number = 0;
        try (ReviewBatch<Integer> batch = ReviewBatch.of(sources, BatchOptions.usual(threads),
                result -> written ? BatchJson.line(result).length : result.faults().size())) {
            while (batch.hasNext()) {
                bytes += batch.next();
                if (++number % 300 == 0) {
                    most = Math.max(most, held());
                }
            }
        }
        return bytes;
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Tells the most that was held while it went on, once what was let go had been collected. */
    @TearDown(Level.Iteration)
    public void tellMemory() {
        System.out.printf("held at most on the way: %.1f MB%n", most / 1e6);
        most = 0;
    }
}
