package org.communitysafety.csp.io.mapping;

import org.communitysafety.csp.element.Word;

/** By what an action is known when the sheet comes again. */
public enum SameBy implements Word {
    /** By its number, under its priority if the sheet says anything of priorities. */
    NUMBER("number"),
    /** By its words, in the same way; case, spaces, dashes and quotes make no difference. */
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
