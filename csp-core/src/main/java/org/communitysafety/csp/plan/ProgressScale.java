package org.communitysafety.csp.plan;

import org.communitysafety.csp.element.Word;

/** A small common scale for status words, which stay as written beside it. */
public enum ProgressScale implements Word {
    /** Nothing done yet. */
    NOT_STARTED("not-started"),
    /** Going as planned. */
    ON_TRACK("on-track"),
    /** May not be done in time. */
    AT_RISK("at-risk"),
    /** Not going as planned. */
    OFF_TRACK("off-track"),
    /** Done. */
    COMPLETE("complete"),
    /** Goes on without an end. */
    CONTINUING("continuing"),
    /** Moved to a later plan. */
    CARRIED_OVER("carried-over"),
    /** In abeyance. */
    SUSPENDED("suspended"),
    /** Given up. */
    DROPPED("dropped"),
    /** Cannot be told. */
    NO_DATA("no-data");

    private final String word;

    ProgressScale(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
