package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.CrimeReading;
import org.communitysafety.csp.io.write.CrimeDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * Street-level crime as JSON, for programs. A value that there is not is left out. Thread-safe: there is no state.
 */
public final class CrimeJson {

    private CrimeJson() {}

    /** The reading in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(CrimeReading reading) {
        return CrimeDocument.write(Objects.requireNonNull(reading, "reading"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("crime-1.schema.json");
    }
}
