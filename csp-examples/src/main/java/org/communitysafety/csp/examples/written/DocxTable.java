package org.communitysafety.csp.examples.written;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose first row is told to be its headings, and stands again on every page. */
final class DocxTable {

    /** A row with less than this in a cell stays on one page. */
    private static final int SHORT = 600;

    private DocxTable() {}

    /**
     * Puts a table below what there is.
     *
     * @param widths how wide its columns are, in twentieths of a point
     */
    static void put(XWPFDocument docx, Table table, int[] widths) {
        XWPFTable written = docx.createTable(table.rows().size() + 1, table.headings().size());
        look(written.getCTTbl().getTblPr(), table, Arrays.stream(widths).sum());
        CTTblGrid grid = written.getCTTbl().getTblGrid() == null ? written.getCTTbl().addNewTblGrid() : written.getCTTbl().getTblGrid();
        for (int i = 0; i < widths.length; i++) {
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol()).setW(widths[i]);
        }
        XWPFTableRow headings = written.getRow(0);
        headings.setRepeatHeader(true);
        headings.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            cell(headings, i, widths[i], DocxLook.HEADING_CELL, List.of(table.headings().get(i)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Paragraph> cells = table.rows().get(row);
            written.getRow(row + 1).setCantSplitRow(cells.stream().allMatch(DocxTable::isShort));
            for (int i = 0; i < widths.length; i++) {
                boolean isHeading = i == 0 && table.isFirstHeading();
                cell(written.getRow(row + 1), i, widths[i], DocxLook.CELL, isHeading ? cells.get(i).strong() : cells.get(i).runs());
            }
        }
    }

    private static boolean isShort(Paragraph cell) {
        return cell.runs().stream().mapToInt(run -> run.words().length()).sum() < SHORT;
    }

    private static void look(CTTblPr look, Table table, int width) {
        if (look.isSetTblBorders()) {
            look.unsetTblBorders();
        }
        (look.isSetTblStyle() ? look.getTblStyle() : look.addNewTblStyle()).setVal(DocxLook.TABLE);
        CTTblWidth whole = look.isSetTblW() ? look.getTblW() : look.addNewTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(width);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook parts = look.isSetTblLook() ? look.getTblLook() : look.addNewTblLook();
        parts.setFirstRow(true);
        parts.setFirstColumn(table.isFirstHeading());
        parts.setLastRow(false);
        parts.setLastColumn(false);
        parts.setNoHBand(true);
        parts.setNoVBand(true);
        look.addNewTblCaption().setVal(table.caption().words());
        look.addNewTblDescription().setVal(described(table));
    }

    /** What the table has, for those who do not see it. */
    private static String described(Table table) {
        int rows = table.rows().size();
        return "A table with the columns " + table.headings().stream().map(Run::words).collect(Collectors.joining(", "))
                + (rows == 1 ? ", and 1 row." : ", and " + rows + " rows.");
    }

    private static void cell(XWPFTableRow row, int column, int width, String style, List<Run> runs) {
        XWPFParagraph paragraph = row.getCell(column).getParagraphs().get(0);
        paragraph.setStyle(style);
        CTTblWidth written = row.getCell(column).getCTTc().addNewTcPr().addNewTcW();
        written.setType(STTblWidth.DXA);
        written.setW(width);
        DocxRuns.put(paragraph, runs);
    }
}
