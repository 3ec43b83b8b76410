package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.calendar.OwnMeetings;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.MeetingsJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** What a command is given to read: the papers, people's answers and meetings, each a file or the standard input. */
final class Input {

    private static final String STANDARD_INPUT = "-";
    private static final int NAMED = 3;
    private static final int TOLD = 10;

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
        return new Input("papers", terminal).read(name, PapersJson::read);
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

    /** Whether an input by that name is the standard input. */
    static boolean isStandard(String name) {
        return name.equals(STANDARD_INPUT);
    }

    private <T> Read<T> read(String name, Reader<T> reader) {
        Read<T> read = name.equals(STANDARD_INPUT) ? standard(reader) : file(name, reader);
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
            return reader.read(terminal.in(), "standard input", ReadOptions.USUAL);
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
                .append(noun.equals("meetings") ? "dated." : "reviewed.");
        return text.append(faults(read))
                .append(System.lineSeparator())
                .append("'csp schema ").append(noun).append("' tells what such a file holds.").toString();
    }

    private static String faults(Read<?> read) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : read.faults().subList(0, Math.min(TOLD, read.faults().size()))) {
            text.append(System.lineSeparator()).append("  Line ").append(fault.location().line()).append(", column ")
                    .append(fault.location().column()).append(": ").append(fault.message());
        }
        return text.toString();
    }
}
