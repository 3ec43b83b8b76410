package org.communitysafety.csp.examples.written;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import org.communitysafety.csp.examples.document.Document;

/** A document as one HTML page. The template escapes every word by where it stands. */
final class HtmlWriter {

    private HtmlWriter() {}

    // The template that is generated takes null for no interceptor, and does not say so.
    @SuppressWarnings("NullAway")
    static byte[] write(Document document) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        JtedocumentGenerated.render(new OwaspHtmlTemplateOutput(bytes), null, document);
        return bytes.toByteArray();
    }
}
