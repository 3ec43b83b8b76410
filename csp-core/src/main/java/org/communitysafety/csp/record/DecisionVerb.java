package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** What a body did with a plan put to it. */
public enum DecisionVerb implements Word {
    /** Considered it. */
    CONSIDERS("considers", "considers"),
    /** Recommended it to another body. */
    RECOMMENDS("recommends", "recommends"),
    /** Approved it. */
    APPROVES("approves", "approves"),
    /** Approved it and passed it on to another body. */
    APPROVES_AND_REFERS("approves-and-refers", "approves and refers on"),
    /** Adopted it. */
    ADOPTS("adopts", "adopts"),
    /** Revised it. */
    REVISES("revises", "revises"),
    /** Noted it. */
    NOTES("notes", "notes"),
    /** Put it off. */
    DEFERS("defers", "defers"),
    /** Refused it. */
    REFUSES("refuses", "refuses");

    private final String word;
    private final String phrase;

    DecisionVerb(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How a sentence says it, after the name of the body. */
    public String getPhrase() {
        return phrase;
    }
}
