package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.write.ImportDocument;

/** What a sheet did to papers as JSON, for programs; not the papers themselves. Thread-safe: there is no state. */
public final class ImportJson {

    private ImportJson() {}

    /** The report in UTF-8, two spaces, LF, and an LF at the end. A value that there is not is left out. */
    public static byte[] toBytes(Imported imported) {
        return ImportDocument.write(Objects.requireNonNull(imported, "imported"));
    }
}
