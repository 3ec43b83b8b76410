package org.communitysafety.csp.review;

import org.communitysafety.csp.element.Word;

/** The sorts of note. */
public enum NoteKind implements Word {

    /** A law cited for what another law asks, or wrongly named. */
    CITATION("citation"),
    /** What the area is, or why it is not known. */
    AREA("area"),
    /** What the plan's year is taken from, or that it is not known. */
    YEAR("year"),
    /** Law that is not encoded. */
    LAW("law"),
    /** A person's answer that does not count, or is not needed. */
    ANSWER("answer");

    private final String word;

    NoteKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
