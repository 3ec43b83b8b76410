package org.communitysafety.csp.report;

import org.communitysafety.csp.element.Word;

/** The headings under which a committee report tells what a decision means. */
public enum ImplicationKind implements Word {
    /** Money. */
    FINANCIAL("financial"),
    /** Law. */
    LEGAL("legal"),
    /** Equality. */
    EQUALITY("equality"),
    /** Climate. */
    NET_ZERO("net-zero"),
    /** Safeguarding. */
    SAFEGUARDING("safeguarding"),
    /** Impact on the community. */
    COMMUNITY_IMPACT("community-impact"),
    /** Wellbeing. */
    WELLBEING("wellbeing"),
    /** Crime and disorder: section 17. */
    CRIME_AND_DISORDER("crime-and-disorder"),
    /** Personal data. */
    DATA_PROTECTION("data-protection"),
    /** Staff. */
    HUMAN_RESOURCES("human-resources"),
    /** Any other. */
    OTHER("other");

    private final String word;

    ImplicationKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
