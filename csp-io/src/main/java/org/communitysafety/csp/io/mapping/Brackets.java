package org.communitysafety.csp.io.mapping;

import org.communitysafety.csp.element.Word;

/** What brackets round a number mean. */
public enum Brackets implements Word {
    /** Below nothing: (3.2) is -3.2. */
    NEGATIVE("negative"),
    /** Something else, such as a change beside a level: the words are kept, and no number. */
    WORDS("words");

    private final String word;

    Brackets(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
