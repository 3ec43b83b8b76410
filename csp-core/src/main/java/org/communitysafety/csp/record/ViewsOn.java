package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** What views were sought on: regulation 12(1) of SI 2007/1830. */
public enum ViewsOn implements Word {
    /** Levels and patterns. */
    LEVELS_AND_PATTERNS("levels-and-patterns"),
    /** What should come first. */
    PRIORITIES("priorities");

    private final String word;

    ViewsOn(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
