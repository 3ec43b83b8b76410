package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.element.Word;

/** For whom a review is written. */
enum ReviewFormat implements Word {
    /** For people. */
    TEXT("text"),
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
