package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** A zip file that holds not tables but papers: JSON files, and zip files of tables. Nothing is unpacked to a disk. */
final class ZipOfPapers {

    private static final byte[] START = {'P', 'K', 3, 4};
    private static final int RATIO = 200;
    private static final int SMALL = 1 << 20;

    private ZipOfPapers() {}

    /** Whether there are papers in it, and no table. */
    static boolean isIn(Path file) {
        return starts(file) && any(file, ZipOfPapers::isPapers, false) && !any(file, ZipOfPapers::isTable, false);
    }

    /** Whether there are papers or tables in it, or it cannot be told. */
    static boolean mayBeIn(Path file) {
        return any(file, name -> isPapers(name) || isTable(name), true);
    }

    private static boolean starts(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(START.length), START);
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean any(Path file, Predicate<String> kind, boolean untold) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).anyMatch(kind);
        } catch (IOException | IllegalArgumentException damaged) {
            return untold;
        }
    }

    private static boolean isPapers(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return (name.endsWith(".json") || name.endsWith(".zip")) && !name.equals("datapackage.json") && !name.startsWith(".")
                && !path.startsWith("__MACOSX/");
    }

    private static boolean isTable(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * The papers in it, in the order of their names. It is closed when the last of them was read.
     *
     * @throws IOException if it cannot be opened
     */
    static Iterator<PapersSource> open(Path file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        List<ZipEntry> entries = new ArrayList<>();
        for (ZipEntry entry : zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
            if (!entry.isDirectory() && isPapers(entry.getName()) && !isOther(zip, entry)) {
                entries.add(entry);
            }
        }
        if (entries.isEmpty()) {
            zip.close();
            return List.of(PapersSource.reading(name, options -> {
                throw new IOException("No papers were found in this zip file. Check the path.");
            })).iterator();
        }
        AtomicInteger left = new AtomicInteger(entries.size());
        return entries.stream()
                .map(entry -> PapersSource.reading(name + "/" + entry.getName(), options -> read(zip, entry, options, left)))
                .iterator();
    }

    private static boolean isOther(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return !PapersFound.isPapers(entry.getName(), in);
        } catch (IOException damaged) {
            return false;
        }
    }

    private static Read<Papers> read(ZipFile zip, ZipEntry entry, ReadOptions options, AtomicInteger left) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (entry.getSize() > SMALL && entry.getSize() > RATIO * entry.getCompressedSize()) {
                throw new IOException("This unpacks to more than " + RATIO + " times its own size, so nothing of it was read.");
            }
            return Input.papers(in, entry.getName(), options);
        } finally {
            if (left.decrementAndGet() == 0) {
                zip.close();
            }
        }
    }
}
