package org.communitysafety.csp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The complete plan reviewed as the plan of every local government area in use, as at 24 days from 2008 on: how many duties
 * are answered in a second, and whether what stays in memory after a round grows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 6)
public class EveryArea {

    private static final LocalDate IN_USE = LocalDate.of(2024, 4, 1);
    private static final int DAYS = 24;

    private final List<Papers> papers = new ArrayList<>();
    private final List<ReviewOptions> days = new ArrayList<>();

    /** Counts beside the time of a round. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Answered {
        /** Duties answered. */
        public long duties;
        /** Reviews made. */
        public long reviews;
    }

    /** Moves the plan to every area. */
    @Setup
    public void make() throws IOException {
        Papers complete = PapersJson.read(Files.readAllBytes(Path.of("plans", "complete.json")), "complete.json")
                .complete()
                .orElseThrow();
        Partnership partnership = complete.getPartnership().orElseThrow();
        for (Area area : AreaRegister.embedded().areas()) {
            if (area.getKind().isLocalGovernmentArea() && !area.isFictional() && area.isInForce(IN_USE)) {
                papers.add(Papers.builder()
                        .like(complete)
                        .partnership(Partnership.builder()
                                .like(partnership)
                                .areas(List.of(AreaUse.builder().code(area.getCode()).build()))
                                .build())
                        .build());
            }
        }
        for (int i = 0; i < DAYS; i++) {
            days.add(ReviewOptions.USUAL.on(LocalDate.of(2008, 4, 1).plusMonths(9L * i)));
        }
    }

    /** Every area on every day, one after the other. */
    @Benchmark
    public int everyAreaOnEveryDay(Answered answered) {
        int findings = 0;
        for (Papers one : papers) {
            for (ReviewOptions day : days) {
                findings += Review.of(one, day).findings().size();
                answered.reviews++;
            }
        }
        answered.duties += findings;
        return findings;
    }

    /** Tells what is held after a round, once it was collected. */
    @TearDown(Level.Iteration)
    public void tellMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("held after the round: %.1f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    /** Which nations there are, so that nobody measures one of them alone unawares. */
    @TearDown(Level.Trial)
    public void tellNations() {
        long welsh = papers.stream()
                .map(one -> one.getPartnership().orElseThrow().getAreas().get(0).getCode())
                .filter(code -> AreaRegister.embedded().find(code).orElseThrow().getNation() == Nation.WALES)
                .count();
        System.out.println(papers.size() + " areas, of them " + welsh + " in Wales; " + DAYS + " days");
    }
}
