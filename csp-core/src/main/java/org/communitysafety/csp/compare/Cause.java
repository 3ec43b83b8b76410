package org.communitysafety.csp.compare;

import org.communitysafety.csp.element.Word;

/** Why a duty has another answer, as far as it can be told. */
public enum Cause implements Word {
    /** It is law for one year and not for the other. */
    LAW("law"),
    /** The papers tell other things: the law that bears on it is the same on both days. */
    PAPERS("papers"),
    /** The law changed between the days, and papers too: which of them it is, is not told. */
    LAW_OR_PAPERS("law-or-papers"),
    /** The papers are of two nations, and it is law in one of them alone. */
    OTHER_NATION("other-nation"),
    /** On which day one of the papers would be asked, or of what area, is not known: nothing is told. */
    NOT_KNOWN("not-known");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
