package org.communitysafety.csp.partner;

import org.communitysafety.csp.element.Word;

/** A role that a paper gives a body. What the law gives it is another matter: section 5 tells that. */
public enum StatutoryRole implements Word {
    /** Crime and Disorder Act 1998 section 5(1). */
    RESPONSIBLE_AUTHORITY("responsible-authority"),
    /** Police, Crime, Sentencing and Courts Act 2022 section 8. */
    SPECIFIED_AUTHORITY("specified-authority"),
    /** Crime and Disorder Act 1998 section 5(2). */
    CO_OPERATING("co-operating"),
    /** Crime and Disorder Act 1998 section 5(3). */
    INVITED("invited"),
    /** Police, Crime, Sentencing and Courts Act 2022 section 12. */
    RELEVANT_AUTHORITY("relevant-authority"),
    /** Leads or chairs the partnership. */
    LEAD("lead"),
    /** Sits on the partnership without a role in law. */
    MEMBER("member");

    private final String word;

    StatutoryRole(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
