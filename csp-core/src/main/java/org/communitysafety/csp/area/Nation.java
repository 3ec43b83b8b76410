package org.communitysafety.csp.area;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** The part of the United Kingdom whose law of crime and disorder strategies an area is under. */
public enum Nation implements Word {
    /** England. */
    ENGLAND("E", "England"),
    /** Wales. */
    WALES("W", "Wales");

    private final String word;
    private final String plainName;

    Nation(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
    }

    /** The letter that the register of duties uses: E or W. */
    @Override
    public String getWord() {
        return word;
    }

    /** The name for people. */
    public String getPlainName() {
        return plainName;
    }

    /** The name for people, in that language. */
    public String named(Words words) {
        return words.own("nation." + word, plainName);
    }
}
