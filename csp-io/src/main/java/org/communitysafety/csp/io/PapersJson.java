package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Papers as JSON, version 1 of the format {@code community-safety-papers}.
 *
 * <p>Reading never throws for what is in the data. Every fault comes back with its place, its kind and a sentence that
 * says what to do, and what is sound beside it is read all the same. Only null arguments and trouble with a stream are
 * exceptions. The sentences are for the officer who keeps the papers, so they do not speak of what only a caller can change:
 * a limit that a sound file is beyond, or an encoding that the file does not tell, is set with {@link ReadOptions} and
 * {@link Limits}. The order of an object's fields and white space between values make no difference.
 *
 * <p>{@link #schema()} says as much of the format as a JSON Schema can. Only the reader sees, beside it: an id used
 * twice, a reference to nothing or to the wrong kind of thing, a field that stands twice in one object, a month that has
 * no such day in a date that may also be a month or year, a plan year that does not run from one year to the next, what an
 * element refuses as a whole (a period that ends before it starts, a fixed due date without a date, an observation that
 * says nothing), a whole number written with a point, half of a character, more than the limits allow, and anything that
 * is wrong with the file before it is JSON. A validator must be told to assert formats to see a day that does not exist.
 *
 * <p>Thread-safe: there is no state.
 */
public final class PapersJson {

    private static final Logger LOG = LoggerFactory.getLogger(PapersJson.class);

    private PapersJson() {}

    /**
     * Reads papers with the usual limits, in UTF-8 or what the file itself tells.
     *
     * @param bytes the whole file; may be changed afterwards
     * @param source the name of the input as faults and places give it, such as {@code plan.json}
     */
    public static Read<Papers> read(byte[] bytes, String source) {
        return read(bytes, source, ReadOptions.USUAL);
    }

    /**
     * Reads papers.
     *
     * @param bytes the whole file; may be changed afterwards
     * @param source the name of the input as faults and places give it, such as {@code plan.json}
     * @param options limits and encoding
     */
    public static Read<Papers> read(byte[] bytes, String source, ReadOptions options) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(source, "source");
        return told(PapersDocument.read(bytes.clone(), source, Objects.requireNonNull(options, "options")));
    }

    /**
     * Reads papers from a stream, to its end or to the limit on bytes; does not close it.
     *
     * @param in where they come from
     * @param source the name of the input as faults and places give it, such as {@code plan.json}
     * @param options limits and encoding
     * @throws IOException if the stream cannot be read
     */
    public static Read<Papers> read(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        return told(PapersDocument.read(in, source, options));
    }

    /**
     * Papers that a program built, as though they were read from {@link #toBytes(Papers)}: with the places and the hash of those bytes,
     * so that a review of them can be written out, and with a fault for each reference to what is not there.
     *
     * @param papers the papers; those that are read are equal to them
     * @param source the name under which findings and reviews tell of them, such as {@code plan 17}
     * @throws IllegalArgumentException as {@link #toBytes(Papers)}
     */
    public static Read<Papers> asRead(Papers papers, String source) {
        return read(toBytes(papers), source, ReadOptions.USUAL);
    }

    private static Read<Papers> told(Read<Papers> read) {
        LOG.debug("read {}: {} faults", read.source(), read.faults().size());
        return read;
    }

    /**
     * The papers in the canonical form: UTF-8 without a byte order mark, fields in the order of the schema, sets in the
     * order of their words there, extensions by name, two spaces, LF, and an LF at the end. Equal papers give equal bytes, and
     * reading them gives equal papers, if the values of extensions are compact JSON text, as the reader gives them.
     *
     * @throws IllegalArgumentException if papers that were built in memory hold what no file can: half of a character, a
     *     number of more than 1,000 digits, or an extension without a namespaced name or with a value that is not JSON
     */
    public static byte[] toBytes(Papers papers) {
        return PapersDocument.write(Objects.requireNonNull(papers, "papers"));
    }

    /**
     * Writes {@link #toBytes(Papers)} and flushes the stream; does not close it. Nothing is written if it throws
     * IllegalArgumentException.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as {@link #toBytes(Papers)}
     */
    public static void write(Papers papers, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(papers));
        out.flush();
    }

    /** The JSON Schema (2020-12) of version 1, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return PapersDocument.schema();
    }
}
