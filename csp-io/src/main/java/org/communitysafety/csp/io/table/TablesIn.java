package org.communitysafety.csp.io.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.communitysafety.csp.io.format.MoreFaults;
import org.communitysafety.csp.io.format.Nearest;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.sheet.CsvOptions;
import org.communitysafety.csp.io.sheet.CsvSheet;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Said;

/** Reads papers from tables. */
public final class TablesIn {

    private static final String CSV = ".csv";

    /** What lies about in folders and is no table. */
    private static final Set<String> PASSED_OVER =
            Set.of("datapackage.json", "thumbs.db", "desktop.ini", "readme.md", "readme.txt", "__macosx/");

    /** What the names of papers end in that are no tables. */
    private static final List<String> PAPERS = List.of(".json", ".ndjson", ".jsonl", ".xlsx", ".xlsm", ".zip");

    private final String source;
    private final Limits limits;
    private final Supplier<String> sha256;
    private final Layout layout = Layout.usual();
    private final Found found = new Found();
    private final Map<String, TableFile> files = new LinkedHashMap<>();
    private final Separators separators = new Separators();

    private TablesIn(String source, Limits limits, Supplier<String> sha256) {
        this.source = source;
        this.limits = limits;
        this.sha256 = sha256;
    }

    /**
     * Reads papers from CSV tables.
     *
     * @param folder the bytes of each file by its name, which nobody changes any more; a folder in it has a slash behind its name, and no bytes
     * @param source the name of it all
     * @param sha256 works out the hash of it all
     */
    public static Read<Papers> read(Map<String, byte[]> folder, String source, ReadOptions options, Supplier<String> sha256) {
        TablesIn in = new TablesIn(source, options.limits(), sha256);
        long bytes = 0;
        for (byte[] file : folder.values()) {
            bytes += file.length;
        }
        if (bytes > options.limits().bytes()) {
            return tooLong(source, options.limits(), sha256);
        }
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        Map<String, byte[]> sorted = new TreeMap<>(folder);
        Optional<String> table = sorted.keySet().stream().filter(TablesIn::isTable).findFirst();
        sorted.forEach((name, file) -> in.sheet(name, file, options, table).ifPresent(sheet -> sheets.put(name, sheet)));
        return in.read(sheets.values());
    }

    /**
     * Reads papers from a zip file of CSV tables, whose bytes nobody changes any more; of a file beyond the limit on bytes they need not be all,
     * so that it has no hash.
     */
    public static Read<Papers> readZip(byte[] zip, String source, ReadOptions options) {
        Supplier<String> sha256 = () -> PapersDocument.sha256(zip);
        if (zip.length > options.limits().bytes()) {
            return refused(source, Refused.longerThan(options.limits().bytes()), () -> "");
        }
        try {
            return read(ZipFolder.read(zip, options.limits()), source, options, sha256);
        } catch (Refused refused) {
            return refused(source, refused, sha256);
        }
    }

    /**
     * Reads papers from sheets, each of which is named as its table is.
     *
     * @param source the name of it all
     * @param sha256 works out the hash of it all
     */
    public static Read<Papers> read(List<Sheet> sheets, String source, Limits limits, Supplier<String> sha256) {
        return new TablesIn(source, limits, sha256).read(sheets);
    }

    /** What comes of tables beyond the limit on bytes that were not read to their end, so that they have no hash. */
    public static Read<Papers> tooLong(String source, Limits limits) {
        return tooLong(source, limits, () -> "");
    }

    private static Read<Papers> tooLong(String source, Limits limits, Supplier<String> sha256) {
        return refused(source, FaultKind.LIMIT, TableMessages.TOO_LONG.said(Integer.toString(limits.bytes())), sha256);
    }

    /** What comes of a file that is refused. */
    public static Read<Papers> refused(String source, Refused refused, Supplier<String> sha256) {
        return refused(source, refused.isLimit() ? FaultKind.LIMIT : FaultKind.SYNTAX, refused.said(), sha256);
    }

    /** What comes of tables that cannot be read at all. */
    private static Read<Papers> refused(String source, FaultKind kind, Said message, Supplier<String> sha256) {
        Fault fault = new Fault(new Location(source, 1, 1, ""), kind, message);
        return Read.of(source, Optional.empty(), List.of(fault), List.of(), Places.none(), sha256);
    }

    /** @param table the first table that lies beside it, if there is one */
    private Optional<Sheet> sheet(String name, byte[] bytes, ReadOptions options, Optional<String> table) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isPassedOver(lower)) {
            return Optional.empty();
        }
        if (lower.endsWith("/")) {
            found.file(name, FaultKind.UNKNOWN, TableMessages.FOLDER.said());
            return Optional.empty();
        }
        if (!lower.endsWith(CSV)) {
            found.file(name, FaultKind.UNKNOWN, table.filter(there -> PAPERS.stream().anyMatch(lower::endsWith))
                    .map(there -> TableMessages.PAPERS_BESIDE.said(Shown.of(there)))
                    .orElseGet(TableMessages.NO_TABLE::said));
            return Optional.empty();
        }
        CsvSheet sheet = CsvSheet.of(bytes, name, CsvOptions.of(options));
        separators.add(sheet);
        return Optional.of(sheet);
    }

    private static boolean isPassedOver(String lower) {
        return PASSED_OVER.contains(lower) || lower.startsWith(".") || lower.startsWith("~$");
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(CSV) && !isPassedOver(lower);
    }

    private Read<Papers> read(Iterable<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            take(sheet);
        }
        if (files.isEmpty()) {
            found.file(source, FaultKind.VERSION, TableMessages.NO_PAPERS.said());
            return Read.of(source, Optional.empty(), ordered(found.faults(), List.of()), List.of(), Places.none(), sha256);
        }
        Composer composer = new Composer(layout, files, source, limits, found);
        byte[] json = composer.compose();
        Losses losses = new Losses(layout, files);
        files.values().forEach(file -> found.take(file, losses.ofOwners(file.table())));
        Read<Papers> read = PapersDocument.read(json, source, limits, composer.marks(), sha256);
        Set<String> unread = new LinkedHashSet<>(found.unread());
        unread.addAll(read.unreadPaths());
        return Read.of(source, read.partial(), ordered(found.faults(), read.faults()), unread, read.places(), sha256).noting(separators.notes());
    }

    private void take(Sheet sheet) {
        String name = sheet.name();
        String bare = name.toLowerCase(Locale.ROOT).endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
        Table table = layout.tables().values().stream().filter(one -> one.name().equalsIgnoreCase(bare)).findFirst().orElse(null);
        if (table == null) {
            found.sheet(sheet, FaultKind.UNKNOWN, Nearest.to(bare, layout.tables().keySet())
                    .map(near -> TableMessages.UNKNOWN_NEAR.said(Shown.of(bare), near))
                    .orElseGet(() -> TableMessages.UNKNOWN.said(Shown.of(bare))));
        } else if (files.containsKey(table.name())) {
            found.sheet(sheet, FaultKind.DUPLICATE, TableMessages.TWICE.said(
                    table.name(), files.get(table.name()).name()));
            files.get(table.name()).forget();
        } else {
            files.put(table.name(), TableFile.read(table, sheet));
        }
    }

    /** All faults in the order of tables, lines and columns. Where a file's own fault tells of a cell, what the reader says of it is left out. */
    private List<Fault> ordered(List<Fault> own, List<Fault> reader) {
        Set<String> told = new LinkedHashSet<>();
        List<Fault> all = new ArrayList<>(new LinkedHashSet<>(own));
        own.forEach(fault -> told.add(place(fault)));
        reader.stream().filter(fault -> !told.contains(place(fault))).forEach(all::add);
        List<String> order = new ArrayList<>();
        layout.tables().keySet().forEach(name -> order.add(files.containsKey(name) ? files.get(name).name() : name));
        all.sort(Comparator.comparingInt((Fault fault) -> order.indexOf(file(fault.location())))
                .thenComparing(fault -> file(fault.location()))
                .thenComparingInt(fault -> fault.location().line())
                .thenComparingInt(fault -> fault.location().column()));
        return told(all);
    }

    /** As many as the limits allow, and that there are more: what those damage is not known then, so all of the papers may lack something. */
    private List<Fault> told(List<Fault> all) {
        int most = limits.faults();
        if (all.size() <= most) {
            return all;
        }
        List<Fault> told = new ArrayList<>(all.subList(0, most));
        told.add(MoreFaults.than(most, all.get(most).location().pointing("").under("")));
        return told;
    }

    /** The name of the file or sheet that a place is in. */
    private static String file(Location place) {
        return place.sheet().isEmpty() ? place.source() : place.sheet();
    }

    private static String place(Fault fault) {
        return file(fault.location()) + ":" + fault.location().line() + ":" + fault.location().column();
    }
}
