package org.communitysafety.csp.examples.written;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.communitysafety.csp.examples.document.Heading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents, and the places in the headings that it leads to. It is a field that Word makes again when asked; what stands in it
 * until then is right as it is, since it tells no pages.
 */
final class DocxContents {

    private static final int DEEPEST = 2;
    private static final String FIELD = "TOC \\o \"1-" + DEEPEST + "\" \\h \\n \\u";

    private final List<Heading> headings;
    private int written;

    DocxContents(List<Heading> headings) {
        this.headings = headings;
    }

    void list(XWPFDocument docx) {
        XWPFParagraph title = docx.createParagraph();
        title.setStyle(DocxLook.CONTENTS);
        title.createRun().setText("Contents");
        XWPFParagraph last = null;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= DEEPEST) {
                XWPFParagraph line = docx.createParagraph();
                line.setStyle(DocxLook.inContents(headings.get(i).level()));
                if (last == null) {
                    begin(line);
                }
                CTHyperlink link = line.getCTP().addNewHyperlink();
                link.setAnchor(place(i));
                CTR run = link.addNewR();
                run.addNewT().setStringValue(headings.get(i).run().words());
                last = line;
            }
        }
        if (last != null) {
            mark(last, STFldCharType.END);
        }
    }

    private static void begin(XWPFParagraph line) {
        mark(line, STFldCharType.BEGIN);
        XWPFRun field = line.createRun();
        field.getCTR().addNewInstrText().setStringValue(FIELD);
        mark(line, STFldCharType.SEPARATE);
    }

    private static void mark(XWPFParagraph line, STFldCharType.Enum kind) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }

    void heading(XWPFParagraph paragraph, Heading heading) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(place(written));
        start.setId(BigInteger.valueOf(written));
        DocxRuns.put(paragraph, heading.run());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(written));
        written++;
    }

    /** The name that Word gives such places. */
    private static String place(int heading) {
        return "_Toc" + (heading + 1);
    }
}
