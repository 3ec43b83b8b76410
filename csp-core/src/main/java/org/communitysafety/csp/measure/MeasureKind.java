package org.communitysafety.csp.measure;

import org.communitysafety.csp.element.Word;

/** What a measure counts. */
public enum MeasureKind implements Word {
    /** What changed for people. */
    OUTCOME("outcome"),
    /** What was done. */
    OUTPUT("output"),
    /** What people say in a survey. */
    PERCEPTION("perception"),
    /** How many actions are done. */
    ACTIVITY("activity");

    private final String word;

    MeasureKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
