package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.table.TablesIn;
import org.communitysafety.csp.io.table.TablesOut;
import org.communitysafety.csp.io.table.ZipFolder;
import org.communitysafety.csp.papers.Papers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Papers as CSV tables: a folder of them, or a zip file.
 *
 * <p>There is a table for the papers themselves ({@code papers.csv}), for each kind of paper ({@code plan.csv}) and for each kind of element
 * or list in them ({@code actions.csv}, {@code observations.csv}), and {@code datapackage.json} describes them all as a Frictionless Data
 * Package. A column has the name of its field; a field inside a field stands behind a dot ({@code due.by}). The column {@code within} has the id
 * of the element that a row belongs to; it may be left empty where there is but one such element. Several values in one cell have semicolons
 * between them. Rows are in the order of their lists. A table that nobody needs may be left out, and so may a column that need not be filled in.
 *
 * <p>A text that a spreadsheet would run as a formula, or would turn into a number or a date, is written with an apostrophe before it, and read
 * without it; an empty text is an apostrophe alone. So papers that are written as JSON, then as tables, then as JSON again are the same bytes.
 *
 * <p>Reading never throws for what is in the data. Every fault has the file, the line, the column and the heading of its cell, and what is sound
 * beside it is read all the same. The checks and sentences are those of {@link PapersJson}. Nothing is unpacked to a disk.
 *
 * <p>Thread-safe: there is no state.
 */
public final class PapersTables {

    private static final Logger LOG = LoggerFactory.getLogger(PapersTables.class);

    private PapersTables() {}

    /**
     * Reads papers from the files of a folder.
     *
     * @param folder the bytes of each file by its name, such as {@code actions.csv}; may be changed afterwards. A folder in it has a slash
     *     behind its name, and no bytes: that it was not looked into is a fault
     * @param source the name of the folder
     * @param options limits, of which the one on bytes is for all files together and the one on items also for the rows of a table; and
     *     the encoding
     */
    public static Read<Papers> read(Map<String, byte[]> folder, String source, ReadOptions options) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        Map<String, byte[]> files = new TreeMap<>();
        folder.forEach((name, bytes) -> files.put(name, bytes.clone()));
        return told(TablesIn.read(files, source, options, () -> sha256(files)));
    }

    /**
     * Reads papers from a zip file of tables.
     *
     * @param zip the whole file; may be changed afterwards
     * @param source the name of the file
     * @param options as for a folder
     */
    public static Read<Papers> readZip(byte[] zip, String source, ReadOptions options) {
        Objects.requireNonNull(zip, "zip");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        return told(TablesIn.readZip(zip.clone(), source, options));
    }

    /**
     * Reads papers from a zip file of tables in a stream, to its end or to the limit on bytes; does not close it.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Read<Papers> readZip(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        return told(TablesIn.readZip(PapersDocument.upTo(options.limits().bytes() + 1, in), source, options));
    }

    private static Read<Papers> told(Read<Papers> read) {
        LOG.debug("read {}: {} faults", read.source(), read.faults().size());
        return read;
    }

    /** The hash of a folder: of a text with a line for each file in the order of their names, the hash of its bytes, two spaces and its name. */
    private static String sha256(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) -> lines.append(PapersDocument.sha256(bytes)).append("  ").append(name).append('\n'));
        return PapersDocument.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The files of papers by their names: {@code datapackage.json}, then every table that has a row. Equal papers give equal bytes.
     *
     * @throws IllegalArgumentException as {@link PapersJson#toBytes(Papers)}, or if an extension is nested more than 500 deep
     */
    public static Map<String, byte[]> toFiles(Papers papers) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(TablesOut.files(Objects.requireNonNull(papers, "papers"))));
    }

    /**
     * The same files in one zip file, not packed and all dated alike: equal papers give equal bytes.
     *
     * @throws IllegalArgumentException as {@link #toFiles(Papers)}
     */
    public static byte[] toZip(Papers papers) {
        return ZipFolder.write(toFiles(papers));
    }
}
