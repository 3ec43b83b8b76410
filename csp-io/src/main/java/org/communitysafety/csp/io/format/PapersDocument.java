package org.communitysafety.csp.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** Papers as one JSON document: the one way from this package to the outside. */
public final class PapersDocument {

    private static final String SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:community-safety-papers:1";

    private PapersDocument() {}

    /** Reads the bytes, which nobody changes any more. */
    public static Read<Papers> read(byte[] bytes, String source, ReadOptions options) {
        Limits limits = options.limits();
        if (bytes.length > limits.bytes()) {
            return tooLong(source, limits, bytes);
        }
        Optional<FileKind> other = FileKind.of(bytes);
        if (other.isPresent()) {
            return refused(source, limits, FaultKind.SYNTAX, other.get().sentence(), bytes);
        }
        JsonFactory factory = Json.factory(limits.depth());
        Decoded document = Decoded.of(bytes, options.charset());
        JsonPlaces places = new JsonPlaces(factory, source, document.utf8());
        Optional<Fault> start = Opening.fault(factory, document, places);
        if (start.isPresent()) {
            return Read.of(source, Optional.empty(), List.of(start.get()), List.of(), places, () -> sha256(bytes));
        }
        try (JsonIn in = new JsonIn(factory, document, places, limits)) {
            Optional<Papers> papers = Optional.ofNullable(in.document(PapersFormat.PAPERS));
            return Read.of(source, papers, in.faults(), in.dropped(), places, () -> sha256(bytes));
        }
    }

    /**
     * What comes of an input beyond the limit on bytes.
     *
     * @param bytes all of it; null if it was not read to its end
     */
    public static Read<Papers> tooLong(String source, Limits limits, byte[] bytes) {
        return refused(source, limits, FaultKind.LIMIT, "the file has more than " + limits.bytes()
                + (limits.bytes() == 1 ? " byte" : " bytes")
                + ", so nothing of it was read. Is it the right file? If so, shorten its longest texts and lists.", bytes);
    }

    private static Read<Papers> refused(String source, Limits limits, FaultKind kind, String message, byte[] bytes) {
        JsonPlaces none = new JsonPlaces(Json.factory(limits.depth()), source, new byte[0]);
        Fault fault = new Fault(none.locate(0, ""), kind, message);
        return Read.of(source, Optional.empty(), List.of(fault), List.of(), none, () -> bytes == null ? "" : sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The papers in the canonical form. */
    public static byte[] write(Papers papers) {
        JsonFactory factory = Json.factory(Limits.USUAL.depth());
        return document(factory, generator -> PapersFormat.PAPERS.write(papers, new JsonOut(factory, generator)));
    }

    /** The JSON Schema of it. */
    public static byte[] schema() {
        return document(Json.factory(Limits.USUAL.depth()), generator -> {
            SchemaOut out = new SchemaOut(generator);
            out.object(() -> {
                out.keyword("$schema", SCHEMA);
                out.keyword("$id", ID);
                out.keyword("title", "The papers of a Community Safety Partnership, version 1");
                out.refer(PapersFormat.PAPERS);
                out.define();
            });
        });
    }

    private static byte[] document(JsonFactory factory, Consumer<JsonGenerator> content) {
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
