package org.communitysafety.csp.examples.written;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.communitysafety.csp.examples.document.Listing;
import org.communitysafety.csp.examples.document.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The lists of a document, with a dot before each item. */
final class DocxLists {

    private static final BigInteger DOTS = BigInteger.ONE;

    private final XWPFDocument docx;

    DocxLists(XWPFDocument docx) {
        this.docx = docx;
        CTNumbering numbering = DocxLook.read("numbering.xml", NumberingDocument.Factory::parse).getNumbering();
        CTNum dots = numbering.addNewNum();
        dots.setNumId(DOTS);
        dots.addNewAbstractNumId().setVal(BigInteger.ZERO);
        docx.createNumbering().setNumbering(numbering);
    }

    void put(Listing list) {
        for (Paragraph item : list.items()) {
            XWPFParagraph paragraph = docx.createParagraph();
            paragraph.setStyle(DocxLook.BULLET);
            paragraph.setNumID(DOTS);
            paragraph.setNumILvl(BigInteger.ZERO);
            DocxRuns.put(paragraph, item.runs());
        }
    }
}
