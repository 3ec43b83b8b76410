package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.communitysafety.csp.io.format.MappingDocument;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a council's own sheet means as JSON, version 1 of the format {@code community-safety-mapping}.
 *
 * <p>Reading is that of {@link PapersJson}: it never throws for what is in the data, every fault has its place, and what is
 * sound beside it is read all the same. Thread-safe: there is no state.
 */
public final class MappingJson {

    private static final Logger LOG = LoggerFactory.getLogger(MappingJson.class);

    private MappingJson() {}

    /**
     * Reads a mapping with the usual limits, in UTF-8 or what the file itself tells.
     *
     * @param bytes the whole file; may be changed afterwards
     * @param source the name of the input as faults and places give it, such as {@code mapping.json}
     */
    public static Read<SheetMapping> read(byte[] bytes, String source) {
        return read(bytes, source, ReadOptions.USUAL);
    }

    /**
     * Reads a mapping.
     *
     * @param bytes the whole file; may be changed afterwards
     * @param source the name of the input as faults and places give it, such as {@code mapping.json}
     * @param options limits and encoding
     */
    public static Read<SheetMapping> read(byte[] bytes, String source, ReadOptions options) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(source, "source");
        return told(MappingDocument.read(bytes.clone(), source, Objects.requireNonNull(options, "options")));
    }

    /**
     * Reads a mapping from a stream, to its end or to the limit on bytes; does not close it.
     *
     * @param in where it comes from
     * @param source the name of the input as faults and places give it, such as {@code mapping.json}
     * @param options limits and encoding
     * @throws IOException if the stream cannot be read
     */
    public static Read<SheetMapping> read(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        return told(MappingDocument.read(in, source, options));
    }

    private static Read<SheetMapping> told(Read<SheetMapping> read) {
        LOG.debug("read {}: {} faults", read.source(), read.faults().size());
        return read;
    }

    /**
     * The mapping in the canonical form of {@link PapersJson#toBytes}. Equal mappings give equal bytes, and reading them gives
     * equal mappings.
     *
     * @throws IllegalArgumentException if a mapping that was built in memory has half of a character in it
     */
    public static byte[] toBytes(SheetMapping mapping) {
        return MappingDocument.write(Objects.requireNonNull(mapping, "mapping"));
    }

    /** The JSON Schema (2020-12) of version 1, in UTF-8; always the same bytes. */
    public static byte[] schema() {
        return MappingDocument.schema();
    }
}
