package org.communitysafety.csp.plan;

import org.communitysafety.csp.element.Word;

/** How firmly an action's time is told. */
public enum DueKind implements Word {
    /** By a date. */
    FIXED("fixed"),
    /** Again and again. */
    RECURRING("recurring"),
    /** Without an end: "ongoing". */
    OPEN("open"),
    /** Once something happens. */
    CONDITIONAL("conditional"),
    /** Counted from something: "life of the plan". */
    RELATIVE("relative"),
    /** Not understood; only the words are kept. */
    UNCLEAR("unclear");

    private final String word;

    DueKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
