package org.communitysafety.csp.calendar;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** What a step of the cycle rests on. */
public enum StepBasis implements Word {
    /** The law of partnerships: its provision says that it is done. */
    LAW("law", "law"),
    /** The law of council meetings, which binds the council and not the partnership. */
    MEETING_LAW("meeting-law", "law of council meetings"),
    /** A day that was given. */
    OWN("own", "own date"),
    /** Only usual: no law asks for it. */
    PRACTICE("practice", "practice, not law");

    private final String word;
    private final String plainName;

    StepBasis(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How people are told it. */
    public String getPlainName() {
        return plainName;
    }

    /** How people are told it, in that language. */
    public String named(Words words) {
        return words.own("step-basis." + word, plainName);
    }
}
