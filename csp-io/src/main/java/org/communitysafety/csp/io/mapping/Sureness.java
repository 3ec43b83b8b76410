package org.communitysafety.csp.io.mapping;

import org.communitysafety.csp.element.Word;

/** How sure a proposal is of what a heading means. */
public enum Sureness implements Word {
    /** Headings and cells say the same, and nothing else fits. */
    SURE("sure"),
    /** It fits best, but a person should look. */
    LIKELY("likely"),
    /** A person must decide. */
    UNSURE("unsure");

    private final String word;

    Sureness(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
