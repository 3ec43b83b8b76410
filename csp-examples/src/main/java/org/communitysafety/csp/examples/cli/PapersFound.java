package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.io.PapersFile;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * The papers that many names lead to, found one after the other as they are asked for: a file, or a folder or zip file of tables, is one set;
 * every other folder and zip file is searched in the order of the names in it; NDJSON has a set on every line. What cannot be had is a source
 * that says why, and workbooks in a folder or zip file that are passed over are remembered.
 */
final class PapersFound implements Iterator<PapersSource>, AutoCloseable {

    private static final int START = 512;
    private static final Pattern OTHER_WORKBOOK = Pattern.compile("(?i)\\.(?:xls|xlsb|ods|numbers)$");
    private static final Pattern OTHER = Pattern.compile(
            "\\A\\s*\\{\\s*\"(?:format\"\\s*:\\s*\"community-safety-(?!papers\")|[a-z]+Version\")");

    private final Terminal terminal;
    private final boolean allLines;
    private final Optional<String> out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<String> passedOver = new ArrayList<>();
    private @Nullable PapersSource next;
    private int found;

    /**
     * What the names lead to.
     *
     * @param allLines whether every file is NDJSON, whatever its name
     * @param out the file to write to, which is refused as an input
     */
    PapersFound(List<String> names, boolean allLines, Optional<String> out, Terminal terminal) {
        this.terminal = terminal;
        this.allLines = allLines;
        this.out = out;
        levels.push(new Level(names.iterator(), Optional.empty(), () -> {}));
    }

    /** A list that is being gone through: names, or sources. */
    private final class Level {
        private final Iterator<?> left;
        private final Optional<PapersSource> ifNone;
        private final int before = found;
        private final Closing closing;

        /** @param ifNone what is found if nothing is; empty if nothing need be */
        Level(Iterator<?> left, Optional<PapersSource> ifNone, Closing closing) {
            this.left = left;
            this.ifNone = ifNone;
            this.closing = closing;
        }
    }

    private interface Closing {
        void close() throws IOException;
    }

    /** Whether the names lead to many sets of papers: one name of one set is reviewed by itself. */
    static boolean isMany(List<String> names, boolean allLines, Terminal terminal) {
        if (allLines || names.size() > 1) {
            return true;
        }
        Optional<Path> path = path(names.get(0)).filter(Files::exists);
        if (path.isEmpty() || InputFile.isStandard(names.get(0))) {
            return false;
        }
        if (Files.isDirectory(path.get())) {
            try (PapersFound first = new PapersFound(names, false, Optional.empty(), terminal)) {
                return Input.folder(names.get(0)).isEmpty() && first.hasNext() && first.found > 0;
            }
        }
        return isLines(names.get(0)) || (!isJson(names.get(0)) && ZipOfPapers.isIn(path.get()));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    static boolean isWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".xlsm");
    }

    /** Workbooks that were met so far where papers were looked for, and are none, or are of a program whose files are not read. */
    List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.left.hasNext()) {
                end(levels.pop());
            } else {
                Object one = level.left.next();
                if (one instanceof PapersSource source) {
                    take(source);
                } else {
                    expand((String) one, levels.size() == 1);
                }
            }
        }
        return next != null;
    }

    @Override
    public PapersSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PapersSource source = Objects.requireNonNull(next);
        next = null;
        return source;
    }

    private void take(PapersSource source) {
        next = source;
        found++;
    }

    private void end(Level level) {
        leave(level);
        if (found == level.before) {
            // Of names that lead to nothing at all nothing is found; a file without a line that stands in a folder is.
            next = level.ifNone.orElse(next);
            found += level.ifNone.isPresent() && levels.size() > 1 ? 1 : 0;
        }
    }

    /** What was read of it is whole: that it cannot be closed takes nothing away from it. */
    private static void leave(Level level) {
        try {
            level.closing.close();
        } catch (IOException broken) {
            // So there is nothing to tell.
        }
    }

    /** A file of lines that has none. */
    static PapersSource withoutLines(String name) {
        return failing(name, "No papers were found here: there is no line with anything in it. Check the path.");
    }

    static PapersSource failing(String name, String sentence) {
        return PapersSource.reading(name, options -> {
            throw new IOException(sentence);
        });
    }

    private void expand(String name, boolean given) {
        try {
            Optional<Path> path = InputFile.isStandard(name) ? Optional.empty() : path(name);
            if (path.filter(Files::isDirectory).isPresent() && Input.folder(name).isEmpty()) {
                levels.push(new Level(inFolder(path.get(), name).iterator(), Optional.of(failing(name, "No papers were found in this folder: "
                        + "no JSON or NDJSON file, workbook, zip file or table. Check the path.")).filter(none -> given), () -> {}));
                return;
            }
            out.ifPresent(file -> InputFile.refuseOver(name, file, "the papers"));
            if (path.filter(file -> !Files.exists(file)).isEmpty() && (allLines || isLines(name))) {
                InputStream in = path.isPresent() ? Files.newInputStream(path.get()) : terminal.in();
                String source = path.isPresent() ? name : InputFile.STANDARD_NAME;
                levels.push(new Level(PapersSource.lines(source, in, ReadOptions.USUAL), Optional.of(withoutLines(source)), in::close));
            } else if (path.filter(file -> !isJson(name) && ZipOfPapers.isIn(file)).isPresent()) {
                ZipOfPapers zip = ZipOfPapers.open(path.get(), name, passedOver);
                levels.push(new Level(zip, Optional.of(failing(name, "No papers were found in this zip file. Check the path.")), zip::close));
            } else {
                take(PapersSource.reading(name, options -> Input.oneOfMany(name, terminal)));
            }
        } catch (IOException broken) {
            take(PapersSource.reading(name, options -> {
                throw broken;
            }));
        }
    }

    /** The names of what may be papers in a folder, and of the folders in it; a link to a folder is not followed. */
    private List<String> inFolder(Path folder, String name) throws IOException {
        String before = name.endsWith("/") ? name : name + "/";
        try (Stream<Path> files = Files.list(folder)) {
            List<String> taken = new ArrayList<>();
            for (Path file : files.filter(file -> !isHidden(file)).sorted(Comparator.comparing(file -> file.getFileName().toString())).toList()) {
                String path = before + file.getFileName();
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || isPapers(file)) {
                    taken.add(path);
                } else if (isWorkbook(path) || OTHER_WORKBOOK.matcher(path).find()) {
                    passedOver.add(path);
                }
            }
            return taken;
        }
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** Whether a file in a folder may be papers, by its name and its beginning. */
    static boolean isPapers(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String name = file.getFileName().toString();
        if (isJson(name)) {
            try (InputStream in = Files.newInputStream(file)) {
                return isPapers(name, in);
            } catch (IOException broken) {
                return true;
            }
        }
        return isLines(name) || (name.toLowerCase(Locale.ROOT).endsWith(".zip") && ZipOfPapers.mayBeIn(file))
                || isWorkbook(name) && isWorkbookOfPapers(file);
    }

    private static boolean isWorkbookOfPapers(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PapersFile.mayBeWorkbookOfPapers(in.readNBytes(ReadOptions.USUAL.limits().bytes() + 1), ReadOptions.USUAL);
        } catch (IOException broken) {
            return true;
        }
    }

    /** Whether a JSON file may be papers: answers, a mapping or a review do not. */
    static boolean isPapers(String name, InputStream in) throws IOException {
        Matcher other = OTHER.matcher(new String(in.readNBytes(START), StandardCharsets.UTF_8));
        return !name.equalsIgnoreCase("datapackage.json") && !other.find();
    }

    /** Finds no more. What was found before can still be read. */
    @Override
    public void close() {
        while (!levels.isEmpty()) {
            leave(levels.pop());
        }
    }
}
