package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.papers.Papers;

/** Councils' own sheets, street-level files and reviews that are broken in every way that their readers tell. */
final class BrokenSheets {

    private static final String ACTION = "{\"heading\": \"Action\", \"field\": \"action.text\"}";
    private static final String PRIORITY = "{\"heading\": \"Priority\", \"field\": \"priority.title\"}, ";
    private static final String NUMBER = "{\"heading\": \"No.\", \"field\": \"action.number\"}, ";
    private static final String MEASURE = "{\"heading\": \"Measure\", \"field\": \"measure.title\"}";
    private static final String RULES = "\"dates\": {\"order\": \"day-first\", \"twoDigitYearsFrom\": 1980, \"yearStartsInMonth\": 4}, \"brackets\": \"negative\", ";
    private static final Papers PAPERS = SheetImportTest.papers();

    /** The columns in which each kind of cell of {@code cells.csv} is read, and the field of each. */
    private static final Map<String, String> CELLS = Map.of("due", "action.due", "value", "measure.baseline", "target", "measure.target",
            "status", "action.status", "leads", "action.lead", "priority", "priority.title", "text", "action.comment",
            "direction", "measure.goodDirection", "whole", "priority.rank");

    private BrokenSheets() {}

    private static Read<SheetMapping> mapping(String rest) {
        return MappingJson.read(("{\"format\": \"community-safety-mapping\", \"version\": 1, \"name\": \"s\", " + rest + "}").getBytes(UTF_8), "m.json");
    }

    private static Imported run(String csv, String mapping, Papers papers, ImportOptions options) {
        return SheetImport.run(csv.getBytes(UTF_8), "s.csv", mapping(mapping), papers, options);
    }

    private static Imported run(String csv, String mapping) {
        return run(csv, mapping, PAPERS, ImportOptions.USUAL);
    }

    private static String columns(String columns) {
        return "\"columns\": [" + columns + "]";
    }

    /** Sheets, with their mappings. */
    static List<Imported> imported() {
        List<Imported> all = new ArrayList<>();
        all.add(SheetImport.run(SheetImportTest.resource("faults.csv"), "faults.csv", SheetImportTest.mapping("faults"), PAPERS, ImportOptions.USUAL));
        all.addAll(cells());
        all.addAll(headings());
        all.addAll(rows());
        all.addAll(mappings());
        return all;
    }

    /** Every cell that is read by itself elsewhere, by a mapping that says how dates are written and by one that does not. */
    private static List<Imported> cells() {
        List<Imported> all = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(
                new InputStreamReader(BrokenSheets.class.getResourceAsStream("map/cells.csv"), UTF_8))) {
            for (CsvRecord line : csv) {
                String field = CELLS.get(line.getField(0).replace("date", "due").replace("period", "due"));
                if (field != null) {
                    String cell = line.getField(2).replace("\\n", "\n").replace("\"", "\"\"");
                    String kind = field.substring(0, field.indexOf('.'));
                    String rest = columns("{\"heading\": \"Cell\", \"field\": \"" + field + "\", \"separators\": [\"/\", \";\"]}"
                            + (field.equals("priority.title") ? "" : ", {\"heading\": \"Key\", \"field\": \""
                                    + Map.of("action", "action.text", "measure", "measure.title", "priority", "priority.title").get(kind) + "\"}"));
                    for (String rules : List.of(RULES, "")) {
                        all.add(run("Key,Cell\nWhat,\"" + cell + "\"\n", rules + rest));
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        String due = columns(ACTION + ", {\"heading\": \"Due\", \"field\": \"action.due\"}");
        for (String cell : List.of("x".repeat(300), "Q5 2024/25", "2024/25", "2024/11", "9999/00", "2024/2020", "2025 to 2024", "2024/2030", "Q1 2024/25", "May 24",
                "1/2/24", "1 May 24", "2024-11")) {
            all.add(run("Action,Due\nDo," + cell + "\n", due));
            all.add(run("Action,Due\nDo," + cell + "\n", RULES + due));
        }
        String leads = "\"bodies\": [{\"name\": \"Health\"}], " + columns(ACTION + ", {\"heading\": \"Lead\", \"field\": \"action.lead\", \"separators\": [\"/\"]}");
        for (String cell : List.of("Helth", "Helth / Zzz / ", "Qqqqq", "x".repeat(2000), "Wardens", "Health / Wardens")) {
            all.add(run("Action,Lead\nDo," + cell + "\n", leads, withWardens(), ImportOptions.USUAL));
        }
        all.add(run("Measure,Result at 2012,Result at 2013\nCalls,Day: 3; Night: 4,5\n",
                columns(MEASURE + ", {\"heading\": \"Result at {date}\", \"field\": \"measure.observation\"}")));
        all.add(run("Priority\n" + "x".repeat(3000) + "\n", columns("{\"heading\": \"Priority\", \"field\": \"priority.title\"}")));
        all.add(run("Measure,Base\nCalls," + "9 x".repeat(300) + "\n", columns(MEASURE + ", {\"heading\": \"Base\", \"field\": \"measure.baseline\"}")));
        return all;
    }

    private static Papers read(String json) {
        return PapersJson.read(json.getBytes(UTF_8), "p.json").complete().orElseThrow();
    }

    /** All that stands under drugs under theft. */
    private static String underTheft(String json) {
        return json.replaceAll("\\[\\s*\"priority-drugs\"\\s*]", "[\"priority-theft\"]");
    }

    private static Papers withWardens() {
        String json = new String(SheetImportTest.resource("papers.json"), UTF_8);
        return read(json.replaceFirst("\"bodies\": \\[", "\"bodies\": [{\"id\": \"w1\", \"name\": \"Street Wardens\", \"abbreviation\": \"Wardens\"},"
                + " {\"id\": \"w2\", \"name\": \"Estate Wardens\", \"abbreviation\": \"Wardens\"},"));
    }

    private static List<Imported> headings() {
        List<Imported> all = new ArrayList<>();
        all.add(run("Action,Note,Note\nDo,a,b\n", columns(ACTION + ", {\"heading\": \"Note\", \"field\": \"action.comment\"}")));
        all.add(run("Action,\nDo,third\n", columns(ACTION)));
        all.add(run("Name,Phone\nA,1\n", columns(ACTION)));
        all.add(run("A title\n\nAction,Comment\nDo\nGo,\nAction,Comment\nHow,,,much\n", columns(ACTION + ", {\"heading\": \"Comment\", \"field\": \"action.comment\"}")));
        all.add(run("Action\n", columns(ACTION)));
        for (int times = 1; times < 3; times++) {
            all.add(run("Action\n" + "Action\n".repeat(times) + "Total of all\n".repeat(times) + "Do\n", columns(ACTION) + ", \"passOver\": [{\"starts\": \"Total\"}]"));
        }
        return all;
    }

    private static List<Imported> rows() {
        List<Imported> all = new ArrayList<>();
        for (String by : List.of("", "\"sameBy\": \"number\", ")) {
            all.add(run("No.,Action\n1E05,Do\n03-Jan,Go\n001,Try\n2,Ask\n,See\n001,Find\n", by + columns(NUMBER + ACTION)));
            Papers twice = run("Priority,No.,Action\nTheft,1,Do\nDrugs,1,Do\n", by + columns(PRIORITY + NUMBER + ACTION)).papers().orElseThrow();
            all.add(run("No.,Action\n1,Do\n", by + columns(NUMBER + ACTION), twice, ImportOptions.USUAL));
            all.add(run("No.,Action\n1,Do\n1,Do\n", by + columns(NUMBER + ACTION)));
            all.add(run("Priority,No.,Action\nTheft,1,Do\nTheft,1,Do\n", by + columns(PRIORITY + NUMBER + ACTION)));
            String text = new String(PapersJson.toBytes(twice), UTF_8);
            Papers one = read(underTheft(text));
            all.add(run("Priority,No.,Action\nTheft,1,Do\n", by + columns(PRIORITY + NUMBER + ACTION), one, ImportOptions.USUAL));
            Papers flat = run("No.,Action\n1,Do\n2,Go\n", by + columns(NUMBER + ACTION)).papers().orElseThrow();
            all.add(run("Priority,No.,Action\nTheft,1,Do\n", by + columns(PRIORITY + NUMBER + ACTION), flat, ImportOptions.USUAL));
            all.add(run("Priority,No.,Action\nTheft,1,Do\nTheft,2,Go\n", by + columns(PRIORITY + NUMBER + ACTION), flat, ImportOptions.USUAL));
        }
        String many = IntStream.range(0, 7).mapToObj(i -> "Do " + i + "\n").collect(Collectors.joining());
        Papers alone = run("Action\n" + many, columns(ACTION)).papers().orElseThrow();
        all.add(run("Priority,Action\n" + many.replace("Do", "Theft,Do"), columns(PRIORITY + ACTION), alone, ImportOptions.USUAL));
        Papers measures = run("Priority,Measure\nTheft,Calls\nDrugs,Calls\n", columns(PRIORITY + MEASURE)).papers().orElseThrow();
        all.add(run("Measure\nCalls\n", columns(MEASURE), measures, ImportOptions.USUAL));
        all.add(run("Measure\nSeen\nSeen\n", columns(MEASURE)));
        all.add(run("Priority,Measure\nTheft,Calls\nTheft,Calls\n", columns(PRIORITY + MEASURE)));
        String again = new String(PapersJson.toBytes(measures), UTF_8);
        all.add(run("Priority,Measure\nTheft,Calls\n", columns(PRIORITY + MEASURE),
                read(underTheft(again)), ImportOptions.USUAL));
        all.addAll(risks());
        all.add(run("Measure,Unit\n,calls\n", columns(MEASURE + ", {\"heading\": \"Unit\", \"field\": \"measure.unit\"}")));
        all.add(run("Priority,Why,Action\n,Because,Do\n", columns(PRIORITY + "{\"heading\": \"Why\", \"field\": \"priority.description\"}, " + ACTION)));
        String groups = columns(ACTION + ", {\"heading\": \"Lead\", \"field\": \"action.lead\"}")
                + ", \"groups\": [{\"field\": \"priority.title\", \"starts\": \"Priority\"}]";
        all.add(run("Action,Lead\nPriorty 2: Violence,\nDo,Met\n", groups));
        Papers drugs = run("Priority,Action\nTheft,Do\nDrugs,Do\n", columns(PRIORITY + ACTION)).papers().orElseThrow();
        String titles = new String(PapersJson.toBytes(drugs), UTF_8).replace("\"title\": \"Theft\"", "\"title\": \"Drugs\"");
        all.add(run("Priority,Action\nDrugs,Do\n", columns(PRIORITY + ACTION),
                read(titles), ImportOptions.USUAL));
        String status = columns(ACTION + ", {\"heading\": \"Status\", \"field\": \"action.status\"}");
        all.add(run("Action,Status\nDo,Completed\n", status));
        all.add(run("Action,Status\nDo,Completed\nGo,Completed\n", status));
        all.add(run("Action\n#REF!\n", columns(ACTION), drugs, ImportOptions.USUAL.dropping()));
        ImportOptions one = ImportOptions.USUAL.reading(ReadOptions.USUAL.withLimits(Limits.USUAL.withFaults(1)));
        all.add(run("Action\n#REF!\n#REF!\n#REF!\n", columns(ACTION), drugs, one));
        all.add(run("Action\n#REF!\n#REF!\n#REF!\n#REF!\n", columns(ACTION), drugs, one.reading(one.reading().withLimits(Limits.USUAL.withFaults(2)))));
        all.add(run("Action\nDo\n", columns(ACTION), Papers.builder().build(), ImportOptions.USUAL));
        all.add(run("Action\nDo\n", "\"charset\": \"windows-1252\", " + columns(ACTION)));
        all.add(run("Action\nCaf\u00e9\n", "\"charset\": \"windows-1252\", " + columns(ACTION)));
        return all;
    }

    private static List<Imported> risks() {
        String json = new String(SheetImportTest.resource("papers.json"), UTF_8);
        String two = "\"risks\": [{\"id\": \"k1\", \"description\": \"Flood\"}, {\"id\": \"k2\", \"description\": \"Flood\"}]";
        Papers papers = read(json.replace("\"id\": \"report\",", "\"id\": \"report\", " + two + ","));
        String risk = "{\"heading\": \"Risk\", \"field\": \"risk.description\"}";
        List<Imported> all = new ArrayList<>();
        all.add(run("Risk\nFlood\n", columns(risk), papers, ImportOptions.USUAL));
        all.add(run("Risk\nFire\nFire\n", columns(risk), papers, ImportOptions.USUAL));
        all.add(run("Priority,Risk\nTheft,Flood\nTheft,Fire\nTheft,Fire\n", columns(PRIORITY + risk), papers, ImportOptions.USUAL));
        all.add(run("Risk,Score\n,4\n", columns(risk + ", {\"heading\": \"Score\", \"field\": \"risk.score\"}"), papers, ImportOptions.USUAL));
        all.add(run("Risk\nFlood\n", "\"report\": \"none\", " + columns(risk)));
        all.add(run("Risk\nFlood\n", columns(risk), read(json.replace("\"reports\": [", "\"reports\": [{\"id\": \"r2\", \"title\": \"Other\"}, ")), ImportOptions.USUAL));
        all.add(run("Risk\nFlood\n", columns(risk), Papers.builder().like(PAPERS).reports(List.of()).build(), ImportOptions.USUAL));
        return all;
    }

    /** Mappings that are not at one with themselves or the papers. */
    private static List<Imported> mappings() {
        return List.of(
                columns("{\"heading\": \"Action\", \"field\": \"action.text\", \"decide\": \"Quite\"}"),
                columns("{\"heading\": \"Action\", \"field\": \"action.text\", \"decide\": \"Quite?\"}"),
                columns(ACTION + ", " + ACTION),
                columns("{\"heading\": \"Action\", \"field\": \"action.text\", \"which\": 0}"),
                columns(""),
                columns(ACTION + ", " + MEASURE),
                "\"pairing\": \"unpaired\", " + columns(ACTION + ", {\"heading\": \"Outcome\", \"field\": \"action.outcome\"}"),
                columns("{\"heading\": \"Due\", \"field\": \"action.due\"}"),
                columns("{\"heading\": \"Unit\", \"field\": \"measure.unit\"}"),
                columns("{\"heading\": \"Score\", \"field\": \"risk.score\"}"),
                columns("{\"heading\": \"Rank\", \"field\": \"priority.rank\"}"),
                columns(ACTION) + ", \"passOver\": [{\"starts\": \"Total\", \"in\": \"Actions\"}]",
                columns(ACTION) + ", \"statuses\": [{\"word\": \"G\"}, {\"word\": \"g\"}]",
                columns(ACTION) + ", \"bodies\": [{\"name\": \"X\"}, {\"name\": \"x\"}]",
                columns(ACTION) + ", \"bodies\": [{\"name\": \"X\", \"body\": \"nobody\"}]",
                columns(ACTION) + ", \"bodies\": [{\"name\": \"X\", \"body\": \"plan\", \"add\": \"Xx\"}]").stream()
                .map(mapping -> run("Action,Measure\nDo,See\n", mapping)).toList();
    }

    /** What comes of broken street-level files. */
    static List<Fault> street() {
        String point = "0.1,51.2";
        String lsoa = "E01999001,Exampleford 001A";
        String sound = row("2025-01", point, lsoa, "Burglary");
        List<Fault> all = new ArrayList<>();
        all.addAll(street(Limits.USUAL.faults(), SyntheticCrime.bytes(List.of(sound, row("2025-13", point, lsoa, "Burglary"), row("1925-01", point, lsoa, "Burglary"),
                row("", point, lsoa, "Burglary"), row("2025-01", "east,51.2", lsoa, "Burglary"), row("2025-01", "51.2,0.1", lsoa, "Burglary"),
                row("2025-01", "0.1,", lsoa, "Burglary"), row("2025-01", ",51.2", lsoa, "Burglary"), row("2025-01", point, "E0199900,Exampleford 001A", "Burglary"),
                row("2025-01", point, "E01999001,", "Burglary"), row("2025-01", point, ",Exampleford 001A", "Burglary"), row("2025-01", point, lsoa, ""),
                sound.replace("Synthetic,Synthetic", ",Synthetic"), row("2025-01", point, lsoa, "x".repeat(300)), sound + ",one cell more"), "\n")));
        for (int most : List.of(1, 2)) {
            all.addAll(street(most, SyntheticCrime.bytes(Collections.nCopies(5, row("x", point, lsoa, "Burglary")), "\n")));
        }
        all.addAll(street(9, SyntheticCrime.HEADER.replace("Month", "Mnth").getBytes(UTF_8)));
        all.addAll(street(9, (SyntheticCrime.HEADER + ",Ward,Month\n" + sound + ",North,2024-01\n").getBytes(UTF_8)));
        all.addAll(street(9, " \n\n".getBytes(UTF_8)));
        byte[] once = SyntheticCrime.bytes(List.of(sound), "\n");
        all.addAll(street(9, once, once));
        byte[] three = SyntheticCrime.bytes(IntStream.range(1, 4).mapToObj(i -> sound.replace("id,", "id" + i + ",")).toList(), "\n");
        all.addAll(street(9, three, three));
        byte[] two = SyntheticCrime.bytes(IntStream.range(1, 3).mapToObj(i -> sound.replace("id,", "id" + i + ",")).toList(), "\n");
        all.addAll(street(9, two, two));
        all.addAll(street(9, SyntheticCrime.bytes(IntStream.range(0, 201).mapToObj(i -> row("2025-01", point, lsoa, "Type " + i)).toList(), "\n")));
        return all;
    }

    private static List<Fault> street(int most, byte[]... files) {
        StreetCrimeCsv reader = StreetCrimeCsv.asking(CrimeQuestion.of(CrimeArea.district("Exampleford")),
                ReadOptions.USUAL.withLimits(Limits.USUAL.withFaults(most)));
        try {
            for (int i = 0; i < files.length; i++) {
                reader.read(new ByteArrayInputStream(files[i]), i + ".csv");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reader.result().faults();
    }

    private static String row(String month, String point, String lsoa, String type) {
        return "id," + month + ",Synthetic,Synthetic," + point + ",On or near Example Road," + lsoa + "," + type + ",,";
    }

    /** What comes of reviews that were altered, and of files that are none. */
    static List<Fault> reviews() {
        String json = new String(ReviewJson.toBytes(SmallPapers.reviewed()), UTF_8);
        List<Fault> all = new ArrayList<>();
        for (String[] change : new String[][] {
            {"\"gate\": \"gaps\"", "\"gate\": \"holes\""}, {"\"assumeWhole\": false", "\"assumeWhole\": \"no\""},
            {"\"packs\": []", "\"packs\": {}"}, {"\"packs\": []", "\"packs\": [], \"on\": \"2024-02-30\""},
            {"\"packs\": []", "\"packs\": [], \"language\": \"xx\""},
            {"\"packs\": []", "\"packs\": [], \"rulePacks\": [{\"namespace\": \"ours\", \"version\": \"1\"}]"},
            {"\"hash\": \"", "\"hash\": \"x"}, {"\"options\": {", "\"options\": 1, \"more\": {"}, {"\"options\": {", "\"more\": {"},
            {"\"inputs\": [", "\"inputs\": [], \"more\": ["}}) {
            all.addAll(review(json.replace(change[0], change[1]).getBytes(UTF_8)));
        }
        for (String text : List.of("{", "{}", "{\"batchVersion\": 1}", "\u00ff")) {
            all.addAll(review(text.equals("\u00ff") ? new byte[] {(byte) 0xff} : text.getBytes(UTF_8)));
        }
        all.addAll(review(new byte[Limits.USUAL.bytes() + 1]));
        return all;
    }

    private static List<Fault> review(byte[] bytes) {
        return ReviewCheck.read(bytes, "review.json").faults();
    }
}
