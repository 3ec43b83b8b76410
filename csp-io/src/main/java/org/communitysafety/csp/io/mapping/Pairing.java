package org.communitysafety.csp.io.mapping;

import org.communitysafety.csp.element.Word;

/** Whether what stands in one row belongs together. */
public enum Pairing implements Word {
    /** The action, the outcome and the measure of a row are for one another. */
    PAIRED("paired"),
    /** They only stand side by side under a priority: nothing is linked. */
    UNPAIRED("unpaired");

    private final String word;

    Pairing(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
