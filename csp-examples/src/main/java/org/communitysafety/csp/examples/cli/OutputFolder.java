package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of files that is being written: beside its place, and put there only when it is whole. Nothing may be in it before. Whatever ends
 * the program before, there is no such folder, or the empty one that was, and nothing lies beside it.
 */
final class OutputFolder implements AutoCloseable {

    /** What no name of a file has: it would lead elsewhere, or could not be typed. */
    private static final String UNFIT = "[^\\p{L}\\p{N}._ -]+";
    private static final String PAPERS = "(?i)\\.(?:json|xlsx|xlsm|zip|ndjson|jsonl)(?=$|:)";
    private static final int LONGEST = 100;

    private final String name;
    private final Path target;
    private final Path beside;
    private final Set<String> taken = new HashSet<>();
    private final AtTheEnd ending;
    private boolean finished;

    /**
     * Starts to write.
     *
     * @throws Failure if something is there already, or no folder can be made there
     */
    OutputFolder(String name) {
        Output.refuseFolder(name);
        this.name = name;
        this.target = Output.path(name).toAbsolutePath();
        this.beside = target.resolveSibling(".csp-new-" + ProcessHandle.current().pid());
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new Failure(Exit.USAGE, "'" + name + "' is a file, and there is a file to write for each input. Give --out the name of a new folder.");
        }
        this.ending = AtTheEnd.of(this::drop);
        try {
            Files.createDirectory(beside);
        } catch (IOException refused) {
            close();
            throw refused(refused);
        }
    }

    /**
     * Writes a file.
     *
     * @param input the name of the input that it is of: the file has the end of it, and a number if that is taken
     * @param bytes all of it
     * @param ending how its name ends
     * @return where it will stand
     * @throws Failure if it could not be written
     */
    synchronized String write(String input, byte[] bytes, String ending) {
        String file = free(base(input), ending);
        try {
            Files.write(beside.resolve(file), bytes);
        } catch (IOException full) {
            throw refused(full);
        }
        return name + (name.endsWith("/") ? "" : "/") + file;
    }

    private String free(String base, String ending) {
        String file = base + ending;
        for (int i = 2; !taken.add(file.toLowerCase(Locale.ROOT)); i++) {
            file = base + "-" + i + ending;
        }
        return file;
    }

    /** The last part of a name without what it ends in, a line of a file with its number. */
    private static String base(String input) {
        String last = input.replaceAll("[/\\\\]+$", "");
        last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1);
        String fit = last.replaceFirst(PAPERS, "").replaceAll(UNFIT, "-").replaceAll("^[. -]+|[. -]+$", "");
        String cut = fit.codePointCount(0, fit.length()) > LONGEST ? fit.substring(0, fit.offsetByCodePoints(0, LONGEST)) : fit;
        return cut.isEmpty() ? "papers" : cut;
    }

    /**
     * Puts the folder in its place.
     *
     * @throws Failure if it could not be put there
     */
    synchronized void finish() {
        try {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            finished = true;
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    private Failure refused(IOException refused) {
        return new Failure(Exit.USAGE, "The folder '" + name + "' could not be written: " + Failure.reason(refused)
                + ". Check that you may write there, or give --out another name.");
    }

    /** Leaves nothing behind but a folder that is finished. */
    @Override
    public void close() {
        drop();
        ending.close();
    }

    private synchronized void drop() {
        if (finished || !Files.isDirectory(beside)) {
            return;
        }
        try (Stream<Path> files = Files.list(beside)) {
            for (Path file : List.copyOf(files.toList())) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(beside);
        } catch (IOException refused) {
            // It lies beside the folder then, which is as it was.
        }
    }
}
