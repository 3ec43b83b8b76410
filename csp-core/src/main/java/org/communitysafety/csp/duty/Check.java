package org.communitysafety.csp.duty;

import org.communitysafety.csp.element.Word;

/** What a machine can do about a duty. */
public enum Check implements Word {

    /** Dates, counts or sets decide. */
    COMPUTABLE("computable"),
    /** It can be looked for. */
    PRESENCE("presence"),
    /** Evidence can be gathered; a person decides. */
    JUDGEMENT("judgement");

    private final String word;

    Check(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
