package org.communitysafety.csp.measure;

import org.communitysafety.csp.element.Word;

/** Which way is meant. */
public enum Direction implements Word {
    /** More. */
    UP("up"),
    /** Less. */
    DOWN("down"),
    /** No change. */
    HOLD("hold"),
    /** Both ways are asked for at once. */
    EITHER("either");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
