package org.communitysafety.csp.io.format;

import java.io.IOException;
import java.io.InputStream;
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

    /** The papers in the canonical form. */
    public static byte[] write(Papers papers) {
        return PAPERS.write(papers);
    }

    /** The JSON Schema of it. */
    public static byte[] schema() {
        return PAPERS.schema();
    }
}
