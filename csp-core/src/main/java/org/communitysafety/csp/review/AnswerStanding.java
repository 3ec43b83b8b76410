package org.communitysafety.csp.review;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** What a person's answer comes to in a review; the first that holds, from the last to the first. */
public enum AnswerStanding implements Word {

    /** It settles the duty at {@link Gate#COMPLETE}. */
    COUNTS("counts", "counts"),
    /** It tells of a gap, so it settles nothing. */
    TELLS_OF_A_GAP("tells-of-a-gap", "settles nothing, since it tells of a gap"),
    /** It cannot make good what the papers say or lack, or what could not be checked. */
    NOT_ENOUGH("not-enough", "is not enough"),
    /** It gives neither a reason nor a document, or does not tell by whom it is. */
    UNEXPLAINED("unexplained", "does not count: unexplained"),
    /** The finding needs no answer. */
    NOT_NEEDED("not-needed", "is not needed"),
    /** There is another answer on the same duty. */
    CONFLICTING("conflicting", "does not count: there is another answer"),
    /** Its last day is past. */
    EXPIRED("expired", "no longer counts: expired"),
    /** It was given after the day on which the papers are looked at. */
    NOT_YET_GIVEN("not-yet-given", "does not count yet"),
    /** It is for papers of another year. */
    OTHER_YEAR("other-year", "does not count: for another year"),
    /** The review does not ask that duty. */
    NOT_ASKED("not-asked", "is not used");

    private final String word;
    private final String phrase;

    AnswerStanding(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How it is put to people, after "the answer". */
    public String getPhrase() {
        return phrase;
    }

    /** How it is put to people, after "the answer", in that language. */
    public String phrase(Words words) {
        return words.own("answer-standing." + word, phrase);
    }
}
