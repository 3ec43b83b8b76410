package org.communitysafety.csp.measure;

import org.communitysafety.csp.element.Word;

/** What a reader must know of an observation. */
public enum ObservationFlag implements Word {
    /** May be revised. */
    PROVISIONAL("provisional"),
    /** Estimated. */
    ESTIMATE("estimate"),
    /** About the future. */
    FORECAST("forecast"),
    /** Not comparable with those before. */
    SERIES_BREAK("series-break"),
    /** Too few to say much. */
    SMALL_NUMBERS("small-numbers"),
    /** Another source disagrees. */
    DISPUTED("disputed");

    private final String word;

    ObservationFlag(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
