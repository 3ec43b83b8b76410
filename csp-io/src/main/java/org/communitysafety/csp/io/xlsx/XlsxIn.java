package org.communitysafety.csp.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.format.PapersDocument;
import org.communitysafety.csp.io.format.Shown;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.table.Refused;
import org.communitysafety.csp.io.table.TableColumns;
import org.communitysafety.csp.io.table.TablesIn;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Said;

/** Reads workbooks: the papers in one, or one sheet of it. */
public final class XlsxIn {

    private XlsxIn() {}

    /**
     * Reads papers from a workbook, whose bytes nobody changes any more; of a file beyond the limit on bytes they need not be all, so that it
     * has no hash.
     */
    public static Read<Papers> papers(byte[] bytes, String source, ReadOptions options) {
        try {
            List<Sheet> tables = new ArrayList<>();
            for (XlsxSheet sheet : XlsxBook.open(bytes, source, options.limits()).sheets()) {
                if (sheet.isFilled() && !XlsxOut.isOwn(sheet.name())) {
                    Optional<TableColumns> table = TableColumns.of(sheet.name());
                    tables.add(table.isPresent() ? TableSheet.of(sheet, table.get()) : sheet);
                }
            }
            return TablesIn.read(tables, source, options.limits(), () -> PapersDocument.sha256(bytes));
        } catch (Refused refused) {
            return TablesIn.refused(source, refused, () -> bytes.length > options.limits().bytes() ? "" : PapersDocument.sha256(bytes));
        }
    }

    /** Whether a sheet is called as a table of papers is, or it cannot be told. */
    public static boolean mayBePapers(byte[] bytes, Limits limits) {
        try {
            return XlsxBook.open(bytes, "", limits).sheets().stream().anyMatch(sheet -> TableColumns.of(sheet.name()).isPresent());
        } catch (Refused refused) {
            return true;
        }
    }

    /** Whether it is a workbook as it is written for papers: with the sheet that tells how to fill in the others, and no other sheet but tables. */
    public static boolean isWrittenForPapers(byte[] bytes, Limits limits) {
        try {
            List<XlsxSheet> sheets = XlsxBook.open(bytes, "", limits).sheets();
            return sheets.stream().anyMatch(sheet -> XlsxOut.isOwn(sheet.name()))
                    && sheets.stream().allMatch(sheet -> XlsxOut.isOwn(sheet.name()) || !sheet.isFilled() || TableColumns.of(sheet.name()).isPresent());
        } catch (Refused refused) {
            return false;
        }
    }

    /**
     * The sheet that is meant of a workbook: the one that was asked for, or the only one that can be seen and has anything in it. If it cannot
     * be told which, or not read, the sheet has a fault and no rows.
     *
     * @param notes takes sentences without their ends, of how it was read
     */
    public static Sheet sheet(byte[] bytes, String source, ReadOptions options, List<String> notes) {
        try {
            List<XlsxSheet> sheets = XlsxBook.open(bytes, source, options.limits()).sheets();
            List<XlsxSheet> filled = sheets.stream().filter(XlsxSheet::isFilled).toList();
            List<XlsxSheet> meant = options.sheet().isPresent()
                    ? sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(options.sheet().get().strip())).toList()
                    : filled.stream().filter(XlsxSheet::isVisible).toList();
            if (meant.size() != 1) {
                throw new Refused(false, notOne(options.sheet(), meant, filled));
            }
            XlsxSheet sheet = meant.get(0);
            notes.addAll(SheetNotes.of(sheet, filled));
            return sheet;
        } catch (Refused refused) {
            return new NoSheet(source, new Fault(new Location(source, 1, 1, ""),
                    refused.isLimit() ? FaultKind.LIMIT : FaultKind.SYNTAX, refused.said()));
        }
    }

    /** Why it is not one sheet that is meant. */
    private static Said notOne(Optional<String> asked, List<XlsxSheet> meant, List<XlsxSheet> filled) {
        Said names = Said.listed(filled.stream().map(sheet -> Shown.quoted(sheet.name())).toList());
        if (asked.isPresent()) {
            String name = Shown.of(asked.get());
            return filled.isEmpty() ? XlsxMessages.NO_SHEET.said(name) : XlsxMessages.NO_SHEET_OF.said(name, names);
        }
        if (!meant.isEmpty()) {
            return XlsxMessages.SEVERAL.said(names);
        }
        return filled.isEmpty() ? XlsxMessages.NOTHING_SEEN.said() : XlsxMessages.NOTHING_SEEN_OF.said(names);
    }
}
