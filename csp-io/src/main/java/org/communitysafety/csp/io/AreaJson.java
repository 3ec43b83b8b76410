package org.communitysafety.csp.io;

import java.util.Objects;
import org.communitysafety.csp.authority.Place;
import org.communitysafety.csp.io.write.AreaDocument;
import org.communitysafety.csp.io.write.SchemaFile;

/**
 * An area on a day as JSON, for programs. A value that there is not is left out. Thread-safe: there is no state.
 */
public final class AreaJson {

    private AreaJson() {}

    /** The place in UTF-8, two spaces, LF, and an LF at the end. */
    public static byte[] toBytes(Place place) {
        return AreaDocument.write(Objects.requireNonNull(place, "place"));
    }

    /** The JSON Schema (2020-12) of it, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return SchemaFile.read("area-1.schema.json");
    }
}
