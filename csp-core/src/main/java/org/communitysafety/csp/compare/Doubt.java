package org.communitysafety.csp.compare;

import org.communitysafety.csp.element.Word;

/** Why a person should look whether two elements are the same thing. */
public enum Doubt implements Word {
    /** Their titles are the same, but the id of one stands for something else in the other plan. */
    IDS_DISAGREE("ids-disagree");

    private final String word;

    Doubt(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
