package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.element.Word;

/** What a review is written as. */
enum ReviewFormat implements Word {
    /** For a terminal. */
    TEXT("text"),
    /** A page to work through. */
    HTML("html"),
    /** For a ticket. */
    MARKDOWN("markdown"),
    /** For programs. */
    JSON("json"),
    /** For a build. */
    JUNIT("junit");

    private final String word;

    ReviewFormat(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
