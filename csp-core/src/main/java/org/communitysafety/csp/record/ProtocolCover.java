package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** What sharing a protocol covers: regulation 4(2) of SI 2007/1830. */
public enum ProtocolCover implements Word {
    /** Sharing under section 17A of the Crime and Disorder Act 1998. */
    SECTION_17A("section-17a"),
    /** Sharing under section 115 of that Act. */
    SECTION_115("section-115"),
    /** Other sharing to make and carry out the assessment and the plan. */
    ASSESSMENT_AND_PLAN("assessment-and-plan");

    private final String word;

    ProtocolCover(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
