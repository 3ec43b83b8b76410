package org.communitysafety.csp.calendar;

import org.communitysafety.csp.element.Word;

/** What is the matter with dates that were given. */
public enum CycleNoteKind implements Word {
    /** A day that the law fixes would be missed. */
    LATE("late"),
    /** The steps cannot work in that order. */
    ORDER("order"),
    /** A person must decide whether it will do. */
    FOR_A_PERSON("for-a-person"),
    /** The date is unlikely: it should be looked at again. */
    CHECK("check"),
    /** It is not known here. */
    NOT_KNOWN("not-known");

    private final String word;

    CycleNoteKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
