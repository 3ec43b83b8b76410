package org.communitysafety.csp.duty;

import org.communitysafety.csp.element.Word;

/** Rules that are asked together. Only the law is asked of every set of papers; the rest is off unless asked for. */
public enum Pack implements Word {

    /** What the law asks. Always on. */
    LAW("law"),
    /** What statutory guidance says. Never a must. */
    GUIDANCE("guidance"),
    /** Good practice without a source of law. Never a must. */
    GOOD_PRACTICE("good-practice"),
    /** Which body of a council may adopt a plan. A rule of the council, not of the partnership. */
    GOVERNANCE("governance");

    private final String word;

    Pack(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
