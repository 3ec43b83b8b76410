package org.communitysafety.csp.io.format;

import java.io.IOException;
import java.io.InputStream;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;

/** A mapping as one JSON document: the one way for it from this package to the outside. */
public final class MappingDocument {

    private static final Document<SheetMapping> MAPPING =
            new Document<>(Heading.MAPPING, MappingFormat.SHEET_MAPPING, "What a sheet of a Community Safety Partnership means");

    private MappingDocument() {}

    /** Reads the bytes, which nobody changes any more. */
    public static Read<SheetMapping> read(byte[] bytes, String source, ReadOptions options) {
        return MAPPING.read(bytes, source, options);
    }

    /** Reads a stream, to its end or to the limit on bytes; does not close it. */
    public static Read<SheetMapping> read(InputStream in, String source, ReadOptions options) throws IOException {
        return MAPPING.read(in, source, options);
    }

    /** The mapping in the canonical form. */
    public static byte[] write(SheetMapping mapping) {
        return MAPPING.write(mapping);
    }

    /** The JSON Schema of it. */
    public static byte[] schema() {
        return MAPPING.schema();
    }
}
