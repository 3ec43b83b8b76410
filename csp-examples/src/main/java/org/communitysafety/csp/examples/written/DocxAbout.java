package org.communitysafety.csp.examples.written;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.io.result.Library;

/** What a document says about itself: its title and language, what wrote it, and no day, since no clock is asked. */
final class DocxAbout {

    private static final Pattern MODIFIED = Pattern.compile("<dcterms:modified\\b[^>]*>[^<]*</dcterms:modified>");

    private DocxAbout() {}

    static void put(XWPFDocument docx, String title) {
        PackagePropertiesPart about = docx.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(title);
        about.setLanguageProperty(Document.LANGUAGE);
        about.setCreatorProperty(Library.NAME);
        about.setCreatedProperty(Optional.<Date>empty());
    }

    /** The part that holds all that, without the day of writing, which POI puts in. */
    static byte[] withoutDay(byte[] about) {
        return MODIFIED.matcher(new String(about, UTF_8)).replaceAll("").getBytes(UTF_8);
    }
}
