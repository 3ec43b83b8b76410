package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Objects;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** Where one set of papers comes from, and by what name it is told from others. It is read once, by any thread, when its turn comes. */
public final class PapersSource {

    private final String name;
    private final Reading reading;

    private PapersSource(String name, Reading reading) {
        this.name = Objects.requireNonNull(name, "name");
        this.reading = Objects.requireNonNull(reading, "reading");
    }

    /** A way to read papers. */
    @FunctionalInterface
    public interface Reading {

        /**
         * Reads the papers.
         *
         * @throws IOException if they cannot be had; its message is told
         */
        Read<Papers> read(ReadOptions options) throws IOException;
    }

    /** A way to a stream. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens the stream, which is closed when it was read.
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /** Papers that are read in a way of their own. */
    public static PapersSource reading(String name, Reading reading) {
        return new PapersSource(name, reading);
    }

    /** Papers in a stream, as {@link PapersFile} reads them. */
    public static PapersSource of(String name, Opening opening) {
        Objects.requireNonNull(opening, "opening");
        return reading(name, options -> {
            try (InputStream in = opening.open()) {
                return PapersFile.read(in, name, options);
            }
        });
    }

    /**
     * Papers in NDJSON: a JSON document on every line that is not blank. A line has the name of the file, a colon and its number, and
     * what is told of it has its place in the file. A stream that fails is a last source that tells so.
     *
     * @param name the name of the file
     * @param in the lines, read as they are asked for by the thread that asks; not closed
     * @param options the limit on bytes is for each line
     */
    public static Iterator<PapersSource> lines(String name, InputStream in, ReadOptions options) {
        return new PapersLines(name, in, options.limits().bytes());
    }

    /** By what it is told from others. */
    public String name() {
        return name;
    }

    /**
     * Reads the papers.
     *
     * @throws IOException if they cannot be had
     */
    public Read<Papers> read(ReadOptions options) throws IOException {
        return reading.read(options);
    }
}
