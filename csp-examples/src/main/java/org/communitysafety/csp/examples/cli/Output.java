package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file that is written whole or not at all. */
final class Output {

    private static final int START = 1000;
    private static final Pattern WORK =
            Pattern.compile("\"format\"\\s*:\\s*\"community-safety-(papers|answers|mapping|meetings)\"");

    private Output() {}

    /**
     * Writes a file, in the place of an older one if that is not what people write: papers, answers, a mapping, meetings.
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

    /** Whether a file starts as one does that people write. */
    private static boolean isWork(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
            return WORK.matcher(start).find();
        } catch (IOException closed) {
            return false;
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
        if (Files.exists(path(name))) {
            throw new Failure(Exit.USAGE, "'" + name + "' is there already, and may be somebody's work. Give --out another name.");
        }
        write(name, bytes);
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
        Path folder = path(name);
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.findAny().isPresent()) {
                        throw new Failure(Exit.USAGE, "Something is in the folder '" + name + "' already, and may be somebody's work. Give --out"
                                + " the name of a new one.");
                    }
                }
                return folder;
            }
            if (Files.exists(folder)) {
                throw new Failure(Exit.USAGE, "'" + name + "' is there already, and is no folder. Give --out another name.");
            }
            return Files.createDirectory(folder);
        } catch (IOException refused) {
            throw new Failure(Exit.USAGE, "The folder '" + name + "' could not be made: " + reason(refused)
                    + ". Check that you may write there, or give --out another name.");
        }
    }

    /** Why, without the name of the file beside, of which nobody has heard. */
    static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (refused instanceof NoSuchFileException) {
            return "no file can be made there";
        }
        String words = refused instanceof FileSystemException system ? system.getReason() : refused.getMessage();
        return words == null || words.isBlank() ? "the system gives no reason" : words;
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new Failure(Exit.USAGE, "'" + name + "' is not the name of a file. Give --out another.");
        }
    }
}
