package org.communitysafety.csp.measure;

import org.communitysafety.csp.element.Word;

/** What a target asks for. */
public enum TargetKind implements Word {
    /** A change by so much. */
    CHANGE("change"),
    /** A level to reach. */
    LEVEL("level"),
    /** A direction only. */
    DIRECTION("direction"),
    /** Words only. */
    NARRATIVE("narrative");

    private final String word;

    TargetKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
