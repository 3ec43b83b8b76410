package org.communitysafety.csp.compare;

import org.communitysafety.csp.element.Word;

/** Why a duty has another answer, as far as it can be told. */
public enum Cause implements Word {
    /** It is law for one year and not for the other. */
    LAW("law"),
    /** The papers tell other things: the law that bears on it is the same on both days. */
    PAPERS("papers"),
    /** The law changed between the days, and papers too: which of them it is, is not told. */
    LAW_OR_PAPERS("law-or-papers");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
