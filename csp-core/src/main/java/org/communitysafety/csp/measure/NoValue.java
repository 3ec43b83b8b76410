package org.communitysafety.csp.measure;

import org.communitysafety.csp.element.Word;

/** Why an observation has no value. No value is never zero. */
public enum NoValue implements Word {
    /** Not published yet. */
    NOT_YET_AVAILABLE("not-yet-available"),
    /** Nobody collects it. */
    NOT_COLLECTED("not-collected"),
    /** Known, but not told. */
    WITHHELD("withheld"),
    /** Means nothing here. */
    NOT_APPLICABLE("not-applicable"),
    /** Not understood. */
    UNCLEAR("unclear");

    private final String word;

    NoValue(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
