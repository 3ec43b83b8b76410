package org.communitysafety.csp.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.io.format.FileKind;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.SteadyStream;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.table.FolderOfTables;
import org.communitysafety.csp.io.table.TablesIn;
import org.communitysafety.csp.io.xlsx.XlsxIn;
import org.communitysafety.csp.io.xlsx.XlsxLibrary;
import org.communitysafety.csp.papers.Papers;

/**
 * Papers in a file of whatever form: JSON, a workbook or a zip file of tables, as its first bytes tell and not its name; or in a folder of tables.
 *
 * <p>A workbook needs what {@link PapersWorkbook} needs; without it a workbook is a file that cannot be read, with a fault that names it.
 *
 * <p>Thread-safe: there is no state.
 */
public final class PapersFile {

    private static final int START = 8;

    private PapersFile() {}

    /**
     * Reads papers from a stream, to its end or to the limit on bytes; does not close it.
     *
     * @param source the name of the file as faults give it
     * @param options limits, and the encoding
     * @throws IOException if the stream cannot be read
     */
    public static Read<Papers> read(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        BufferedInputStream start = new BufferedInputStream(SteadyStream.of(in));
        start.mark(START);
        Optional<FileKind> kind = FileKind.of(start.readNBytes(START));
        start.reset();
        boolean packed = kind.filter(FileKind.ZIP::equals).isPresent();
        if (!packed && !(kind.filter(FileKind.OLD_OFFICE::equals).isPresent() && XlsxLibrary.isThere())) {
            return PapersJson.read(start, source, options);
        }
        byte[] bytes = start.readNBytes(options.limits().bytes() + 1);
        if (!PapersWorkbook.isWorkbook(bytes)) {
            return PapersTables.readZip(bytes, source, options);
        }
        return XlsxLibrary.isThere()
                ? PapersWorkbook.read(bytes, source, options)
                : TablesIn.refused(source, XlsxLibrary.lacking(), () -> bytes.length > options.limits().bytes() ? "" : PapersDocument.sha256(bytes));
    }

    /**
     * Reads papers from a file, or from the tables of a folder, with the usual limits; a file of text is in UTF-8 or what it tells itself.
     *
     * @param path a file of whatever form, or a folder with the tables of one set of papers; the last name in it is the source that faults give
     * @throws IOException if it cannot be read
     */
    public static Read<Papers> read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        Path name = path.toAbsolutePath().normalize().getFileName();
        return read(path, name == null ? path.toString() : name.toString(), ReadOptions.USUAL);
    }

    /**
     * The same under another name, and with other limits. A folder in a folder of tables is not looked into, and that is a fault.
     *
     * @param source the name of the file or folder as faults give it
     * @param options limits, of which the one on bytes is for all files of a folder together; and the encoding
     * @throws IOException if it cannot be read
     */
    public static Read<Papers> read(Path path, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        if (Files.isDirectory(path)) {
            Optional<Map<String, byte[]>> files = FolderOfTables.files(path, options.limits().bytes());
            return files.isPresent()
                    ? PapersTables.read(files.get(), source, options)
                    : TablesIn.tooLong(source, options.limits());
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, source, options);
        }
    }

    /**
     * Whether a workbook may be papers: it has a sheet that is called as a table of papers is, or it cannot be told. A council's own sheets
     * are none.
     *
     * @param xlsx the whole file, of a workbook
     */
    public static boolean mayBeWorkbookOfPapers(byte[] xlsx, ReadOptions options) {
        return !XlsxLibrary.isThere() || XlsxIn.mayBePapers(xlsx.clone(), options.limits());
    }

    /**
     * Whether the first bytes of a file are those of a packed file, a workbook, a document or a picture: what people write or gather, and no
     * text.
     *
     * @param start the first bytes; eight are enough
     */
    public static boolean isNoText(byte[] start) {
        return FileKind.of(start).isPresent();
    }
}
