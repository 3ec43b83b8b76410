package org.communitysafety.csp.io.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A JSON Schema that is kept as a file beside the classes. */
public final class SchemaFile {

    private SchemaFile() {}

    /** All of it. */
    public static byte[] read(String name) {
        try (InputStream in = SchemaFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
