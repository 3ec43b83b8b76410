package org.communitysafety.csp.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.io.StreetCrimeCsv;
import org.communitysafety.csp.io.result.CrimeReading;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * A real month of street-level crime, repeated as a stream of which nothing is on a disk: rows counted in a second, against the rows
 * that the bare parser makes records of. The heap is small, so that what grows with the rows would not fit.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx64m"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class StreetRows {

    private static final Path MONTH = Path.of("..", "csp-io", "src", "test", "resources", "crime", "2025-01-warwickshire-street.csv");

    /** How many times the month stands in the stream; 2,702 times are ten million rows. */
    @Param({"2702"})
    int times;

    private byte[] month;
    private int header;

    /** Counts beside the time of a round. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Rows {
        /** Rows read. */
        public long rows;
    }

    /** Reads the month. */
    @Setup
    public void make() throws IOException {
        month = Files.readAllBytes(MONTH);
        while (month[header++] != '\n') {
            continue;
        }
    }

    /** The bytes of the header, and those of the rows again and again. */
    private final class Repeated extends InputStream {
        private int at;
        private int left = times;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at == month.length) {
                left--;
                at = header;
            }
            if (left == 0) {
                return -1;
            }
            int given = Math.min(length, month.length - at);
            System.arraycopy(month, at, bytes, offset, given);
            at += given;
            return given;
        }
    }

    /** The floor: a record of each row, and nothing made of it. */
    @Benchmark
    public long bareParser(Rows rows) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new Repeated())) {
            for (CsvRecord row : reader) {
                cells += row.getFieldCount();
                rows.rows++;
            }
        }
        return cells;
    }

    /** Every record counted. */
    @Benchmark
    public CrimeReading wholeForce(Rows rows) throws IOException {
        return counted(CrimeArea.wholeForce(), rows);
    }

    /** The records of one district counted. */
    @Benchmark
    public CrimeReading oneDistrict(Rows rows) throws IOException {
        return counted(CrimeArea.district("Warwick"), rows);
    }

    private CrimeReading counted(CrimeArea area, Rows rows) throws IOException {
        CrimeReading reading = StreetCrimeCsv.asking(CrimeQuestion.of(area)).read(new Repeated(), "repeated.csv").result();
        rows.rows += reading.crime().getRecords();
        return reading;
    }

    /** Tells what is held after a round, once it was collected. */
    @TearDown(Level.Iteration)
    public void tellMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("held after the round: %.1f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }
}
