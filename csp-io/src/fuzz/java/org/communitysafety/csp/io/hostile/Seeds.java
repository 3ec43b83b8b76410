package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.MeetingsJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.SheetImport;
import org.communitysafety.csp.io.TestWorkbook;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.table.ZipFolder;
import org.communitysafety.csp.papers.Papers;

/**
 * What fuzzing starts from, made of the papers and sheets that are shipped: for each kind of hostile input a folder of small inputs, each with
 * one thing in it, and a dictionary of the words of its format.
 */
public final class Seeds {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGNS = "{}[],:\"\\\n\r\t;|'&<>/=!#%~";

    private static final int MANY = 200;

    private final Path out;
    private int number;

    private Seeds(Path out) {
        this.out = out;
    }

    /** @param args the folder of shipped files, that of the tests' resources, and that to write to */
    public static void main(String[] args) throws IOException {
        Path shipped = Path.of(args[0]);
        Path resources = Path.of(args[1]);
        new Seeds(Path.of(args[2])).write(shipped, resources);
    }

    private void write(Path shipped, Path resources) throws IOException {
        List<ObjectNode> small = new ArrayList<>();
        for (Path plan : files(shipped.resolve("plans"))) {
            if (!plan.toString().endsWith("answers.json")) {
                small.addAll(parts((ObjectNode) JSON.readTree(Files.readAllBytes(plan))));
            }
        }
        byte[] answers = Files.readAllBytes(shipped.resolve("plans/complete-answers.json"));
        List<ObjectNode> answered = pieces((ObjectNode) JSON.readTree(answers), "answers");
        for (ObjectNode one : small) {
            byte[] json = bytes(one);
            seed(HostileInput.PAPERS, json);
            seed(HostileInput.REVIEW, json);
            seed(HostileInput.REVIEW, ManyFiles.of(files("papers", json, "answers", bytes(answered.get(number % answered.size())))));
            seed(HostileInput.LINES, (JSON.writeValueAsString(one) + "\n" + JSON.writeValueAsString(one) + "\n").getBytes(UTF_8));
            Optional<Papers> papers = PapersJson.read(json, "papers.json").partial();
            if (papers.isPresent()) {
                tables(papers.get());
            }
        }
        for (ObjectNode one : answered) {
            seed(HostileInput.ANSWERS, bytes(one));
        }
        seed(HostileInput.MEETINGS, """
                {"format": "community-safety-meetings", "version": 1,
                 "meetings": [{"kind": "cabinet", "on": "2025-03-13"}, {"kind": "strategy-group", "on": "2025-03-25"}],
                 "holidays": ["2025-04-18", "2025-04-21"]}
                """.getBytes(UTF_8));
        sheets(shipped.resolve("sheets/exampleford-actions.json"), shipped.resolve("sheets/exampleford-actions.csv"));
        Path own = resources.resolve("org/communitysafety/csp/io/map/sheets");
        for (Path sheet : files(own)) {
            Path mapping = own.resolve(sheet.getFileName().toString().replaceAll("(\\.next)?\\.csv$", ".json"));
            if (sheet.toString().endsWith(".csv") && Files.exists(mapping)) {
                sheets(mapping, sheet);
            }
        }
        crime(resources.resolve("crime/2025-01-warwickshire-street.csv"));
        dictionaries();
    }

    private void tables(Papers papers) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(PapersTables.toFiles(papers));
        files.remove("datapackage.json");
        seed(HostileInput.ZIP, ZipFolder.write(files));
        seed(HostileInput.TABLES, ManyFiles.of(files));
        Map<String, String> sheets = new LinkedHashMap<>();
        files.forEach((name, csv) -> sheets.put(name.replace(".csv", ""), rows(csv)));
        TestWorkbook book = TestWorkbook.byHand(sheets);
        seed(HostileInput.WORKBOOK, ManyFiles.of(book.parts()));
        seed(HostileInput.WORKBOOK_BYTES, ZipFolder.write(book.parts()));
        if (number < MANY) {
            seed(HostileInput.WORKBOOK_BYTES, book.bytes());
        }
    }

    private static String rows(byte[] csv) {
        StringBuilder rows = new StringBuilder();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(new String(csv, UTF_8))) {
            int number = 1;
            for (CsvRecord record : records) {
                rows.append(TestWorkbook.row(number++, record.getFields().toArray(String[]::new)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows + "</sheetData>";
    }

    private void sheets(Path mapping, Path sheet) throws IOException {
        byte[] mapped = Files.readAllBytes(mapping);
        byte[] csv = Files.readAllBytes(sheet);
        seed(HostileInput.MAPPING, mapped);
        seed(HostileInput.IMPORT, ManyFiles.of(files("mapping", mapped, "sheet", csv)));
        seed(HostileInput.IMPORT, ManyFiles.of(files("sheet", csv)));
        SheetImport.propose(csv, "sheet.csv", Optional.empty(), ReadOptions.USUAL).mapping()
                .ifPresent(proposed -> seed(HostileInput.MAPPING, MappingJson.toBytes(proposed)));
    }

    private void crime(Path month) throws IOException {
        List<String> lines = Files.readAllLines(month, UTF_8);
        for (int from = 1; from < 400; from += 20) {
            seed(HostileInput.CRIME, (lines.get(0) + "\n" + String.join("\n", lines.subList(from, from + 4)) + "\n").getBytes(UTF_8));
        }
    }

    /** Documents with one field of the whole each, and within each of its papers one field of that beside its id and title. */
    private static List<ObjectNode> parts(ObjectNode whole) {
        List<ObjectNode> parts = new ArrayList<>();
        whole.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode paper && paper.has("id")) {
                paper.properties().forEach(inner -> {
                    ObjectNode one = head(whole);
                    ObjectNode with = one.putObject(field.getKey());
                    List.of("id", "title").forEach(name -> Optional.ofNullable(paper.get(name)).ifPresent(value -> with.set(name, value)));
                    with.set(inner.getKey(), shortened(inner.getValue()));
                    parts.add(one);
                });
            } else {
                ObjectNode one = head(whole);
                one.set(field.getKey(), shortened(field.getValue()));
                parts.add(one);
            }
        });
        return parts;
    }

    private static List<ObjectNode> pieces(ObjectNode whole, String list) {
        List<ObjectNode> pieces = new ArrayList<>();
        for (JsonNode one : whole.get(list)) {
            ObjectNode piece = head(whole);
            piece.putArray(list).add(one);
            pieces.add(piece);
        }
        return pieces.subList(0, Math.min(20, pieces.size()));
    }

    private static ObjectNode head(ObjectNode whole) {
        ObjectNode head = JSON.createObjectNode();
        head.set("format", whole.get("format"));
        head.set("version", whole.get("version"));
        return head;
    }

    private static JsonNode shortened(JsonNode value) {
        if (!(value instanceof ArrayNode list)) {
            return value;
        }
        ArrayNode first = JSON.createArrayNode();
        for (int i = 0; i < Math.min(2, list.size()); i++) {
            first.add(list.get(i));
        }
        return first;
    }

    private void dictionaries() throws IOException {
        TreeSet<String> papers = words(PapersJson.schema());
        TreeSet<String> tables = new TreeSet<>(papers);
        PapersTables.toFiles(Papers.builder().title("T").build()).keySet().forEach(tables::add);
        tables.addAll(List.of("~~~", "papers.csv", "plan.csv", "actions.csv", "within", "due.by", "previousPlan ", "'=", "#REF!"));
        TreeSet<String> book = new TreeSet<>(tables);
        book.addAll(List.of("<row r=\"2\">", "<c r=\"A2\" t=\"inlineStr\"><is><t>", "</t></is></c>", "<c r=\"B2\" s=\"1\"><v>45747</v></c>", "t=\"s\"",
                "t=\"b\"", "t=\"e\"", "t=\"str\"", "<f>A1</f>", "<mergeCell ref=\"A1:B2\"/>", "hidden=\"1\"", "date1904=\"1\"", "<!DOCTYPE", "&#0;",
                "&amp;", "_x000D_", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "numFmtId=\"14\"", "formatCode=\"", "PK\u0001\u0002", "PK\u0005\u0006"));
        TreeSet<String> mapping = words(MappingJson.schema());
        mapping.addAll(List.of("~~~mapping\n", "~~~sheet\n", "{date}", "{words}", "Apr-25", "31/03/2025", "(3.2)", "NYA", "ongoing", "–5%", "1,234"));
        TreeSet<String> review = new TreeSet<>(papers);
        review.addAll(words(AnswersJson.schema()));
        review.addAll(List.of("~~~papers\n", "~~~answers\n", "2024-25", "E07000111", "E06999999", "W06000015"));
        Map<HostileInput, TreeSet<String>> of = Map.of(
                HostileInput.PAPERS, papers, HostileInput.LINES, papers, HostileInput.TABLES, tables, HostileInput.ZIP, book,
                HostileInput.WORKBOOK, book, HostileInput.WORKBOOK_BYTES, book, HostileInput.MAPPING, mapping, HostileInput.IMPORT, mapping,
                HostileInput.REVIEW, review, HostileInput.ANSWERS, words(AnswersJson.schema()));
        for (HostileInput kind : HostileInput.values()) {
            TreeSet<String> words = of.getOrDefault(kind, kind == HostileInput.MEETINGS ? words(MeetingsJson.schema()) : new TreeSet<>(List.of(
                    "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "LSOA name", "Crime type",
                    "Last outcome category", "Context", "Stratford-on-Avon 001A", "E01031141", "2025-01", "\"\"", "\r\n")));
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(quoted(word)));
            SIGNS.chars().forEach(sign -> text.append(quoted(String.valueOf((char) sign))));
            List.of("\ufeff", "\u202e", "\u2028", "\\ud800", "1e999999999", "9999-12-31", "0000", "-1", "null", "true", "\u0000")
                    .forEach(word -> text.append(quoted(word)));
            Files.writeString(out.resolve(name(kind) + ".dict"), text, UTF_8);
        }
    }

    /** The names of fields and the words of closed lists in a schema. */
    private static TreeSet<String> words(byte[] schema) throws IOException {
        TreeSet<String> words = new TreeSet<>();
        words(JSON.readTree(schema), words);
        return words;
    }

    private static void words(JsonNode node, TreeSet<String> words) {
        node.properties().forEach(field -> {
            if (field.getKey().equals("properties")) {
                field.getValue().fieldNames().forEachRemaining(words::add);
            } else if (field.getKey().equals("enum")) {
                field.getValue().forEach(word -> words.add(word.asText()));
            }
        });
        node.forEach(inner -> words(inner, words));
    }

    /** A word as a dictionary of libFuzzer has it. */
    private static String quoted(String word) {
        StringBuilder text = new StringBuilder("\"");
        for (byte one : word.getBytes(UTF_8)) {
            text.append(one > ' ' && one < 0x7f && one != '"' && one != '\\' ? String.valueOf((char) one) : String.format("\\x%02X", one));
        }
        return text.append("\"\n").toString();
    }

    private void seed(HostileInput kind, byte[] input) {
        try {
            Path folder = Files.createDirectories(out.resolve(name(kind)));
            Files.write(folder.resolve("seed-" + number++), input);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String name(HostileInput kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static byte[] bytes(ObjectNode document) throws IOException {
        return JSON.writeValueAsBytes(document);
    }

    private static Map<String, byte[]> files(String one, byte[] first, Object... more) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(one, first);
        if (more.length > 0) {
            files.put((String) more[0], (byte[]) more[1]);
        }
        return files;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
