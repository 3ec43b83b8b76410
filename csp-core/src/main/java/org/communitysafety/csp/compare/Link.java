package org.communitysafety.csp.compare;

import org.communitysafety.csp.element.Word;

/** Why an element of each plan are taken to be the same thing. */
public enum Link implements Word {
    /** The later plan says that it carries the earlier one on. */
    DECLARED("declared"),
    /** They have the same id. */
    ID("id"),
    /** They have the same title, or where there is none the same text. */
    TITLE("title");

    private final String word;

    Link(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
