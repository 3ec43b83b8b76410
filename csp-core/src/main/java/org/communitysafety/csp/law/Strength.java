package org.communitysafety.csp.law;

import org.communitysafety.csp.element.Word;

/** How strongly the law asks. */
public enum Strength implements Word {

    /** It must be done. */
    MUST("must"),
    /** It must be considered, or regard had to it: weaker, and silence is never a gap. */
    CONSIDER("consider");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
