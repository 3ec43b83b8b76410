package org.communitysafety.csp.compare;

import org.communitysafety.csp.element.Word;

/** Why the figures of a measure in two plans do not compare, or nobody can tell whether they do. */
public enum MeasureBreak implements Word {
    /** Another thing is measured, or in another way: title, description, method or kind. */
    DEFINITION("definition"),
    /** In another unit. */
    UNIT("unit"),
    /** The figures come from elsewhere. */
    SOURCE("source"),
    /** The other way is good. */
    DIRECTION("direction"),
    /** It starts from another figure or time: figures compare, change since the baseline does not. */
    BASELINE("baseline"),
    /** A figure is marked as not comparable with those before. */
    SERIES_BREAK("series-break");

    private final String word;

    MeasureBreak(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
