package org.communitysafety.csp.examples.cli;

import org.communitysafety.csp.element.Word;

/** For whom something is written. */
enum Format implements Word {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json");

    private final String word;

    Format(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
