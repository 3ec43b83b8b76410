package org.communitysafety.csp.assessment;

import org.communitysafety.csp.element.Word;

/** Who supplied information to an assessment: the heads of regulation 6 of SI 2007/1830. */
public enum Provider implements Word {
    /** A responsible authority: regulation 6(a). */
    RESPONSIBLE_AUTHORITY("responsible-authority"),
    /** A co-operating person or body: regulation 6(b). */
    CO_OPERATING("co-operating"),
    /** A participating person or body: regulation 6(c). */
    PARTICIPATING("participating"),
    /** The council's crime and disorder committee: regulation 6(d). */
    SCRUTINY_COMMITTEE("scrutiny-committee"),
    /** The partnership plan: regulation 6(e). */
    PARTNERSHIP_PLAN("partnership-plan"),
    /** People who live and work in the area: regulation 6(f). */
    LOCAL_PEOPLE("local-people"),
    /** Anyone else. */
    OTHER("other");

    private final String word;

    Provider(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
