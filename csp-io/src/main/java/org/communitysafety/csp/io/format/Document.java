package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * One kind of JSON document, read and written whole.
 *
 * @param heading what it says that it is
 * @param format the fields of it
 * @param title what its schema is called
 * @param <T> what it holds
 */
record Document<T>(Heading heading, ObjectFormat<T, ?> format, String title) {

    private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    /** Reads the bytes, which nobody changes any more. */
    Read<T> read(byte[] bytes, String source, ReadOptions options) {
        return bytes.length > options.limits().bytes()
                ? tooLong(source, FormatMessages.FILE_TOO_LONG, 0, options.limits(), bytes)
                : read(bytes, source, 0, options);
    }

    /**
     * Reads a line of a file that has a document on every line.
     *
     * @param line the line, of which what is beyond the limit on bytes may be cut off, though not its first byte
     * @param source the name of the file
     * @param linesBefore how many lines stand before it
     */
    Read<T> readLine(byte[] line, String source, int linesBefore, ReadOptions options) {
        return line.length > options.limits().bytes()
                ? tooLong(source, FormatMessages.LINE_TOO_LONG, linesBefore, options.limits(), null)
                : read(line, source, linesBefore, options);
    }

    private Read<T> read(byte[] bytes, String source, int linesBefore, ReadOptions options) {
        Limits limits = options.limits();
        Optional<FileKind> other = FileKind.of(bytes);
        if (other.isPresent()) {
            return refused(source, linesBefore, limits, FaultKind.SYNTAX, other.get().sentence(heading), bytes);
        }
        JsonFactory factory = Json.factory(limits.depth());
        Decoded document = Decoded.of(bytes, options.charset());
        JsonPlaces places = new JsonPlaces(factory, source, document.utf8(), linesBefore);
        Optional<Fault> start = Opening.fault(factory, document, places, heading);
        if (start.isPresent()) {
            return Read.of(source, Optional.empty(), List.of(start.get()), List.of(), places, () -> sha256(bytes));
        }
        try (JsonIn in = new JsonIn(factory, document, places, limits, heading)) {
            Optional<T> value = Optional.ofNullable(in.document(format));
            return Read.of(source, value, in.faults(), in.dropped(), places, () -> sha256(bytes));
        }
    }

    /**
     * Reads a document that was put together from something else, in JSON that is sound.
     *
     * @param origin what it was
     * @param sha256 works out the hash of what it was
     */
    Read<T> read(byte[] json, String source, Limits limits, Origin origin, Supplier<String> sha256) {
        JsonFactory factory = Json.factory(limits.depth());
        JsonPlaces places = new JsonPlaces(factory, source, json, origin);
        try (JsonIn in = new JsonIn(factory, new Decoded(json, Optional.empty()), places, limits, heading)) {
            Optional<T> value = Optional.ofNullable(in.document(format));
            return Read.of(source, value, in.faults(), in.dropped(), places, sha256);
        }
    }

    /** Reads a stream, to its end or to the limit on bytes; does not close it. */
    Read<T> read(InputStream in, String source, ReadOptions options) throws IOException {
        Limits limits = options.limits();
        byte[] bytes = upTo(limits.bytes() + 1, in);
        return bytes.length > limits.bytes() ? tooLong(source, FormatMessages.FILE_TOO_LONG, 0, limits, null) : read(bytes, source, options);
    }

    /** Not {@code in.readNBytes}: a file stream asks for its length there, and a pipe has none. */
    static byte[] upTo(int most, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream steady = SteadyStream.of(in);
        byte[] part = new byte[1 << 16];
        int read;
        while (bytes.size() < most && (read = steady.read(part, 0, Math.min(part.length, most - bytes.size()))) >= 0) {
            bytes.write(part, 0, read);
        }
        return bytes.toByteArray();
    }

    /**
     * What comes of an input beyond the limit on bytes.
     *
     * @param tooLong what is told of it
     * @param bytes all of it; null if it was not read to its end
     */
    private Read<T> tooLong(
            String source, Message.Two<Integer, String> tooLong, int linesBefore, Limits limits, byte @Nullable [] bytes) {
        return refused(source, linesBefore, limits, FaultKind.LIMIT,
                tooLong.said(limits.bytes(), Integer.toString(limits.bytes())), bytes);
    }

    private Read<T> refused(String source, int linesBefore, Limits limits, FaultKind kind, Said message, byte @Nullable [] bytes) {
        JsonPlaces none = new JsonPlaces(Json.factory(limits.depth()), source, new byte[0], linesBefore);
        Fault fault = new Fault(none.locate(0, ""), kind, message);
        return Read.of(source, Optional.empty(), List.of(fault), List.of(), none, () -> bytes == null ? "" : sha256(bytes));
    }

    /** The SHA-256 of some bytes, in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The value in the canonical form. */
    byte[] write(T value) {
        return write(out -> format.write(value, out));
    }

    /** A document in the canonical look, whatever is in it. */
    static byte[] write(Consumer<JsonOut> content) {
        JsonFactory factory = Json.factory(Limits.USUAL.depth());
        return generated(factory, generator -> content.accept(new JsonOut(factory, generator)));
    }

    /** The JSON Schema of it. */
    byte[] schema() {
        return generated(Json.factory(Limits.USUAL.depth()), generator -> {
            SchemaOut out = new SchemaOut(generator);
            out.object(() -> {
                out.keyword("$schema", SCHEMA);
                out.keyword("$id", "urn:" + heading.format() + ":" + heading.version());
                out.keyword("title", title + ", version " + heading.version());
                out.refer(format);
                out.define();
            });
        });
    }

    private static byte[] generated(JsonFactory factory, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            generator.setPrettyPrinter(Json.pretty());
            content.accept(generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
