package org.communitysafety.csp.duty;

import org.communitysafety.csp.element.Word;

/** What a piece of evidence rests on. */
public enum Basis implements Word {

    /** The element says so of itself, by a tag or a field. */
    DECLARED("declared"),
    /** Its words speak of it; nobody has said that they serve it. */
    QUOTED("quoted"),
    /** Its date. */
    DATED("dated"),
    /** It was counted against a set. */
    COUNTED("counted");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
