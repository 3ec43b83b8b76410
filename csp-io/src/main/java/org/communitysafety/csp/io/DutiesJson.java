package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.io.write.DutiesDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * A list of duties as JSON, for programs.
 *
 * <p>A value that there is not is left out: {@code on} where every wording is listed, {@code inForceTo} while a wording is
 * law. Thread-safe: there is no state.
 */
public final class DutiesJson {

    private DutiesJson() {}

    /** The list in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(DutyList list) {
        return DutiesDocument.write(Objects.requireNonNull(list, "list"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("duties-1.schema.json");
    }
}
