package org.communitysafety.csp.examples.cli;

import java.io.FilterInputStream;
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
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.communitysafety.csp.io.PapersFile;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.jspecify.annotations.Nullable;

/**
 * A zip file that holds not tables but papers: JSON files, NDJSON files, workbooks, and zip files of tables, in the order of their names.
 * Nothing is unpacked to a disk. Once it is closed there are no more, but those that it gave can still be read, each once; the file itself
 * is closed with the last of them.
 */
final class ZipOfPapers implements Iterator<PapersSource>, AutoCloseable {

    private static final byte[] START = {'P', 'K', 3, 4};
    private static final int ENTRIES = 1000;
    private static final int RATIO = 200;
    private static final int SMALL = 1 << 20;
    private static final List<String> ENDINGS = List.of(".json", ".zip", ".xlsx", ".xlsm", ".ndjson", ".jsonl");

    private final ZipFile zip;
    private final String name;
    private final Iterator<ZipEntry> entries;
    /** Who still has to read in it: whoever was given a source, and whoever may ask for one. */
    private final AtomicInteger readers = new AtomicInteger(1);
    private Iterator<PapersSource> lines = List.<PapersSource>of().iterator();
    private @Nullable InputStream linesIn;
    private boolean closed;

    private ZipOfPapers(ZipFile zip, String name, List<ZipEntry> entries) {
        this.zip = zip;
        this.name = name;
        this.entries = entries.iterator();
    }

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
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.equals("datapackage.json") && !name.startsWith(".")
                && !name.startsWith("~$") && !path.startsWith("__MACOSX/");
    }

    private static boolean isTable(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * The papers in it.
     *
     * @param passedOver takes the names of workbooks that are no papers
     * @throws IOException if it cannot be opened
     */
    static ZipOfPapers open(Path file, String name, List<String> passedOver) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            Optional<String> beyond = beyond(zip);
            if (beyond.isPresent()) {
                throw new IOException(beyond.get() + ", so nothing of it was read. Is it the right one?");
            }
            return new ZipOfPapers(zip, name, entries(zip, name, passedOver));
        } catch (IOException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    private static List<ZipEntry> entries(ZipFile zip, String name, List<String> passedOver) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        for (ZipEntry entry : zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
            if (!entry.isDirectory() && isPapers(entry.getName())) {
                if (!isOther(zip, entry)) {
                    entries.add(entry);
                } else if (PapersFound.isWorkbook(entry.getName())) {
                    passedOver.add(name + "/" + entry.getName());
                }
            }
        }
        return entries;
    }

    /** Beyond which limit on a zip file it is, by what its directory says: no file in it is read further than that. */
    private static Optional<String> beyond(ZipFile zip) {
        if (zip.size() > ENTRIES) {
            return Optional.of("This zip file has more than " + ENTRIES + " files in it");
        }
        int most = ReadOptions.USUAL.limits().bytes();
        return zip.stream().mapToLong(ZipEntry::getSize).sum() > most
                ? Optional.of("What is in this zip file unpacks to more than " + most + " bytes")
                : Optional.empty();
    }

    /** A file in it, as far as its directory says that it goes: whoever makes it go further does not get past the limit so. */
    private static final class Entry extends FilterInputStream {

        private long left;

        Entry(ZipFile zip, ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            left = entry.getSize();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("This is longer than the directory of the zip file says, so nothing of it was read. Make the zip file again.");
            }
            return read;
        }
    }

    private static boolean isOther(ZipFile zip, ZipEntry entry) throws IOException {
        boolean json = PapersFound.isJson(entry.getName());
        if (!json && !PapersFound.isWorkbook(entry.getName()) || isBomb(entry)) {
            return false;
        }
        try (InputStream in = new Entry(zip, entry)) {
            return json
                    ? !PapersFound.isPapers(entry.getName(), in)
                    : !PapersFile.mayBeWorkbookOfPapers(in.readNBytes(ReadOptions.USUAL.limits().bytes() + 1), ReadOptions.USUAL);
        } catch (IOException damaged) {
            return false;
        }
    }

    private static boolean isBomb(ZipEntry entry) {
        return entry.getSize() > SMALL && entry.getSize() > RATIO * entry.getCompressedSize();
    }

    @Override
    public boolean hasNext() {
        return !closed && (lines.hasNext() || entries.hasNext());
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            endLines();
            leave();
        }
    }

    /** Puts away the file of lines that is being read. */
    private void endLines() {
        try {
            if (linesIn != null) {
                linesIn.close();
            }
        } catch (IOException broken) {
            // What was read of it is whole: that it cannot be closed takes nothing away from it.
        }
        linesIn = null;
    }

    private void leave() throws IOException {
        if (readers.decrementAndGet() == 0) {
            zip.close();
        }
    }

    @Override
    public PapersSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (lines.hasNext()) {
            return lines.next();
        }
        ZipEntry entry = entries.next();
        String entryName = name + "/" + entry.getName();
        if (!PapersFound.isLines(entry.getName()) || isBomb(entry)) {
            readers.incrementAndGet();
            return PapersSource.reading(entryName, options -> read(entry, options));
        }
        endLines();
        try {
            linesIn = new Entry(zip, entry);
        } catch (IOException damaged) {
            return PapersSource.reading(entryName, options -> {
                throw damaged;
            });
        }
        lines = PapersSource.lines(entryName, linesIn, ReadOptions.USUAL);
        return lines.hasNext() ? lines.next() : PapersFound.withoutLines(entryName);
    }

    private Read<Papers> read(ZipEntry entry, ReadOptions options) throws IOException {
        try (InputStream in = new Entry(zip, entry)) {
            if (isBomb(entry)) {
                throw new IOException("This unpacks to more than " + RATIO + " times its own size, so nothing of it was read.");
            }
            return PapersFile.read(in, entry.getName(), options);
        } finally {
            leave();
        }
    }
}
