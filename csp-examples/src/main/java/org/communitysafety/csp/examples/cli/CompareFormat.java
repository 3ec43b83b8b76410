package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.element.Word;

/** What a comparison is written as. */
enum CompareFormat implements Word {
    /** For a terminal. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For a ticket. */
    MARKDOWN("markdown"),
    /** For a browser. */
    HTML("html"),
    /** For Word and LibreOffice. */
    DOCX("docx");

    private final String word;

    CompareFormat(String word) {
        this.word = word;
    }

    /** Whether it is a document to be handed on, rather than an answer to whoever keeps the papers. */
    boolean isDocument() {
        return this == MARKDOWN || this == HTML || this == DOCX;
    }

    @Override
    public String getWord() {
        return word;
    }
}
