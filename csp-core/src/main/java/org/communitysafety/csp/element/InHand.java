package org.communitysafety.csp.element;

/** How much of a paper those who made these papers had before them. */
public enum InHand implements Word {
    /** All of it. */
    WHOLE("whole"),
    /** Some of it. */
    PART("part"),
    /** None: other papers name it. */
    NONE("none");

    private final String word;

    InHand(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
