package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.io.PapersFile;

/** A file that is written whole or not at all. */
final class Output {

    private static final int START = 1000;
    private static final Pattern WORK =
            Pattern.compile("\"format\"\\s*:\\s*\"community-safety-(papers|answers|mapping|meetings)\"");

    private Output() {}

    /**
     * Writes a file, in the place of an older one if that is not what people write: papers, answers, a mapping, meetings, a table, workbook
     * or document.
     *
     * @throws Failure if it is, or could not be written; then the file is as it was
     */
    static void write(String name, byte[] bytes) {
        refuseOverWork(name);
        replace(name, bytes);
    }

    /**
     * Refuses to write over what people write.
     *
     * @throws Failure if the file is that
     */
    static void refuseOverWork(String name) {
        if (isWork(path(name))) {
            throw new Failure(Exit.USAGE, "'" + name + "' is there already, and may be somebody's work. Give --out another name.");
        }
    }

    /** Whether a file is called or starts as one is that people write or gather, or nobody can tell. */
    private static boolean isWork(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            // Without its zeros UTF-16 reads as these words do in UTF-8.
            return PapersFile.isNoText(start) || WORK.matcher(new String(start, StandardCharsets.ISO_8859_1).replace("\0", "")).find();
        } catch (IOException closed) {
            return true;
        }
    }

    /**
     * Writes beside the file, and puts that in its place; a device or pipe stays, and is written to.
     *
     * @throws Failure if it could not be written; then the file is as it was
     */
    static void replace(String name, byte[] bytes) {
        try (OutputFile file = OutputFile.of(name)) {
            file.write(bytes);
            file.finish();
        }
    }

    /**
     * Writes a file that was not there.
     *
     * @throws Failure if it is there already, so that nobody's work is written over, or could not be written
     */
    static void writeNew(String name, byte[] bytes) {
        refuseThere(name);
        replace(name, bytes);
    }

    /**
     * Refuses the name of a file or folder that is there; a device or pipe may be.
     *
     * @throws Failure if it is
     */
    static void refuseThere(String name) {
        Path file = path(name);
        if (Files.isRegularFile(file) || Files.isDirectory(file)) {
            throw new Failure(Exit.USAGE, "'" + name + "' is there already, and may be somebody's work. Give --out another name.");
        }
    }

    /**
     * Writes files into a folder that was not there, or in which nothing is: all of them or none.
     *
     * @throws Failure if something is in it already, or one could not be written; then nothing of them is there
     */
    static void writeFolder(String name, Map<String, byte[]> files) {
        boolean made = !Files.exists(path(name));
        Path folder = newFolder(name);
        List<Path> written = new ArrayList<>();
        try {
            files.forEach((file, bytes) -> {
                writeNew(folder.resolve(file).toString(), bytes);
                written.add(folder.resolve(file));
            });
        } catch (Failure failure) {
            written.forEach(Output::delete);
            if (made) {
                delete(folder);
            }
            throw failure;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            // It lies there then; what could not be written is told.
        }
    }

    /**
     * A folder that was not there, or in which nothing is.
     *
     * @throws Failure if something is in it already, or it cannot be made
     */
    private static Path newFolder(String name) {
        refuseFolder(name);
        Path folder = path(name);
        try {
            return Files.isDirectory(folder) ? folder : Files.createDirectory(folder);
        } catch (IOException refused) {
            throw new Failure(Exit.USAGE, "The folder '" + name + "' could not be made: " + Failure.reason(refused)
                    + ". Check that you may write there, or give --out another name.");
        }
    }

    /**
     * Refuses a folder in which something is.
     *
     * @throws Failure if something is
     */
    static void refuseFolder(String name) {
        Path folder = path(name);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new Failure(Exit.USAGE, "Something is in the folder '" + name + "' already, and may be somebody's work. Give --out"
                        + " the name of a new one.");
            }
        } catch (IOException closed) {
            throw new Failure(Exit.USAGE, "The folder '" + name + "' could not be read: " + Failure.reason(closed)
                    + ". Give --out the name of a new one.");
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new Failure(Exit.USAGE, "'" + name + "' is not the name of a file. Give --out another.");
        }
    }
}
