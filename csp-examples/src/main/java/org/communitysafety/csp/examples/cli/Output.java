package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all. */
final class Output {

    private Output() {}

    /**
     * Writes beside the file, and puts that in its place.
     *
     * @throws Failure if it could not be written; then the file is as it was
     */
    static void write(String name, byte[] bytes) {
        Path file = path(name);
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new Failure(Exit.USAGE, "'" + name + "' is a folder. Give --out the name of a file in it.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure(Exit.USAGE, "There is no folder for '" + name + "'. Make it first, or give --out another file.");
        }
        Path target = Files.isSymbolicLink(file) ? followed(file) : file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + ".new-" + ProcessHandle.current().pid());
        try {
            try {
                Files.write(beside, bytes);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException refused) {
            throw new Failure(Exit.USAGE, "'" + name + "' could not be written (" + refused.getMessage()
                    + "). Check that you may write there, or give --out another file.");
        }
    }

    private static Path followed(Path link) {
        try {
            return link.toRealPath(new LinkOption[0]);
        } catch (IOException dangling) {
            return link.toAbsolutePath();
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new Failure(Exit.USAGE, "'" + name + "' is not the name of a file. Give --out another.");
        }
    }
}
