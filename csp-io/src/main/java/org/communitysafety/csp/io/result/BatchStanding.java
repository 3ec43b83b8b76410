package org.communitysafety.csp.io.result;

import org.communitysafety.csp.element.Word;

/** What became of one set of papers among many. */
public enum BatchStanding implements Word {
    /** Nothing stops at the gate, everything was read, and every duty could be checked. */
    PASSED("passed"),
    /** Everything was read and checked, and something stops at the gate. */
    STOPPED("stopped"),
    /** A duty could not be checked, or part of the papers could not be read. */
    UNCHECKED("unchecked"),
    /** The papers could not be read, or are of a year before the law that is encoded. */
    UNREAD("unread"),
    /** The program met a fault of its own. */
    FAULT("fault");

    private final String word;

    BatchStanding(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
