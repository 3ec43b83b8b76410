package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.write.CheckDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * Whether a review is what its inputs give as JSON, for programs. A value that there is not is left out; a list that is empty is
 * written. Same review and inputs, same bytes. Thread-safe: there is no state.
 */
public final class CheckJson {

    private CheckJson() {}

    /** What came of it in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(CheckedReview checked) {
        return CheckDocument.write(Objects.requireNonNull(checked, "checked"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("verify-1.schema.json");
    }
}
