package org.communitysafety.csp.violence;

import org.communitysafety.csp.element.Word;

/** The section of the 2022 Act that a serious violence strategy is made under. */
public enum MadeUnder implements Word {
    /** Section 8: the specified authorities for one area. */
    SECTION_8("section-8"),
    /** Section 9: a wider strategy. */
    SECTION_9("section-9");

    private final String word;

    MadeUnder(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
