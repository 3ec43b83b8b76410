package org.communitysafety.csp.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written: beside its place, and put there only when it is whole. A device or pipe stays, and is written to. Whatever
 * ends the program before, the file is as it was and nothing lies beside it.
 */
final class OutputFile implements AutoCloseable {

    private static final int MOST_TRIED = 100;

    private final String name;
    private final Path target;
    private final boolean isDevice;
    private final AtTheEnd ending;
    private final OutputStream out;
    private @Nullable Path beside;
    private boolean dropped;

    private OutputFile(String name, Path target, Opening opening) {
        this.name = name;
        this.target = target;
        this.isDevice = Files.exists(target) && !Files.isRegularFile(target);
        this.ending = AtTheEnd.of(() -> {
            if (!isDevice) {
                drop();
            }
        });
        try {
            this.out = isDevice ? opening.open(target) : openBeside(opening);
        } catch (IOException refused) {
            close();
            throw refused(refused);
        }
    }

    /** A way to write to a file. */
    interface Opening {
        OutputStream open(Path file, OpenOption... how) throws IOException;
    }

    /** A file that was not there before: what lies there is somebody else's, or leads to what is. */
    private OutputStream openBeside(Opening opening) throws IOException {
        String own = ".csp-new-" + ProcessHandle.current().pid();
        for (int tried = 0; ; tried++) {
            Path fresh = target.resolveSibling(tried == 0 ? own : own + "-" + tried);
            try {
                OutputStream opened = opening.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                beside = fresh;
                return opened;
            } catch (FileAlreadyExistsException taken) {
                if (tried == MOST_TRIED) {
                    throw taken;
                }
            }
        }
    }

    /**
     * Starts to write.
     *
     * @throws Failure if no file can be written there
     */
    static OutputFile of(String name) {
        return of(name, (file, how) -> new BufferedOutputStream(Files.newOutputStream(file, how)));
    }

    /** The same on a disk of another kind. */
    static OutputFile of(String name, Opening opening) {
        Path file = Output.path(name);
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new Failure(Exit.USAGE, "'" + name + "' is a folder. Give --out the name of a file in it.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure(Exit.USAGE, "There is no folder for '" + name + "'. Make it first, or give --out another file.");
        }
        return new OutputFile(name, Files.isSymbolicLink(file) ? followed(file) : file.toAbsolutePath(), opening);
    }

    private static Path followed(Path link) {
        try {
            return link.toRealPath(new LinkOption[0]);
        } catch (IOException dangling) {
            return link.toAbsolutePath();
        }
    }

    /**
     * Writes more.
     *
     * @throws Failure if it could not be written
     */
    synchronized void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException full) {
            throw refused(full);
        }
    }

    /**
     * Puts the file in its place.
     *
     * @throws Failure if it could not be written; then the file is as it was
     */
    synchronized void finish() {
        try {
            out.close();
            if (!isDevice && !dropped) {
                Files.move(Objects.requireNonNull(beside), target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException full) {
            throw refused(full);
        }
    }

    private Failure refused(IOException refused) {
        return new Failure(Exit.USAGE, "'" + name + "' could not be written: " + Failure.reason(refused)
                + ". Check that you may write there, or give --out another file.");
    }

    /** Leaves nothing behind but a file that is finished. */
    @Override
    public void close() {
        drop();
        ending.close();
    }

    private synchronized void drop() {
        dropped = true;
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException full) {
            // What could not be written is not wanted any more.
        }
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException refused) {
            // It lies beside the file then; the file itself is as it was.
        }
    }
}
