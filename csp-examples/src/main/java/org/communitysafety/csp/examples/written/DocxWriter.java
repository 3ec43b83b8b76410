package org.communitysafety.csp.examples.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Heading;
import org.communitysafety.csp.examples.document.Listing;
import org.communitysafety.csp.examples.document.Marked;
import org.communitysafety.csp.examples.document.Paragraph;
import org.communitysafety.csp.examples.document.Part;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * A document as DOCX.
 *
 * <p>By Apache POI 5.5. docx4j 11.5 would do it too; but it binds all of the format to classes by JAXB, came with 32 libraries where POI has 13,
 * and took three times as long to its first document when both were tried side by side. It has nothing that POI lacks here: paragraph styles,
 * header rows, languages, captions of tables, properties, fields and numbering are all within reach of POI's own classes or the schema behind
 * them.
 */
final class DocxWriter {

    /** Twentieths of a point: A4, and two centimetres around. */
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_134;
    private static final int BEHIND_TABLE = 160;

    /** Tables with more columns break words on a page that stands upright, so that a document with one lies on its side. */
    private static final int COLUMNS_UPRIGHT = 6;

    private final XWPFDocument docx;
    private final DocxLists lists;
    private final boolean onItsSide;
    private final int room;

    private DocxWriter(XWPFDocument docx, Document document) {
        this.docx = docx;
        this.onItsSide = document.parts().stream()
                .anyMatch(part -> part instanceof Table table && table.headings().size() > COLUMNS_UPRIGHT);
        this.room = (onItsSide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
        this.lists = new DocxLists(docx);
    }

    static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            DocxLook.put(docx);
            DocxAbout.put(docx, document.title().words());
            new DocxWriter(docx, document).put(document);
            docx.write(bytes);
            return FixedZip.of(bytes.toByteArray(), Map.of(
                    "word/settings.xml", was -> DocxLook.settings(), "docProps/core.xml", DocxAbout::withoutDay));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void put(Document document) {
        page();
        DocxRuns.put(paragraph(DocxLook.TITLE), document.title());
        DocxContents contents = new DocxContents(document.headings());
        ColumnWidths widths = new ColumnWidths(document, room);
        Part before = null;
        for (Part part : document.parts()) {
            if (part instanceof Heading heading) {
                if (document.hasContents() && heading == document.headings().get(0)) {
                    contents.list(docx);
                }
                contents.heading(paragraph(DocxLook.heading(heading.level())), heading);
            } else if (part instanceof Paragraph words) {
                XWPFParagraph paragraph = docx.createParagraph();
                if (before instanceof Table) {
                    paragraph.setSpacingBefore(BEHIND_TABLE);
                }
                DocxRuns.put(paragraph, words.runs());
            } else if (part instanceof Marked marked) {
                XWPFParagraph paragraph = paragraph(DocxLook.MARKED);
                DocxRuns.put(paragraph, Run.strong(marked.mark().words() + ": "));
                DocxRuns.put(paragraph, marked.runs());
            } else if (part instanceof Listing list) {
                lists.put(list);
            } else if (part instanceof Table table) {
                DocxRuns.put(paragraph(DocxLook.CAPTION), table.caption());
                DocxTable.put(docx, table, widths.of(table));
            }
            before = part;
        }
        footer(document.title());
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void page() {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(onItsSide ? LONG_SIDE : SHORT_SIDE);
        size.setH(onItsSide ? SHORT_SIDE : LONG_SIDE);
        if (onItsSide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setHeader(MARGIN / 2);
        margin.setFooter(MARGIN / 2);
        margin.setGutter(0);
    }

    private static void tab(CTTabs tabs, STTabJc.Enum kind, int at) {
        CTTabStop tab = tabs.addNewTab();
        tab.setVal(kind);
        tab.setPos(at);
    }

    /** The title, and the number of the page and of all pages, which whatever shows the document counts. */
    private void footer(Run title) {
        XWPFFooter footer = docx.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        if (onItsSide) {
            CTTabs tabs = paragraph.getCTP().addNewPPr().addNewTabs();
            tab(tabs, STTabJc.CLEAR, SHORT_SIDE - 2 * MARGIN);
            tab(tabs, STTabJc.RIGHT, room);
        }
        paragraph.setStyle(DocxLook.FOOTER);
        DocxRuns.put(paragraph, title);
        paragraph.createRun().addTab();
        DocxRuns.put(paragraph, Run.of("Page "));
        DocxRuns.field(paragraph, "PAGE", "1");
        DocxRuns.put(paragraph, Run.of(" of "));
        DocxRuns.field(paragraph, "NUMPAGES", "1");
    }
}
