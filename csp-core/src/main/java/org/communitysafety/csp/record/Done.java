package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** Whether a recorded thing happened. */
public enum Done implements Word {
    /** It happened. */
    DONE("done"),
    /** It is to happen. */
    PLANNED("planned"),
    /** It did not happen. */
    NOT_DONE("not-done");

    private final String word;

    Done(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
