package org.communitysafety.csp.element;

/** What a statement says of its topic. */
public enum Standing implements Word {
    /** It is set out here, or was done. */
    HERE("here"),
    /** Another document, which the statement names, has it. */
    ELSEWHERE("elsewhere"),
    /** It is not set out, or was not done. */
    NOT("not");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
