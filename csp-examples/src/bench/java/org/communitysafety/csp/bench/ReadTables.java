package org.communitysafety.csp.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.SheetImport;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.sheet.CsvOptions;
import org.communitysafety.csp.io.sheet.CsvSheet;
import org.communitysafety.csp.io.sheet.HeadedRows;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.time.PartialDate;
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
    private static final Map<String, DueKind> KINDS =
            Arrays.stream(DueKind.values()).collect(Collectors.toMap(DueKind::getWord, Function.identity()));
    private static final Map<String, Visibility> VISIBILITIES =
            Arrays.stream(Visibility.values()).collect(Collectors.toMap(Visibility::getWord, Function.identity()));
    private static final String MAPPING = """
            {"format": "community-safety-mapping", "version": 1, "name": "sheet", "sameBy": "number", "dates": {}, "columns": [
              {"heading": "No.", "field": "action.number"}, {"heading": "Action", "field": "action.text"},
              {"heading": "Lead agency", "field": "action.lead", "separators": ["/"]}, {"heading": "Target date", "field": "action.due"},
              {"heading": "Status at {date}", "field": "action.status"}, {"heading": "Comments", "field": "action.comment"}]}
            """;

    /** How many actions there are. */
    @Param({"2000", "20000"})
    int rows;

    private byte[] actions;
    private Map<String, byte[]> clean;
    private Map<String, byte[]> faulty;
    private byte[] sheet;
    private byte[] faultySheet;
    private Read<SheetMapping> mapping;
    private Papers papers;

    /** Makes the tables. */
    @Setup
    public void make() {
        byte[] plan = "id,title\nplan,Community safety plan\n".getBytes(UTF_8);
        byte[] bodies = "id,name\nkcc,Kent County Council\nkp,Kent Police\n".getBytes(UTF_8);
        actions = actions("fixed");
        clean = Map.of("plan.csv", plan, "bodies.csv", bodies, "actions.csv", actions);
        faulty = Map.of("plan.csv", plan, "bodies.csv", bodies, "actions.csv", actions("fixt"));
        sheet = sheet("March 2025");
        faultySheet = sheet("soon");
        mapping = MappingJson.read(MAPPING.getBytes(UTF_8), "mapping.json");
        papers = PapersTables.read(Map.of("plan.csv", plan, "bodies.csv", bodies), "papers", ReadOptions.USUAL).complete().orElseThrow();
        if (!imported(sheet).faults().isEmpty() || imported(faultySheet).faults().size() < Math.min(rows, 10_000)) {
            throw new IllegalStateException("the sheets are not as they should be");
        }
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

    private byte[] sheet(String due) {
        StringBuilder text = new StringBuilder("No.,Action,Lead agency,Target date,Status at 30 June 2025,Comments\n");
        for (int i = 0; i < rows; i++) {
            text.append("1.").append(i).append(",\"Patrol the town centre, with wardens\",Kent County Council / Kent Police,").append(due)
                    .append(",On track,Monthly\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    private Imported imported(byte[] bytes) {
        return SheetImport.run(bytes, "sheet.csv", mapping, papers, ImportOptions.USUAL);
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

    /** Rows under their headings, each cell with its line and column, and as what it is: ids, a day, words of lists. */
    @Benchmark
    public int typedRows() {
        int values = 0;
        int[] lines = new int[COLUMNS];
        int[] columns = new int[COLUMNS];
        HeadedRows headed = HeadedRows.of(CsvSheet.of(actions, "actions.csv", CsvOptions.USUAL), HeadedRows::looksLikeHeader);
        for (SheetRow row = headed.next(); row != null; row = headed.next()) {
            row.locate(lines, columns);
            ElementId id = ElementId.of(row.text(1));
            int semicolon = row.text(4).indexOf(';');
            ElementId first = ElementId.of(row.text(4).substring(0, semicolon));
            ElementId second = ElementId.of(row.text(4).substring(semicolon + 2));
            DueKind kind = KINDS.get(row.text(6));
            PartialDate by = PartialDate.parse(row.text(7));
            Visibility visibility = VISIBILITIES.get(row.text(8));
            values += id.value().length() + first.value().length() + second.value().length() + kind.ordinal() + by.getFirst().getYear()
                    + visibility.ordinal() + row.text(2).length() + row.text(3).length() + row.text(5).length() + row.text(9).length()
                    + lines[COLUMNS - 1] + columns[COLUMNS - 1];
        }
        return values;
    }

    /** A council's own sheet of as many actions, brought into papers that have none of them. */
    @Benchmark
    public Imported ownSheet() {
        return imported(sheet);
    }

    /** The same with a cell in every row that is not understood. */
    @Benchmark
    public Imported ownSheetWithFaultInEveryRow() {
        return imported(faultySheet);
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
