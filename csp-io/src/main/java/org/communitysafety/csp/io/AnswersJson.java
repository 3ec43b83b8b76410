package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.io.format.AnswersDocument;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People's answers as JSON, version 1 of the format {@code community-safety-answers}.
 *
 * <p>Reading is that of {@link PapersJson}: it never throws for what is in the data, every fault has its place, and what is
 * sound beside it is read all the same.
 *
 * <p>A file may be a form that is still being filled in, such as {@link #form(OpenQuestions)} makes: an entry in which
 * nothing is filled in but its duty and question is open, is no answer and is no fault. An entry that is begun must have
 * {@code answer}, {@code by} and {@code on}; what it lacks is a fault at its line, and the entry is left out. Only the reader
 * sees that, a page of no document, a last day before the answer was given, and what {@link PapersJson} tells of; the schema
 * lets it pass.
 *
 * <p>Thread-safe: there is no state.
 */
public final class AnswersJson {

    private static final Logger LOG = LoggerFactory.getLogger(AnswersJson.class);

    private AnswersJson() {}

    /**
     * Reads answers with the usual limits, in UTF-8 or what the file itself tells.
     *
     * @param bytes the whole file; may be changed afterwards
     * @param source the name of the input as faults and places give it, such as {@code answers.json}
     */
    public static Read<Answers> read(byte[] bytes, String source) {
        return read(bytes, source, ReadOptions.USUAL);
    }

    /**
     * Reads answers.
     *
     * @param bytes the whole file; may be changed afterwards
     * @param source the name of the input as faults and places give it, such as {@code answers.json}
     * @param options limits and encoding
     */
    public static Read<Answers> read(byte[] bytes, String source, ReadOptions options) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(source, "source");
        return told(AnswersDocument.read(bytes.clone(), source, Objects.requireNonNull(options, "options")));
    }

    /**
     * Reads answers from a stream, to its end or to the limit on bytes; does not close it.
     *
     * @param in where they come from
     * @param source the name of the input as faults and places give it, such as {@code answers.json}
     * @param options limits and encoding
     * @throws IOException if the stream cannot be read
     */
    public static Read<Answers> read(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        return told(AnswersDocument.read(in, source, options));
    }

    private static Read<Answers> told(Read<Answers> read) {
        LOG.debug("read {}: {} faults", read.source(), read.faults().size());
        return read;
    }

    /**
     * The answers in the canonical form of {@link PapersJson#toBytes}. Equal answers give equal bytes, and reading them gives
     * equal answers; entries that are open are no answers, and are not kept.
     *
     * @throws IllegalArgumentException if answers that were built in memory hold what no file can: half of a character, or an
     *     extension without a namespaced name or with a value that is not JSON
     */
    public static byte[] toBytes(Answers answers) {
        return AnswersDocument.write(Objects.requireNonNull(answers, "answers"));
    }

    /**
     * Writes {@link #toBytes(Answers)} and flushes the stream; does not close it. Nothing is written if it throws
     * IllegalArgumentException.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException as {@link #toBytes(Answers)}
     */
    public static void write(Answers answers, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(answers));
        out.flush();
    }

    /**
     * A file of answers to be filled in: the answers that the review was made with, then an entry with blanks for every
     * question that is open and has no answer in time. It reads without a fault as it stands, and after every entry that is
     * filled in.
     */
    public static byte[] form(OpenQuestions open) {
        return AnswersDocument.form(Objects.requireNonNull(open, "open"));
    }

    /** The JSON Schema (2020-12) of version 1, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return AnswersDocument.schema();
    }
}
