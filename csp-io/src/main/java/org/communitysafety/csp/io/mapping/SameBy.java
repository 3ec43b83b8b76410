package org.communitysafety.csp.io.mapping;

import org.communitysafety.csp.element.Word;

/** By what an action is known when the sheet comes again. */
public enum SameBy implements Word {
    /** By its number, under its priority. */
    NUMBER("number"),
    /** By its words, under its priority; case, spaces, dashes and quotes make no difference. */
    TEXT("text");

    private final String word;

    SameBy(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
