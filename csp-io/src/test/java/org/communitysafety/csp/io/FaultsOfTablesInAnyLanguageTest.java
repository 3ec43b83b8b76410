package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.TestWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communitysafety.csp.bundle.StrangeLanguage;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.sheet.CsvOptions;
import org.communitysafety.csp.io.sheet.CsvSheet;
import org.communitysafety.csp.io.sheet.CsvStream;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.table.TablesIn;
import org.communitysafety.csp.io.table.ZipFolder;
import org.communitysafety.csp.io.xlsx.XlsxIn;
import org.communitysafety.csp.io.xlsx.XlsxLibrary;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** What is wrong with sheets, tables, zip files and workbooks is told in any language: in strange letters no word is left that the input does not have. */
class FaultsOfTablesInAnyLanguageTest {

    private static final Words STRANGE = StrangeLanguage.of(PageTexts.english());
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern OWN = Pattern.compile("fault\\.(sheet|damage|table|zip|workbook)\\..*");

    /** What is told nowhere here: reached by no input, put into sentences of another reader, or a sentence with words of another reader in it. */
    private static final Set<String> NOT_HERE = Set.of(
            "fault.table.no-key-of", "fault.table.place");

    /** Names of fields, tables and encodings, and signs of programs, that stand in no input here but are put in. */
    private static final String NAMES = "id text plan previousPlan observations actions name:space value US-ASCII";

    private static final String PLAN = "id,title\nplan,Plan\n";
    private static final String END = "</sheetData>";
    /** Where in an entry of the directory of a zip its flags stand, and how far from the end of a zip the place of the directory. */
    private static final int FLAGS = 8;
    private static final int DIRECTORY = 6;

    private final Map<String, String> left = new TreeMap<>();
    private final Set<String> told = new TreeSet<>();

    @Test
    void no_word_of_english_is_left_in_what_is_told_of_them() throws IOException {
        sheets();
        tables();
        rows();
        zips();
        workbooks();
        sheetsOfWorkbooks();
        assertThat(left).isEmpty();
        Set<String> all = PageTexts.english().keySet().stream().filter(key -> OWN.matcher(key).matches() && !NOT_HERE.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        told.retainAll(all);
        assertThat(told).as("each of them is told of some input").isEqualTo(all);
    }

    /** Takes what was told of an input with these words. */
    private void take(List<Fault> faults, String input) {
        assertThat(faults).as(input).isNotEmpty();
        Set<String> known = words(input + " " + NAMES);
        for (Fault fault : faults) {
            note(fault.said());
            for (String word : words(fault.message(STRANGE))) {
                if (!known.contains(word)) {
                    left.put(word, fault.message());
                }
            }
        }
    }

    private void note(Said said) {
        told.add(said.message().key());
        for (Object argument : said.arguments()) {
            for (Object one : argument instanceof List<?> several ? several : List.of(argument)) {
                if (one instanceof Said inner) {
                    note(inner);
                }
            }
        }
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static Limits limits() {
        return Limits.USUAL;
    }

    private void csv(String text, Limits limits) {
        take(all(CsvSheet.of(text.getBytes(UTF_8), "own.csv", new CsvOptions(limits, Optional.empty(), Optional.empty()))), text);
    }

    private static List<Fault> all(Sheet sheet) {
        while (sheet.next() != null) {
            // Faults are told on the way.
        }
        return sheet.faults();
    }

    private void sheets() throws IOException {
        csv("a,b\n", limits().withBytes(2));
        csv("{\"a\": 1}", limits());
        csv("%PDF-1.4\n", limits());
        csv(" \n", limits());
        csv("abcd,b\n", limits().withTextLength(3));
        csv("a,b\n\"x\"y,b\n", limits());
        csv("a,b\n\"x,b\nc,d\n", limits());
        csv("a,b\nc,d\n", limits().withItems(1));
        csv("\"a\"b\n\"a\"b\n\"a\"b\n", limits().withFaults(1));
        byte[] line = new byte[(1 << 22) + 1];
        Arrays.fill(line, (byte) 'x');
        take(all(CsvStream.of(new ByteArrayInputStream(line), "own.csv", CsvOptions.USUAL)), "");
        take(all(CsvStream.of(new ByteArrayInputStream("a,b\nc,\u00e9\n".getBytes(UTF_8)), "own.csv",
                new CsvOptions(limits(), Optional.of(US_ASCII), Optional.empty()))), "a b c");
    }

    /** Names and texts in turns. */
    private void tables(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        take(PapersTables.read(files, "papers", ReadOptions.USUAL).faults(), String.join(" ", namesAndTexts));
    }

    private void actions(String text) {
        tables("plan.csv", PLAN, "actions.csv", text);
    }

    private void tables() {
        take(PapersTables.read(Map.of("plan.csv", PLAN.getBytes(UTF_8)), "papers", ReadOptions.USUAL.withLimits(limits().withBytes(3))).faults(), PLAN);
        tables("plan.csv", PLAN, "old/", "");
        tables("notes.txt", "Notes");
        tables("plan.csv", PLAN, "more.json", "");
        tables("plan.csv", PLAN, "qqqqqqqq.csv", PLAN);
        tables("plan.csv", PLAN, "action.csv", PLAN);
        tables("plan.csv", PLAN, "Plan.csv", PLAN);
        actions("id,text,qqqqqqqq\na1,Do,it\n");
        actions("id,text,titel\na1,Do,it\n");
        actions("id,text,text\na1,Do,it\n");
        actions("id,title\na1,Do\n");
        actions("id,text,\na1,Do,more\n");
        tables("papers.csv", "version,extensions\n1,\n1,\n", "plan.csv", PLAN);
        tables("plan.csv", "as,id,title\nplan,p,Plan\nplan,q,Plan\nlastPlan,r,Plan\nprevousPlan,s,Plan\n");
        tables("plan.csv", PLAN, "partnership.csv", "id,name\np,One\nq,Two\n");
    }

    private void rows() {
        actions("id,text\na1,Do,more\n");
        actions("id,text,title,due.kind,due.by,visibility,due.text\na1,Do,T,fixed,2025-03-31,public,by March\na2,Do,fixed,2025-03-31,public,by March\n");
        actions("id,text,number\na1,########,1E05\na2,#REF!,03-Jan\na3,Do,012\na4,Do,13\n");
        actions("id,text,due,due.text,due.kind\na1,Do,x,by March,open\n");
        actions("id,text,extensions\na1,Do,{x\n");
        actions("id,text,serves\na1,Do,\"drugs, alcohol\"\n");
        String progress = "within,text\nevent,Red\na2,Amber\n";
        tables("plan.csv", PLAN, "actions.csv", "id,title\na1,Do\n", "progress.csv", progress);
        tables("plan.csv", PLAN, "progress.csv", "within,text\na1,Red\n");
        tables("plan.csv", PLAN, "actions.csv", "id,text\na1,Do\na2,Do,more\n", "progress.csv", "within,text\na1,Red\na2,Amber\n");
        tables("plan.csv", PLAN, "measures.csv", "within,id,title\nplan,thefts,Thefts\n", "observations.csv",
                "within,value\nthefs,5\nplan,6\nqqqqqqqqqq,7\n");
        tables("plan.csv", "as,id,title\nplan,p,Plan\npreviousPlan,p,Old plan\n", "actions.csv", "within,id,text\np,a,Do\npreviousPlan p,a,Did\n,b,Do\n");
    }

    /** What is wrong with a zip file, to whom it is a folder of tables and to whom it is a workbook. */
    private void zip(byte[] zip, Limits limits, String words) {
        ReadOptions options = ReadOptions.USUAL.withLimits(limits);
        take(PapersTables.readZip(zip, "papers.zip", options).faults(), words);
        take(PapersWorkbook.read(zip, "papers.xlsx", options).faults(), words);
    }

    private void zips() throws IOException {
        byte[] plan = PLAN.getBytes(UTF_8);
        byte[] zip = ZipFolder.write(Map.of("plan.csv", plan));
        zip(zip, limits().withBytes(3), "");
        zip("no zip".getBytes(UTF_8), limits(), "");
        zip(Arrays.copyOf(zip, zip.length - 8), limits(), "");
        byte[] locked = zip.clone();
        locked[directory(zip) + FLAGS] |= 1;
        zip(locked, limits(), "");
        zip(ZipFolder.write(Map.of("../plan.csv", plan)), limits(), "plan csv");
        Map<String, byte[]> two = new LinkedHashMap<>();
        two.put("plan.csv", plan);
        two.put("plxn.csv", plan);
        byte[] twice = ZipFolder.write(two);
        for (int at = 0; at < twice.length; at++) {
            twice[at] = twice[at] == 'x' ? (byte) 'a' : twice[at];
        }
        zip(twice, limits(), "plan csv");
        zip(ZipFolder.write(IntStream.range(0, 1001).boxed().collect(Collectors.toMap(i -> i + ".csv", i -> plan))), limits(), "");
        zip(packed(new byte[100_000]), limits().withBytes(50_000), "");
        zip(packed(new byte[2_000_000]), limits(), "");
        zip(ZipFolder.write(Map.of("[Content_Types].xml", plan)), limits(), "");
        zip(ZipFolder.write(new TreeMap<>(Map.of("a/plan.csv", plan, "b/plan.csv", plan))), limits(), "plan csv");
    }

    /** Where the directory of a zip starts, as its end tells. */
    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - DIRECTORY);
    }

    private static byte[] packed(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("plan.csv"));
            out.write(file);
        }
        return bytes.toByteArray();
    }

    private void workbook(byte[] bytes, String words) {
        take(PapersWorkbook.read(bytes, "papers.xlsx", ReadOptions.USUAL).faults(), words);
    }

    private void workbooks() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 64);
        workbook(old, "");
        workbook("%PDF-1.4".getBytes(UTF_8), "");
        byte[] locked = old.clone();
        byte[] sign = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(sign, 0, locked, 8, sign.length);
        workbook(locked, "");
        take(TablesIn.refused("papers.xlsx", XlsxLibrary.lacking(), () -> "").faults(), "org.dhatim:fastexcel org.dhatim:fastexcel-reader");
        byte[] some = PLAN.getBytes(UTF_8);
        workbook(ZipFolder.write(Map.of("mimetype", some)), "");
        workbook(ZipFolder.write(Map.of("xl/workbook.bin", some)), "");
        workbook(with("Plan", row(1, "a") + END).part("xl/workbook.xml", "<workbook").bytes(), "");
        TestWorkbook both = with("Plan", row(1, "a", "b") + END, "Aims", row(1, "a", "b") + END);
        sheet(both, ReadOptions.USUAL, "Plan Aims");
        sheet(both, ReadOptions.USUAL.withSheet("Other"), "Plan Aims Other");
        sheet(with("Plan", END), ReadOptions.USUAL, "");
        sheet(with("Plan", END), ReadOptions.USUAL.withSheet("Other"), "Other");
        sheet(with("Plan", row(1, "a", "b") + END).change("xl/workbook.xml", text -> text.replace("<sheet ", "<sheet state=\"hidden\" ")),
                ReadOptions.USUAL, "Plan");
    }

    private static TestWorkbook with(String... namesAndRows) {
        Map<String, String> sheets = new LinkedHashMap<>();
        for (int i = 0; i < namesAndRows.length; i += 2) {
            sheets.put(namesAndRows[i], namesAndRows[i + 1]);
        }
        return TestWorkbook.byHand(sheets);
    }

    private void sheet(TestWorkbook book, ReadOptions options, String words) {
        take(all(XlsxIn.sheet(book.bytes(), "own.xlsx", options, new ArrayList<>())), words);
    }

    private void own(String rows, Limits limits) {
        sheet(with("Plan", rows), ReadOptions.USUAL.withLimits(limits), rows);
    }

    private void sheetsOfWorkbooks() {
        own(row(1, "a", "b") + "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>" + END, limits());
        own(row(1, "a", "b") + "<row r=\"2\"><c r=\"A2\" t=\"qq\"><v>7</v></c></row>" + END, limits());
        StringBuilder wide = new StringBuilder(row(1, "a", "b"));
        IntStream.range(2, 1002).forEach(i -> wide.append("<row r=\"" + i + "\"><c r=\"XFD" + i + "\"><v>1</v></c></row>"));
        own(wide + END, limits());
        own(row(1, "abcd", "b") + END, limits().withTextLength(3));
        own(row(1, "a", "b") + row(2, "a", "b") + END, limits().withItems(1));
        own(row(1, "abcd", "bcde") + END, limits().withTextLength(1).withFaults(1));
        own(row(1, "a", "b", "c") + row(2, "<c t=\"str\"><f>B1</f><v>b</v></c>", "<c t=\"str\"><f>B1</f><v>b</v></c>")
                + row(3, "<c t=\"str\"><f>B1</f><v>b</v></c>", "x") + END + "<mergeCells><mergeCell ref=\"B3:B4\"/></mergeCells>", limits());
        StringBuilder merged = new StringBuilder("<mergeCells>");
        IntStream.range(100, 10_102).forEach(i -> merged.append("<mergeCell ref=\"A" + i + ":B" + i + "\"/>"));
        own(row(1, "a", "b") + END + merged + "</mergeCells>", limits());
        StringBuilder shared = new StringBuilder(row(1, "a", "b"));
        IntStream.range(2, 100).forEach(i -> shared.append("<row r=\"" + i + "\"><c r=\"A" + i + "\" t=\"s\"><v>0</v></c></row>"));
        sheet(with("Plan", shared + END)
                .part("xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + "x".repeat(20_000)
                        + "</t></si></sst>")
                .change("[Content_Types].xml", types -> types.replace("</Types>", "<Override PartName=\"/xl/sharedStrings.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>")),
                ReadOptions.USUAL.withLimits(limits().withBytes(200_000)), "");
    }
}
