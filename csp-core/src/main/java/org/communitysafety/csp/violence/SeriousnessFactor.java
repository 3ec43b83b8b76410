package org.communitysafety.csp.violence;

import org.communitysafety.csp.element.Word;

/** A factor that counts in deciding which violence is serious: PCSCA 2022 section 13(6), CDA 1998 section 18. */
public enum SeriousnessFactor implements Word {
    /** The maximum penalty for the offence. */
    MAXIMUM_PENALTY("maximum-penalty"),
    /** The impact on victims. */
    IMPACT_ON_VICTIMS("impact-on-victims"),
    /** How common it is in the area. */
    PREVALENCE("prevalence"),
    /** The impact on the community in the area. */
    IMPACT_ON_COMMUNITY("impact-on-community");

    private final String word;

    SeriousnessFactor(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
