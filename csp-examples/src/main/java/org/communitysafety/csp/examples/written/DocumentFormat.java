package org.communitysafety.csp.examples.written;

import java.nio.charset.StandardCharsets;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.examples.document.Document;

/** What a document is written as. The same document gives the same bytes on every day; DOCX is packed as the Java that runs does it. */
public enum DocumentFormat implements Word {
    /** For Word and LibreOffice. */
    DOCX("docx") {
        @Override
        public byte[] write(Document document) {
            return DocxWriter.write(document);
        }
    },
    /** One page without script, that asks nobody for anything. */
    HTML("html") {
        @Override
        public byte[] write(Document document) {
            return HtmlWriter.write(document);
        }
    },
    /** As CommonMark and GitHub have it. */
    MARKDOWN("markdown") {
        @Override
        public byte[] write(Document document) {
            return MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String word;

    DocumentFormat(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** Writes a document. */
    public abstract byte[] write(Document document);
}
