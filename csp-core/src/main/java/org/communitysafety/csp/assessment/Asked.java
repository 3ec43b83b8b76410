package org.communitysafety.csp.assessment;

import org.communitysafety.csp.element.Word;

/** Who was asked. */
public enum Asked implements Word {
    /** People or bodies who live, or are, in the area. */
    LIVING_IN_AREA("living-in-area"),
    /** People or bodies who work in the area. */
    WORKING_IN_AREA("working-in-area"),
    /** Others. */
    OTHERS("others");

    private final String word;

    Asked(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
