package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that a command is to read, or the standard input: how it is opened, and what is said where it cannot be. */
final class InputFile {

    /** How the standard input is named where something comes from it. */
    static final String STANDARD_NAME = "standard input";

    private static final String STANDARD_INPUT = "-";
    private static final int NAMED = 3;

    private InputFile() {}

    /** A way to read a stream, of which faults tell the name. */
    interface Reading<T> {
        T read(InputStream in, String source) throws IOException;
    }

    /** Whether an input by that name is the standard input. */
    static boolean isStandard(String name) {
        return name.equals(STANDARD_INPUT);
    }

    /**
     * Reads a file, or the standard input.
     *
     * @throws Failure if there is none, or it could not be read to its end
     */
    static <T> T read(String name, InputKind kind, Terminal terminal, Reading<T> reading) {
        if (isStandard(name)) {
            try {
                return reading.read(terminal.in(), STANDARD_NAME);
            } catch (IOException broken) {
                throw new Failure(Exit.UNREADABLE, "The standard input could not be read: " + Failure.reason(broken) + ".");
            }
        }
        Path path = path(name, kind);
        try (InputStream in = Files.newInputStream(path)) {
            return reading.read(in, path.getFileName().toString());
        } catch (IOException broken) {
            throw new Failure(Exit.UNREADABLE, "The file '" + name + "' could not be read (" + Failure.reason(broken)
                    + "). Check that you may read it.");
        }
    }

    /**
     * The file of that name.
     *
     * @throws Failure if there is none, or it is a folder
     */
    static Path path(String name, InputKind kind) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new Failure(Exit.UNREADABLE, "'" + name + "' is not the name of a file. Give the file of the " + kind.noun() + ".");
        }
        if (Files.isDirectory(path)) {
            throw new Failure(Exit.UNREADABLE, kind.insteadOfFolder(name) + filesIn("The folder", path, "", kind));
        }
        if (!Files.exists(path)) {
            throw new Failure(Exit.UNREADABLE, "There is no file '" + name + "'." + near(path, kind));
        }
        return path;
    }

    private static String near(Path path, InputKind kind) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return " Nor is there its folder. Check the path, or give the " + kind.noun() + " on the standard input with '-'.";
        }
        return filesIn("Its folder", folder, path.getFileName().toString(), kind);
    }

    private static String filesIn(String which, Path folder, String wanted, InputKind kind) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.filter(kind::mayBe).map(file -> file.getFileName().toString()).toList();
            List<String> nearest = NearNames.to(wanted, names, NAMED);
            return nearest.isEmpty()
                    ? " " + which + " has " + kind.noneThere() + ". Check the path."
                    : " " + which + " has "
                            + nearest.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
                            + (names.size() > nearest.size() ? " and others." : ".");
        } catch (IOException closed) {
            return " Check the path.";
        }
    }

    /** Whether that is the file the input is in, by whatever name or link; the standard input may be such a file. */
    static boolean isIn(String name, String other) {
        try {
            Path input = Path.of(isStandard(name) ? "/dev/stdin" : name);
            return Files.exists(input) && Files.isSameFile(input, Path.of(other));
        } catch (IOException | InvalidPathException apart) {
            return false;
        }
    }

    /**
     * Refuses to write over an input.
     *
     * @param what how a sentence names what the input is
     * @throws Failure if that would be done
     */
    static void refuseOver(String input, String out, String what) {
        if (isIn(input, out)) {
            throw new Failure(Exit.USAGE, "'" + out + "' is the file of " + what + ": the output would be written over it. "
                    + "Give --out another file.");
        }
    }
}
