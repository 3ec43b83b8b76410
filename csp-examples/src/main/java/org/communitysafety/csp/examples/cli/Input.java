package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.calendar.OwnMeetings;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.MeetingsJson;
import org.communitysafety.csp.io.PapersFile;
import org.communitysafety.csp.io.ReviewCheck;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.io.result.WrittenReview;
import org.communitysafety.csp.papers.Papers;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a command is given to read: the papers, people's answers and meetings, each a file or the standard input. */
final class Input {

    private Input() {}

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
        return papers(asFarAsRead(name, terminal), terminal);
    }

    /**
     * The same with another name by which the papers are told.
     *
     * @throws Failure if nothing could be read of them
     */
    static Read<Papers> papers(String name, String called, Terminal terminal) {
        Optional<Path> folder = folder(name);
        NotPapers.refuse(name);
        return papers(folder.isPresent()
                ? tables(folder.get(), name, called)
                : InputFile.read(name, InputKind.PAPERS, terminal, (in, source) -> PapersFile.read(in, called, ReadOptions.USUAL)), terminal);
    }

    private static Read<Papers> papers(Read<Papers> read, Terminal terminal) {
        Told.notes(read.notes(), terminal);
        return sound(read, InputKind.PAPERS);
    }

    /**
     * Reads one set of papers among many as far as it can be read, of which nothing may be.
     *
     * @throws IOException if they cannot be had
     */
    static Read<Papers> oneOfMany(String name, Terminal terminal) throws IOException {
        try {
            return asFarAsRead(name, terminal);
        } catch (Failure failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private static Read<Papers> asFarAsRead(String name, Terminal terminal) {
        Optional<Path> folder = folder(name);
        NotPapers.refuse(name);
        return folder.isPresent()
                ? tables(folder.get(), name)
                : InputFile.read(name, InputKind.PAPERS, terminal, (in, source) -> PapersFile.read(in, source, ReadOptions.USUAL));
    }

    /** The folder of that name, if it has a table in it. */
    static Optional<Path> folder(String name) {
        try (Stream<Path> files = Files.list(Path.of(name))) {
            return files.anyMatch(Input::isTable) ? Optional.of(Path.of(name)) : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** Whether a file is called as a table is. */
    static boolean isTable(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Read<Papers> tables(Path folder, String name) {
        return tables(folder, name, folder.toAbsolutePath().normalize().getFileName().toString());
    }

    private static Read<Papers> tables(Path folder, String name, String called) {
        MixedFolder.refuse(folder, name);
        try {
            return PapersFile.read(folder, called, ReadOptions.USUAL);
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The folder '" + name + "' could not be read (" + Failure.reason(broken)
                    + "). Check that you may read it.");
        }
    }

    /**
     * Reads answers as far as they can be read.
     *
     * @throws Failure if nothing could be read of them
     */
    static Read<Answers> answers(String name, Terminal terminal) {
        return read(name, InputKind.ANSWERS, terminal, AnswersJson::read);
    }

    /**
     * The same with another name by which they are told.
     *
     * @throws Failure if nothing could be read of them
     */
    static Read<Answers> answers(String name, String called, Terminal terminal) {
        return read(name, InputKind.ANSWERS, terminal, (in, source, options) -> AnswersJson.read(in, called, options));
    }

    /**
     * Reads a review that was written as JSON.
     *
     * @throws Failure if it is none, or has more bytes than an input may
     */
    static WrittenReview review(String name, Terminal terminal) {
        return read(name, InputKind.REVIEW, terminal, ReviewCheck::read)
                .complete()
                .orElseThrow();
    }

    /**
     * Reads meetings, all of them: a calendar that leaves one out unseen is of no use.
     *
     * @throws Failure if nothing could be read of them, or only part
     */
    static OwnMeetings meetings(String name, Terminal terminal) {
        return Told.whole(read(name, InputKind.MEETINGS, terminal, MeetingsJson::read), Exit.UNCHECKED, "so no calendar was made");
    }

    /**
     * Reads a mapping as far as it can be read.
     *
     * @throws Failure if nothing could be read of it
     */
    static Read<SheetMapping> mapping(String name, Terminal terminal) {
        return read(name, InputKind.MAPPING, terminal, MappingJson::read);
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
        return InputFile.read(name, InputKind.SHEET, terminal,
                (in, source) -> new Sheet(in.readNBytes(ReadOptions.USUAL.limits().bytes() + 1), source));
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

    private static <T> Read<T> read(String name, InputKind kind, Terminal terminal, Reader<T> reader) {
        return sound(InputFile.read(name, kind, terminal, (in, source) -> reader.read(in, source, ReadOptions.USUAL)), kind);
    }

    /** What was read, if anything could be. */
    private static <T> Read<T> sound(Read<T> read, InputKind kind) {
        if (read.partial().isEmpty()) {
            throw new Failure(Exit.UNREADABLE, "Nothing could be read of " + read.source() + ", so nothing was "
                    + (kind == InputKind.MEETINGS ? "dated." : kind == InputKind.REVIEW ? "checked." : kind == InputKind.MAPPING ? "brought in." : "reviewed.")
                    + Told.faults(read) + System.lineSeparator()
                    + "'csp schema " + kind.noun() + "' tells what such a file holds.");
        }
        return read;
    }
}
