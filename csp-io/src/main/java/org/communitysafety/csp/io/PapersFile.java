package org.communitysafety.csp.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.io.format.FileKind;
import org.communitysafety.csp.io.format.SteadyStream;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.xlsx.XlsxIn;
import org.communitysafety.csp.io.xlsx.XlsxLibrary;
import org.communitysafety.csp.papers.Papers;

/**
 * Papers in a file of whatever form: JSON, a workbook or a zip file of tables, as its first bytes tell and not its name.
 *
 * <p>A workbook needs what {@link PapersWorkbook} needs; without it a workbook is a file that cannot be read, with a fault that says so.
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
        Objects.requireNonNull(source, "source");
        BufferedInputStream start = new BufferedInputStream(SteadyStream.of(in));
        start.mark(START);
        Optional<FileKind> kind = FileKind.of(start.readNBytes(START));
        start.reset();
        boolean packed = kind.filter(FileKind.ZIP::equals).isPresent();
        if (!packed && !(kind.filter(FileKind.OLD_OFFICE::equals).isPresent() && XlsxLibrary.isThere())) {
            return PapersJson.read(start, source, options);
        }
        byte[] bytes = start.readNBytes(options.limits().bytes() + 1);
        return PapersWorkbook.isWorkbook(bytes) && XlsxLibrary.isThere()
                ? PapersWorkbook.read(bytes, source, options)
                : PapersTables.readZip(bytes, source, options);
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
