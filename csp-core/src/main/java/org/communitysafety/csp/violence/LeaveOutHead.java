package org.communitysafety.csp.violence;

import org.communitysafety.csp.element.Word;

/** The heads under which material must be left out: PCSCA 2022 section 8(8). */
public enum LeaveOutHead implements Word {
    /** It might endanger somebody. */
    SAFETY("safety"),
    /** It might harm the prevention, detection, investigation or prosecution of crime. */
    JUSTICE("justice"),
    /** It might undermine security, order or discipline in a school, prison or youth custody institution. */
    INSTITUTIONS("institutions");

    private final String word;

    LeaveOutHead(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
