package org.communitysafety.csp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.io.format.FileKind;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.xlsx.XlsxIn;
import org.communitysafety.csp.io.xlsx.XlsxLibrary;
import org.communitysafety.csp.io.xlsx.XlsxOut;
import org.communitysafety.csp.papers.Papers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Papers as one XLSX workbook, with a sheet for each table of {@link PapersTables}.
 *
 * <p>This needs {@code org.dhatim:fastexcel} and {@code org.dhatim:fastexcel-reader}, which nobody gets unasked: add both beside csp-io (with
 * modules also {@code --add-modules org.dhatim.fastexcel,org.dhatim.fastexcel.reader}). Without them every method that reads or writes throws an
 * {@link IllegalStateException} that says so.
 *
 * <p>The first sheet tells in plain words how to fill in the others. Headings are bold and stay in sight; where a list of words or ids is closed
 * there is one to choose from; a full date is a date, a number that no spreadsheet changes is a number, and all else is text. A column of ids
 * is hidden only where nothing ever names one: whoever adds an action has to give its measures and progress its id. A row added to such a sheet
 * needs none and is given one. What a row is within is hidden where that can be but one thing, such as the plan. Beside the tables that have rows
 * stand those that a plan is added to in the course of its year. Papers that are written as JSON, then as a workbook, then as JSON again are the
 * same bytes.
 *
 * <p>Reading never throws for what is in the data. Every fault has the sheet, the row and the heading, as {@code papers.xlsx, sheet 'actions',
 * row 7, 'due.by'}. Hidden rows, columns and sheets are read all the same. A month that a spreadsheet shows without a day is a month. Told are,
 * beside all that tables tell: formulas, which are read as what they last came to; merged cells beside others; and cells with an error. A locked
 * workbook, an old one (.xls) and one of another program are refused with what to do. A workbook unpacks in memory, to no more than the limit on
 * bytes.
 *
 * <p>Thread-safe: there is no state.
 */
public final class PapersWorkbook {

    private static final Logger LOG = LoggerFactory.getLogger(PapersWorkbook.class);

    /** The name of a part that every workbook has, as it stands in the file. */
    private static final String TYPES = "[Content_Types].xml";

    private PapersWorkbook() {}

    /**
     * Reads papers from a workbook.
     *
     * @param xlsx the whole file; may be changed afterwards
     * @param source the name of the file as faults give it, such as {@code papers.xlsx}
     * @param options limits, of which the one on bytes is also for what is in the file once it is unpacked, and the one on items also for the
     *     rows of a sheet
     * @throws IllegalStateException if the library for workbooks is not there
     */
    public static Read<Papers> read(byte[] xlsx, String source, ReadOptions options) {
        Objects.requireNonNull(xlsx, "xlsx");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        XlsxLibrary.require();
        return told(XlsxIn.papers(xlsx.clone(), source, options));
    }

    /**
     * Reads papers from a workbook in a stream, to its end or to the limit on bytes; does not close it.
     *
     * @throws IOException if the stream cannot be read
     * @throws IllegalStateException if the library for workbooks is not there
     */
    public static Read<Papers> read(InputStream in, String source, ReadOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        XlsxLibrary.require();
        return told(XlsxIn.papers(PapersDocument.upTo(options.limits().bytes() + 1, in), source, options));
    }

    private static Read<Papers> told(Read<Papers> read) {
        LOG.debug("read {}: {} faults", read.source(), read.faults().size());
        return read;
    }

    /**
     * The workbook of papers, its parts not packed and all dated alike: equal papers give equal bytes.
     *
     * @throws IllegalArgumentException as {@link PapersTables#toFiles(Papers)}, or if a text has more than the 32,767 characters that a cell of
     *     a spreadsheet takes
     * @throws IllegalStateException if the library for workbooks is not there
     */
    public static byte[] toBytes(Papers papers) {
        XlsxLibrary.require();
        return XlsxOut.of(Objects.requireNonNull(papers, "papers"));
    }

    /** Whether bytes look like a workbook, or like one that is locked or old, and not like a zip file of tables. */
    public static boolean isWorkbook(byte[] bytes) {
        Optional<FileKind> kind = FileKind.of(bytes);
        return kind.equals(Optional.of(FileKind.OLD_OFFICE))
                || (kind.equals(Optional.of(FileKind.ZIP)) && new String(bytes, StandardCharsets.ISO_8859_1).contains(TYPES));
    }
}
