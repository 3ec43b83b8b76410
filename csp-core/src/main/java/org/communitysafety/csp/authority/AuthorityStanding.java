package org.communitysafety.csp.authority;

import org.communitysafety.csp.element.Word;

/** What the papers tell of a responsible authority, or of a body that they give that role. */
public enum AuthorityStanding implements Word {
    /** The papers name it. */
    NAMED("named"),
    /** The papers may mean it, but do not tell which body. */
    UNCLEAR("unclear"),
    /** The papers do not name it. */
    NOT_NAMED("not-named"),
    /** The papers give the role to a body of a kind that could not hold it on the day. */
    COULD_NOT_HOLD_THAT_ROLE("could-not-hold-that-role");

    private final String word;

    AuthorityStanding(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
