package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** What a body did with a plan put to it. */
public enum DecisionVerb implements Word {
    /** Considered it. */
    CONSIDERS("considers"),
    /** Recommended it to another body. */
    RECOMMENDS("recommends"),
    /** Approved it. */
    APPROVES("approves"),
    /** Approved it and passed it on to another body. */
    APPROVES_AND_REFERS("approves-and-refers"),
    /** Adopted it. */
    ADOPTS("adopts"),
    /** Revised it. */
    REVISES("revises"),
    /** Noted it. */
    NOTES("notes"),
    /** Put it off. */
    DEFERS("defers"),
    /** Refused it. */
    REFUSES("refuses");

    private final String word;

    DecisionVerb(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
