package org.communitysafety.csp.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.calendar.OwnMeetings;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.MeetingsJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.PapersWorkbook;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.papers.Papers;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a command is given to read: the papers, people's answers and meetings, each a file or the standard input. */
final class Input {

    /** How the standard input is named where papers come from it. */
    static final String STANDARD_NAME = "standard input";

    private static final String STANDARD_INPUT = "-";
    private static final int NAMED = 3;
    private static final int TOLD = 10;
    private static final int PACKED = 4;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final String noun;
    private final Terminal terminal;

    private Input(String noun, Terminal terminal) {
        this.noun = noun;
        this.terminal = terminal;
    }

    /** A way in, for a stream of one kind. */
    private interface Reader<T> {
        Read<T> read(InputStream in, String source, ReadOptions options) throws IOException;
    }

    /**
     * Reads papers as far as they can be read.
     *
     * @throws Failure if nothing could be read of them
     */
    static Read<Papers> papers(String name, Terminal terminal) {
        Optional<Path> folder = folder(name);
        Input input = new Input("papers", terminal);
        return folder.isPresent() ? input.sound(tables(folder.get(), name)) : input.read(name, Input::papers);
    }

    /**
     * Reads one set of papers among many as far as it can be read, of which nothing may be.
     *
     * @throws IOException if they cannot be had
     */
    static Read<Papers> oneOfMany(String name, Terminal terminal) throws IOException {
        Optional<Path> folder = folder(name);
        Input input = new Input("papers", terminal);
        try {
            return folder.isPresent() ? tables(folder.get(), name)
                    : isStandard(name) ? input.standard(Input::papers) : input.file(name, Input::papers);
        } catch (Failure failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** The folder of that name, if it has a table in it. */
    static Optional<Path> folder(String name) {
        try (Stream<Path> files = Files.list(Path.of(name))) {
            return files.anyMatch(Input::isTable) ? Optional.of(Path.of(name)) : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Read<Papers> tables(Path folder, String name) {
        Map<String, byte[]> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                bytes += Files.size(file);
                if (bytes > ReadOptions.USUAL.limits().bytes()) {
                    throw new Failure(Exit.UNREADABLE, "The files in the folder '" + name + "' are too large together to be tables of papers,"
                            + " so nothing of them was read. Is it the right folder?");
                }
                tables.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The folder '" + name + "' could not be read (" + broken.getMessage()
                    + "). Check that you may read it.");
        }
        return PapersTables.read(tables, folder.toAbsolutePath().normalize().getFileName().toString(), ReadOptions.USUAL);
    }

    /** Papers in a stream: a workbook, a zip file of tables, or JSON. */
    static Read<Papers> papers(InputStream in, String source, ReadOptions options) throws IOException {
        BufferedInputStream start = new BufferedInputStream(in);
        start.mark(PACKED);
        byte[] first = start.readNBytes(PACKED);
        start.reset();
        if (first.length < PACKED || (!Arrays.equals(first, ZIP) && !Arrays.equals(first, OLD_OFFICE))) {
            return PapersJson.read(start, source, options);
        }
        byte[] bytes = start.readNBytes(options.limits().bytes() + 1);
        return PapersWorkbook.isWorkbook(bytes)
                ? PapersWorkbook.read(bytes, source, options)
                : PapersTables.readZip(bytes, source, options);
    }

    /**
     * Reads answers as far as they can be read.
     *
     * @throws Failure if nothing could be read of them
     */
    static Read<Answers> answers(String name, Terminal terminal) {
        return new Input("answers", terminal).read(name, AnswersJson::read);
    }

    /**
     * Reads meetings, all of them: a calendar that leaves one out unseen is of no use.
     *
     * @throws Failure if nothing could be read of them, or only part
     */
    static OwnMeetings meetings(String name, Terminal terminal) {
        Read<OwnMeetings> read = new Input("meetings", terminal).read(name, MeetingsJson::read);
        return read.complete().orElseThrow(() -> new Failure(Exit.UNCHECKED, "Part of " + read.source()
                + " could not be read, so no calendar was made. Put it right first." + faults(read)));
    }

    /**
     * Reads a mapping as far as it can be read.
     *
     * @throws Failure if nothing could be read of it
     */
    static Read<SheetMapping> mapping(String name, Terminal terminal) {
        return new Input("mapping", terminal).read(name, MappingJson::read);
    }

    /**
     * The bytes of a sheet, up to one more than the limit on them.
     *
     * @param bytes what the file has
     * @param source how faults name it
     */
    record Sheet(byte[] bytes, String source) {}

    /**
     * Takes a sheet in.
     *
     * @throws Failure if it could not be read
     */
    static Sheet sheet(String name, Terminal terminal) {
        int most = ReadOptions.USUAL.limits().bytes() + 1;
        try {
            if (isStandard(name)) {
                return new Sheet(terminal.in().readNBytes(most), STANDARD_NAME);
            }
            Path path = new Input("sheet", terminal).path(name);
            if (Files.isDirectory(path)) {
                throw new Failure(Exit.UNREADABLE, "'" + name + "' is a folder; the sheet is wanted, as CSV or a workbook (.xlsx).");
            }
            if (!Files.exists(path)) {
                throw new Failure(Exit.UNREADABLE, "There is no file '" + name + "'. Check the path.");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return new Sheet(in.readNBytes(most), path.getFileName().toString());
            }
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The sheet '" + name + "' could not be read (" + broken.getMessage()
                    + "). Check that you may read it.");
        }
    }

    /**
     * Goes no further with a sheet of which no more was read from some byte on: most of it may be unread.
     *
     * @throws Failure if that is so
     */
    static void refuseUndecoded(Sheet sheet, List<Fault> faults) {
        faults.stream().filter(fault -> fault.kind() == FaultKind.ENCODING).findFirst().ifPresent(fault -> {
            throw new Failure(Exit.UNREADABLE, sheet.source() + " was not taken. " + fault.location().exactly(sheet.source()) + ": "
                    + fault.message() + " Or tell its encoding: --charset windows-1252.");
        });
    }

    /** The option that tells the encoding of a sheet. */
    static OptionSpec charset() {
        return Arguments.text("--charset", "NAME", "The encoding of the sheet, such as windows-1252; without it UTF-8, or what the file "
                + "itself tells.");
    }

    /** The option that tells what stands between the cells of a sheet. */
    static OptionSpec separator() {
        return Arguments.word("--separator", Arguments.label(Separator.class), Separator.class, "What stands between the cells of CSV; without "
                + "it, what the mapping or the first rows tell.");
    }

    /** The option that tells which sheet of a workbook is meant. */
    static OptionSpec sheetName() {
        return Arguments.text("--sheet", "NAME", "The sheet that is meant of a workbook; without it the only one that has anything in it.");
    }

    /** How a sheet is to be read. */
    static ReadOptions sheetOptions(ParseResult parsed) {
        Optional<String> name = Arguments.value(parsed, "--charset");
        Optional<String> sheet = Arguments.value(parsed, "--sheet");
        Optional<Separator> separator = Arguments.value(parsed, "--separator");
        ReadOptions ofSheet = sheet.map(ReadOptions.USUAL::withSheet).orElse(ReadOptions.USUAL);
        ReadOptions options = separator.map(ofSheet::withSeparator).orElse(ofSheet);
        try {
            return name.map(Charset::forName).map(options::withCharset).orElse(options);
        } catch (IllegalArgumentException unknown) {
            throw new Failure(Exit.USAGE, "There is no encoding '" + name.orElse("") + "' here. Write, for example, windows-1252.");
        }
    }

    /** Whether an input by that name is the standard input. */
    static boolean isStandard(String name) {
        return name.equals(STANDARD_INPUT);
    }

    private <T> Read<T> read(String name, Reader<T> reader) {
        return sound(name.equals(STANDARD_INPUT) ? standard(reader) : file(name, reader));
    }

    /** What was read, if anything could be. */
    private <T> Read<T> sound(Read<T> read) {
        if (read.partial().isEmpty()) {
            throw new Failure(Exit.UNREADABLE, unreadable(read));
        }
        return read;
    }

    /** Whether that is the file the input is in, by whatever name or link; the standard input may be such a file. */
    static boolean isIn(String name, String other) {
        try {
            Path input = Path.of(name.equals(STANDARD_INPUT) ? "/dev/stdin" : name);
            return Files.exists(input) && Files.isSameFile(input, Path.of(other));
        } catch (IOException | InvalidPathException apart) {
            return false;
        }
    }

    private <T> Read<T> standard(Reader<T> reader) {
        try {
            return reader.read(terminal.in(), STANDARD_NAME, ReadOptions.USUAL);
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The standard input could not be read: " + broken.getMessage() + ".");
        }
    }

    private <T> Read<T> file(String name, Reader<T> reader) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' is a folder; the file of the " + noun + " is wanted."
                    + filesIn("The folder", path, ""));
        }
        if (!Files.exists(path)) {
            throw new Failure(Exit.UNREADABLE, "There is no file '" + name + "'." + near(path));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reader.read(in, path.getFileName().toString(), ReadOptions.USUAL);
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The file '" + name + "' could not be read (" + broken.getMessage()
                    + "). Check that you may read it.");
        }
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' is not the name of a file. Give the " + noun + "' JSON file.");
        }
    }

    private String near(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return " Nor is there its folder. Check the path, or give the " + noun + "' JSON on the standard input with '-'.";
        }
        return filesIn("Its folder", folder, path.getFileName().toString());
    }

    private static String filesIn(String which, Path folder, String wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
            List<String> nearest = NearNames.to(wanted, names, NAMED);
            return nearest.isEmpty()
                    ? " " + which + " has no JSON file: check the path."
                    : " " + which + " has "
                            + nearest.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
                            + (names.size() > nearest.size() ? " and others." : ".");
        } catch (IOException closed) {
            return " Check the path.";
        }
    }

    private String unreadable(Read<?> read) {
        StringBuilder text = new StringBuilder("Nothing could be read of ").append(read.source()).append(", so nothing was ")
                .append(noun.equals("meetings") ? "dated." : noun.equals("mapping") ? "brought in." : "reviewed.");
        return text.append(faults(read))
                .append(System.lineSeparator())
                .append("'csp schema ").append(noun).append("' tells what such a file holds.").toString();
    }

    private static String faults(Read<?> read) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : read.faults().subList(0, Math.min(TOLD, read.faults().size()))) {
            text.append(System.lineSeparator()).append("  ").append(fault.location().exactly(read.source())).append(": ").append(fault.message());
        }
        return text.toString();
    }
}
