package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** The papers that a command is given: a file, or the standard input. */
final class Input {

    private static final String STANDARD_INPUT = "-";
    private static final int NAMED = 3;
    private static final int TOLD = 10;

    private Input() {}

    /**
     * Reads them as far as they can be read.
     *
     * @throws Failure if nothing could be read of them
     */
    static Read<Papers> read(String name, Terminal terminal) {
        Read<Papers> read = name.equals(STANDARD_INPUT) ? standard(terminal) : file(name);
        if (read.partial().isEmpty()) {
            throw new Failure(Exit.UNREADABLE, unreadable(read));
        }
        return read;
    }

    /** Whether that is the file the papers are in, by whatever name or link; the standard input may be such a file. */
    static boolean isIn(String name, String other) {
        try {
            Path papers = Path.of(name.equals(STANDARD_INPUT) ? "/dev/stdin" : name);
            return Files.exists(papers) && Files.isSameFile(papers, Path.of(other));
        } catch (IOException | InvalidPathException apart) {
            return false;
        }
    }

    private static Read<Papers> standard(Terminal terminal) {
        try {
            return PapersJson.read(terminal.in(), "standard input", ReadOptions.USUAL);
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The standard input could not be read: " + broken.getMessage() + ".");
        }
    }

    private static Read<Papers> file(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' is a folder; the file of the papers is wanted."
                    + papersIn("The folder", path, ""));
        }
        if (!Files.exists(path)) {
            throw new Failure(Exit.UNREADABLE, "There is no file '" + name + "'." + near(path));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return PapersJson.read(in, path.getFileName().toString(), ReadOptions.USUAL);
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The file '" + name + "' could not be read (" + broken.getMessage()
                    + "). Check that you may read it.");
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' is not the name of a file. Give the papers' JSON file.");
        }
    }

    private static String near(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return " Nor is there its folder. Check the path, or give the papers' JSON on the standard input with '-'.";
        }
        return papersIn("Its folder", folder, path.getFileName().toString());
    }

    private static String papersIn(String which, Path folder, String wanted) {
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

    private static String unreadable(Read<Papers> read) {
        StringBuilder text = new StringBuilder("Nothing could be read of ").append(read.source()).append(", so nothing was reviewed.");
        for (Fault fault : read.faults().subList(0, Math.min(TOLD, read.faults().size()))) {
            text.append(System.lineSeparator()).append("  Line ").append(fault.location().line()).append(", column ")
                    .append(fault.location().column()).append(": ").append(fault.message());
        }
        return text.append(System.lineSeparator())
                .append("'csp schema papers' tells what such a file holds.").toString();
    }
}
