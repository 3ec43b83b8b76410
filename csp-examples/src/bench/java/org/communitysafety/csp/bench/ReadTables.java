package org.communitysafety.csp.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.sheet.CsvOptions;
import org.communitysafety.csp.io.sheet.CsvSheet;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.papers.Papers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a table of actions, clean and with a fault in every row, against the parser's own rows of texts over the same bytes.
 *
 * <p>Only ratios within a run mean anything: each is a time over that of {@link #textRows()} at the same number of rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ReadTables {

    private static final int COLUMNS = 10;

    /** How many actions there are. */
    @Param({"2000", "20000"})
    int rows;

    private byte[] actions;
    private Map<String, byte[]> clean;
    private Map<String, byte[]> faulty;

    /** Makes the tables. */
    @Setup
    public void make() {
        byte[] plan = "id,title\nplan,Community safety plan\n".getBytes(UTF_8);
        byte[] bodies = "id,name\nkcc,Kent County Council\nkp,Kent Police\n".getBytes(UTF_8);
        actions = actions("fixed");
        clean = Map.of("plan.csv", plan, "bodies.csv", bodies, "actions.csv", actions);
        faulty = Map.of("plan.csv", plan, "bodies.csv", bodies, "actions.csv", actions("fixt"));
        if (!PapersTables.read(clean, "clean", ReadOptions.USUAL).faults().isEmpty()
                || PapersTables.read(faulty, "faulty", ReadOptions.USUAL).faults().size() < Math.min(rows, 10_000)) {
            throw new IllegalStateException("the tables are not as they should be");
        }
    }

    private byte[] actions(String kind) {
        StringBuilder text = new StringBuilder("within,id,text,number,leads,due.text,due.kind,due.by,visibility,comment\n");
        for (int i = 0; i < rows; i++) {
            text.append("plan,action-").append(i).append(",\"Patrol the town centre, with wardens\",1.").append(i)
                    .append(",kcc; kp,By March 2025,").append(kind).append(",2025-03-31,public,On track\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    /** The floor: the parser's own rows, each cell a text. */
    @Benchmark
    public int textRows() {
        int cells = 0;
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(actions), UTF_8)) {
            for (int i = 0; i < row.getFieldCount(); i++) {
                cells += row.getField(i).length();
            }
        }
        return cells;
    }

    /** Rows of texts, each cell with its line and column. */
    @Benchmark
    public int locatedRows() {
        int cells = 0;
        int[] lines = new int[COLUMNS];
        int[] columns = new int[COLUMNS];
        CsvSheet sheet = CsvSheet.of(actions, "actions.csv", CsvOptions.USUAL);
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            row.locate(lines, columns);
            for (int i = 0; i < row.size(); i++) {
                cells += row.text(i).length() + lines[i] + columns[i];
            }
        }
        return cells;
    }

    /** Papers of the clean table, with every check and every place. */
    @Benchmark
    public Read<Papers> cleanTable() {
        return PapersTables.read(clean, "clean", ReadOptions.USUAL);
    }

    /** The same with a fault in every row, each with its place and sentence. */
    @Benchmark
    public Read<Papers> faultInEveryRow() {
        return PapersTables.read(faulty, "faulty", ReadOptions.USUAL);
    }
}
