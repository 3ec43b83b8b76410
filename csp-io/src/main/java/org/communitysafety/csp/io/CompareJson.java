package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.write.CompareDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * How two years' papers differ as JSON, for programs. A value that there is not is left out; a list that is empty is written.
 * Same papers, same bytes. Thread-safe: there is no state.
 */
public final class CompareJson {

    private CompareJson() {}

    /** How they differ, in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(ComparedPapers papers) {
        return CompareDocument.write(Objects.requireNonNull(papers, "papers"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("compare-1.schema.json");
    }
}
