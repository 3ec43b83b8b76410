package org.communitysafety.csp.law;

import org.communitysafety.csp.element.Word;

/** How strongly the law asks. */
public enum Strength implements Word {

    /** It must be done. */
    MUST("must"),
    /** It must be considered, or regard had to it: weaker, and silence is never a gap. */
    CONSIDER("consider"),
    /** Statutory guidance says so; never more than that. */
    GUIDANCE("guidance"),
    /** Good practice; no source of law. */
    GOOD_PRACTICE("good-practice"),
    /** A rule of the council's own governance, not of the partnership. */
    GOVERNANCE("governance");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    /** How a sentence says it: "must" of the law, "should" of the rest. */
    public String getVerb() {
        return this == MUST || this == CONSIDER || this == GOVERNANCE ? "must" : "should";
    }

    @Override
    public String getWord() {
        return word;
    }
}
