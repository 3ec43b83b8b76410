package org.communitysafety.csp.violence;

import org.communitysafety.csp.element.Word;

/** In what capacity somebody was consulted on a serious violence strategy: PCSCA 2022 sections 8(4), 9(4) and 11. */
public enum ConsulteeKind implements Word {
    /** An educational authority. */
    EDUCATIONAL("educational"),
    /** A prison authority. */
    PRISON("prison"),
    /** A youth custody authority. */
    YOUTH_CUSTODY("youth-custody"),
    /** Another specified authority. */
    SPECIFIED("specified"),
    /** Anybody else. */
    OTHER("other");

    private final String word;

    ConsulteeKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
