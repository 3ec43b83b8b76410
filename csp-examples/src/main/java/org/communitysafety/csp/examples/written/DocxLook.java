package org.communitysafety.csp.examples.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a document, by the ids that stand in {@code styles.xml}. */
final class DocxLook {

    static final String TITLE = "Title";
    static final String CONTENTS = "TOCHeading";
    static final String CAPTION = "Caption";
    static final String MARKED = "Marked";
    static final String BULLET = "ListBullet";
    static final String TABLE = "TableGrid";
    static final String CELL = "TableText";
    static final String HEADING_CELL = "TableHeading";
    static final String FOOTER = "Footer";
    static final String STRONG = "Strong";
    static final String EMPHASIS = "Emphasis";
    static final String LINK = "Hyperlink";

    private DocxLook() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static String inContents(int level) {
        return "TOC" + level;
    }

    static void put(XWPFDocument docx) {
        docx.createStyles().setStyles(read("styles.xml", StylesDocument.Factory::parse).getStyles());
    }

    /** The settings, which POI keeps to itself: the language, and that nothing is to be shown as an older Word would. */
    static byte[] settings() {
        return read("settings.xml", InputStream::readAllBytes);
    }

    /** What parses a part of the format. */
    interface Parser<T> {
        T parse(InputStream in) throws XmlException, IOException;
    }

    /** A part of the format that lies beside this class. */
    static <T> T read(String name, Parser<T> parser) {
        try (InputStream in = DocxLook.class.getResourceAsStream(name)) {
            return parser.parse(in);
        } catch (XmlException wrong) {
            throw new IllegalStateException(name, wrong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
