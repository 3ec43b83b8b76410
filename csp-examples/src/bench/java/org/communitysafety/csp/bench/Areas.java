package org.communitysafety.csp.bench;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaLink;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.AreaSearch;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.calendar.YearlyCycle;
import org.communitysafety.csp.io.CalendarFile;
import org.communitysafety.csp.time.PlanYear;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The register of areas: opened, asked by code and by name, and what is told from it.
 *
 * <p>Only ratios within a run mean anything: {@link #open()} is a bare read of the same file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class Areas {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private final AreaRegister register = AreaRegister.embedded();
    private final Area sevenoaks = register.find("E07000111").orElseThrow();
    private final Area weymouth = register.find("E07000053").orElseThrow();
    private final PlanYear year = new PlanYear(2025);

    /** All that is done to load it: its bytes are read, and nothing is parsed. */
    @Benchmark
    public byte[] open() throws IOException {
        try (InputStream in = AreaRegister.class.getResourceAsStream("areas.txt")) {
            return in.readAllBytes();
        }
    }

    /** By code. */
    @Benchmark
    public Optional<Area> find() {
        return register.find("E07000111");
    }

    /** By name, the names known. */
    @Benchmark
    public AreaSearch named() {
        return register.search("Sevenoaks District Council");
    }

    /** By a mistyped name. */
    @Benchmark
    public AreaSearch near() {
        return register.search("Sevenoks");
    }

    /** One link of one area on a day. */
    @Benchmark
    public List<AreaLink> health() {
        return register.health(sevenoaks, DAY);
    }

    /** What took the place of an area. */
    @Benchmark
    public List<Area> inUse() {
        return register.inUse(weymouth, DAY);
    }

    /** Every body of an area, the responsible authorities asked for before. */
    @Benchmark
    public Place place() {
        return Place.of(sevenoaks, DAY);
    }

    /** The steps of a year. */
    @Benchmark
    public YearlyCycle cycle() {
        return YearlyCycle.of(sevenoaks, year);
    }

    /** The same as a file. */
    @Benchmark
    public byte[] calendarFile() {
        return CalendarFile.toBytes(YearlyCycle.of(sevenoaks, year));
    }
}
