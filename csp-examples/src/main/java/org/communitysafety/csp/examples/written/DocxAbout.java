package org.communitysafety.csp.examples.written;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.io.result.Library;

/** What a document says about itself: its title and language, what wrote it, and no day, since no clock is asked. */
final class DocxAbout {

    private DocxAbout() {}

    static void put(XWPFDocument docx, String title) {
        PackagePropertiesPart about = docx.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(title);
        about.setLanguageProperty(Document.LANGUAGE);
        about.setCreatorProperty(Library.NAME);
        about.setCreatedProperty(Optional.<Date>empty());
        // Left empty, the day of writing would be put in.
        about.setModifiedProperty(Optional.of(new Date(FixedZip.TIME.toEpochMilli())));
    }
}
