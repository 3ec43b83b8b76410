package org.communitysafety.csp.io.mapping;

import org.communitysafety.csp.element.Word;

/** Which part of a date in digits comes first. */
public enum DateOrder implements Word {
    /** 31/03/2025. */
    DAY_FIRST("day-first"),
    /** 03/31/2025. */
    MONTH_FIRST("month-first");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
