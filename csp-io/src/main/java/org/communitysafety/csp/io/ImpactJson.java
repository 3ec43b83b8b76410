package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.write.ImpactDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * What a change of law does to papers as JSON, for programs. A value that there is not is left out; a list that is empty is
 * written. Same impact, same bytes. Thread-safe: there is no state.
 */
public final class ImpactJson {

    private ImpactJson() {}

    /** The impact in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(ImpactOnPapers papers) {
        return ImpactDocument.write(Objects.requireNonNull(papers, "papers"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("impact-1.schema.json");
    }
}
