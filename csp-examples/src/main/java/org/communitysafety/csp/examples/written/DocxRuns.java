package org.communitysafety.csp.examples.written;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.communitysafety.csp.examples.document.Run;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Words in a paragraph. */
final class DocxRuns {

    private DocxRuns() {}

    static void put(XWPFParagraph paragraph, List<Run> runs) {
        runs.forEach(run -> put(paragraph, run));
    }

    static void put(XWPFParagraph paragraph, Run run) {
        XWPFRun written = run.link().isPresent() ? paragraph.createHyperlinkRun(run.link().get()) : paragraph.createRun();
        if (run.link().isPresent()) {
            written.setStyle(DocxLook.LINK);
        } else if (run.ink() != Run.Ink.PLAIN) {
            written.setStyle(run.ink() == Run.Ink.STRONG ? DocxLook.STRONG : DocxLook.EMPHASIS);
        }
        written.setText(run.words());
    }

    /** Something that whatever shows the document works out, with what stands there until it does. */
    static void field(XWPFParagraph paragraph, String what, String until) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(what);
        field.addNewR().addNewT().setStringValue(until);
    }
}
