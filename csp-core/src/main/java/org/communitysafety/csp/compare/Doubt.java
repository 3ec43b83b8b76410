package org.communitysafety.csp.compare;

import org.communitysafety.csp.element.Word;

/** Why a person should look whether two elements are the same thing. */
public enum Doubt implements Word {
    /** Their titles are the same, but the id of one stands for something else in the other plan. */
    IDS_DISAGREE("ids-disagree"),
    /** Their ids are the same, but no word of their titles is. */
    NO_WORD_IN_COMMON("no-word-in-common");

    private final String word;

    Doubt(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
