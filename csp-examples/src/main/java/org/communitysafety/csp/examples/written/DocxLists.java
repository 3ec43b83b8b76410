package org.communitysafety.csp.examples.written;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.communitysafety.csp.examples.document.Listing;
import org.communitysafety.csp.examples.document.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The lists of a document, each of which counts from 1. */
final class DocxLists {

    /** As they stand in {@code numbering.xml}. */
    private static final int DOTS = 0;
    private static final int NUMBERS = 1;

    private final XWPFDocument docx;
    private final CTNumbering numbering = DocxLook.read("numbering.xml", NumberingDocument.Factory::parse).getNumbering();

    DocxLists(XWPFDocument docx) {
        this.docx = docx;
        docx.createNumbering().setNumbering(numbering);
    }

    void put(Listing list) {
        BigInteger number = number(list.numbered() ? NUMBERS : DOTS);
        for (Paragraph item : list.items()) {
            XWPFParagraph paragraph = docx.createParagraph();
            paragraph.setStyle(list.numbered() ? DocxLook.NUMBER : DocxLook.BULLET);
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.ZERO);
            DocxRuns.put(paragraph, item.runs());
        }
    }

    private BigInteger number(int kind) {
        BigInteger id = BigInteger.valueOf(numbering.sizeOfNumArray() + 1L);
        CTNum number = numbering.addNewNum();
        number.setNumId(id);
        number.addNewAbstractNumId().setVal(BigInteger.valueOf(kind));
        CTNumLvl level = number.addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }
}
