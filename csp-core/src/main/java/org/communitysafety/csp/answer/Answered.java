package org.communitysafety.csp.answer;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** What a person can answer on a duty. */
public enum Answered implements Word {

    /** It was done. */
    MET("met", "met"),
    /** It was not done. */
    NOT_MET("not-met", "not met"),
    /** What sets the duty off did not happen, or it is not this partnership's. */
    DOES_NOT_ARISE("does-not-arise", "does not arise"),
    /** It was not done, and the partnership has accepted that for now. */
    ACCEPTED_GAP("accepted-gap", "an accepted gap");

    private final String word;
    private final String phrase;

    Answered(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How it is put to people. */
    public String getPhrase() {
        return phrase;
    }

    /** How it is put to people, in that language. */
    public String phrase(Words words) {
        return words.own("answered." + word, phrase);
    }

    /** Whether it tells that something is still lacking: a gap that was accepted is known and named, and is still a gap. */
    public boolean tellsOfAGap() {
        return this == NOT_MET || this == ACCEPTED_GAP;
    }
}
