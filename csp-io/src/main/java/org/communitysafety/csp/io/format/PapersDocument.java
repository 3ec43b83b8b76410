package org.communitysafety.csp.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;

/** Papers as one JSON document: the one way for them from this package to the outside. */
public final class PapersDocument {

    private static final Document<Papers> PAPERS =
            new Document<>(Heading.PAPERS, PapersFormat.PAPERS, "The papers of a Community Safety Partnership");

    private PapersDocument() {}

    /** Reads the bytes, which nobody changes any more. */
    public static Read<Papers> read(byte[] bytes, String source, ReadOptions options) {
        return PAPERS.read(bytes, source, options);
    }

    /** Reads a stream, to its end or to the limit on bytes; does not close it. */
    public static Read<Papers> read(InputStream in, String source, ReadOptions options) throws IOException {
        return PAPERS.read(in, source, options);
    }

    /**
     * Reads a line of a file that has papers on every line.
     *
     * @param line the line, which nobody changes any more; what is beyond the limit on bytes may be cut off, though not its first byte
     * @param source the name of the file
     * @param linesBefore how many lines stand before it
     */
    public static Read<Papers> readLine(byte[] line, String source, int linesBefore, ReadOptions options) {
        return PAPERS.readLine(line, source, linesBefore, options);
    }

    /**
     * Reads papers that were put together from something else, in JSON that is sound.
     *
     * @param json the document, which nobody changes any more
     * @param source the name of what it was put together from
     * @param origin where in that each of its bytes comes from
     * @param sha256 works out the hash of what it was put together from
     */
    public static Read<Papers> read(byte[] json, String source, Limits limits, Origin origin, Supplier<String> sha256) {
        return PAPERS.read(json, source, limits, origin, sha256);
    }

    /** The value, as JSON, of a field that says what papers are. */
    public static String constant(String field) {
        return Constant.valueOf(field.toUpperCase(Locale.ROOT)).json(Heading.PAPERS);
    }

    /** A document in the canonical look: objects as maps, lists, texts, and whether something is so. */
    public static byte[] json(Map<String, ?> document) {
        return Document.write(out -> any(document, out));
    }

    private static void any(Object value, JsonOut out) {
        if (value instanceof Map<?, ?> fields) {
            out.startObject();
            fields.forEach((name, inner) -> {
                out.name((String) name);
                any(inner, out);
            });
            out.endObject();
        } else if (value instanceof List<?> items) {
            out.startList();
            items.forEach(item -> any(item, out));
            out.endList();
        } else if (value instanceof Boolean so) {
            out.yesNo(so);
        } else {
            out.text((String) value);
        }
    }

    /** The first bytes of a stream, at most so many; does not close it. */
    public static byte[] upTo(int most, InputStream in) throws IOException {
        return Document.upTo(most, in);
    }

    /** Whether a text is one JSON object, nested less deeply than these limits have it for a whole document. */
    public static boolean isObject(String text, Limits limits) {
        return Json.isObject(text, Math.max(1, limits.depth() - Json.DEEPEST_EXTENSIONS));
    }

    /** The SHA-256 of some bytes, in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        return Document.sha256(bytes);
    }

    /** The papers in the canonical form. */
    public static byte[] write(Papers papers) {
        return PAPERS.write(papers);
    }

    /** The fields of papers, and of all that is in them. */
    public static ObjectShape shape() {
        return PapersFormat.PAPERS;
    }

    /** The JSON Schema of it. */
    public static byte[] schema() {
        return PAPERS.schema();
    }
}
