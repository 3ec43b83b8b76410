package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** A language that something was published in. */
public enum Language implements Word {
    /** English. */
    ENGLISH("english"),
    /** Welsh. */
    WELSH("welsh");

    private final String word;

    Language(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
